// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"
#include "domain/records/auditsubject.h"

#include <QDate>

namespace qd
{

/// One field of a row as a person reads it.
struct ChangedField {
    QString name; ///< 完成时限
    QString was; ///< empty: there was nothing
    QString is; ///< empty: there is nothing any more
    bool operator==(const ChangedField &) const = default;
};

/// One row of an operation in words.
struct ChangedRow {
    QString kind; ///< of record: 责任单位
    QString plan; ///< title of the plan it belongs to; empty where it belongs to none, or that is gone
    QString task; ///< (三) 扩大服务供给
    QString measure; ///< 举措 2
    QString sentence; ///< what came or went, where that is said in one line; else empty
    std::vector<ChangedField> fields; ///< what differs; of a row that came or went what it holds
};

/// The rows of the audit in the words of the office, for window and export alike. Ids become names: agencies
/// as they were called on the day, tasks as they are called now. What says nothing to a clerk (ids, places in
/// lists, hashes) is left out.
class AuditWords final
{
public:
    AuditWords(AgencyRegister agencies, RowNames names)
        : m_agencies(std::move(agencies))
        , m_names(std::move(names))
    {
    }

    /// 编辑任务; 撤销：编辑任务; 重做：编辑任务.
    static QString operation(OpKind op, Direction direction);
    ChangedRow row(const Change &change, const AuditSubject &subject, QDate day) const;
    /// A row in one line: its sentence, else its fields as 完成时限：6月底前 → 9月底前, each value cut short.
    static QString brief(const ChangedRow &row);

private:
    QString sentence(const Change &change, QDate day) const;
    QString value(Table table, const QString &column, const QJsonValue &value, QDate day) const;

    AgencyRegister m_agencies;
    RowNames m_names;
};

} // namespace qd
