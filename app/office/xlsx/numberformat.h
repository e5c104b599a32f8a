// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// How a sheet shows a number: the part of Excel's format codes (18.8.30, 18.8.31) that task tables use.
struct NumberFormat {
    bool general = true; ///< as many digits as the number has
    int leastDigits = 0; ///< before the point
    int leastDecimals = 0;
    int mostDecimals = 0;
    bool grouped = false; ///< 1,234
    bool percent = false;
    bool chinese = false; ///< [DBNum1]: 十二
    bool year = false, month = false, day = false, time = false;
    QString before, behind; ///< literal text around the number: "第" 3 "条"

    bool isDate() const { return year || month || day || time; }
};

/// The format of a code, or of the code with which Excel starts out under this id. What is not understood is
/// general.
NumberFormat numberFormatOf(QStringView code);
NumberFormat builtInNumberFormat(int id);

/// A number as its sheet shows it. A date with a day in it reads 2023-06-30 (and 09:30 behind, when it has a
/// time); one without reads 2023年6月, as the sheet says no more. `since1904`: the workbook counts days from
/// 1904.
QString shownNumber(double value, const NumberFormat &format, bool since1904);

} // namespace qd
