// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/registry.h"

namespace qd
{

/// How many characters (code points) a text field of a record may have at most. Names, numbers, titles and
/// phrases stand in tables on screen and paper; texts may be as long as a document, but no file of 40 MB
/// pasted by mistake. 0: no limit of its own (the source of an import is bounded by its bytes).
qsizetype mostCharacters(Table table, QLatin1String column);

} // namespace qd
