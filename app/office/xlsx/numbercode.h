// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace qd
{

/// How a sheet shows a number: the part of Excel's format codes (18.8.30, 18.8.31) that task tables use.
struct NumberFormat {
    bool general = true; ///< as many digits as the number has
    int leastDigits = 0; ///< before the point
    int leastDecimals = 0;
    int mostDecimals = 0;
    int thousands = 0; ///< 1: counted in thousands, 2: in millions
    bool grouped = false; ///< 1,234
    bool percent = false;
    bool chinese = false; ///< [DBNum1]: 十二
    bool onlyText = false; ///< nothing of the number is shown, only `before`
    bool year = false, month = false, day = false, time = false;
    QString before, behind; ///< literal text around the number: "第" 3 "条"
    /// Literal text between the digits: 123-4567. The left one first, each with the digits right of it.
    QList<std::pair<int, QChar>> inside;

    bool isDate() const { return year || month || day || time; }
};

/// Which numbers a section of a code is for: [>=10000].
struct NumberCondition {
    enum class Is { Equal, Other, Less, AtMost, More, AtLeast };
    Is is = Is::Equal;
    double limit = 0;
};

struct NumberSection {
    NumberFormat format;
    std::optional<NumberCondition> condition;
};

/// A format code: up to three sections for numbers. Without conditions they are for those above zero, below
/// zero, and zero; no section at all is general.
struct NumberCode {
    QList<NumberSection> sections; // shared by the many cell formats of one code
};

/// What is not understood of a code is general.
NumberCode numberCodeOf(QStringView code);
/// The code with which Excel starts out under this id.
NumberCode builtInNumberCode(int id);

} // namespace qd
