// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisupport/fakeask.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

template <typename T>
T next(QList<T> &queue, const FakeAsk::Question &question, T otherwise)
{
    if (!queue.isEmpty())
        return queue.takeFirst();
    const QString text
        = u"asked without a prepared answer: %1 “%2” %3"_s.arg(question.kind, question.title, question.text);
    QTest::qFail(qPrintable(text), __FILE__, __LINE__);
    return otherwise;
}

} // namespace

FakeAsk::~FakeAsk() = default;

int FakeAsk::unanswered() const
{
    return static_cast<int>(
        m_open.size() + m_save.size() + m_line.size() + m_confirm.size() + m_choose.size() + m_print.size());
}

std::optional<QString> FakeAsk::openFile(QWidget *, const QString &title, const QString &filter)
{
    asked << Question{u"openFile"_s, title, filter, {}};
    return next(m_open, asked.last(), std::optional<QString>());
}

std::optional<QString> FakeAsk::saveFile(
    QWidget *, const QString &title, const QString &suggested, const QString &filter)
{
    asked << Question{u"saveFile"_s, title, suggested, {filter}};
    return next(m_save, asked.last(), std::optional<QString>());
}

bool FakeAsk::confirm(QWidget *, const QString &title, const QString &text, const QString &action)
{
    asked << Question{u"confirm"_s, title, text, {action}};
    return next(m_confirm, asked.last(), false);
}

std::optional<int> FakeAsk::choose(
    QWidget *, const QString &title, const QString &text, const QStringList &answers)
{
    asked << Question{u"choose"_s, title, text, answers};
    return next(m_choose, asked.last(), std::optional<int>());
}

void FakeAsk::tell(QWidget *, const QString &title, const QString &text)
{
    asked << Question{u"tell"_s, title, text, {}};
}

std::optional<QString> FakeAsk::line(
    QWidget *, const QString &title, const QString &label, const QString &preset)
{
    asked << Question{u"line"_s, title, label, {preset}};
    return next(m_line, asked.last(), std::optional<QString>());
}

bool FakeAsk::print(QWidget *, QPrinter &printer)
{
    asked << Question{u"print"_s, {}, {}, {}};
    const Print answer = next(m_print, asked.last(), Print{});
    if (answer.yes && answer.prepare)
        answer.prepare(printer);
    return answer.yes;
}

void FakeAsk::openOutside(const QString &fileOrFolder)
{
    asked << Question{u"openOutside"_s, {}, fileOrFolder, {}};
    opened << fileOrFolder;
}

} // namespace qd
