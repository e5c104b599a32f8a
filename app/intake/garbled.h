// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace qd
{

/// Whether a text was decoded with the wrong encoding before it came here (a web page copied out of a broken
/// editor): many replacement characters, UTF-8 taken for GBK (鍖哄競…), GBK taken for Western letters
/// (ÇøÊÐ…).
bool isGarbled(QStringView text);

} // namespace qd
