// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/door/workspace.h"

#include "workspace/door/workspacestore.h"

namespace qd
{

Result<std::unique_ptr<Workspace>> Workspace::open(const OpenOptions &options)
{
    auto store = std::make_unique<WorkspaceStore>(options);
    QD_TRY(store->open());
    return std::unique_ptr<Workspace>(
        new Workspace(std::move(store))); // the constructor is private: make_unique cannot
}

Workspace::Workspace(std::unique_ptr<WorkspaceStore> store)
    : m_store(std::move(store))
{
    m_store->owner = this;
}

Workspace::~Workspace() = default;

QString Workspace::path() const
{
    return m_store->db().path();
}
QString Workspace::user() const
{
    return m_store->user();
}
const Clock &Workspace::clock() const
{
    return m_store->clock();
}
bool Workspace::isReadOnly() const
{
    return m_store->db().isReadOnly();
}
QString Workspace::lockHolder() const
{
    return m_store->lockHolder();
}
QString Workspace::takenOverLock() const
{
    return m_store->takenOverLock();
}
bool Workspace::isOnShare() const
{
    return m_store->db().isOnShare();
}
bool Workspace::isInPlace() const
{
    return m_store->db().isInPlace();
}
QDateTime Workspace::lastWrite() const
{
    return m_store->lastWrite();
}

void Workspace::lookForForeignChanges()
{
    if (const auto told = m_store->tellForeignChanges(); !told)
        qWarning("foreign changes: %s", qUtf8Printable(told.error().detail));
}

void Workspace::followFrom(const PlanBook &book)
{
    if (const auto set = m_store->feed().startAt(book.auditEntry()); !set)
        qWarning("change feed: %s", qUtf8Printable(set.error().detail));
}

} // namespace qd
