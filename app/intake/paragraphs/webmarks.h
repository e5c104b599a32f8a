// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace qd
{

/// What a whole line is, apart from plan text.
enum class LineMark { None, WebCrumb, WebFurniture, PageMark, PrintMark, FormStart, FormLine, FormEnd, Fact };

/// `line` without surrounding spaces.
LineMark markOf(QStringView line);

} // namespace qd
