// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/source/partbar.h"

#include "domain/proposal/proposalparts.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/imports/shared/reviewholder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

PartBar::PartBar(ReviewHolder &holder, QWidget *parent)
    : QWidget(parent)
    , m_holder(holder)
    , m_words(new PlainLabel(this))
    , m_parts(new QListWidget(this))
    , m_choice(new QWidget(this))
    , m_asOne(new QRadioButton(tr("As one plan"), m_choice))
    , m_each(new QRadioButton(tr("Each as a plan of its own"), m_choice))
{
    m_words->setObjectName(u"import.partWords"_s);
    m_words->setBuddy(m_parts);
    m_parts->setObjectName(u"import.parts"_s);
    m_parts->setAccessibleName(tr("Plans of the file that are imported"));
    m_parts->setFrameShape(QFrame::NoFrame);
    m_parts->setSelectionMode(QAbstractItemView::NoSelection);
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->setTextElideMode(Qt::ElideMiddle); // the title gives way, not the number of its tasks
    m_parts->setUniformItemSizes(true);
    m_parts->viewport()->setAutoFillBackground(false); // a part of the page, not a field on it
    m_asOne->setObjectName(u"import.asOne"_s);
    m_each->setObjectName(u"import.each"_s);
    m_asOne->setChecked(true);
    m_each->setToolTip(plainTip(tr("What the names stand for is settled once for all of them")));
    auto *choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(0);
    choice->addWidget(m_asOne);
    choice->addWidget(m_each);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_words, 0, Qt::AlignTop);
    layout->addWidget(m_parts, 1, Qt::AlignTop);
    layout->addWidget(m_choice, 0, Qt::AlignTop);
    connect(m_parts, &QListWidget::itemChanged, this, &PartBar::ticked);
    connect(m_each, &QRadioButton::toggled, this, &PartBar::choiceChanged);
    connect(&holder, &ReviewHolder::replaced, this, &PartBar::fill);
    hide();
}

void PartBar::fill()
{
    const QSignalBlocker quiet(m_parts);
    const Proposal &proposal = m_holder.review().proposal();
    const auto count = static_cast<int>(proposal.parts.size());
    while (m_parts->count() > count)
        delete m_parts->takeItem(m_parts->count() - 1);
    for (int row = 0; row < count; ++row) { // a row that is there stays: it may be the one being ticked
        if (row >= m_parts->count())
            m_parts->addItem(new QListWidgetItem);
        const PlanPart &part = proposal.parts[static_cast<size_t>(row)];
        const QString title = part.title.isEmpty() ? tr("(no title)") : part.title;
        QListWidgetItem *item = m_parts->item(row);
        item->setSizeHint({0, rowHeight()});
        item->setText(tr("Plan %1 %2  %3 tasks", "number, title").arg(row + 1).arg(title).arg(part.tasks));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(part.taken ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(plainTip(title));
    }
    if (m_parts->currentRow() < 0)
        m_parts->setCurrentRow(0); // where the keys begin
    m_words->setText(tr("This file holds %1 plans:").arg(proposal.parts.size()));
    m_choice->setEnabled(takenParts(proposal) > 1);
    setVisible(proposal.parts.size() > 1);
    fitHeight();
    Q_EMIT choiceChanged(); // one plan alone is never each for itself
}

int PartBar::rowHeight() const
{
    return fontMetrics().height() * 3 / 2;
}

/// A few are all in view; more are scrolled.
void PartBar::fitHeight()
{
    constexpr int mostRows = 4;
    const int row = rowHeight();
    m_parts->setFixedHeight(row * std::clamp(m_parts->count(), 1, mostRows));
    m_words->setMinimumHeight(row); // on one line with the first
}

void PartBar::ticked(QListWidgetItem *item)
{
    QList<int> parts;
    for (int row = 0; row < m_parts->count(); ++row) {
        if (m_parts->item(row)->checkState() == Qt::Checked)
            parts << row;
    }
    if (!parts.isEmpty()) {
        Q_EMIT partsChosen(parts);
        return;
    }
    const QSignalBlocker quiet(m_parts);
    item->setCheckState(Qt::Checked); // something must be imported
}

void PartBar::begin()
{
    m_asOne->setChecked(true);
}

void PartBar::setEachForItself(bool each)
{
    (each ? m_each : m_asOne)->setChecked(true);
}

void PartBar::setChoiceShown(bool shown)
{
    m_choice->setVisible(shown);
}

bool PartBar::isEachForItself() const
{
    return !m_choice->isHidden() && m_choice->isEnabledTo(this) && m_each->isChecked();
}

} // namespace qd
