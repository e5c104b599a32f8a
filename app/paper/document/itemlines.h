// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// The text of a cell with its items ①②③ on lines of their own: each that begins the text or follows the end
/// of a sentence or of a part of one. Others are mentions (其中①项) and stay where they are, as does a single
/// item.
QString itemsOnLines(const QString &text);

} // namespace qd
