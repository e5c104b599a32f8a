// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// A character that nobody sees and that changes how the text around it is shown or compared: direction marks
/// (U+200E, U+200F, U+061C, U+202A–202E, U+2066–2069), U+FEFF, and control characters other than \n and \t.
bool isHiddenControl(char16_t c);

/// Without them. \r is one: line ends are made \n before.
QString withoutHidden(QString text);

} // namespace qd
