// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace qd
{

/// A bracket that is never closed.
struct OpenBracket {
    qsizetype at = 0; ///< of the opening sign
    bool namesSomebody = false; ///< it begins with a label, or says who does something
};

/// The first of the text, which is that of one task: 牵头单位：A、B and no end, or an end torn off by the next number.
std::optional<OpenBracket> openBracketIn(QStringView text);

} // namespace qd
