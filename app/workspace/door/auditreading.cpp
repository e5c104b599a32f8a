// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/door/auditreading.h"

#include "storage/auditsearch.h"
#include "storage/rownamequery.h"
#include "workspace/door/workspacestore.h"

#include <algorithm>

namespace qd
{
namespace
{

constexpr int pieceOfAll = 500; // entries read at a time where all are wanted
constexpr int zones = 26 * 3600; // seconds that the wall clocks of the world are apart

AuditQuestion questionOf(const AuditFilter &filter)
{
    AuditQuestion question{filter.task, filter.measure, filter.agency, filter.who, {}, filter.firstDay,
        filter.lastDay, filter.text, filter.before, filter.after, filter.limit};
    if (filter.op)
        question.op = QString(key(*filter.op));
    // A moment is on another day where the entry was written; which it is exactly is told below.
    if (filter.since.isValid())
        question.firstDay = std::max(question.firstDay, filter.since.addSecs(-zones).date());
    if (filter.until.isValid()) {
        const QDate day = filter.until.addSecs(zones).date();
        question.lastDay = question.lastDay.isValid() ? std::min(question.lastDay, day) : day;
    }
    return question;
}

bool isBetween(const QDateTime &at, const AuditFilter &filter)
{
    return (!filter.since.isValid() || at >= filter.since) && (!filter.until.isValid() || at <= filter.until);
}

/// The entry with its rows; none where no row is what the filter asks for, though the search took it for one.
Result<std::optional<AuditEntry>> entryOf(
    const AuditLog &log, const AuditHead &head, const AuditFilter &filter)
{
    const bool asksRows = filter.task.isValid() || filter.measure.isValid() || filter.agency.isValid()
        || !filter.text.isEmpty();
    AuditLog::Part part{filter.task, filter.measure, filter.agency, filter.changesEach};
    if (!filter.text.isEmpty())
        part.limit = 0; // it may stand in the last one
    auto rows = log.rows(head.id, part);
    if (!rows)
        return rows.error();
    const bool says = filter.text.isEmpty()
        || std::any_of(rows->changes.begin(), rows->changes.end(),
            [&](const Change &change) { return saysText(change, filter.text); });
    if (!says || (asksRows && rows->changes.empty()))
        return std::optional<AuditEntry>();
    AuditEntry entry{head.id, fromKey<OpKind>(head.op).value_or(OpKind::EditPlan),
        fromKey<Direction>(head.direction).value_or(Direction::Do), head.undoOf, head.who, head.at,
        std::move(rows->changes), std::move(rows->subjects), 0};
    entry.changeCount = static_cast<int>(entry.changes.size());
    if (part.limit > 0 && entry.changeCount == part.limit && !part.agency.isValid()) {
        const auto count = log.rowCount(head.id, part);
        if (!count)
            return count.error();
        entry.changeCount = *count;
    }
    if (filter.changesEach > 0 && entry.changeCount > filter.changesEach) {
        const auto most = static_cast<size_t>(filter.changesEach);
        entry.changes.resize(std::min(entry.changes.size(), most));
        entry.subjects.resize(entry.changes.size());
    }
    return std::optional(std::move(entry));
}

} // namespace

Result<AuditPage> auditPage(const Workspace &workspace, const AuditFilter &filter)
{
    const ReadSnapshot snapshot(workspace.store().db());
    const auto found = searchAudit(workspace.store().db(), questionOf(filter));
    if (!found)
        return found.error();
    const AuditLog log(workspace.store().db());
    const auto newest = log.newestEntry();
    if (!newest)
        return newest.error();
    AuditPage page{{}, found->next, *newest};
    for (const AuditHead &head : found->heads) {
        if (!isBetween(head.at, filter))
            continue;
        auto entry = entryOf(log, head, filter);
        if (!entry)
            return entry.error();
        if (*entry)
            page.entries.push_back(**std::move(entry));
    }
    return page;
}

Result<std::vector<AuditEntry>> auditEntries(const Workspace &workspace, const AuditFilter &filter)
{
    const ReadSnapshot snapshot(workspace.store().db());
    std::vector<AuditEntry> entries;
    AuditFilter part = filter;
    while (static_cast<int>(entries.size()) < filter.limit) {
        part.limit = std::min(pieceOfAll, filter.limit - static_cast<int>(entries.size()));
        auto page = auditPage(workspace, part);
        if (!page)
            return page.error();
        std::move(page->entries.begin(), page->entries.end(), std::back_inserter(entries));
        part.before = page->next;
        if (part.before == 0)
            break;
    }
    return entries;
}

Result<QStringList> auditPeople(const Workspace &workspace)
{
    return peopleInAudit(workspace.store().db());
}

Result<std::vector<OpKind>> auditOperations(const Workspace &workspace)
{
    const auto keys = operationsInAudit(workspace.store().db());
    if (!keys)
        return keys.error();
    std::vector<OpKind> all;
    for (const QString &key : *keys) {
        if (const auto op = fromKey<OpKind>(key))
            all.push_back(*op);
    }
    std::sort(all.begin(), all.end());
    return all;
}

Result<RowNames> namesFor(const Workspace &workspace, const std::vector<AuditEntry> &entries)
{
    const ReadSnapshot snapshot(workspace.store().db());
    RowNameQuery query(workspace.store().db());
    for (const AuditEntry &entry : entries) {
        for (size_t i = 0; i < entry.changes.size(); ++i)
            QD_TRY(query.add(entry.changes[i], entry.subjects[i]));
    }
    return query.take();
}

} // namespace qd
