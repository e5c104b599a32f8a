// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/period.h"

#include <QComboBox>

namespace qd
{

/// A box to choose a reporting period of a year.
class PeriodBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit PeriodBox(QWidget *parent = nullptr);

    /// Lists the periods of the year in the plan's cycle, then the longer ones (half-year, year) that reports
    /// are also made for. Keeps the present choice where it is listed; emits nothing.
    void setYear(int year, Cycle cycle);
    Period period() const; ///< invalid when the list is empty
    void setPeriod(const Period &period); ///< adds one that is not listed; emits nothing

Q_SIGNALS:
    void periodChosen(const qd::Period &period); ///< by the person

private:
    void add(const Period &period);
};

} // namespace qd
