// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/waitinglists.h"

#include "ui/common/session.h"
#include "ui/review/waitingmodel.h"
#include "workspace/progress/reviewreads.h"

#include <QSet>

#include <algorithm>

namespace qd
{
namespace
{

constexpr size_t manyChanges = 200; // more are faster read anew

WaitingRow waitingRow(const OpenReport &report)
{
    return {report.id.value, report, {}, {}};
}

WaitingRow returnedRow(const Session &session, const OpenReport &report)
{
    WaitingRow row = waitingRow(report);
    const auto step
        = lastReturn(session.workspace(), report.id).value_or({}); // what cannot be read stays empty
    if (step) {
        row.returnedOn = step->onDay;
        row.reason = step->reason;
    }
    return row;
}

} // namespace

WaitingLists::WaitingLists(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_waiting(new WaitingModel(session, WaitingModel::Kind::Waiting, this))
    , m_returned(new WaitingModel(session, WaitingModel::Kind::Returned, this))
{
}

void WaitingLists::choose(AgencyId agency)
{
    m_agency = agency;
    fill();
}

void WaitingLists::read()
{
    m_open = openReports(m_session.book());
    fill();
}

bool WaitingLists::waits(const OpenReport &report) const
{
    const bool ours = !m_agency.isValid() || report.agencyId == m_agency;
    return ours && isUnreviewed(m_session.book().rules().review, report.state);
}

bool WaitingLists::isReturned(const OpenReport &report) const
{
    return report.state == ProgressState::Returned && (!m_agency.isValid() || report.agencyId == m_agency);
}

void WaitingLists::fill()
{
    std::vector<WaitingRow> waiting;
    std::vector<WaitingRow> returned;
    for (const OpenReport &report : m_open) {
        if (waits(report))
            waiting.push_back(waitingRow(report));
        else if (isReturned(report))
            returned.push_back(returnedRow(m_session, report));
    }
    m_waiting->reload(std::move(waiting));
    m_returned->reload(std::move(returned));
}

bool WaitingLists::follow(const ChangeSet &set)
{
    const auto isAboutReports = [](const Change &change) {
        return change.table == Table::Progress || change.table == Table::ReviewStep;
    };
    if (set.changes.size() > manyChanges
        || !std::all_of(set.changes.begin(), set.changes.end(), isAboutReports))
        return false;
    QSet<qint64> measures;
    for (const Change &change : set.changes) {
        if (change.table == Table::Progress)
            measures.insert(fromRow<Progress>(change.after ? *change.after : *change.before).measureId.value);
    }
    for (const qint64 measure : std::as_const(measures))
        takeAnew(MeasureId{measure});
    return true;
}

void WaitingLists::takeAnew(MeasureId measure)
{
    for (const OpenReport &report : m_open) {
        if (report.measureId != measure)
            continue;
        m_waiting->erase(report.id.value);
        m_returned->erase(report.id.value);
    }
    std::erase_if(m_open, [&](const OpenReport &report) { return report.measureId == measure; });
    for (const OpenReport &report : openReports(m_session.book(), measure)) {
        m_open.push_back(report);
        if (waits(report))
            m_waiting->put(waitingRow(report));
        else if (isReturned(report))
            m_returned->put(returnedRow(m_session, report));
    }
}

QHash<AgencyId, int> WaitingLists::counts() const
{
    const bool on = m_session.book().rules().review.on;
    QHash<AgencyId, int> counts;
    for (const OpenReport &report : m_open)
        counts[report.agencyId] += on && report.state == ProgressState::Submitted ? 1 : 0;
    return counts;
}

} // namespace qd
