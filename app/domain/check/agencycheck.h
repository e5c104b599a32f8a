// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/plan/agencyregister.h"

namespace qd
{

/// A fault of an agency as typed, tied to the field it belongs to, so that a form can show it beside it.
struct AgencyFault {
    enum class Where { ShortName, FullName, Aliases };
    Where where = Where::ShortName;
    Error error; ///< TextMissing, AgencyNameTaken (fields name, who)
};

/// Pure check, called on every keystroke: the short name is needed, and no name may already lead to another
/// agency. Empty = fine. The agency's id tells it from the others; 0 for a new one.
std::vector<AgencyFault> checkAgency(
    const AgencyRegister &agencies, const Agency &agency, const QStringList &aliases);

/// The same before it is written: the first fault, if any.
Result<> requireAgencyFits(const AgencyRegister &agencies, const Agency &agency, const QStringList &aliases);

/// The aliases a clerk types in one line, separated by 、 ， , ； ; or line breaks: trimmed, each once,
/// without the empty.
QStringList splitNames(const QString &typed);

} // namespace qd
