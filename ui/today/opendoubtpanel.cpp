// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/opendoubtpanel.h"

#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/session.h"
#include "ui/common/tableview.h"
#include "ui/today/opendoubtmodel.h"
#include "workspace/importing/importverbs.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

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
    : QWidget(parent)
    , m_session(session)
    , m_model(new OpenDoubtModel(this))
    , m_table(new QTableView(this))
    , m_heading(new PlainLabel(tr("To be confirmed"), this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_settle(new QPushButton(tr("Settled"), this))
{
    setObjectName(u"today.pointPanel"_s);
    buildPointTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildHead());
    layout->addWidget(m_table, 1);
    hide();
    enableButtons();
}

QWidget *OpenDoubtPanel::buildHead()
{
    auto *head = new QWidget(this);
    useSectionFont(m_heading);
    m_open->setObjectName(u"today.openDoubt"_s);
    m_open->setToolTip(plainTip(tr("Shows the task or the agency, where it can be put right (Enter)")));
    m_settle->setObjectName(u"today.settlePoint"_s);
    m_settle->setToolTip(
        plainTip(tr("Takes the chosen points off the list; Ctrl+Z brings them back (Delete)")));
    auto *close = new QToolButton(head);
    close->setObjectName(u"today.closePoints"_s);
    close->setText(u"✕"_s);
    close->setAutoRaise(true);
    close->setToolTip(plainTip(tr("Hides the list")));
    close->setAccessibleName(tr("Hides the list"));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_heading, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_settle);
    layout->addWidget(close);
    connect(m_open, &QPushButton::clicked, this, &OpenDoubtPanel::openCurrent);
    connect(m_settle, &QPushButton::clicked, this, &OpenDoubtPanel::settleChosen);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    return head;
}

void OpenDoubtPanel::buildPointTable()
{
    m_table->setObjectName(u"today.points"_s);
    m_table->setAccessibleName(tr("To be confirmed"));
    auto *sorted = new QSortFilterProxyModel(m_table);
    sorted->setSortRole(SortRole);
    sorted->setSourceModel(m_model);
    m_table->setModel(sorted);
    prepareTable(m_table);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::height(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(OpenDoubtModel::Point, Qt::AscendingOrder); // the weightiest first
    m_table->setColumnWidth(OpenDoubtModel::About, 28 * unit(this));
    auto *remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_settle, &QPushButton::click);
    connect(m_table, &QAbstractItemView::activated, this, &OpenDoubtPanel::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &OpenDoubtPanel::enableButtons);
}

void OpenDoubtPanel::setPoints(std::vector<TodayPoint> points)
{
    m_model->replaceRows(std::move(points));
    if (m_model->rowCount() == 0)
        hide();
    else if (m_table->selectionModel()
                 ->selectedRows()
                 .isEmpty()) // what was settled is gone: on with the next
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
    enableButtons();
}

void OpenDoubtPanel::toggle()
{
    setVisible(isHidden() && m_model->rowCount() > 0);
    if (!isHidden())
        m_table->setFocus();
}

const TodayPoint *OpenDoubtPanel::current() const
{
    // the cursor can stand on a row that is not chosen (Ctrl+End); what is seen to be chosen counts
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    const QModelIndex now = m_table->currentIndex().siblingAtColumn(0);
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
    QList<qint64> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids << index.data(IdRole).toLongLong();
    for (const qint64 id : std::as_const(ids)) {
        if (!m_session.accept(settleOpenDoubt(m_session.workspace(), OpenDoubtId{id})))
            return;
    }
}

void OpenDoubtPanel::enableButtons()
{
    const bool chosen = m_table->selectionModel()->hasSelection();
    m_open->setEnabled(chosen && m_table->currentIndex().isValid());
    m_settle->setEnabled(chosen && !m_session.workspace().isReadOnly());
}

} // namespace qd
