// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPalette;

namespace qd
{

/// One of our line icons (resources/icons/<name>.svg) in the palette's text colour, so that it is seen on
/// light and dark alike; selected in the accent colour. Empty when there is no such icon.
QIcon lineIcon(const QString &name, const QPalette &palette);
/// The program's own icon, in colour.
QIcon programIcon();

} // namespace qd
