// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/reviewhead.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/intake/draftholder.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{

ReviewHead::ReviewHead(DraftHolder &holder, QWidget *parent)
    : QWidget(parent)
    , m_holder(holder)
    , m_counts(new PlainLabel(this))
    , m_origin(new ElidedLabel(this))
    , m_undo(new QToolButton(this))
    , m_redo(new QToolButton(this))
    , m_splitAll(new QComboBox(this))
{
    m_origin->setObjectName(u"import.origin"_s);
    m_counts->setObjectName(u"import.counts"_s);
    useSectionFont(m_counts);
    m_splitAll->setObjectName(u"import.splitAll"_s);
    m_splitAll->setAccessibleName(tr("How all tasks become measures"));
    m_splitAll->addItem(tr("Each task one measure"), static_cast<int>(Split::None));
    m_splitAll->addItem(tr("Each sentence a measure"), static_cast<int>(Split::Sentences));
    m_splitAll->setToolTip(plainTip(tr("For all tasks; a single task can be split otherwise at the right")));
    auto *tidy = new QPushButton(tr("Tidy punctuation"), this);
    tidy->setObjectName(u"import.tidy"_s);
    tidy->setToolTip(
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
    for (QWidget *each : std::initializer_list<QWidget *>{m_undo, m_redo, m_splitAll, tidy, other})
        layout->addWidget(each);
    connect(m_splitAll, &QComboBox::activated, this, [this](int at) {
        const auto split = static_cast<Split>(m_splitAll->itemData(at).toInt());
        m_holder.edit([&](ProposalDraft &draft) { return draft.splitAll(split); });
    });
    connect(tidy, &QPushButton::clicked, this,
        [this] { m_holder.edit([](ProposalDraft &draft) { return draft.tidy(); }); });
    connect(other, &QPushButton::clicked, this, &ReviewHead::otherWanted);
    connect(m_undo, &QToolButton::clicked, this,
        [this] { m_holder.edit([](ProposalDraft &draft) { return draft.undo(); }); });
    connect(m_redo, &QToolButton::clicked, this,
        [this] { m_holder.edit([](ProposalDraft &draft) { return draft.redo(); }); });
    connect(&holder, &DraftHolder::replaced, this, &ReviewHead::fill);
    connect(&holder, &DraftHolder::changed, this, &ReviewHead::fill);
}

void ReviewHead::setOrigin(const QString &words)
{
    m_origin->setWords(words);
}

void ReviewHead::fill()
{
    const ProposalDraft &draft = m_holder.draft();
    const Proposal &proposal = draft.proposal();
    m_counts->setText(tr("%1 sections, %2 tasks, %3 measures, %4 agency names")
                          .arg(proposal.sections.size())
                          .arg(proposal.taskCount())
                          .arg(draft.measureCount())
                          .arg(draft.decisions().size()));
    m_undo->setEnabled(draft.canUndo());
    m_redo->setEnabled(draft.canRedo());
    m_splitAll->setCurrentIndex(draft.measureCount() > proposal.taskCount() ? 1 : 0);
}

} // namespace qd
