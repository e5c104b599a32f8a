// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd
{

class Session;

/// Turns the rule of the office on by which reports are reviewed, and says so.
void switchReviewOn(Session &session);

} // namespace qd
