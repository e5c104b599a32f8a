// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/periodbox.h"

#include "texts/enumtext.h"

namespace qd
{

PeriodBox::PeriodBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT periodChosen(period()); });
}

void PeriodBox::add(const Period &period)
{
    addItem(text(period), period.toString());
}

void PeriodBox::setYear(int year, Cycle cycle)
{
    const Period before = period();
    const QSignalBlocker quiet(this);
    clear();
    for (const Cycle listed : {Cycle::Month, Cycle::Quarter, Cycle::Half, Cycle::Year}) {
        if (listed < cycle)
            continue;
        if (listed > cycle)
            insertSeparator(count());
        for (const Period &one : Period::ofYear(year, listed))
            add(one);
    }
    if (const int row = findData(before.toString()); before.isValid() && row >= 0)
        setCurrentIndex(row);
}

Period PeriodBox::period() const
{
    return Period::parse(currentData().toString()).value_or(Period{});
}

void PeriodBox::setPeriod(const Period &period)
{
    if (!period.isValid())
        return;
    const QSignalBlocker quiet(this);
    if (findData(period.toString()) < 0)
        add(period);
    setCurrentIndex(findData(period.toString()));
}

} // namespace qd
