// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/auditsubject.h"
#include "storage/connection.h"

namespace qd
{

/// Collects what the rows that changes of the audit are about, or name, are called now; each is looked up
/// once.
class RowNameQuery final
{
public:
    explicit RowNameQuery(Connection &db)
        : m_db(db)
    {
    }

    Result<> add(const Change &change, const AuditSubject &subject);
    RowNames take() { return std::move(m_names); }

private:
    Result<> addTask(qint64 id);
    Result<> addMeasure(qint64 id);
    Result<> addTitle(QHash<qint64, QString> &titles, const QString &table, qint64 id);

    Connection &m_db;
    RowNames m_names;
};

} // namespace qd
