// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textdifference.h"

#include <QColor>
#include <QString>

#include <vector>

namespace qd
{

/// The text for a MarkupLabel: as the characters it is, line breaks kept.
QString asMarkup(const QString &text);
/// The same with a ground under the parts.
QString asMarkup(const QString &text, const std::vector<TextSpan> &parts, const QColor &ground);

} // namespace qd
