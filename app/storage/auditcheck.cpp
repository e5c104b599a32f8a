// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditcheck.h"

#include "base/moment.h"
#include "storage/repo.h"

#include <QJsonDocument>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct Image {
    QJsonObject row;
    qint64 entry = 0;
};
using Images = std::unordered_map<qint64, Image>; // by row id

QJsonObject rowOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

/// The newest image of every row of the table that is still to be there.
Result<Images> imagesOf(Connection &db, Table table)
{
    Images images;
    QD_TRY(db.each(u"SELECT c.row_id, c.after, c.entry_id FROM audit_change c JOIN"
                   " (SELECT max(id) AS newest FROM audit_change WHERE table_name=? GROUP BY row_id) n"
                   " ON n.newest=c.id WHERE c.after IS NOT NULL"_s,
        {QString(key(table))}, [&](const QSqlQuery &row) {
            images.emplace(row.value(0).toLongLong(), Image{rowOf(row.value(1)), row.value(2).toLongLong()});
        }));
    return images;
}

Result<qint64> newestEntryOf(Connection &db, OpKind op)
{
    const auto id = db.value(u"SELECT max(id) FROM audit_entry WHERE op=?"_s, {QString(key(op))});
    if (!id)
        return id.error();
    return id->toLongLong();
}

/// The newest operation of a kind whose rows the audit does not hold: large samples, and restores by an older
/// version. What it wrote and nobody touched since cannot be held against the audit. 0 when there was none.
Result<qint64> newestUntold(Connection &db, OpKind op)
{
    const auto id = db.value(u"SELECT max(e.id) FROM audit_entry e WHERE e.op=? AND NOT EXISTS"
                             " (SELECT 1 FROM audit_change c WHERE c.entry_id=e.id)"_s,
        {QString(key(op))});
    if (!id)
        return id.error();
    return id->toLongLong();
}

/// Columns of older versions that are none any more: older images still have them.
bool isRetired(const QString &column)
{
    constexpr std::array retired{"state"_L1, "state_on"_L1, "state_by"_L1, "state_basis"_L1, "blocked"_L1,
        "blocked_reason"_L1}; // of measure, until schema 4
    return std::find(retired.begin(), retired.end(), column) != retired.end();
}

/// The first field that is not as audited; empty when all are. Fields that a later version added are in no
/// older image.
QString differingField(const QJsonObject &present, const QJsonObject &audited)
{
    for (auto field = audited.begin(); field != audited.end(); ++field) {
        const auto at = present.find(field.key());
        if (at == present.end() ? !isRetired(field.key()) : at.value() != field.value())
            return field.key();
    }
    return {};
}

bool isAsAudited(const QJsonObject &present, const QJsonObject &audited)
{
    return !audited.isEmpty() && differingField(present, audited).isEmpty();
}

class Comparison final
{
public:
    Comparison(Connection &db, bool hasSample, qint64 untoldUpTo)
        : m_db(db)
        , m_hasSample(hasSample)
        , m_untoldUpTo(untoldUpTo)
    {
    }

    template <typename R>
    Result<> operator()()
    {
        constexpr Table table = tableOf<R>();
        auto images = imagesOf(m_db, table);
        if (!images)
            return images.error();
        const auto rows = Repo<R>(m_db).all();
        if (!rows)
            return rows.error();
        for (const R &record : *rows) {
            const QJsonObject present = toRow(record);
            const auto image = images->find(record.id.value);
            if (image == images->end()) {
                if (!m_hasSample && m_untoldUpTo == 0)
                    found.push_back({table, record.id.value, {}, present});
                continue;
            }
            if (image->second.entry > m_untoldUpTo && !isAsAudited(present, image->second.row))
                found.push_back({table, record.id.value, image->second.row, present});
            images->erase(image);
        }
        for (const auto &[id, image] : *images) {
            if (image.entry > m_untoldUpTo)
                found.push_back({table, id, image.row, {}});
        }
        return {};
    }

    std::vector<Deviation> found;

private:
    Connection &m_db;
    bool m_hasSample = false;
    qint64 m_untoldUpTo = 0;
};

class Malformed final
{
public:
    explicit Malformed(Connection &db)
        : m_db(db)
    {
    }
    template <typename R>
    Result<> operator()()
    {
        return Repo<R>(m_db).eachMalformed([&](qint64 id, const QString &column) {
            found.push_back({FindingKind::ValueMalformed,
                {QString::number(id), QString(key(tableOf<R>())), column}});
        });
    }

    std::vector<Finding> found;

private:
    Connection &m_db;
};

Finding findingOf(const Deviation &deviation)
{
    const QString id = QString::number(deviation.id);
    const QString table = key(deviation.table);
    if (!deviation.before)
        return {FindingKind::RowNotAudited, {id, table}};
    if (!deviation.after)
        return {FindingKind::RowVanished, {id, table}};
    return {FindingKind::RowUnlikeAudit, {id, table, differingField(*deviation.after, *deviation.before)}};
}

/// Since the newest restore, which joins two histories.
Result<> findBrokenChain(Connection &db, std::vector<Finding> &findings)
{
    const auto since = newestEntryOf(db, OpKind::Restore);
    if (!since)
        return since.error();
    return db.each(u"SELECT id, before, earlier FROM (SELECT id, before, lag(after) OVER"
                   " (PARTITION BY table_name, row_id ORDER BY id) AS earlier FROM audit_change"
                   " WHERE entry_id>=?) AS chain"
                   " WHERE before IS NOT NULL AND earlier IS NOT NULL AND before<>earlier"_s,
        {*since}, [&](const QSqlQuery &row) {
            if (!isAsAudited(rowOf(row.value(1)), rowOf(row.value(2))))
                findings.push_back({FindingKind::AuditBroken, {row.value(0).toString()}});
        });
}

Result<> findUnknownHeads(Connection &db, std::vector<Finding> &findings)
{
    return db.each(u"SELECT id, op, direction, at FROM audit_entry"_s, {}, [&](const QSqlQuery &row) {
        const bool known = fromKey<OpKind>(row.value(1).toString())
            && fromKey<Direction>(row.value(2).toString()) && momentOf(row.value(3).toString()).isValid();
        if (!known)
            findings.push_back({FindingKind::AuditHeadUnreadable, {row.value(0).toString()}});
    });
}

} // namespace

Result<std::vector<Deviation>> deviationsFromAudit(Connection &db)
{
    const auto sample = newestUntold(db, OpKind::MakeSample);
    const auto untold = newestUntold(db, OpKind::Restore);
    if (!sample || !untold)
        return !sample ? sample.error() : untold.error();
    Comparison comparison(db, *sample > 0, *untold);
#define QD_COMPARE(R, ...) QD_TRY(comparison.operator()<R>());
    QD_RECORDS(QD_COMPARE)
#undef QD_COMPARE
    return std::move(comparison.found);
}

Result<std::vector<Finding>> auditFindings(Connection &db)
{
    const auto deviations = deviationsFromAudit(db);
    if (!deviations)
        return deviations.error();
    Malformed malformed(db);
#define QD_LOOK(R, ...) QD_TRY(malformed.operator()<R>());
    QD_RECORDS(QD_LOOK)
#undef QD_LOOK
    std::vector<Finding> findings = std::move(malformed.found);
    for (const Deviation &deviation : *deviations)
        findings.push_back(findingOf(deviation));
    QD_TRY(findBrokenChain(db, findings));
    QD_TRY(findUnknownHeads(db, findings));
    return findings;
}

} // namespace qd
