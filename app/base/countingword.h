// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// 一, 十, 十七, 二百零三, 一万二千: a number as Chinese counts, from 1 up to 99,999,999.
QString countingWord(int value);

} // namespace qd
