// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"
#include "paper/layout/pages.h"
#include "paper/paper.h"
#include "support/smallbook.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

/// A report over a small book, and reading back what was laid out or written.
namespace reportcase
{

using namespace Qt::StringLiterals;

inline qd::PaperInput inputOf(const BookBuilder &b, qd::PaperKind kind)
{
    qd::PaperInput input;
    input.book = b.book();
    input.options = {kind, {2023, qd::Cycle::Quarter, 2}, QDate(2023, 6, 30), {}, qd::PaperProfile::Official};
    return input;
}

/// The book as an issue of the first quarter had it, for PaperInput::before.
inline std::shared_ptr<const qd::EarlierState> earlier(int number, const BookBuilder &b, QDate asOf)
{
    return std::make_shared<const qd::EarlierState>(
        qd::EarlierState{b.book(), {}, {2023, qd::Cycle::Quarter, 1}, asOf, number});
}

/// A book whose tables reach over many pages.
inline BookBuilder longBook(int tasks, int measures)
{
    BookBuilder b;
    const auto market = b.agency(u"区市场监管局"_s);
    const auto trade = b.agency(u"区商务委"_s);
    for (int t = 0; t < tasks; ++t) {
        const auto task = b.task(u"(%1)"_s.arg(t + 1), u"第%1项质量提升行动"_s.arg(t + 1));
        for (int m = 0; m < measures; ++m)
            b.measure(task,
                u"组织开展重点领域服务质量监测，推进第%1项第%2条服务质量提升。"_s.arg(t + 1).arg(m + 1));
        b.party(task, market, qd::Role::Lead);
        b.party(task, trade, qd::Role::Support);
    }
    return b;
}

inline QString textOf(const qd::PlacedText &placed)
{
    QString text;
    for (int line = placed.firstLine; line < placed.firstLine + placed.lineCount; ++line)
        text += placed.block->lineText(line);
    return text;
}

inline QStringList textsOf(const qd::PaperPage &page)
{
    QStringList texts;
    for (const qd::PlacedText &placed : page.texts)
        texts.append(textOf(placed));
    return texts;
}

inline QString everything(const qd::Pages &pages)
{
    QString all;
    for (const qd::PaperPage &page : pages.pages)
        all += textsOf(page).join(u'\n') + u'\n';
    return all;
}

/// What a reading tool prints; nothing when it is not installed.
inline std::optional<QString> reading(const QString &tool, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(tool).isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return QString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

inline QString withoutSpaces(QString text)
{
    static const QRegularExpression space(u"\\s"_s);
    return text.remove(space);
}

} // namespace reportcase

#define READ_WITH(variable, tool, ...)                                                                       \
    const auto variable##Reading = reportcase::reading(tool, __VA_ARGS__);                                   \
    if (!variable##Reading)                                                                                  \
        QSKIP("the reading tool (poppler-utils, mupdf-tools) is not installed");                             \
    const QString variable = *variable##Reading
