// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/evidencefault.h"
#include "domain/values/finding.h"

namespace qd
{

/// What is wrong, as one line for people. SQLite's own words are quoted behind a lead in the language in
/// force.
QString text(const Finding &finding);
/// The same of a file attached.
QString text(const EvidenceFault &fault);

} // namespace qd
