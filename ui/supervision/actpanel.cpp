// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/actpanel.h"

#include "texts/acttext.h"
#include "texts/enumtext.h"
#include "ui/common/colors.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/session.h"
#include "ui/supervision/measurebox.h"

#include <QAction>
#include <QHBoxLayout>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString line(const QString &label, const QString &words)
{
    if (words.trimmed().isEmpty())
        return {};
    return u"<p style='margin:3px 0'><b>%1</b>　%2</p>"_s.arg(
        label.toHtmlEscaped(), words.trimmed().toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace

ActPanel::ActPanel(Session &session, const QList<QAction *> &steps, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(new QTextBrowser(this))
{
    setObjectName(u"supervision.panel"_s);
    m_words->setObjectName(u"supervision.words"_s);
    m_words->setAccessibleName(tr("The chosen act"));
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->document()->setDocumentMargin(0);
    m_words->viewport()->setAutoFillBackground(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(this));
    for (QAction *step : steps) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(step);
        button->setObjectName(step->objectName() + u"Button"_s);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        m_buttons << button;
    }
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_words, 1);
    layout->addLayout(row);
    onLook(this, [this] { m_words->setHtml(html(m_act, m_day)); });
}

void ActPanel::show(ActId act, QDate day)
{
    m_act = act;
    m_day = day;
    m_words->setHtml(html(act, day));
    for (QToolButton *button : m_buttons) // what is not possible with this act is not offered
        button->setVisible(button->defaultAction()->isEnabled());
}

QString ActPanel::html(ActId id, QDate day) const
{
    const PlanBook &book = m_session.book();
    const Act *act = book.act(id);
    const QString muted = mutedText(palette()).name();
    if (!act)
        return u"<p style='color:%1'>%2</p>"_s.arg(muted,
            tr("Choose an act to see all of it and what followed, or enter a new one by the buttons above.")
                .toHtmlEscaped());
    const QString standing = text(actStandingOf(book, *act, day));
    QString out = u"<p style='margin:0 0 6px 0;font-size:large'><b>%1</b>%2</p>"_s.arg(
        actTitle(*act).toHtmlEscaped(),
        standing.isEmpty() ? QString()
                           : u"　<span style='color:%1'>%2</span>"_s.arg(muted, standing.toHtmlEscaped()));
    out += line(tr("Day"), dateText(act->onDay));
    out += line(tr("Task"),
        act->measureId.isValid() ? measureLine(book, act->measureId) : taskLine(book, act->taskId));
    out += line(tr("Agency"), book.agencies().nameOn(act->agencyId, act->onDay));
    out += line(act->kind == ActKind::Instruction ? tr("Leader") : tr("Person"), act->person);
    out += line(
        tr("Deadline"), act->deadlinePhrase.isEmpty() ? dateText(act->deadlineDate) : act->deadlinePhrase);
    out += line(tr("Period"), act->period.isValid() ? text(act->period) : QString());
    out += line(tr("How"), text(act->channel));
    out += line(tr("Before"), act->formerText);
    out += line(act->formerText.isEmpty() ? tr("Text") : tr("Now"), act->text);
    out += line(tr("Reason"), act->reason);
    out += line(tr("Basis"), act->basis);
    out += line(tr("Due on"), dateText(act->dueOn));
    if (act->kind == ActKind::Extension && isAskedLate(book, *act))
        out += line(tr("Remark"), tr("asked for after the deadline"));
    for (const Act *next : book.actsAfter(id)) {
        out += u"<hr><p style='margin:3px 0'><b>%1</b>　<span style='color:%2'>%3 · %4</span><br>%5</p>"_s
                   .arg(actTitle(*next).toHtmlEscaped(), muted, dateText(next->onDay).toHtmlEscaped(),
                       next->by.toHtmlEscaped(), actWords(*next).toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    return out
        + u"<p style='margin:8px 0 0 0;color:%1'>%2</p>"_s.arg(
            muted, tr("Entered by %1").arg(act->by).toHtmlEscaped());
}

} // namespace qd
