// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/issuelist.h"

#include "ui/common/colors.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString dayText(QDate day)
{
    return day.toString(u"yyyy-MM-dd"_s);
}

} // namespace

IssueList::IssueList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
{
    setObjectName(u"papers.issueList"_s);
    m_list->setObjectName(u"papers.issues"_s);
    m_list->setAccessibleName(tr("Issues of this report"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *title = new PlainLabel(tr("Issued"), this);
    useSectionFont(title);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    add(buttons, u"papers.issueOpen"_s, tr("Open"), tr("The PDF as it was issued (Enter)"), {},
        &IssueList::openWanted);
    add(buttons, u"papers.issuePrint"_s, tr("Print again"), tr("The same pages again"), {},
        &IssueList::printWanted);
    m_compare = add(buttons, u"papers.issueCompare"_s, tr("Compare"), tr("What has changed since"), {},
        &IssueList::compareWanted);
    m_withdraw = add(buttons, u"papers.issueWithdraw"_s, tr("Withdraw"),
        tr("It holds no longer, keeps its number and says so (Del)"), QKeySequence::Delete,
        &IssueList::withdrawWanted);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this) / 2);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT openWanted(number()); });
    connect(m_list, &QListWidget::currentItemChanged, this, &IssueList::settle);
    onLook(this, [this] { setRows(m_rows); });
    hide();
}

QAction *IssueList::add(QBoxLayout *buttons, const QString &name, const QString &text, const QString &tip,
    const QKeySequence &key, void (IssueList::*wanted)(int))
{
    auto *action = new QAction(text, this);
    action->setToolTip(plainTip(tip));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // of the list alone
    connect(action, &QAction::triggered, this, [this, wanted] {
        if (number() > 0)
            Q_EMIT(this->*wanted)(number());
    });
    m_list->addAction(action);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    buttons->addWidget(button);
    connect(action, &QAction::visibleChanged, button, [action, button] { button->setVisible(action->isVisible()); });
    return action;
}

int IssueList::number() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toInt() : 0;
}

const IssueRow *IssueList::row(int number) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [number](const IssueRow &row) { return row.number == number; });
    return found == m_rows.end() ? nullptr : &*found;
}

void IssueList::settle()
{
    const IssueRow *chosen = row(number());
    m_withdraw->setEnabled(chosen && !chosen->isWithdrawn());
}

void IssueList::setComparable(bool comparable)
{
    m_compare->setVisible(comparable);
}

void IssueList::setRows(std::vector<IssueRow> rows)
{
    const int chosen = number();
    m_list->clear();
    m_rows = std::move(rows);
    for (const IssueRow &row : m_rows) {
        const QString number = QString::number(row.number);
        auto *item = new QListWidgetItem( // owned by the list
            row.isWithdrawn() ? tr("No. %1  %2  withdrawn").arg(number, dayText(row.on))
                              : tr("No. %1  %2").arg(number, dayText(row.on)),
            m_list);
        item->setData(Qt::UserRole, row.number);
        if (row.isWithdrawn()) {
            QFont struck = m_list->font();
            struck.setStrikeOut(true);
            item->setFont(struck);
            item->setForeground(mutedText(palette()));
            item->setToolTip(
                plainTip(tr("Withdrawn on %1: %2").arg(dayText(row.withdrawnOn), row.withdrawnReason)));
        }
        if (row.number == chosen)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    setVisible(!m_rows.empty());
    settle();
}

} // namespace qd
