// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rownamequery.h"

#include "base/textcompare.h"
#include "domain/records/records.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int longestName = 60; // characters

} // namespace

Result<> RowNameQuery::add(const Change &change, const AuditSubject &subject)
{
    QD_TRY(addTask(subject.task.value));
    QD_TRY(addMeasure(subject.measure.value));
    for (const Reference &reference : referencesOf(change.table)) {
        for (const auto *row : {&change.before, &change.after}) {
            const qint64 id = *row ? (*row)->value(reference.column).toInteger() : 0;
            if (reference.to == Table::Section)
                QD_TRY(addTitle(m_names.sections, u"section"_s, id));
            else if (reference.to == Table::Plan)
                QD_TRY(addTitle(m_names.plans, u"plan"_s, id));
            else if (reference.to == Table::Task)
                QD_TRY(addTask(id));
        }
    }
    return {};
}

Result<> RowNameQuery::addTask(qint64 id)
{
    if (id <= 0 || m_names.tasks.contains(id))
        return {};
    qint64 plan = 0;
    QD_TRY(m_db.each(u"SELECT number, title, substr(text, 1, ?), plan_id FROM task WHERE id=?"_s,
        {longestName, id}, [&](const QSqlQuery &row) {
            const QString title = row.value(1).toString();
            const QString name = title.isEmpty() ? row.value(2).toString() : title;
            plan = row.value(3).toLongLong();
            m_names.tasks.insert(id,
                {cutShort((row.value(0).toString() + u' ' + name).simplified(), longestName), PlanId{plan}});
        }));
    return addTitle(m_names.plans, u"plan"_s, plan);
}

Result<> RowNameQuery::addMeasure(qint64 id)
{
    if (id <= 0 || m_names.measures.contains(id))
        return {};
    return m_db.each(u"SELECT position FROM measure WHERE id=?"_s, {id},
        [&](const QSqlQuery &row) { m_names.measures.insert(id, row.value(0).toInt() + 1); });
}

Result<> RowNameQuery::addTitle(QHash<qint64, QString> &titles, const QString &table, qint64 id)
{
    if (id <= 0 || titles.contains(id))
        return {};
    return m_db.each(u"SELECT title FROM %1 WHERE id=?"_s.arg(table), {id},
        [&](const QSqlQuery &row) { titles.insert(id, row.value(0).toString()); });
}

} // namespace qd
