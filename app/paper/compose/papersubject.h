// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/plansnapshot.h"
#include "paper/document/paperinput.h"

namespace qd
{

/// What a paper made with the options is about. Day, columns and furniture do not count: what the office
/// wrote stands whatever is chosen there.
PaperSubject subjectOf(PlanId plan, const PaperOptions &options);

/// The options that make a paper of the subject, of what is chosen in those given: period, agency, section and states.
PaperOptions optionsFor(const PaperSubject &subject, PaperOptions options);

/// The texts of the office that were frozen with an issue, for papers of the subject.
TextEdits keptEdits(const PlanSnapshot &data, const PaperSubject &subject);

} // namespace qd
