// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/unreportedpanel.h"

#include "texts/enumtext.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/roles.h"
#include "ui/common/session.h"
#include "ui/today/todaymenus.h"
#include "ui/today/unreportedmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

UnreportedPanel::UnreportedPanel(Session &session, QWidget *parent)
    : TodayList(u"today.unreported"_s, parent)
    , m_session(session)
    , m_model(new UnreportedModel(this))
    , m_copy(new QPushButton(tr("Copy reminder"), this))
    , m_enter(new QPushButton(tr("Enter reports"), this))
{
    setRows(m_model);
    m_copy->setToolTip(plainTip(tr("A sentence that asks the chosen agencies for their reports; none chosen: all of them")));
    m_enter->setToolTip(plainTip(tr("Shows what this agency has not reported yet (Enter)")));
    addButton(m_copy, u"today.copyReminder"_s);
    addButton(m_enter, u"today.enterReports"_s);
    connect(m_copy, &QPushButton::clicked, this, &UnreportedPanel::copyReminder);
    connect(m_enter, &QPushButton::clicked, this, &UnreportedPanel::enterReports);
    table()->setAccessibleName(tr("Agencies that have not reported"));
    table()->verticalHeader()->setMinimumSectionSize(compactRowHeight(this));
    table()->verticalHeader()->setDefaultSectionSize(compactRowHeight(this));
    table()->sortByColumn(UnreportedModel::Name, Qt::AscendingOrder);
    const int u = unit(this);
    table()->setColumnWidth(UnreportedModel::Name, 26 * u);
    table()->setColumnWidth(UnreportedModel::Reports, 10 * u);
    table()->setColumnWidth(UnreportedModel::Liaison, 12 * u);
    connect(table(), &QAbstractItemView::activated, this, &UnreportedPanel::enterReports);
    offerForAgencies(table(), session);
}

void UnreportedPanel::setAgencies(const std::vector<TodayAgency> &agencies)
{
    std::vector<TodayAgency> owing;
    std::copy_if(agencies.begin(), agencies.end(), std::back_inserter(owing),
        [](const TodayAgency &one) { return one.reports.reported < one.reports.due; });
    heading()->setText(owing.empty() ? tr("Every agency has reported")
                                     : tr("%1 agencies have not reported").arg(owing.size()));
    m_copy->setEnabled(!owing.empty());
    m_enter->setEnabled(!owing.empty());
    m_model->replaceRows(std::move(owing));
}

void UnreportedPanel::enterReports()
{
    QModelIndex row = table()->currentIndex();
    if (!row.isValid())
        row = table()->model()->index(0, 0);
    const qint64 id = row.siblingAtColumn(0).data(IdRole).toLongLong();
    if (id != 0)
        Q_EMIT m_session.pageWanted(u"entry"_s, {{u"agency"_s, id}, {u"unreportedOnly"_s, true}});
}

QString UnreportedPanel::reminder() const
{
    QModelIndexList rows = table()->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            rows << table()->model()->index(row, 0);
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

} // namespace qd
