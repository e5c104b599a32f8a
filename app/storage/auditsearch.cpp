// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditsearch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Both ends belong to it.
struct EntryRange {
    qint64 first = 0;
    qint64 last = 0;
};

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// The entries between the first and the last of those days. A clock that was set back makes days come again,
/// so the day is asked of each entry as well. Leaps from day to day: a year is some hundred.
Result<EntryRange> entriesOn(Connection &db, const AuditQuestion &question)
{
    const QString first = question.firstDay.isValid() ? isoDay(question.firstDay) : u"0"_s;
    const QString last = question.lastDay.isValid() ? isoDay(question.lastDay) : u"9999-12-31"_s;
    EntryRange range;
    QD_TRY(db.each(
        u"WITH RECURSIVE found(day) AS (SELECT (SELECT min(day) FROM audit_entry WHERE day>=? AND day<=?)"
        " UNION ALL SELECT (SELECT min(e.day) FROM audit_entry e WHERE e.day>found.day AND e.day<=?)"
        " FROM found WHERE found.day IS NOT NULL)"
        " SELECT min((SELECT min(e.id) FROM audit_entry e WHERE e.day=found.day)),"
        " max((SELECT max(e.id) FROM audit_entry e WHERE e.day=found.day))"
        " FROM found WHERE found.day IS NOT NULL"_s,
        {first, last, last}, [&](const QSqlQuery &row) {
            range = {row.value(0).toLongLong(), row.value(1).toLongLong()};
        }));
    return range;
}

/// The entries that fit but for the text, newest first, as a statement that ends with its limit.
class Candidates final
{
public:
    Candidates(const AuditQuestion &question, const std::optional<EntryRange> &range)
    {
        const bool isDriven
            = question.agency.isValid() || question.task.isValid() || question.measure.isValid();
        const bool asksEntry = !question.who.isEmpty() || !question.op.isEmpty() || range;
        const QString id = isDriven ? u"d.entry_id"_s : u"e.id"_s;
        const bool comesOften
            = isDriven && !question.agency.isValid(); // an entry may have many rows about a task
        sql = (comesOften ? u"SELECT DISTINCT %1 AS entry FROM "_s : u"SELECT %1 AS entry FROM "_s).arg(id);
        // A cross join is made in the order written: from the few rows that name the subject to their
        // entries.
        if (question.agency.isValid())
            sql += u"audit_agency d"_s;
        else if (isDriven)
            sql += u"audit_change d"_s;
        if (isDriven && asksEntry)
            sql += u" CROSS JOIN audit_entry e"_s;
        if (!isDriven)
            sql += u"audit_entry e"_s;
        sql += u" WHERE 1=1"_s;
        if (isDriven && asksEntry)
            sql += u" AND e.id=d.entry_id"_s;
        askSubject(question);
        if (!question.who.isEmpty())
            add(u" AND e.who=?"_s, {question.who});
        if (!question.op.isEmpty())
            add(u" AND e.op=?"_s, {question.op});
        if (range)
            add(u" AND %1>=? AND %1<=?"_s.arg(id), {range->first, range->last});
        // The sign keeps the day from being what the entries are found by: then they would have to be sorted.
        if (question.firstDay.isValid())
            add(u" AND e.day||''>=?"_s, {isoDay(question.firstDay)});
        if (question.lastDay.isValid())
            add(u" AND e.day||''<=?"_s, {isoDay(question.lastDay)});
        if (question.before > 0)
            add(u" AND %1<?"_s.arg(id), {question.before});
        if (question.after > 0)
            add(u" AND %1>?"_s.arg(id), {question.after});
        sql += u" ORDER BY entry DESC LIMIT ?"_s;
    }

    QString sql;
    QVariantList values; ///< but for the limit

private:
    void askSubject(const AuditQuestion &question)
    {
        if (question.agency.isValid())
            add(u" AND d.agency_id=?"_s, {question.agency.value});
        if (question.agency.isValid() && question.task.isValid()) {
            add(u" AND EXISTS (SELECT 1 FROM audit_change c WHERE c.entry_id=d.entry_id AND c.task_id=?)"_s,
                {question.task.value});
        } else if (question.task.isValid()) {
            add(u" AND d.task_id=?"_s, {question.task.value});
        }
        if (question.agency.isValid() && question.measure.isValid()) {
            add(u" AND EXISTS (SELECT 1 FROM audit_change c WHERE c.entry_id=d.entry_id AND c.measure_id=?)"_s,
                {question.measure.value});
        } else if (question.measure.isValid()) {
            add(u" AND d.measure_id=?"_s, {question.measure.value});
        }
    }
    void add(const QString &condition, const QVariantList &more)
    {
        sql += condition;
        values += more;
    }
};

Result<std::vector<qint64>> idsOf(Connection &db, const QString &sql, const QVariantList &values)
{
    std::vector<qint64> ids;
    QD_TRY(db.each(sql, values, [&](const QSqlQuery &row) { ids.push_back(row.value(0).toLongLong()); }));
    return ids;
}

/// The text as it stands inside a row of the audit, in the signs of LIKE.
QString patternOf(const QString &text)
{
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    QString inside = QString::fromUtf8(json.sliced(2, json.size() - 4)).toLower(); // without [" and "]
    inside.replace(u'~', u"~~"_s).replace(u'%', u"~%"_s).replace(u'_', u"~_"_s);
    return u'%' + inside + u'%';
}

struct Slice {
    std::vector<qint64> ids; ///< that say the text
    qint64 next = 0;
};

/// Of the next entries that fit those that say the text.
Result<Slice> sliceOf(Connection &db, const Candidates &all, const AuditQuestion &question)
{
    const QVariantList values = all.values + QVariantList{textSlice};
    qint64 count = 0;
    Slice slice;
    QD_TRY(db.each(
        u"SELECT count(*), min(c.entry) FROM (%1) AS c"_s.arg(all.sql), values, [&](const QSqlQuery &row) {
            count = row.value(0).toLongLong();
            slice.next = row.value(1).toLongLong();
        }));
    if (count < textSlice)
        slice.next = 0;
    const QString pattern = patternOf(question.text);
    auto ids = idsOf(db,
        u"SELECT c.entry FROM (%1) AS c WHERE EXISTS (SELECT 1 FROM audit_change t WHERE t.entry_id=c.entry"
        " AND (lower(t.after) LIKE ? ESCAPE '~' OR lower(t.before) LIKE ? ESCAPE '~'))"
        " ORDER BY c.entry DESC LIMIT ?"_s.arg(all.sql),
        values + QVariantList{pattern, pattern, question.limit});
    if (!ids)
        return ids.error();
    slice.ids = *std::move(ids);
    if (static_cast<int>(slice.ids.size()) == question.limit)
        slice.next = slice.ids.back();
    return slice;
}

/// The different values of an indexed column.
Result<QStringList> differentIn(Connection &db, const QString &column)
{
    QStringList all;
    QD_TRY(db.each(u"WITH RECURSIVE found(word) AS (SELECT (SELECT min(%1) FROM audit_entry)"
                   " UNION ALL SELECT (SELECT min(e.%1) FROM audit_entry e WHERE e.%1>found.word)"
                   " FROM found WHERE found.word IS NOT NULL)"
                   " SELECT word FROM found WHERE word IS NOT NULL"_s.arg(column),
        {}, [&](const QSqlQuery &row) { all << row.value(0).toString(); }));
    return all;
}

} // namespace

Result<AuditFound> searchAudit(Connection &db, const AuditQuestion &question)
{
    std::optional<EntryRange> range;
    if (question.firstDay.isValid() || question.lastDay.isValid()) {
        const auto days = entriesOn(db, question);
        if (!days)
            return days.error();
        if (days->first == 0)
            return AuditFound();
        range = *days;
    }
    const Candidates all(question, range);
    Slice slice;
    if (question.text.isEmpty()) {
        auto ids = idsOf(db, all.sql, all.values + QVariantList{question.limit});
        if (!ids)
            return ids.error();
        slice.ids = *std::move(ids);
        if (static_cast<int>(slice.ids.size()) == question.limit)
            slice.next = slice.ids.back();
    } else {
        auto found = sliceOf(db, all, question);
        if (!found)
            return found.error();
        slice = *std::move(found);
    }
    AuditFound found{{}, slice.next};
    const AuditLog log(db);
    for (const qint64 id : slice.ids) {
        auto head = log.head(id);
        if (!head)
            return head.error();
        found.heads.push_back(*std::move(head));
    }
    return found;
}

AuditStatement statementFor(const AuditQuestion &question)
{
    const Candidates all(question, std::nullopt);
    return {all.sql, all.values + QVariantList{question.limit}};
}

Result<QStringList> peopleInAudit(Connection &db)
{
    return differentIn(db, u"who"_s);
}

Result<QStringList> operationsInAudit(Connection &db)
{
    return differentIn(db, u"op"_s);
}

} // namespace qd
