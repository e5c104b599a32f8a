// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/pagemaker.h"

namespace qd
{

/// Numbers the pages that want a number, where the profile and the office want it (GB/T 9704 7.5, 8). Every
/// sheet counts, with a number or without.
void numberPages(PageMaker &maker);

} // namespace qd
