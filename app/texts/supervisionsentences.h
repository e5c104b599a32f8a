// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/reasons/evidencereason.h"
#include "base/reasons/supervisionreason.h"

#include <QString>

namespace qd
{

/// What a person is told of a failure of supervision, or of a file attached, with {blanks} (sentenceblanks.h): sentences of
/// errorText().
QString supervisionSentence(SupervisionReason reason);
QString evidenceSentence(EvidenceReason reason);

} // namespace qd
