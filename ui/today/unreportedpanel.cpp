// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/unreportedpanel.h"

#include "texts/enumtext.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/tableview.h"
#include "ui/today/unreportedmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

UnreportedPanel::UnreportedPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new UnreportedModel(this))
    , m_table(new QTableView(this))
    , m_heading(new PlainLabel(this))
    , m_copy(new QPushButton(tr("Copy reminder"), this))
    , m_enter(new QPushButton(tr("Enter reports"), this))
{
    setObjectName(u"today.unreportedPanel"_s);
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildHead());
    layout->addWidget(m_table, 1);
    hide();
}

QWidget *UnreportedPanel::buildHead()
{
    auto *head = new QWidget(this);
    useSectionFont(m_heading);
    m_heading->setObjectName(u"today.unreportedHeading"_s);
    m_copy->setObjectName(u"today.copyReminder"_s);
    m_copy->setToolTip(plainTip(tr("A sentence that asks the chosen agencies for their reports; none chosen: all of them")));
    m_enter->setObjectName(u"today.enterReports"_s);
    m_enter->setToolTip(plainTip(tr("Shows what this agency has not reported yet (Enter)")));
    auto *close = new QToolButton(head);
    close->setObjectName(u"today.closeUnreported"_s);
    close->setText(u"✕"_s);
    close->setAutoRaise(true);
    close->setToolTip(plainTip(tr("Hides the list (Esc)")));
    close->setAccessibleName(tr("Hides the list (Esc)"));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_heading, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_enter);
    layout->addWidget(close);
    connect(m_copy, &QPushButton::clicked, this, &UnreportedPanel::copyReminder);
    connect(m_enter, &QPushButton::clicked, this, &UnreportedPanel::enterReports);
    connect(close, &QToolButton::clicked, this, [this] { setOpen(false); });
    return head;
}

void UnreportedPanel::buildTable()
{
    m_table->setObjectName(u"today.unreported"_s);
    m_table->setAccessibleName(tr("Agencies that have not reported"));
    auto *sorted = new QSortFilterProxyModel(m_table);
    sorted->setSortRole(SortRole);
    sorted->setSourceModel(m_model);
    m_table->setModel(sorted);
    prepareTable(m_table);
    m_table->verticalHeader()->setMinimumSectionSize(compactRowHeight(this));
    m_table->verticalHeader()->setDefaultSectionSize(compactRowHeight(this));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(UnreportedModel::Name, Qt::AscendingOrder);
    const int u = unit(this);
    m_table->setColumnWidth(UnreportedModel::Name, 26 * u);
    m_table->setColumnWidth(UnreportedModel::Reports, 10 * u);
    m_table->setColumnWidth(UnreportedModel::Liaison, 12 * u);
    connect(m_table, &QAbstractItemView::activated, this, &UnreportedPanel::enterReports);
}

void UnreportedPanel::setAgencies(const std::vector<TodayAgency> &agencies)
{
    std::vector<TodayAgency> owing;
    std::copy_if(agencies.begin(), agencies.end(), std::back_inserter(owing),
        [](const TodayAgency &one) { return one.reports.reported < one.reports.due; });
    m_heading->setText(owing.empty() ? tr("Every agency has reported")
                                     : tr("%1 agencies have not reported").arg(owing.size()));
    m_copy->setEnabled(!owing.empty());
    m_enter->setEnabled(!owing.empty());
    m_model->replaceRows(std::move(owing));
}

void UnreportedPanel::toggle()
{
    setOpen(isHidden());
}

void UnreportedPanel::setOpen(bool open)
{
    setVisible(open);
    Q_EMIT shownChanged(open);
    if (open)
        m_table->setFocus();
}

void UnreportedPanel::enterReports()
{
    QModelIndex row = m_table->currentIndex();
    if (!row.isValid())
        row = m_table->model()->index(0, 0);
    const qint64 id = row.siblingAtColumn(0).data(IdRole).toLongLong();
    if (id != 0)
        Q_EMIT m_session.pageWanted(u"entry"_s, {{u"agency"_s, id}, {u"unreportedOnly"_s, true}});
}

QString UnreportedPanel::reminder() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            rows << m_table->model()->index(row, 0);
    }
    QStringList agencies;
    for (const QModelIndex &row : std::as_const(rows)) {
        const TodayAgency &one = m_model->at(m_model->rowOf(row.data(IdRole).toLongLong()));
        agencies << tr("%1 (%2 due, %3 reported)").arg(one.name).arg(one.reports.due).arg(one.reports.reported);
    }
    return tr("Please send your progress of %1 soon: %2.").arg(text(m_session.period()), agencies.join(u'、'));
}

void UnreportedPanel::copyReminder()
{
    QApplication::clipboard()->setText(reminder());
    m_session.tell(tr("The reminder is on the clipboard."));
}

void UnreportedPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        setOpen(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace qd
