// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/records/records.h"

#include <optional>
#include <vector>

namespace qd
{

class Workspace;

/// What becomes of one row: new where nothing was seen, gone where nothing is wanted, else edited.
template <typename R>
struct RowEdit {
    std::optional<R> seen;
    std::optional<R> wanted;
};

// For records without rules between rows: what one row must keep to is said by faultOf(record) beside the record, and
// every write asks it. Made for those named in rowedits.cpp.

/// By id.
template <typename R>
Result<std::vector<R>> rowsOf(const Workspace &workspace);

/// All of them as one operation. Errors: those of faultOf(); FieldChangedMeanwhile, RowChangedMeanwhile (gone meanwhile),
/// RowConflict (there already).
template <typename R>
Result<> editRows(Workspace &workspace, OpKind op, const std::vector<RowEdit<R>> &edits);

} // namespace qd
