// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd
{

/// All of `qdesk`: makes the application object the command needs, runs it, prints its error. Returns the
/// exit code: 0 done, 1 the work failed, 2 the command was wrong (one sentence on stderr for both).
int runDesk(int argc, char *argv[]);

} // namespace qd
