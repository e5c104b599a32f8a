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
      " p.report_state, p.at, p.done_on"_L1;

/// The first day of a report's period, for comparing with a date.
constexpr auto periodStart
    = "(CASE substr(p.period, 5, 1) WHEN '-' THEN p.period"
      " WHEN 'Q' THEN substr(p.period, 1, 4) || CASE substr(p.period, 6, 1)"
      " WHEN '1' THEN '-01' WHEN '2' THEN '-04' WHEN '3' THEN '-07' ELSE '-10' END"
      " WHEN 'H' THEN substr(p.period, 1, 4) || CASE substr(p.period, 6, 1) WHEN '1' THEN '-01' ELSE '-07' END"
      " ELSE p.period || '-01' END || '-01')"_L1;

/// Reports that count (domain/enums.h).
constexpr auto counting = "p.report_state NOT IN ('draft', 'returned')"_L1;

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

/// Reads yyyy-MM-ddThh:mm:ss.zzz with the offset from UTC, or without one as local time. Asking the system
/// for the time zone of each of 100,000 moments took two thirds of the time to load a plan: the offset from
/// UTC is asked once a day of the calendar. A moment of another zone, or in another form, is left to
/// QDateTime.
class MomentReader final
{
public:
    QDateTime read(const QString &text)
    {
        if (text.size() != localLength && text.size() != localLength + 6)
            return momentOf(text);
        const int day = number(text, 0, 4) * 10000 + number(text, 5, 2) * 100 + number(text, 8, 2);
        auto known = m_days.constFind(day);
        if (known == m_days.constEnd()) {
            const QDate date(day / 10000, day / 100 % 100, day % 100);
            known = m_days.insert(day, {date, QDateTime(date, QTime(12, 0)).offsetFromUtc()});
        }
        if (text.size() > localLength && offset(text) != known->offset)
            return momentOf(text);
        const QTime time(number(text, 11, 2), number(text, 14, 2), number(text, 17, 2), number(text, 20, 3));
        return QDateTime(known->date, time, Qt::OffsetFromUTC, known->offset);
    }

private:
    static constexpr qsizetype localLength = 23;
    struct Day {
        QDate date;
        int offset = 0; // seconds
    };

    static int offset(const QString &text)
    {
        const int seconds = number(text, 24, 2) * 3600 + number(text, 27, 2) * 60;
        return text[localLength] == u'-' ? -seconds : seconds;
    }
    static int number(const QString &text, qsizetype from, qsizetype count)
    {
        int value = 0;
        for (qsizetype i = from; i < from + count; ++i)
            value = value * 10 + (text[i].unicode() - u'0');
        return value;
    }

    QHash<int, Day> m_days; // yyyyMMdd
};

/// The reasons of those that say 受阻, by id: few, and not in the index that the digests are read from.
Result<QHash<qint64, QString>> blockedReasons(Database &db, const QString &from, qint64 id)
{
    QHash<qint64, QString> reasons;
    QD_TRY(db.each(u"SELECT p.id, p.problem"_s + from + u" AND p.blocked=1"_s, {id},
        [&](const QSqlQuery &row) { reasons.insert(row.value(0).toLongLong(), row.value(1).toString()); }));
    return reasons;
}

Result<std::vector<ProgressDigest>> digests(Database &db, const QString &from, qint64 id)
{
    std::vector<ProgressDigest> all;
    const auto reasons = blockedReasons(db, from, id);
    if (!reasons)
        return reasons.error();
    PeriodReader periods;
    MomentReader moments;
    const auto done = db.each(u"SELECT "_s + digestColumns + from, {id}, [&](const QSqlQuery &row) {
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
        d.reportState = fromKey<ReportState>(row.value(8).toString()).value_or(ReportState::Submitted);
        d.at = moments.read(row.value(9).toString());
        if (const QVariant day = row.value(10); !day.isNull())
            d.doneOn = QDate::fromString(day.toString(), Qt::ISODate);
        if (d.blocked)
            d.problem = reasons->value(d.id.value);
        all.push_back(d);
    });
    if (!done)
        return done.error();
    return all;
}

} // namespace

Result<std::vector<ProgressDigest>> digestsOfPlan(Database &db, PlanId plan)
{
    return digests(db,
        u" FROM task t JOIN measure m ON m.task_id=t.id JOIN progress p ON p.measure_id=m.id WHERE t.plan_id=?"_s,
        plan.value);
}

Result<std::vector<ProgressDigest>> digestsOfTask(Database &db, TaskId task)
{
    return digests(
        db, u" FROM measure m JOIN progress p ON p.measure_id=m.id WHERE m.task_id=?"_s, task.value);
}

Result<std::vector<Progress>> reportsOn(Database &db, MeasureId measure)
{
    return Repo<Progress>(db).where(
        u"WHERE measure_id=? ORDER BY period_key DESC, at DESC, id DESC"_s, {measure.value});
}

Result<std::vector<Progress>> versionsOf(
    Database &db, MeasureId measure, AgencyId agency, const Period &period)
{
    return Repo<Progress>(db).where(u"WHERE measure_id=? AND agency_id=? AND period=? ORDER BY version"_s,
        {measure.value, agency.value, period.toString()});
}

Result<std::vector<Progress>> reportsIn(Database &db, const ReportQuery &query)
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

Result<std::vector<Progress>> latestReports(Database &db, PlanId plan, const Period &until, QDate asOf)
{
    // 'z' sorts behind every letter of period_key: all periods that end in the month `until` ends in.
    const QString bound = until.isValid() ? until.end().toString(u"yyyy-MM"_s) + u'z' : u"9999"_s;
    return Repo<Progress>(db).where(
        u"WHERE id IN (SELECT id FROM (SELECT p.id, row_number() OVER (PARTITION BY p.measure_id, p.agency_id"
        " ORDER BY p.period_key DESC, p.version DESC) AS place"
        " FROM task t JOIN measure m ON m.task_id=t.id JOIN progress p ON p.measure_id=m.id"
        " WHERE t.plan_id=? AND t.removed=0 AND m.removed=0 AND p.period_key<=? AND "_s
            + counting + u" AND coalesce(p.done_on, "_s + periodStart
            + u")<=?) ranked WHERE place=1) ORDER BY measure_id, agency_id"_s,
        {plan.value, bound, asOf.toString(Qt::ISODate)});
}

Result<int> reportCountOf(Database &db, MeasureId measure)
{
    const auto count = db.value(u"SELECT count(*) FROM progress WHERE measure_id=?"_s, {measure.value});
    if (!count)
        return count.error();
    return count->toInt();
}

} // namespace qd
