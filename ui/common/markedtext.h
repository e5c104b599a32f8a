// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textdifference.h"

class QColor;
class QPalette;

// Texts as markup of ours, with the parts in which two versions differ on a coloured ground. What is data is
// escaped.
namespace qd
{

QString asMarkup(const QString &text); ///< line breaks stay
/// The text with a ground under the parts.
QString marked(const QString &text, const std::vector<TextSpan> &parts, const QColor &ground);
/// The same; of what lies further than so many characters from a part, and of the middle of a long part, only … stands there. A text without
/// parts, or one that is not much longer, stands whole.
QString markedExcerpt(
    const QString &text, const std::vector<TextSpan> &parts, const QColor &ground, int around);

QColor goneGround(const QPalette &palette); ///< of what is in the earlier version only
QColor comeGround(const QPalette &palette); ///< of what is in the later one only

} // namespace qd
