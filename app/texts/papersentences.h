// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/reasons/paperreason.h"

#include <QString>

namespace qd
{

/// What a person is told of a failure of a paper, with {blanks} (sentenceblanks.h): one of the sentences of errorText().
QString paperSentence(PaperReason reason);

} // namespace qd
