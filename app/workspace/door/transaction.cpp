// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/door/transaction.h"

#include "base/characters.h"
#include "base/hiddencharacters.h"
#include "base/reasons/paperreason.h"
#include "base/reasons/rulereason.h"
#include "domain/values/limits.h"
#include "storage/issueparts.h"
#include "storage/progressqueries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Error changedMeanwhile(const Change &change)
{
    return {ErrorCode::Conflict, RuleReason::RowChangedMeanwhile,
        u"%1 %2 is not as the operation left it"_s.arg(key(change.table)).arg(change.id), {}};
}

Change reversed(const Change &change)
{
    return {change.table, change.id, change.after, change.before};
}

} // namespace

Transaction::Transaction(WorkspaceStore &store, OpKind op, Direction direction, qint64 undoOf)
    : m_store(store)
    , m_at(store.clock().now())
    , m_undoOf(undoOf)
{
    m_set.op = op;
    m_set.direction = direction;
}

Result<> Transaction::writeHead()
{
    const auto id = AuditLog(db()).begin(
        {0, QString(key(m_set.op)), QString(key(m_set.direction)), m_undoOf, user(), m_at});
    if (!id)
        return id.error();
    m_set.opId = *id;
    return {};
}

Result<> Transaction::note(Change change)
{
    if (m_set.opId == 0)
        QD_TRY(writeHead());
    AuditLog log(db());
    QD_TRY(log.append(m_set.opId, change, subjectOf(change)));
    for (const AgencyId agency : agenciesIn(change)) {
        if (!m_agencies.contains(agency.value)) {
            m_agencies.insert(agency.value);
            QD_TRY(log.nameAgency(m_set.opId, agency));
        }
    }
    m_set.changes.push_back(std::move(change));
    return {};
}

AuditSubject Transaction::subjectOf(const Change &change)
{
    const QJsonObject &row = change.after ? *change.after : *change.before;
    const auto idOf = [&](Table table) {
        return change.table == table ? change.id : idReferredTo(table, change.table, row);
    };
    AuditSubject subject{TaskId{idOf(Table::Task)}, MeasureId{idOf(Table::Measure)}};
    if (const qint64 of = idOf(Table::Progress); of > 0 && !subject.measure.isValid()) { // a step of its review
        const auto report = Repo<Progress>(db()).find(of);
        subject.measure = report && *report ? (*report)->measureId : MeasureId();
    }
    if (change.table == Table::Measure)
        m_taskOf.insert(change.id, subject.task.value);
    if (!subject.task.isValid() && subject.measure.isValid()) {
        if (!m_taskOf.contains(subject.measure.value)) {
            const auto measure = Repo<Measure>(db()).find(subject.measure.value);
            m_taskOf.insert(subject.measure.value, measure && *measure ? (*measure)->taskId.value : 0);
        }
        subject.task.value = m_taskOf.value(subject.measure.value);
    }
    return subject;
}

namespace
{

/// Direction marks and control characters come with pasted text; on screen and paper they turn words round or
/// show as boxes. The source of an import stays as it was read: places in it are counted.
template <typename R>
void takeOutHidden(R &record)
{
    const auto clean = [&]<typename T>(const Field<R, T> &field) {
        if constexpr (std::is_same_v<T, QString>)
            record.*field.member = withoutHidden(std::move(record.*field.member));
    };
    if constexpr (!std::is_same_v<R, ImportBatch>)
        std::apply([&](const auto &...field) { (clean(field), ...); }, RecordTraits<R>::fields());
}

template <typename R>
Result<> checkLengths(const R &record)
{
    Result<> fine;
    const auto look = [&]<typename T>(const Field<R, T> &field) {
        if constexpr (std::is_same_v<T, QString>) {
            const QString &text = record.*field.member;
            const qsizetype most = mostCharacters(tableOf<R>(), QLatin1String(field.name));
            if (!fine || most == 0 || text.size() <= most || characterCount(text) <= most)
                return;
            fine = Error{ErrorCode::Invalid, RuleReason::TextTooLong, QLatin1String(field.name),
                {{u"table"_s, key(tableOf<R>())}, {u"column"_s, QLatin1String(field.name)},
                    {u"value"_s, QString::number(characterCount(text))},
                    {u"limit"_s, QString::number(most)}}};
        }
    };
    std::apply([&](const auto &...field) { (look(field), ...); }, RecordTraits<R>::fields());
    return fine;
}

} // namespace

template <typename R>
Result<> Transaction::write(const std::optional<R> &before, R *after)
{
    if (after) {
        takeOutHidden(*after);
        QD_TRY(checkLengths(*after));
        if constexpr (requires { faultOf(*after); }) {
            if (const auto fault = faultOf(*after))
                return *fault;
        }
    }
    Change change{tableOf<R>(), before ? before->id.value : 0, {}, {}};
    if (before)
        change.before = toRow(*before);
    if (after) {
        if (before && toRow(*after) == *change.before)
            return {};
        QD_TRY(Repo<R>(db()).put(*after));
        change.id = after->id.value;
        change.after = toRow(*after);
    } else {
        if constexpr (std::is_same_v<R, PaperIssue>)
            QD_TRY(eraseIssueParts(db(), before->id));
        QD_TRY(Repo<R>(db()).erase(change.id));
    }
    return note(std::move(change));
}

template <typename R>
Result<> Transaction::replayRow(const Change &change)
{
    const auto present = Repo<R>(db()).find(change.id);
    if (!present)
        return present.error();
    const bool same = change.before ? *present && toRow(**present) == *change.before : !*present;
    if (!same)
        return changedMeanwhile(change);
    std::optional<R> before;
    if (*present)
        before = **present;
    if (!change.after)
        return write<R>(before, nullptr);
    R after = fromRow<R>(*change.after);
    return write<R>(before, &after);
}

Result<> Transaction::removeParts(Table owner, qint64 id)
{
    const auto removeFrom = [&]<typename R>() -> Result<> {
        for (const Reference &reference : referencesOf(tableOf<R>())) {
            if (reference.to != owner)
                continue;
            const auto rows = Repo<R>(db()).by(reference.column, id);
            if (!rows)
                return rows.error();
            for (const R &row : *rows) {
                QD_TRY(removeParts(tableOf<R>(), row.id.value));
                QD_TRY(remove(row));
            }
        }
        return {};
    };
    for (const Table table : allOf<Table>()) {
        if (table != owner && ownerOf(table) == owner)
            QD_TRY(withRecordOf(table, removeFrom));
    }
    return {};
}

Result<> Transaction::replay(const ChangeSet &of, Direction direction)
{
    std::vector<Change> rows = of.changes;
    if (direction == Direction::Undo) {
        std::reverse(rows.begin(), rows.end());
        std::transform(rows.begin(), rows.end(), rows.begin(), reversed);
    }
    for (const Change &row : rows) {
        QD_TRY(checkIssue(row));
        QD_TRY(withRecordOf(row.table, [&]<typename R>() { return replayRow<R>(row); }));
    }
    return checkVersions();
}

/// An issue that is to be taken back must be the latest of its kind: the next is compared with it, and its number would
/// be given again.
Result<> Transaction::checkIssue(const Change &change)
{
    if (change.table != Table::PaperIssue || change.after)
        return {};
    const auto issue = fromRow<PaperIssue>(*change.before);
    const auto later = issueAfter(db(), issue);
    if (!later)
        return later.error();
    if (*later == 0)
        return {};
    return Error{ErrorCode::Conflict, PaperReason::IssueNotLatest, u"a later issue is there"_s,
        {{u"value"_s, QString::number(issue.number)}, {u"latest"_s, QString::number(*later)}}};
}

/// Another process may have put a version behind the one taken back; taking it away would leave a gap.
Result<> Transaction::checkVersions()
{
    for (const Change &change : m_set.changes) {
        if (change.table != Table::Progress)
            continue;
        const auto row = fromRow<Progress>(change.after ? *change.after : *change.before);
        const auto versions = versionsOf(db(), row.measureId, row.agencyId, row.period);
        if (!versions)
            return versions.error();
        if (!versions->empty() && versions->back().version != static_cast<int>(versions->size()))
            return changedMeanwhile(change);
    }
    return {};
}

#define QD_WRITE_OF(R, ...) template Result<> Transaction::write(const std::optional<R> &, R *);
QD_RECORDS(QD_WRITE_OF)

} // namespace qd
