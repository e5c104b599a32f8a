// SPDX-License-Identifier: GPL-3.0-or-later
// What the page 督办 is put together of.
#include "ui/supervision/supervisionpage.h"

#include "domain/counts/supervisioncounts.h"
#include "ui/common/emptystate.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/splitmemory.h"
#include "ui/common/tableview.h"
#include "ui/common/yieldingcolumns.h"
#include "ui/supervision/actfilterbar.h"
#include "ui/supervision/actforms.h"
#include "ui/supervision/actpanel.h"
#include "workspace/supervision/supervisionverbs.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

QAction *SupervisionPage::action(
    const QString &name, const QString &text, const QKeySequence &key, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"supervision.new."_s + name);
    action->setData(name);
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s);
    action->setIconText(QString(text).remove(mnemonic)); // on buttons
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(
        plainTip(key.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, key.toString(QKeySequence::NativeText))));
    addAction(action);
    return action;
}

void SupervisionPage::makeActions()
{
    m_new = {
        action(u"reminder"_s, tr("&Remind"), QKeySequence::New,
            tr("Remind agencies; those that are late are ticked already")),
        action(u"instruction"_s, tr("&Instruction"), {}, tr("Record an instruction of a leader")),
        action(u"extension"_s, tr("&Extension"), {}, tr("Ask for another deadline, or grant it")),
        action(u"adjustment"_s, tr("&Adjustment"), {},
            tr("Another wording of a measure; the former one is kept")),
        action(u"termination"_s, tr("&Termination"), {}, tr("End measures before they are done")),
        action(u"closeOut"_s, tr("&Close out"), {}, tr("Close out one or several measures in one step")),
        action(u"reopening"_s, tr("Re-&open"), {}, tr("Take up measures again that were finished")),
        action(u"extraTask"_s, tr("Task of the &year"), {}, tr("A task that came during the year")),
        action(u"contact"_s, tr("Co&ntact"), {}, tr("Record a contact with an agency")),
        action(u"sealedCopy"_s, tr("&Sealed copy"), {}, tr("The sealed copy of an agency's reports came in")),
        action(u"slipRules"_s, tr("Sli&ps…"), {},
            tr("From how many days late a blue, yellow or red slip is due")),
    };
    m_steps = {
        action(u"answer"_s, tr("Ans&wer"), {}, tr("What the agency said to the reminder")),
        action(u"followUp"_s, tr("&Follow-up"), {}, tr("What was done on the instruction")),
        action(u"decision"_s, tr("&Decide"), {}, tr("Grant or refuse the extension")),
        action(u"correction"_s, tr("Correct wordin&g…"), Qt::Key_F2, tr("Correct the words of the act")),
        action(u"remove"_s, tr("De&lete"), QKeySequence::Delete,
            tr("Delete an act that was entered by mistake")),
    };
    m_clearFilter->setObjectName(u"supervision.clear"_s);
}

void SupervisionPage::addButtons(QBoxLayout *row, const QList<QAction *> &actions)
{
    for (QAction *one : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(one);
        button->setObjectName(one->objectName() + u"Button"_s);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
}

QWidget *SupervisionPage::buildList()
{
    m_table->setObjectName(u"supervision.table"_s);
    m_table->setAccessibleName(tr("Acts of the office"));
    m_table->setModel(m_proxy);
    prepareTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ActTableModel::Day, Qt::DescendingOrder);
    const int em = fontMetrics().horizontalAdvance(u'国');
    const double widths[ActTableModel::ColumnCount] = {6.5, 6, 11, 7, 18, 6.5, 6};
    for (int i = 0; i < ActTableModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, static_cast<int>(widths[i] * em));
    fitColumns(m_table, {ActTableModel::DueOn, ActTableModel::Task}, ActTableModel::Words, 9 * em);
    m_table->addActions(m_steps);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_empty);
    return m_lists;
}

QWidget *SupervisionPage::buildSide()
{
    m_panel = new ActPanel(m_session, m_steps, m_side);
    m_side->addWidget(m_panel);
    m_sideTitle->setObjectName(u"supervision.sideTitle"_s);
    useSectionFont(m_sideTitle);
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(unit(this), 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_sideTitle);
    layout->addWidget(m_side, 1);
    side->setMinimumWidth(30 * unit(this));
    return side;
}

} // namespace qd
