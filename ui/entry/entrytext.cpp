// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entrytext.h"

#include "base/reasons/rulereason.h"
#include "domain/values/startdate.h"

#include "base/textcompare.h"
#include "workspace/door/workspace.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Nothing for an empty field; -1, which no rule accepts, for what is no whole number. 80%, ８０ and 80 are
/// the same.
std::optional<int> percentOf(const QString &typed)
{
    QString digits = folded(typed);
    if (digits.isEmpty())
        return {};
    if (digits.endsWith(u'%'))
        digits.chop(1);
    bool ok = false;
    const int value = digits.toInt(&ok);
    return ok ? value : -1;
}

} // namespace

QString formKey(const EntryKey &key)
{
    return Workspace::progressFormKey(key.measure, key.agency, key.period);
}

EntryText entryTextOf(const Progress &report)
{
    return {report.state, report.percent ? QString::number(*report.percent) : QString(),
        report.doneOn.toString(Qt::ISODate),
        report.blocked, report.text, report.problem, report.nextStep, report.remark};
}

EntryText firstText(const std::optional<Progress> &present, WorkState first)
{
    if (present)
        return entryTextOf(*present);
    EntryText text;
    text.state = first;
    return text;
}

std::optional<Progress> lastBefore(
    const std::vector<Progress> &reports, AgencyId agency, const Period &period)
{
    const Progress *best = nullptr;
    for (const Progress &report : reports) {
        if (report.agencyId != agency || !(report.period < period))
            continue;
        const bool later = !best || best->period < report.period
            || (best->period == report.period && best->version < report.version);
        if (later)
            best = &report;
    }
    return best ? std::optional<Progress>(*best) : std::nullopt;
}

ProgressInput inputOf(const EntryText &text, const EntryKey &key)
{
    ProgressInput input;
    input.measureId = key.measure;
    input.agencyId = key.agency;
    input.period = key.period;
    input.state = text.state;
    input.percent = percentOf(text.percent);
    input.blocked = text.blocked;
    input.doneOn = isFinished(text.state) ? readStartDate(text.doneOn, key.period.year).value_or(QDate()) : QDate();
    input.text = text.text.trimmed();
    input.problem = text.problem.trimmed();
    input.nextStep = text.nextStep.trimmed();
    input.remark = text.remark.trimmed();
    return input;
}

std::vector<InputFault> faultsOf(const PlanBook &book, const EntryText &text, const EntryKey &key, QDate today)
{
    auto faults = validate(book, inputOf(text, key), today);
    for (InputFault &fault : faults) {
        if (fault.where == InputFault::Where::Percent)
            fault.error.fields.insert(u"value"_s, text.percent.trimmed());
    }
    const QString day = text.doneOn.trimmed();
    if (isFinished(text.state) && !day.isEmpty() && !readStartDate(day, key.period.year)) {
        faults.push_back({InputFault::Where::DoneOn,
            Error{ErrorCode::Invalid, RuleReason::DateMalformed, {}, {{u"value"_s, day}}}, false});
    }
    return faults;
}

TypedFields::Values valuesOf(const EntryText &text)
{
    return {{u"state"_s, key(text.state)}, {u"percent"_s, text.percent}, {u"done_on"_s, text.doneOn},
        {u"blocked"_s, text.blocked ? u"true"_s : u"false"_s}, {u"text"_s, text.text}, {u"problem"_s, text.problem},
        {u"next"_s, text.nextStep}, {u"remark"_s, text.remark}};
}

EntryText entryTextOf(const TypedFields::Values &values)
{
    EntryText text;
    text.state = fromKey<WorkState>(values.value(u"state"_s)).value_or(WorkState::Ongoing);
    text.percent = values.value(u"percent"_s);
    text.doneOn = values.value(u"done_on"_s);
    text.blocked = values.value(u"blocked"_s) == "true"_L1;
    text.text = values.value(u"text"_s);
    text.problem = values.value(u"problem"_s);
    text.nextStep = values.value(u"next"_s);
    text.remark = values.value(u"remark"_s);
    return text;
}

} // namespace qd
