// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/page/reviewhead.h"

#include "review/measureedits.h"
#include "review/namedecisions.h"
#include "review/punctuation.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/imports/shared/reviewholder.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{

ReviewHead::ReviewHead(ReviewHolder &holder, QWidget *parent)
    : QWidget(parent)
    , m_holder(holder)
    , m_counts(new PlainLabel(this))
    , m_origin(new ElidedLabel(this))
    , m_undo(new QToolButton(this))
    , m_redo(new QToolButton(this))
    , m_splitAll(new QCheckBox(this))
{
    m_origin->setObjectName(u"import.origin"_s);
    m_counts->setObjectName(u"import.counts"_s);
    useSectionFont(m_counts);
    m_splitAll->setObjectName(u"import.splitAll"_s);
    m_splitAll->setToolTip(plainTip(tr("Of all tasks each sentence is a measure, or each task is one; of the "
                                       "chosen task alone: Ctrl+Shift+K")));
    auto *tidying = new QPushButton(tr("Tidy punctuation"), this);
    tidying->setObjectName(u"import.tidy"_s);
    tidying->setToolTip(
        plainTip(tr("Half-width punctuation becomes full-width, stray spaces go; Ctrl+Z brings them back")));
    auto *other = new QPushButton(tr("Another text…"), this);
    other->setObjectName(u"import.other"_s);
    m_undo->setObjectName(u"import.undo"_s);
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(plainTip(tr("Takes back the last change on this page (Ctrl+Z)")));
    m_redo->setObjectName(u"import.redo"_s);
    m_redo->setText(tr("Redo"));
    m_redo->setToolTip(plainTip(tr("Makes the change again (Ctrl+Y)")));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_counts);
    layout->addWidget(m_origin, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_undo, m_redo, m_splitAll, tidying, other})
        layout->addWidget(each);
    connect(m_splitAll, &QCheckBox::clicked, this, &ReviewHead::splitOrJoinAll);
    connect(tidying, &QPushButton::clicked, this,
        [this] { m_holder.edit([](ImportReview &review) { return tidy(review); }); });
    connect(other, &QPushButton::clicked, this, &ReviewHead::otherWanted);
    connect(m_undo, &QToolButton::clicked, this,
        [this] { m_holder.edit([](ImportReview &review) { return review.undo(); }); });
    connect(m_redo, &QToolButton::clicked, this,
        [this] { m_holder.edit([](ImportReview &review) { return review.redo(); }); });
    connect(&holder, &ReviewHolder::replaced, this, &ReviewHead::fill);
    connect(&holder, &ReviewHolder::changed, this, &ReviewHead::fill);
}

void ReviewHead::setOrigin(const QString &words)
{
    m_origin->setWords(words);
}

void ReviewHead::fill()
{
    const ImportReview &review = m_holder.review();
    const Proposal &proposal = review.proposal();
    m_counts->setText(tr("%1 sections, %2 tasks, %3 measures, %4 agency names")
                          .arg(proposal.sections.size())
                          .arg(proposal.taskCount())
                          .arg(review.measureCount())
                          .arg(decisions(review).size()));
    m_undo->setEnabled(review.canUndo());
    m_redo->setEnabled(review.canRedo());
    const SplitExtent extent = splitExtent(review);
    m_splitAll->setCheckState(extent == SplitExtent::All ? Qt::Checked
            : extent == SplitExtent::Some                ? Qt::PartiallyChecked
                                                         : Qt::Unchecked);
    m_splitAll->setText(extent == SplitExtent::Some ? tr("Partly by sentence") : tr("Split by sentence"));
}

/// A click on what is partly split splits the rest; the box shows what became of it, not the click.
void ReviewHead::splitOrJoinAll()
{
    const bool all = splitExtent(m_holder.review()) == SplitExtent::All;
    m_holder.edit(
        [all](ImportReview &review) { return splitAll(review, all ? Split::None : Split::Sentences); });
    fill();
}

} // namespace qd
