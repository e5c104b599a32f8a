// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/progressqueries.h"

#include "base/moment.h"
#include "storage/repo.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr auto digestColumns
    = "p.id, p.measure_id, p.agency_id, p.period, p.version, p.state, p.percent, p.blocked,"
      " p.report_state, p.at"_L1;

/// The first day of a report's period, for comparing with a date.
constexpr auto periodStart
    = "(CASE substr(p.period, 5, 1) WHEN '-' THEN p.period"
      " WHEN 'Q' THEN substr(p.period, 1, 4) || CASE substr(p.period, 6, 1)"
      " WHEN '1' THEN '-01' WHEN '2' THEN '-04' WHEN '3' THEN '-07' ELSE '-10' END"
      " WHEN 'H' THEN substr(p.period, 1, 4) || CASE substr(p.period, 6, 1) WHEN '1' THEN '-01' ELSE '-07' END"
      " ELSE p.period || '-01' END || '-01')"_L1;

/// Those that counts() of domain/plan/reviewrules.h lets count, as a condition.
QString counting(const ReviewRules &rules)
{
    QStringList keys;
    for (const ProgressState state : allOf<ProgressState>()) {
        if (counts(rules, state))
            keys << u'\'' + key(state) + u'\'';
    }
    return u"p.report_state IN ("_s + keys.join(u',') + u')';
}

/// Periods repeat by the thousand: each text is read once.
class PeriodReader final
{
public:
    Period read(const QString &text)
    {
        const auto known = m_known.constFind(text);
        return known != m_known.constEnd() ? *known
                                           : *m_known.insert(text, Period::parse(text).value_or(Period{}));
    }

private:
    QHash<QString, Period> m_known;
};

/// So do days: QDate needs a microsecond for each.
class DayReader final
{
public:
    QDate read(const QString &text)
    {
        if (text.isEmpty())
            return {};
        const auto known = m_known.constFind(text);
        return known != m_known.constEnd() ? *known
                                           : *m_known.insert(text, QDate::fromString(text, Qt::ISODate));
    }

private:
    QHash<QString, QDate> m_known;
};

/// What few reports have, by their id: read apart, from indexes that hold nothing else.
template <typename Take>
Result<> readSome(Connection &db, const QString &column, const QString &condition, const QString &measures,
    qint64 id, const Take &take)
{
    return db.each(u"SELECT p.id, p."_s + column + u" FROM progress p WHERE "_s + condition
            + u" AND p.measure_id IN ("_s + measures + u")"_s,
        {id}, [&](const QSqlQuery &row) { take(row.value(0).toLongLong(), row.value(1).toString()); });
}

/// `from` joins what `measures` selects the ids of.
Result<> readDigests(Connection &db, const QString &from, const QString &measures, qint64 id, PlanRows &rows)
{
    PeriodReader periods;
    DayReader days;
    QHash<qint64, QDate> finished, received;
    QD_TRY(readSome(db, u"problem"_s, u"p.blocked=1"_s, measures, id,
        [&](qint64 report, const QString &text) { rows.blockedReasons.insert(report, text); }));
    QD_TRY(readSome(db, u"done_on"_s, u"p.done_on IS NOT NULL"_s, measures, id,
        [&](qint64 report, const QString &text) { finished.insert(report, days.read(text)); }));
    QD_TRY(readSome(db, u"received_on"_s, u"p.received_on IS NOT NULL"_s, measures, id,
        [&](qint64 report, const QString &text) { received.insert(report, days.read(text)); }));
    return db.each(u"SELECT "_s + digestColumns + from, {id}, [&](const QSqlQuery &row) {
        ProgressDigest d;
        d.id.value = row.value(0).toLongLong();
        d.measureId.value = row.value(1).toLongLong();
        d.agencyId.value = row.value(2).toLongLong();
        d.period = periods.read(row.value(3).toString());
        d.version = row.value(4).toInt();
        d.state = fromKey<WorkState>(row.value(5).toString()).value_or(WorkState::Ongoing);
        if (const QVariant percent = row.value(6); !percent.isNull())
            d.percent = percent.toInt();
        d.blocked = row.value(7).toInt() != 0;
        d.progressState = fromKey<ProgressState>(row.value(8).toString()).value_or(ProgressState::Submitted);
        d.atMs = millisecondsOf(row.value(9).toString());
        if (isFinished(d.state))
            d.countsFrom = finished.value(d.id.value);
        d.receivedOn = received.value(d.id.value);
        rows.progress.push_back(d);
    });
}

} // namespace

Result<> readDigestsOfPlan(Connection &db, PlanId plan, PlanRows &rows)
{
    return readDigests(db,
        u" FROM task t JOIN measure m ON m.task_id=t.id JOIN progress p ON p.measure_id=m.id WHERE t.plan_id=?"_s,
        u"SELECT m.id FROM measure m JOIN task t ON t.id=m.task_id WHERE t.plan_id=?"_s, plan.value, rows);
}

Result<> readDigestsOfTask(Connection &db, TaskId task, PlanRows &rows)
{
    return readDigests(db, u" FROM measure m JOIN progress p ON p.measure_id=m.id WHERE m.task_id=?"_s,
        u"SELECT id FROM measure WHERE task_id=?"_s, task.value, rows);
}

Result<std::vector<Progress>> reportsOn(Connection &db, MeasureId measure)
{
    return Repo<Progress>(db).where(
        u"WHERE measure_id=? ORDER BY period_key DESC, at DESC, id DESC"_s, {measure.value});
}

Result<std::vector<Progress>> versionsOf(
    Connection &db, MeasureId measure, AgencyId agency, const Period &period)
{
    return Repo<Progress>(db).where(u"WHERE measure_id=? AND agency_id=? AND period=? ORDER BY version"_s,
        {measure.value, agency.value, period.toString()});
}

Result<std::vector<Progress>> reportsIn(Connection &db, const ProgressQuery &query)
{
    QString rest = u"WHERE measure_id IN (SELECT m.id FROM task t JOIN measure m ON m.task_id=t.id"
                   " WHERE t.plan_id=? AND t.removed=0 AND m.removed=0)"_s;
    QVariantList values{query.plan.value};
    if (query.period.isValid()) {
        rest += u" AND period=?"_s;
        values << query.period.toString();
    }
    if (!query.allVersions) {
        rest += u" AND NOT EXISTS (SELECT 1 FROM progress newer WHERE newer.measure_id=progress.measure_id"
                " AND newer.agency_id=progress.agency_id AND newer.period=progress.period"
                " AND newer.version>progress.version)"_s;
    }
    rest += u" ORDER BY measure_id, agency_id, period_key, version"_s;
    return Repo<Progress>(db).where(rest, values);
}

Result<std::vector<Progress>> latestReports(Connection &db, PlanId plan, const Period &until, QDate asOf)
{
    const auto settings = Repo<Setting>(db).all();
    if (!settings)
        return settings.error();
    // 'z' sorts behind every letter of period_key: all periods that end in the month `until` ends in.
    const QString bound = until.isValid() ? until.end().toString(u"yyyy-MM"_s) + u'z' : u"9999"_s;
    return Repo<Progress>(db).where(
        u"WHERE id IN (SELECT id FROM (SELECT p.id, row_number() OVER (PARTITION BY p.measure_id, p.agency_id"
        " ORDER BY p.period_key DESC, p.version DESC) AS place"
        " FROM task t JOIN measure m ON m.task_id=t.id JOIN progress p ON p.measure_id=m.id"
        " WHERE t.plan_id=? AND t.removed=0 AND m.removed=0 AND p.period_key<=? AND "_s
            + counting(officeRules(*settings).review) + u" AND coalesce(p.done_on, "_s + periodStart
            + u")<=?) ranked WHERE place=1) ORDER BY measure_id, agency_id"_s,
        {plan.value, bound, asOf.toString(Qt::ISODate)});
}

Result<int> progressCountOf(Connection &db, MeasureId measure)
{
    const auto count = db.value(u"SELECT count(*) FROM progress WHERE measure_id=?"_s, {measure.value});
    if (!count)
        return count.error();
    return count->toInt();
}

} // namespace qd
