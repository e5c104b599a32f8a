// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/door/changefeed.h"

#include "storage/auditlog.h"

namespace qd
{

Result<> ChangeFeed::startAtNewest()
{
    const auto newest = AuditLog(m_db).newestEntry();
    return newest ? startAt(*newest) : Result<>(newest.error());
}

Result<> ChangeFeed::startAt(qint64 entry)
{
    const auto at = AuditLog(m_db).momentOfEntry(entry);
    if (!at)
        return at.error();
    m_entry = entry;
    m_at = *at;
    return {};
}

/// A restore by another program puts another audit in place of this one.
Result<bool> ChangeFeed::isOtherHistory() const
{
    if (m_entry == 0)
        return false;
    const auto at = AuditLog(m_db).momentOfEntry(m_entry);
    if (!at)
        return at.error();
    return *at != m_at;
}

Result<ChangeFeed::News> ChangeFeed::read(qint64 before)
{
    const ReadSnapshot snapshot(m_db);
    News news;
    const auto other = isOtherHistory();
    if (!other)
        return other.error();
    if (*other) {
        news.everything = true;
        QD_TRY(startAtNewest());
        return news;
    }
    const AuditLog log(m_db);
    const auto heads = log.headsAfter(m_entry, before);
    if (!heads)
        return heads.error();
    for (const AuditHead &head : *heads) {
        const auto op = fromKey<OpKind>(head.op);
        const auto direction = fromKey<Direction>(head.direction);
        auto changes = log.changes(head.id);
        if (!changes)
            return changes.error();
        if (!op || !direction || changes->empty() || *op == OpKind::Restore || *op == OpKind::MakeSample)
            news.everything = true;
        else
            news.sets.push_back({*op, *direction, head.id, *std::move(changes)});
    }
    if (!heads->empty())
        QD_TRY(startAt(heads->back().id));
    if (news.everything)
        news.sets.clear();
    return news;
}

} // namespace qd
