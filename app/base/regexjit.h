// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd
{

/// Call first in main(). Windows programs built with MinGW: a thread that has matched regular expressions with
/// the just-in-time compiler crashes when it ends, because its thread_local stack is taken down after the
/// storage it lies in (GCC PR 83562). Without the compiler there is no such stack; matching is a little slower.
/// Does nothing elsewhere.
void switchRegexJitOff();

} // namespace qd
