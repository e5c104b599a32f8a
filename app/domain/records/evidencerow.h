// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/actrecords.h"
#include "domain/records/evidencerecords.h"

#include <functional>
#include <optional>

namespace qd
{

/// An attached file with what is asked of it in every list: whose it is, of which period, by which kind of
/// act.
struct EvidenceRow {
    Evidence file;
    AgencyId agency; ///< of the report or act; 0: none
    Period period; ///< the same; invalid: none
    std::optional<ActKind> act; ///< where it hangs on one
    QDate actOn;
};

/// Words for people that the folders of an export are named with.
struct ExportWords {
    std::function<QString(const Period &)> period; ///< 2023年第二季度
    std::function<QString(ActKind)> act; ///< 领导批示
    QString noTask; ///< of files that hang on an act about no task
    QString unnamed; ///< of a file whose name has no character that may stand in one
};

} // namespace qd
