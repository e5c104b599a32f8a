// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace qd
{

/// Whether a text was decoded with the wrong encoding before it came here (a web page copied out of a broken
/// editor): more than one character in twenty a replacement character, one in thirty a mark of UTF-8 taken
/// for GBK (鍖哄競…), or one in three a Western letter with an accent (GBK taken for Latin-1, ÇøÊÐ…). Never a
/// text of less than twenty characters. The plans of the shared corpus hold at most one such character in a
/// thousand.
bool isGarbled(QStringView text);

} // namespace qd
