// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/officerecords.h"

#include <vector>

namespace qd
{

/// How large a file attached may be, in MB: a decision of the office that changes no number of a plan, so it
/// is asked for by those who attach and is no part of OfficeRules. Stored as a Setting under this key.
inline constexpr char evidenceLimitKey[] = "evidence.max_mb";

struct EvidenceLimit {
    int usual = 50;
    int least = 1;
    int most = 2000; ///< the size of an attached file is kept as a number below 2^31
};
inline constexpr EvidenceLimit evidenceLimit;

/// The limit among the settings of the office, in MB; the usual one where there is none or one that cannot
/// be.
int evidenceMegabytes(const std::vector<Setting> &settings);

/// NumberOutOfRange where the setting is the limit and cannot be.
std::optional<Error> faultOfEvidenceLimit(const Setting &setting);

} // namespace qd
