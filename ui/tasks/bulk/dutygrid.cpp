// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/bulk/dutygrid.h"

#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/tabledelegate.h"
#include "ui/tasks/bulk/dutygridmodel.h"
#include "workspace/tasks/partyverbs.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace qd
{

DutyGrid::DutyGrid(Session &session, TaskId task, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new DutyGridModel(session.book(), task, session.day(), this))
    , m_table(new QTableView(this))
    , m_note(new PlainLabel(this))
    , m_apply(primaryButton(tr("Apply"), this))
{
    setObjectName(u"tasks.dutyGrid"_s);
    const Task *row = session.book().task(task);
    setWindowTitle(tr("Who reports on what"));
    auto *head = new PlainLabel(row ? row->number + row->title : QString(), this);
    useSectionFont(head);
    head->setWordWrap(true);
    auto *hint = new PlainLabel(
        tr("Only ticked agencies owe a report on a measure. Papers still print the task's full list."), this);
    hint->setWordWrap(true);

    prepareTable();
    auto *fillRow = new QPushButton(tr("Whole &row"), this);
    fillRow->setObjectName(u"tasks.dutyRow"_s);
    fillRow->setToolTip(plainTip(tr("Tick or untick all agencies of this measure")));
    auto *fillColumn = new QPushButton(tr("Whole &column"), this);
    fillColumn->setObjectName(u"tasks.dutyColumn"_s);
    fillColumn->setToolTip(plainTip(tr("Tick or untick this agency on all measures")));
    m_apply->setObjectName(u"tasks.dutyApply"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(fillRow);
    buttons->addWidget(fillColumn);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addWidget(head);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(
        fillRow, &QPushButton::clicked, this, [this] { m_model->toggleRow(m_table->currentIndex().row()); });
    connect(fillColumn, &QPushButton::clicked, this,
        [this] { m_model->toggleColumn(m_table->currentIndex().column()); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, m_model, &DutyGridModel::toggleColumn);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DutyGrid::settle);
    connect(m_apply, &QPushButton::clicked, this, &DutyGrid::apply);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    const QByteArray geometry = QSettings().value(u"tasks/dutyGrid"_s).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(60 * fontMetrics().height(), 28 * fontMetrics().height());
    settle();
}

void DutyGrid::prepareTable()
{
    m_table->setObjectName(u"tasks.dutyTable"_s);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(this));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setMinimumHeight(3 * fontMetrics().height());
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(0, 26 * fontMetrics().height());
    m_table->setCurrentIndex(m_model->index(0, std::min(1, m_model->columnCount() - 1)));
}

DutyGrid::~DutyGrid()
{
    QSettings().setValue(u"tasks/dutyGrid"_s, saveGeometry());
}

void DutyGrid::settle()
{
    const int bare = m_model->rowsWithoutTick();
    m_note->setText(bare > 0 ? tr("%1 measures have nobody to report on them.").arg(bare) : QString());
    m_apply->setEnabled(!m_session.workspace().isReadOnly() && !m_model->changes().empty());
}

void DutyGrid::apply()
{
    if (m_session.accept(setDuties(m_session.workspace(), m_model->changes())))
        accept();
}

} // namespace qd
