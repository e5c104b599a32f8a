// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/keptinput.h"

namespace qd
{

PaperInput keptInput(const PlanSnapshot &data, const PaperOptions &options, const IssueMark &mark)
{
    PaperInput input;
    input.book = bookOf(data);
    input.latest = latestProgressOf(data, options.period, options.asOf);
    input.options = options;
    input.issue = mark;
    return input;
}

std::shared_ptr<const EarlierState> earlierState(
    const PlanSnapshot &data, const Period &period, QDate asOf, int number)
{
    return std::make_shared<const EarlierState>(
        EarlierState{bookOf(data), latestProgressOf(data, period, asOf), period, asOf, number});
}

} // namespace qd
