// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textdifference.h"

#include <QColor>

class QPalette;

// Two versions of a text with what differs on a ground of its own, for labels and text views of markup.
namespace qd
{

/// The text as markup: shown as the characters it is, with its line breaks.
QString asMarkup(const QString &text);
/// The same with a ground under the parts.
QString markedMarkup(const QString &text, const std::vector<TextSpan> &parts, const QColor &ground);
/// The same; of what lies further than so many characters from a part, and of the middle of a long part, only …
/// stands there. A text without parts stands whole.
QString markedExcerpt(
    const QString &text, const std::vector<TextSpan> &parts, const QColor &ground, int around);

QColor goneGround(const QPalette &palette); ///< under what the later text has no more
QColor comeGround(const QPalette &palette); ///< under what the later text has besides

} // namespace qd
