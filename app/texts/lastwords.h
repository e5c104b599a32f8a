// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd
{

/// What is said where not even a translation can be looked up any more: plain memory, both languages.
inline constexpr char lastWords[] = "程序出错，已经结束，未作任何改动，请重试。 The program failed and has "
                                    "ended; nothing was changed, please try again.\n";

} // namespace qd
