// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/doubts/doubtbar.h"

#include "review/doubtanswers.h"
#include "review/punctuation.h"
#include "texts/intaketext.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/imports/shared/reviewholder.h"
#include "ui/imports/shared/reviewwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qd
{

DoubtBar::DoubtBar(ReviewHolder &holder, QWidget *parent)
    : QWidget(parent)
    , m_holder(holder)
    , m_count(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_accept(new QPushButton(this))
    , m_acceptAlike(new QPushButton(this))
    , m_acceptAll(new QPushButton(this))
    , m_change(new QPushButton(this))
    , m_tasks(new QMenu(this))
{
    m_count->setObjectName(u"import.doubts"_s);
    useSectionFont(m_count);
    m_text->setObjectName(u"import.doubtText"_s);
    m_text->setWordWrap(true);
    m_previous->setObjectName(u"import.previousDoubt"_s);
    m_next->setObjectName(u"import.nextDoubt"_s);
    m_accept->setObjectName(u"import.acceptDoubt"_s);
    m_acceptAlike->setObjectName(u"import.acceptAlikeDoubts"_s);
    m_acceptAll->setObjectName(u"import.acceptAllDoubts"_s);
    m_change->setObjectName(u"import.changeDoubt"_s);
    m_previous->setAccessibleName(tr("Previous point"));
    m_next->setAccessibleName(tr("Next point"));
    m_previous->setToolTip(plainTip(tr("The point before, this one stays open: Shift+F8")));
    m_next->setToolTip(plainTip(tr("The next point, this one stays open: F8")));
    m_accept->setToolTip(plainTip(tr("Settles this point as proposed and goes to the next: Enter")));
    m_acceptAlike->setToolTip(plainTip(
        tr("Settles all points of this kind as proposed: Shift+Enter; Ctrl+Z opens them again together")));
    m_acceptAll->setToolTip(
        plainTip(tr("Settles every remaining point as proposed; Ctrl+Z opens them again together")));
    m_tasks->setObjectName(u"import.doubtTasks"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_count);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_previous, m_next, m_accept, m_change, m_acceptAlike, m_acceptAll})
        layout->addWidget(button);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_accept, &QPushButton::clicked, this, &DoubtBar::accept);
    connect(m_acceptAlike, &QPushButton::clicked, this, &DoubtBar::acceptAlike);
    connect(m_acceptAll, &QPushButton::clicked, this, [this] { answer(settleAllQuestions); });
    connect(m_change, &QPushButton::clicked, this, &DoubtBar::change);
    connect(&holder, &ReviewHolder::replaced, this, &DoubtBar::restart);
    connect(&holder, &ReviewHolder::changed, this, &DoubtBar::follow);
    fill();
}

void DoubtBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    fill();
}

void DoubtBar::nameButtons()
{
    m_previous->setText(m_narrow ? u"‹"_s : tr("Previous point"));
    m_next->setText(m_narrow ? u"›"_s : tr("Next point"));
    m_accept->setText(tr("Accept (Enter)"));
    const bool keeps = m_current && m_current->kind == QuestionKind::Punctuation;
    m_change->setText(keeps ? m_narrow ? tr("Leave") : tr("Leave (E)")
            : m_narrow ? tr("Change")
                            : tr("Change (E)"));
    m_acceptAll->setText(m_narrow ? tr("Accept all", "short") : tr("Accept all"));
    for (QPushButton *button : {m_previous, m_next, m_accept, m_change, m_acceptAlike, m_acceptAll}) {
        const int words = button->fontMetrics().horizontalAdvance(button->text());
        button->setMaximumWidth(
            m_narrow ? words + unit(this) * 3 : QWIDGETSIZE_MAX); // the style's own least is wider
    }
}

void DoubtBar::restart()
{
    m_questions = openQuestions(m_holder.review());
    m_current = m_questions.empty() ? std::nullopt : std::optional(m_questions.front());
    m_seen = false;
    fill(); // the first is not jumped to: the clerk looks at the whole first
}

/// What undo opens again is current again; else the same question stays, or the one behind it follows.
void DoubtBar::follow()
{
    const auto before = std::exchange(m_questions, openQuestions(m_holder.review()));
    const std::vector<Question> &now = m_questions;
    const auto among = [](const std::vector<Question> &all, const Question &one) {
        return std::find_if(
            all.begin(), all.end(), [&](const Question &q) { return isSameQuestion(q, one); });
    };
    auto next = std::find_if(now.begin(), now.end(),
        [&](const Question &question) { return among(before, question) == before.end(); });
    if (next == now.end() && m_current)
        next = among(now, *m_current);
    if (next == now.end() && m_current) {
        next = std::find_if(now.begin(), now.end(),
            [this](const Question &question) { return question.first() > m_current->first(); });
    }
    if (next == now.end())
        next = now.begin();
    const auto shown = next == now.end() ? std::nullopt : std::optional(*next);
    const bool another = shown && !(m_current && isSameQuestion(*shown, *m_current));
    m_current = shown;
    fill();
    if (another)
        showCurrent();
}

void DoubtBar::step(int by)
{
    if (!m_current)
        return;
    if (m_seen || by < 0) { // the first key shows the point that the bar tells of
        const auto count = std::ssize(m_questions);
        const auto at = std::find(m_questions.begin(), m_questions.end(), *m_current) - m_questions.begin();
        m_current = m_questions[static_cast<size_t>((at + by + count) % count)];
    }
    fill();
    showCurrent();
}

void DoubtBar::showCurrent()
{
    m_seen = true;
    if (m_current->first() >= 0)
        Q_EMIT shown(m_current->first());
}

template <typename Answer>
void DoubtBar::answer(Answer answer)
{
    m_holder.edit(answer);
    if (m_questions.empty())
        Q_EMIT allSettled();
}

void DoubtBar::accept()
{
    if (m_current)
        answer([question = *m_current](ImportReview &review) { return settle(review, question); });
}

void DoubtBar::acceptAlike()
{
    if (m_current && m_current->kind != QuestionKind::Point)
        accept();
    else if (m_current)
        answer([question = *m_current](
                   ImportReview &review) { return settle(review, alike(review, question)); });
}

void DoubtBar::change()
{
    if (!m_current)
        return;
    m_seen = true;
    if (m_current->kind == QuestionKind::Punctuation)
        answer(keepPunctuation);
    else if (m_current->doubts.size() > 1)
        listTasks();
    else
        Q_EMIT changeWanted(m_current->first());
}

/// The tasks of one question, to look at one and name its lead.
void DoubtBar::listTasks()
{
    constexpr qsizetype mostShown = 24;
    const ImportReview &review = m_holder.review();
    m_tasks->clear();
    for (const int doubt : m_current->doubts) {
        const ProposedTask *task = review.task(review.doubts()[static_cast<size_t>(doubt)].task);
        QString name = task ? numbered(task->number, task->title) : QString();
        if (name.size() > mostShown)
            name = name.left(mostShown) + u'…';
        QAction *action = m_tasks->addAction(name.replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, doubt] { Q_EMIT changeWanted(doubt); });
    }
    m_tasks->popup(m_change->mapToGlobal(QPoint(0, -m_tasks->sizeHint().height())));
    m_tasks->setActiveAction(m_tasks->actions().constFirst());
}

QString DoubtBar::words(const Question &question) const
{
    if (question.kind == QuestionKind::Punctuation)
        return tr("%1 punctuation marks of the text are half-width; make them full-width?")
            .arg(halfWidthMarks(m_holder.review().proposal()));
    const auto count = static_cast<int>(question.doubts.size());
    if (count > 1 && question.kind == QuestionKind::JointTasks)
        return tr("%1 tasks are shared out by duties, without a lead agency; keep them as printed?")
            .arg(count);
    if (count > 1)
        return tr("%1 tasks name several agencies and no lead; keep them as printed?").arg(count);
    const ImportReview &review = m_holder.review();
    const Doubt &doubt = review.doubts()[static_cast<size_t>(question.first())];
    const ProposedTask *task = review.task(doubt.task);
    const QString name = task ? (task->number.isEmpty() ? task->title.left(8) : task->number) : QString();
    return task ? tr("Task %1: %2", "number, then the question").arg(name, text(doubt)) : text(doubt);
}

void DoubtBar::fill()
{
    const auto open = std::ssize(m_questions);
    m_count->setText(open > 0 ? tr("%1 points to settle").arg(open) : tr("Nothing left to settle"));
    m_text->setText(m_current ? words(*m_current) : QString());
    for (QPushButton *button : {m_previous, m_next, m_accept, m_change, m_acceptAll})
        button->setVisible(m_current.has_value());
    m_previous->setEnabled(open > 1);
    m_next->setEnabled(open > 1);
    m_acceptAll->setVisible(open > 1);
    const auto ofKind = m_current ? std::ssize(alike(m_holder.review(), *m_current)) : 0;
    m_acceptAlike->setVisible(
        m_current && m_current->kind == QuestionKind::Point && ofKind > 1 && ofKind < open);
    m_acceptAlike->setText(m_narrow ? tr("%1 alike").arg(ofKind) : tr("Accept %1 alike").arg(ofKind));
    nameButtons();
    m_change->setToolTip(plainTip(m_current && m_current->kind == QuestionKind::Punctuation
            ? tr("Leaves the punctuation as it is: E or F2")
            : m_current && m_current->doubts.size() > 1
            ? tr("Lists the tasks, to name a lead for one: E or F2")
            : tr("Goes to the place where it can be changed: E or F2")));
}

} // namespace qd
