// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/source/partbar.h"

#include "domain/proposal/proposalparts.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/imports/shared/reviewholder.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QToolButton>

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
    , m_menu(new QToolButton(this))
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
    m_menu->setObjectName(u"import.partsMenu"_s);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolTip(plainTip(tr("Which plans of the file are imported, as one or one each")));
    m_menu->setMenu(new QMenu(m_menu));
    connect(m_menu->menu(), &QMenu::aboutToShow, this, &PartBar::fillMenu);
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
    layout->addWidget(m_menu);
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
    showFolded();
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
    m_isChoiceShown = shown;
    showFolded();
}

void PartBar::setFolded(bool folded)
{
    m_folded = folded;
    showFolded();
}

void PartBar::showFolded()
{
    m_words->setVisible(!m_folded);
    m_parts->setVisible(!m_folded);
    m_choice->setVisible(!m_folded && m_isChoiceShown);
    m_menu->setVisible(m_folded);
    const Proposal &proposal = m_holder.review().proposal();
    m_menu->setText(tr("%1 of %2 plans").arg(takenParts(proposal)).arg(proposal.parts.size()));
}

/// The rows and buttons of the bar, to be clicked here.
void PartBar::fillMenu()
{
    QMenu *menu = m_menu->menu();
    menu->clear();
    qDeleteAll(menu->findChildren<QActionGroup *>());
    for (int row = 0; row < m_parts->count(); ++row) {
        QListWidgetItem *item = m_parts->item(row);
        QAction *action = menu->addAction(item->text().replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(item->checkState() == Qt::Checked);
        connect(action, &QAction::triggered, item->listWidget(),
            [item](bool on) { item->setCheckState(on ? Qt::Checked : Qt::Unchecked); });
    }
    if (!m_isChoiceShown)
        return;
    menu->addSeparator();
    auto *group = new QActionGroup(menu);
    for (QRadioButton *button : {m_asOne, m_each}) {
        QAction *action = group->addAction(button->text());
        action->setCheckable(true);
        action->setChecked(button->isChecked());
        action->setEnabled(m_choice->isEnabled());
        menu->addAction(action);
        connect(action, &QAction::triggered, button, [button] { button->setChecked(true); });
    }
}

bool PartBar::isEachForItself() const
{
    return m_isChoiceShown && m_choice->isEnabledTo(this) && m_each->isChecked();
}

} // namespace qd
