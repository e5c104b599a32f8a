// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/doubts/doubtbar.h"

#include "review/doubtanswers.h"
#include "texts/intaketext.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/imports/shared/reviewholder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace qd
{

DoubtBar::DoubtBar(ReviewHolder &holder, QWidget *parent)
    : QWidget(parent)
    , m_holder(holder)
    , m_count(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_previous(new QPushButton(tr("Previous point"), this))
    , m_next(new QPushButton(tr("Next point"), this))
    , m_accept(new QPushButton(tr("Accept (Enter)"), this))
    , m_acceptAll(new QPushButton(tr("Accept all"), this))
    , m_change(new QPushButton(tr("Change (E)"), this))
{
    m_count->setObjectName(u"import.doubts"_s);
    useSectionFont(m_count);
    m_text->setObjectName(u"import.doubtText"_s);
    m_text->setWordWrap(true);
    m_previous->setObjectName(u"import.previousDoubt"_s);
    m_next->setObjectName(u"import.nextDoubt"_s);
    m_accept->setObjectName(u"import.acceptDoubt"_s);
    m_acceptAll->setObjectName(u"import.acceptAllDoubts"_s);
    m_change->setObjectName(u"import.changeDoubt"_s);
    m_previous->setToolTip(plainTip(tr("The point before, this one stays open: Shift+F8")));
    m_next->setToolTip(plainTip(tr("The next point, this one stays open: F8")));
    m_accept->setToolTip(plainTip(tr("Settles this point as proposed and goes to the next: Enter")));
    m_acceptAll->setToolTip(plainTip(tr("Settles every remaining point as proposed")));
    m_change->setToolTip(plainTip(tr("Goes to the place where it can be changed: E or F2")));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_count);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_previous, m_next, m_accept, m_change, m_acceptAll})
        layout->addWidget(button);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_accept, &QPushButton::clicked, this, &DoubtBar::accept);
    connect(m_acceptAll, &QPushButton::clicked, this, [this] {
        m_holder.edit([](ImportReview &review) { return settleAll(review); });
        tellWhenSettled();
    });
    connect(m_change, &QPushButton::clicked, this, &DoubtBar::change);
    connect(&holder, &ReviewHolder::replaced, this, &DoubtBar::restart);
    connect(&holder, &ReviewHolder::changed, this, &DoubtBar::follow);
    fill();
}

void DoubtBar::restart()
{
    m_current = nextOpenDoubt(m_holder.review(), 0, 1);
    m_seen = false;
    fill(); // the first is not jumped to: the clerk looks at the whole first
}

void DoubtBar::follow()
{
    const int next = nextOpenDoubt(m_holder.review(), std::max(m_current, 0), 1);
    const bool another = next != m_current;
    m_current = next;
    fill();
    if (another && m_current >= 0)
        showCurrent();
}

void DoubtBar::step(int by)
{
    if (m_current < 0)
        return;
    if (m_seen || by < 0) // the first key shows the point that the bar tells of
        m_current = nextOpenDoubt(m_holder.review(), m_current + by, by);
    fill();
    showCurrent();
}

void DoubtBar::showCurrent()
{
    m_seen = true;
    Q_EMIT shown(m_current);
}

void DoubtBar::accept()
{
    m_holder.edit([this](ImportReview &review) { return settle(review, m_current); });
    tellWhenSettled();
}

void DoubtBar::tellWhenSettled()
{
    if (openDoubts(m_holder.review()) == 0)
        Q_EMIT allSettled();
}

void DoubtBar::change()
{
    if (m_current < 0)
        return;
    m_seen = true;
    Q_EMIT changeWanted(m_current);
}

void DoubtBar::fill()
{
    const ImportReview &review = m_holder.review();
    const int open = openDoubts(review);
    m_count->setText(open > 0 ? tr("%1 points to settle").arg(open) : tr("Nothing left to settle"));
    const bool any = m_current >= 0 && static_cast<size_t>(m_current) < review.doubts().size();
    if (any) {
        const Doubt &doubt = review.doubts()[static_cast<size_t>(m_current)];
        const ProposedTask *task = review.task(doubt.task);
        const QString words = text(doubt);
        const QString name = task ? (task->number.isEmpty() ? task->title.left(8) : task->number) : QString();
        m_text->setText(task ? tr("Task %1: %2", "number, then the question").arg(name, words) : words);
    } else {
        m_text->clear();
    }
    for (QPushButton *button : {m_previous, m_next, m_accept, m_change, m_acceptAll})
        button->setVisible(any);
    m_previous->setEnabled(open > 1);
    m_next->setEnabled(open > 1);
    m_acceptAll->setVisible(open > 1);
}

} // namespace qd
