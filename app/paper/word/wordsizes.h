// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"

#include <QByteArray>

#include <set>

// Sizes of type beside those of the styles: of each a style of its own, so that nothing is formatted by hand.
namespace qd
{

/// The id of the same style in the size that a paragraph or table of its own has.
QByteArray inWordSize(const QByteArray &style, std::optional<TypeSize> size);
/// As Word lists it behind the name of the style: " 小四".
const char *wordSizeName(TypeSize size);
/// Those that the document uses.
std::set<TypeSize> sizesBeside(const Document &document);

} // namespace qd
