// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"

#include <QString>

namespace qd
{

/// What can be wrong with a file attached. Each has a sentence in texts/findingtext.cpp.
enum class EvidenceFaultKind {
    Missing, ///< its content is not in the folder of attached files
    Altered, ///< there, but not what was attached
};

/// One attached file whose content is not as it was attached.
struct EvidenceFault {
    EvidenceFaultKind kind = EvidenceFaultKind::Missing;
    EvidenceId id;
    QString name; ///< of the file

    bool operator==(const EvidenceFault &) const = default;
};

} // namespace qd
