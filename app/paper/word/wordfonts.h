// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/fonts/fontbook.h"

#include <QByteArray>

namespace qd
{

/// w:rFonts with the face named for every kind of character: where one is left out Word takes that of its
/// theme.
QByteArray wordFonts(FontRole role);
/// word/fontTable.xml: the faces with the names they have on a Windows that is not Chinese.
QByteArray fontTableXml();

} // namespace qd
