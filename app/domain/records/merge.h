// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/records/records.h"

namespace qd
{

/// "Somebody else changed that field meanwhile": Conflict/FieldChangedMeanwhile with the fields table, column,
/// value (as it is now) and wanted.
Error changedMeanwhile(Table table, const char *column, const QJsonValue &present, const QJsonValue &wanted);

/// What becomes of a record that somebody edits while others may do the same, field by field: `seen` is what the
/// editor had before her eyes, `wanted` what it is to be, `present` what stands in the database now. A field she
/// did not touch stays as it is at present. One she did is written, unless it is neither as she saw it nor as she
/// wants it: nothing is chosen silently. Errors: FieldChangedMeanwhile, for the first such field.
template <typename R>
Result<R> merged(const R &seen, const R &wanted, const R &present)
{
    R out = present;
    std::optional<Error> conflict;
    const auto each = [&](const auto &field) {
        const auto member = field.member;
        if (wanted.*member == seen.*member)
            return;
        if (present.*member == seen.*member || present.*member == wanted.*member)
            out.*member = wanted.*member;
        else if (!conflict)
            conflict = changedMeanwhile(tableOf<R>(), field.name, toJsonValue(present.*member),
                toJsonValue(wanted.*member));
    };
    std::apply([&](const auto &...field) { (each(field), ...); }, RecordTraits<R>::fields());
    if (conflict)
        return *conflict;
    return out;
}

/// The same of a list without order, as the other names of an agency: what was added and taken away.
QStringList mergedNames(const QStringList &seen, const QStringList &wanted, const QStringList &present);

} // namespace qd
