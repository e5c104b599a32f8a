// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/phrases.h"

namespace qd
{

/// 常用语 that come with the program (resources/phrases), by code.
const std::vector<Phrase> &usualPhrases();

} // namespace qd
