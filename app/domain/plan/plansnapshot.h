// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/plan/planbook.h"
#include "domain/records/records.h"

#include <tuple>
#include <vector>

namespace qd
{

/// A plan as it stood at one moment: all rows of all its tables, those of the register of agencies and the
/// office's settings. What an issued paper was made from is kept so, and read again without a database.
class PlanSnapshot final
{
public:
    /// Issued papers do not hold each other.
    template <typename R>
    static constexpr bool holds()
    {
        return tableOf<R>() != Table::PaperIssue;
    }
    template <typename R>
    std::vector<R> &rows()
    {
        return std::get<std::vector<R>>(m_rows);
    }
    template <typename R>
    const std::vector<R> &rows() const
    {
        return std::get<std::vector<R>>(m_rows);
    }

private:
#define QD_ROWS_OF_RECORD(name, ...) std::vector<name>,
    struct Nothing {
    };
    std::tuple<QD_RECORDS(QD_ROWS_OF_RECORD) Nothing> m_rows;
#undef QD_ROWS_OF_RECORD
};

/// As bytes: for each table its name, the names of its columns, then the values row by row; compressed.
QByteArray packedSnapshot(const PlanSnapshot &snapshot);
/// And back. Columns and tables that this program does not know are left out, those that it has and the bytes
/// have not stay at their default, as rows of the audit are read. Nothing when the bytes are none of ours, or
/// of a newer format.
std::optional<PlanSnapshot> unpackedSnapshot(const QByteArray &bytes);

/// An issued paper and the data that were frozen with it.
struct FrozenIssue {
    PaperIssue issue;
    PlanSnapshot data;
};

/// The book of that moment, as Workspace::book reads it.
PlanBook bookOf(const PlanSnapshot &snapshot);
/// The newest reports of that moment, as Workspace::latestProgress reads them.
std::vector<Progress> latestProgressOf(const PlanSnapshot &snapshot, const Period &until, QDate asOf);

} // namespace qd
