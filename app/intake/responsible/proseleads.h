// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/text/mappedtext.h"

#include <vector>

namespace qd
{

/// Who leads and who supports as a sentence of a notice tells it: 市教育局牵头建立…，市科技局配合 · 由市总工会牵头，团市委配合，
/// 9月底前制定… · 市应急局会同市住建局开展…. Only bodies that say their level are believed; nothing when nobody leads.
std::vector<ProposedParty> leadsInProse(const MappedText &sentence);

} // namespace qd
