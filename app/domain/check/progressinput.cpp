// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/check/progressinput.h"

#include "base/characters.h"
#include "base/reasons/rulereason.h"
#include "base/reasons/supervisionreason.h"
#include "domain/plan/answer.h"
#include "domain/plan/standing.h"
#include "domain/values/limits.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

InputFault fault(InputFault::Where where, Reason reason, QHash<QString, QString> fields = {})
{
    return {where, Error{ErrorCode::Invalid, reason, {}, std::move(fields)}, false};
}

/// Said as it is typed, before the write would refuse it.
void checkLengths(const ProgressInput &input, std::vector<InputFault> &faults)
{
    using Where = InputFault::Where;
    struct Text {
        Where where;
        QLatin1String column;
        const QString &text;
    };
    for (const Text &each : {Text{Where::Text, "text"_L1, input.text}, Text{Where::Problem, "problem"_L1, input.problem},
             Text{Where::NextStep, "next_step"_L1, input.nextStep}, Text{Where::Remark, "remark"_L1, input.remark}}) {
        const qsizetype most = mostCharacters(Table::Progress, each.column);
        if (each.text.size() <= most || characterCount(each.text) <= most)
            continue;
        faults.push_back(fault(each.where, RuleReason::TextTooLong,
            {{u"table"_s, key(Table::Progress)}, {u"column"_s, each.column},
                {u"value"_s, QString::number(characterCount(each.text))}, {u"limit"_s, QString::number(most)}}));
    }
}

} // namespace

WorkState firstState(const PlanBook &book, const Measure &measure, AgencyId agency, const Period &period)
{
    const ProgressDigest *last = nullptr;
    for (const ProgressDigest &report : book.progressOf(measure.id)) { // oldest period first
        if (report.agencyId == agency && report.period < period)
            last = &report;
    }
    const WorkState state = last ? last->state : standingOf(book, measure, period.end()).state;
    return state == WorkState::NotStarted ? WorkState::Ongoing : state;
}

QDate defaultDoneOn(const Period &period, QDate today)
{
    return std::min(today, period.end());
}

std::vector<InputFault> validate(const PlanBook &book, const ProgressInput &input, QDate today)
{
    using Where = InputFault::Where;
    std::vector<InputFault> faults;
    const Measure *measure = book.measure(input.measureId);
    const Agency *agency = book.agencies().find(input.agencyId);
    if (!measure || measure->removed)
        faults.push_back(fault(Where::Measure, RuleReason::MeasureUnknown));
    if (!agency)
        faults.push_back(fault(Where::Agency, RuleReason::AgencyUnknown));
    if (!input.period.isValid())
        faults.push_back(fault(Where::Period, RuleReason::PeriodMalformed));
    if (measure && agency && input.period.isValid()
        && !hasPart(book, *measure, input.agencyId, input.period.end()))
        faults.push_back(fault(Where::Agency, RuleReason::NotAParty, {{u"name"_s, agency->shortName}}));
    if (input.doneOn.isValid()) {
        const int year = book.plan().year;
        const bool finished = isFinished(input.state);
        if (!finished || input.doneOn > today || input.doneOn < QDate(year, 1, 1)) {
            const Reason reason = !finished ? RuleReason::DoneOnUnfinished
                : input.doneOn > today      ? RuleReason::DoneOnAhead
                                            : RuleReason::DoneOnBefore;
            faults.push_back(fault(Where::DoneOn, reason,
                {{u"value"_s, input.doneOn.toString(Qt::ISODate)}, {u"year"_s, QString::number(year)}}));
        }
    }
    if (input.receivedOn > today)
        faults.push_back(fault(Where::ReceivedOn, SupervisionReason::ActAhead,
            {{u"value"_s, input.receivedOn.toString(Qt::ISODate)}}));
    if (input.percent && (*input.percent < 0 || *input.percent > 100))
        faults.push_back(fault(
            Where::Percent, RuleReason::PercentOutOfRange, {{u"value"_s, QString::number(*input.percent)}}));
    if (input.text.trimmed().isEmpty())
        faults.push_back(fault(Where::Text, RuleReason::TextMissing));
    checkLengths(input, faults);
    if (input.period.isValid() && input.period.year != book.plan().year) {
        auto warning = fault(Where::Period, RuleReason::PeriodOutsidePlan,
            {{u"value"_s, input.period.toString()}, {u"year"_s, QString::number(book.plan().year)}});
        warning.warning = true;
        faults.push_back(std::move(warning));
    }
    return faults;
}

} // namespace qd
