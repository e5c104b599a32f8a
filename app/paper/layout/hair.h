// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd
{

/// Twips that heights lose in adding up: what is higher than the room by less still fits.
inline constexpr double hair = 0.5;

} // namespace qd
