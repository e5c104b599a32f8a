// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/waitingmodel.h"

#include "texts/enumtext.h"
#include "ui/common/session.h"

using namespace Qt::StringLiterals;

namespace qd
{

WaitingModel::WaitingModel(Session &session, Kind kind, QObject *parent)
    : RecordTableModel<WaitingRow>(parent)
    , m_session(session)
    , m_kind(kind)
{
}

QString WaitingModel::nameOf(const Session &session, MeasureId id)
{
    const PlanBook &book = session.book();
    const Measure *measure = book.measure(id);
    const Task *task = measure ? book.task(measure->taskId) : nullptr;
    if (!task)
        return {};
    const bool split = book.measuresOf(task->id).size() > 1;
    return book.numberOf(*measure) + u' ' + (split ? measure->text : task->title);
}

int WaitingModel::rowOfReport(const OpenReport &report) const
{
    for (size_t i = 0; i < rows().size(); ++i) {
        const OpenReport &each = rows()[i].report;
        if (each.measureId == report.measureId && each.agencyId == report.agencyId
            && each.period == report.period)
            return static_cast<int>(i);
    }
    return -1;
}

QString WaitingModel::header(int column) const
{
    switch (static_cast<Column>(column)) {
    case AgencyName:
        return tr("Agency");
    case TaskName:
        return tr("Task");
    case PeriodName:
        return tr("Period");
    case Day:
        return m_kind == Kind::Waiting ? tr("Received") : tr("Returned");
    case Last:
        return m_kind == Kind::Waiting ? tr("Waiting") : tr("Reason");
    case ColumnCount:
        break;
    }
    return {};
}

QDate WaitingModel::dayOf(const WaitingRow &row) const
{
    return m_kind == Kind::Waiting ? row.report.receivedOn : row.returnedOn;
}

QVariant WaitingModel::display(const WaitingRow &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case AgencyName:
        return m_session.agencies().nameOn(row.report.agencyId, row.report.period.end());
    case TaskName:
        return nameOf(m_session, row.report.measureId);
    case PeriodName:
        return text(row.report.period);
    case Day:
        return dayOf(row).toString(Qt::ISODate);
    case Last:
        return m_kind == Kind::Returned ? row.reason
                                        : tr("%1 days").arg(daysWaiting(row.report, m_session.today()));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant WaitingModel::raw(const WaitingRow &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case AgencyName: {
        const Agency *agency = m_session.agencies().find(row.report.agencyId);
        return agency ? agency->officialOrder : 0;
    }
    case TaskName: {
        const PlanBook &book = m_session.book();
        const Measure *measure = book.measure(row.report.measureId);
        constexpr int mostMeasures = 100'000; // of one task
        return measure ? book.ordinalOf(measure->taskId) * mostMeasures + book.placeOf(*measure) : 0;
    }
    case PeriodName:
        return row.report.period.end();
    case Day:
        return dayOf(row);
    case Last:
        return m_kind == Kind::Waiting ? QVariant(daysWaiting(row.report, m_session.today()))
                                       : QVariant(row.reason);
    case ColumnCount:
        break;
    }
    return {};
}

bool WaitingModel::isNumber(int column) const
{
    return column == Last && m_kind == Kind::Waiting;
}

QVariant WaitingModel::other(const WaitingRow &row, int column, int role) const
{
    if (role == AgencyRole)
        return row.report.agencyId.value;
    return RecordTableModel<WaitingRow>::other(row, column, role);
}

} // namespace qd
