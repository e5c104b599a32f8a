// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/actrecords.h"
#include "domain/records/agencyrecords.h"
#include "domain/records/duerecords.h"
#include "domain/records/evidencerecords.h"
#include "domain/records/issuerecords.h"
#include "domain/records/officerecords.h"
#include "domain/records/papereditrecords.h"
#include "domain/records/planrecords.h"
#include "domain/records/progressrecords.h"

#include <vector>

// All records of domain/values/registry.h: each is a plain struct and, beside it, the columns of its fields. Texts are never
// null, only empty.
namespace qd
{

/// Calls `f.template operator()<R>()` for the record type of a table.
template <typename F>
auto withRecordOf(Table table, F &&f)
{
#define QD_CASE_OF_RECORD(name, ...)                                                                         \
    case Table::name:                                                                                        \
        return f.template operator()<name>();
    switch (table) {
        QD_RECORDS(QD_CASE_OF_RECORD)
    }
#undef QD_CASE_OF_RECORD
    Q_UNREACHABLE(); // -Wswitch tells of a table without a record
}

/// A field that holds the id of a row of a table.
struct Reference {
    QLatin1String column;
    Table to = Table::Plan;
};
/// Those of a record, its own id not among them: known by the types of its fields.
const std::vector<Reference> &referencesOf(Table table);
/// The id of the row of `to` that a row of `of` names; 0 when it names none.
qint64 idReferredTo(Table to, Table of, const QJsonObject &row);

} // namespace qd
