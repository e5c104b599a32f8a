// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/session.h"

#include "ui/common/unsavedforms.h"
#include "domain/records/records.h"

#include <QScopedValueRollback>

namespace qd
{
namespace
{

/// Beyond so many rows (an import, a sample) loading the book anew is faster than applying row by row.
constexpr size_t manyChanges = 200;

/// Whether the row of a plan says that it is there: rows of deleted ones are kept.
bool isPlanIn(const std::optional<QJsonObject> &row)
{
    return row && !fromRow<Plan>(*row).deletedOn.isValid();
}

} // namespace

Session::Session(Workspace &workspace, Ask &ask, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_ask(ask)
    , m_unsaved(new UnsavedForms(*this))
{
    connect(&workspace, &Workspace::changed, this, &Session::takeOver);
    connect(&workspace, &Workspace::reloaded, this, &Session::reload);
}

void Session::openPlan(PlanId plan)
{
    auto book = m_workspace.book(plan);
    if (accept(book))
        show(std::move(*book));
}

Result<PlanId> Session::openWritten(const std::function<Result<PlanId>()> &write)
{
    const auto written = [&] {
        const QScopedValueRollback whole(m_writesWhole, true);
        return write();
    }();
    if (written)
        openPlan(*written);
    return written;
}

void Session::show(PlanBook book)
{
    const bool samePlan = book.plan().id == m_book.plan().id;
    if (!samePlan)
        m_chosenDay = {};
    m_book = std::move(book);
    m_takenAway = {};
    if (hasPlan())
        m_workspace.followFrom(m_book); // another thread may have read it some time ago
    const Plan &plan = m_book.plan();
    if (hasPlan() && !(samePlan && m_period.isValid())) {
        const QDate day = qBound(QDate(plan.year, 1, 1), today(), QDate(plan.year, 12, 31));
        m_period = currentPeriod(m_book, day);
    } else if (!hasPlan()) {
        m_period = Period{};
    }
    seeDay();
    Q_EMIT planOpened();
}

void Session::openLatestPlan()
{
    const auto plans = m_workspace.plans();
    if (!accept(plans))
        return;
    if (!plans->empty())
        return openPlan(plans->front().id);
    auto agencies = m_workspace.agencies();
    PlanRows rows;
    if (accept(agencies))
        rows.agencies = std::move(*agencies);
    show(PlanBook(std::move(rows)));
}

bool Session::showsYearEnd() const
{
    const int year = m_book.plan().year;
    return hasPlan() && year < today().year() && day() == QDate(year, 12, 31);
}

void Session::chooseDay(QDate day)
{
    if (day == m_chosenDay)
        return;
    m_chosenDay = day;
    seeDay();
    Q_EMIT periodChanged();
}

void Session::choosePeriod(const Period &period)
{
    if (period == m_period || !period.isValid())
        return;
    m_period = period;
    seeDay();
    Q_EMIT periodChanged();
}

void Session::fail(const Error &error)
{
    Q_EMIT failed(error);
    if (error.code == ErrorCode::Conflict) // somebody else was faster: show what she did before it is tried again
        m_workspace.lookForForeignChanges();
}

void Session::takeOver(const ChangeSet &set)
{
    if (m_writesWhole)
        return; // the book is about to be loaded
    for (const Change &change : set.changes) {
        if (change.table != Table::Plan)
            continue;
        const bool isThere = isPlanIn(change.after);
        if (!isThere && change.id == m_book.plan().id.value) { // it was deleted, or its import was undone
            const PlanId gone = m_book.plan().id;
            openLatestPlan();
            m_takenAway = gone;
            return;
        }
        if (isThere && !isPlanIn(change.before) && (!hasPlan() || change.id == m_takenAway.value))
            return openPlan(PlanId{change.id});
    }
    if (set.changes.size() > manyChanges) {
        if (auto book = m_workspace.book(m_book.plan().id); hasPlan() && accept(book))
            m_book = std::move(*book);
        seeDay();
    } else {
        m_book.apply(set);
        seeChanges(set);
    }
    Q_EMIT changed(set);
}

void Session::showAgain()
{
    seeDay();
    Q_EMIT planOpened();
}

void Session::seeDay()
{
    m_asOf.reset();
    if (hasPlan() && m_book.wasDifferentOn(day()))
        m_asOf = m_book.onDay(day());
}

void Session::seeChanges(const ChangeSet &set)
{
    const bool reportsAlone = std::all_of(set.changes.begin(), set.changes.end(), [](const Change &change) {
        return change.table == Table::Progress || change.table == Table::ReviewStep;
    });
    if (reportsAlone && m_asOf)
        m_asOf->apply(set);
    else
        seeDay();
}

void Session::reload()
{
    const auto plans = m_workspace.plans();
    const bool stillThere = plans && std::any_of(plans->begin(), plans->end(), [this](const Plan &plan) {
        return plan.id == m_book.plan().id;
    });
    if (hasPlan() && stillThere)
        openPlan(m_book.plan().id);
    else
        openLatestPlan();
}

} // namespace qd
