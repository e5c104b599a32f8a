// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/enums.h"

#include <QColor>

class QPalette;

// Every colour that is not the palette's own. Checked for contrast on light and dark.
namespace qd
{

/// Colour of a light: green #2E7D32, yellow #B26A00, red #C62828, none grey; lighter ones on a dark palette.
/// Never shown without its shape and word.
QColor lightColor(Light light, const QPalette &palette);
/// The one accent, a calm blue: selected page, primary button, links.
QColor accentColor(const QPalette &palette);
/// The thin line between groups and under table rows.
QColor hairline(const QPalette &palette);
/// Secondary text.
QColor mutedText(const QPalette &palette);
/// Opaque: `shareOfA` (0 to 1) of one colour in another.
QColor mixed(const QColor &a, const QColor &b, double shareOfA);
bool isDark(const QPalette &palette);

} // namespace qd
