// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/evidencequeries.h"

#include "storage/repo.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct Where {
    QString condition; ///< over evidence e
    qint64 id = 0;
};

Where whereOf(PlanId plan, TaskId task, MeasureId measure)
{
    if (measure.isValid())
        return {u"e.measure_id=?"_s, measure.value};
    if (task.isValid())
        return {u"e.task_id=?"_s, task.value};
    return {u"e.plan_id=?"_s, plan.value};
}

} // namespace

Result<std::vector<EvidenceRow>> evidenceRows(Connection &db, PlanId plan, TaskId task, MeasureId measure)
{
    const ReadSnapshot snapshot(db);
    const Where where = whereOf(plan, task, measure);
    const auto files = Repo<Evidence>(db).where(u"e WHERE "_s + where.condition
            + u" ORDER BY coalesce(e.task_id, 0), coalesce(e.measure_id, 0), coalesce(e.progress_id, 0), e.id"_s,
        {where.id});
    if (!files)
        return files.error();
    std::vector<EvidenceRow> rows;
    QHash<qint64, size_t> at;
    for (const Evidence &file : *files) {
        at.insert(file.id.value, rows.size());
        rows.push_back({file, {}, {}, {}, {}});
    }
    QD_TRY(db.each(
        u"SELECT e.id, p.agency_id, p.period FROM evidence e JOIN progress p ON p.id=e.progress_id WHERE "_s
            + where.condition,
        {where.id}, [&](const QSqlQuery &row) {
            EvidenceRow &out = rows[at.value(row.value(0).toLongLong())];
            out.agency = AgencyId{row.value(1).toLongLong()};
            out.period = Period::parse(row.value(2).toString()).value_or(Period{});
        }));
    QD_TRY(db.each(
        u"SELECT e.id, a.agency_id, a.period, a.kind, a.on_day FROM evidence e JOIN act a ON a.id=e.act_id WHERE "_s
            + where.condition,
        {where.id}, [&](const QSqlQuery &row) {
            EvidenceRow &out = rows[at.value(row.value(0).toLongLong())];
            out.agency = AgencyId{row.value(1).toLongLong()};
            out.period = Period::parse(row.value(2).toString()).value_or(Period{});
            out.act = fromKey<ActKind>(row.value(3).toString());
            out.actOn = QDate::fromString(row.value(4).toString(), Qt::ISODate);
        }));
    return rows;
}

Result<std::vector<FileContent>> contentsNamed(Connection &db)
{
    std::vector<FileContent> contents;
    QD_TRY(db.each(u"SELECT sha256, max(bytes) FROM evidence GROUP BY sha256 ORDER BY sha256"_s, {},
        [&](const QSqlQuery &row) {
            contents.push_back({row.value(0).toString(), row.value(1).toLongLong()});
        }));
    return contents;
}

Result<QSet<QString>> contentsEverNamed(Connection &db)
{
    QSet<QString> hashes;
    QD_TRY(db.each(u"SELECT DISTINCT sha256 FROM evidence"_s, {},
        [&](const QSqlQuery &row) { hashes.insert(row.value(0).toString()); }));
    QD_TRY(db.each(u"SELECT before, after FROM audit_change WHERE table_name=?"_s,
        {QString(key(Table::Evidence))}, [&](const QSqlQuery &row) {
            for (int column = 0; column < 2; ++column) {
                const auto there = QJsonDocument::fromJson(row.value(column).toString().toUtf8()).object();
                if (const QString hash = there.value("sha256"_L1).toString(); !hash.isEmpty())
                    hashes.insert(hash);
            }
        }));
    return hashes;
}

namespace
{

/// What is wrong with a content: one fault or none.
Result<std::vector<EvidenceFaultKind>> faultsOf(
    const EvidenceStore &store, const FileContent &content, bool readAll, const BytesWatch &watch)
{
    std::vector<EvidenceFaultKind> faults;
    if (!QFileInfo(store.pathOf(content)).isFile()) {
        faults.push_back(EvidenceFaultKind::Missing);
        return faults;
    }
    const auto whole = readAll ? store.isWhole(content, watch) : Result<bool>(store.has(content));
    if (!whole)
        return whole.error();
    if (!*whole)
        faults.push_back(EvidenceFaultKind::Altered);
    return faults;
}

} // namespace

Result<std::vector<EvidenceFault>> evidenceFaults(
    Connection &db, const EvidenceStore &store, bool readAll, const BytesWatch &watch)
{
    struct Named {
        EvidenceId id;
        QString name;
    };
    std::vector<std::pair<FileContent, std::vector<Named>>> contents; // each is looked at once
    QD_TRY(db.each(u"SELECT id, name, sha256, bytes FROM evidence ORDER BY sha256, bytes, id"_s, {},
        [&](const QSqlQuery &row) {
            const FileContent content{row.value(2).toString(), row.value(3).toLongLong()};
            if (contents.empty() || !(contents.back().first == content))
                contents.push_back({content, {}});
            contents.back().second.push_back(
                {EvidenceId{row.value(0).toLongLong()}, row.value(1).toString()});
        }));
    std::vector<EvidenceFault> faults;
    for (const auto &[content, files] : contents) {
        const auto found = faultsOf(store, content, readAll, watch);
        if (!found)
            return found.error();
        for (const EvidenceFaultKind kind : *found) {
            for (const Named &file : files)
                faults.push_back({kind, file.id, file.name});
        }
    }
    std::sort(
        faults.begin(), faults.end(), [](const auto &a, const auto &b) { return a.id.value < b.id.value; });
    return faults;
}

} // namespace qd
