// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/opendoubtpanel.h"

#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/roles.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/rowsize.h"
#include "ui/common/session.h"
#include "ui/today/opendoubtmodel.h"
#include "workspace/importing/importverbs.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace qd
{

namespace
{

/// What the page of the tasks is asked for: the row and the field that the point is about.
QVariantMap whereToMend(const TodayPoint &point)
{
    const bool deadline = point.doubt.kind == DoubtKind::DeadlineUnread;
    return {{u"task"_s, point.taskId.value}, {u"measure"_s, point.measureId.value},
        {u"edit"_s, deadline ? u"deadline"_s : u"parties"_s}};
}

} // namespace

OpenDoubtPanel::OpenDoubtPanel(Session &session, QWidget *parent)
    : TodayList(u"today.points"_s, parent)
    , m_session(session)
    , m_model(new OpenDoubtModel(this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_settle(new QPushButton(tr("Settled"), this))
{
    setRows(m_model);
    buildTable();
    m_open->setToolTip(plainTip(tr("Shows the task or the agency, where it can be put right (Enter)")));
    m_settle->setToolTip(
        plainTip(tr("Takes the chosen points off the list; Ctrl+Z brings them back (Delete)")));
    addButton(m_open, u"today.openDoubt"_s);
    addButton(m_settle, u"today.settlePoint"_s);
    connect(m_open, &QPushButton::clicked, this, &OpenDoubtPanel::openCurrent);
    connect(m_settle, &QPushButton::clicked, this, &OpenDoubtPanel::settleChosen);
    enableButtons();
}

void OpenDoubtPanel::buildTable()
{
    table()->setAccessibleName(tr("To be confirmed"));
    table()->setItemDelegate(new RowDelegate(table(), TableDelegate::Height::AsChosen));
    followRowSize(table());
    table()->sortByColumn(OpenDoubtModel::Point, Qt::AscendingOrder); // the weightiest first
    table()->setColumnWidth(OpenDoubtModel::About, 28 * unit(this));
    auto *remove = new QShortcut(QKeySequence::Delete, table());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_settle, &QPushButton::click);
    connect(table(), &QAbstractItemView::activated, this, &OpenDoubtPanel::openCurrent);
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &OpenDoubtPanel::enableButtons);
}

void OpenDoubtPanel::setPoints(std::vector<TodayPoint> points)
{
    m_model->replaceRows(std::move(points));
    heading()->setText(tr("To be confirmed: %1").arg(m_model->rowCount()));
    if (m_model->rowCount() == 0)
        fold();
    else if (table()->selectionModel()
                 ->selectedRows()
                 .isEmpty()) // what was settled is gone: on with the next
        table()->selectRow(std::max(0, table()->currentIndex().row()));
    enableButtons();
}

bool OpenDoubtPanel::mayOpen() const
{
    return m_model->rowCount() > 0;
}

const TodayPoint *OpenDoubtPanel::current() const
{
    // the cursor can stand on a row that is not chosen (Ctrl+End); what is seen to be chosen counts
    const QModelIndexList chosen = table()->selectionModel()->selectedRows();
    const QModelIndex now = table()->currentIndex().siblingAtColumn(0);
    const QModelIndex index = chosen.isEmpty() || chosen.contains(now) ? now : chosen.first();
    const int row = m_model->rowOf(index.data(IdRole).toLongLong());
    return row < 0 ? nullptr : &m_model->at(row);
}

void OpenDoubtPanel::openCurrent()
{
    const TodayPoint *point = current();
    if (!point)
        return;
    const bool aboutName = point->agencyId.isValid() && !point->doubt.names.isEmpty();
    if (point->taskId.isValid() && !aboutName)
        Q_EMIT m_session.pageWanted(u"tasks"_s, whereToMend(*point));
    else if (point->agencyId.isValid())
        Q_EMIT m_session.pageWanted(u"agencies"_s, {{u"agency"_s, point->agencyId.value}});
    else
        Q_EMIT m_session.pageWanted(u"tasks"_s, {});
}

void OpenDoubtPanel::settleChosen()
{
    std::vector<OpenDoubtId> chosen;
    for (const QModelIndex &index : table()->selectionModel()->selectedRows())
        chosen.push_back(OpenDoubtId{index.data(IdRole).toLongLong()});
    m_session.accept(settleOpenDoubts(m_session.workspace(), chosen));
}

void OpenDoubtPanel::enableButtons()
{
    const bool chosen = table()->selectionModel()->hasSelection();
    m_open->setEnabled(chosen && table()->currentIndex().isValid());
    m_settle->setEnabled(chosen && !m_session.workspace().isReadOnly());
}

} // namespace qd
