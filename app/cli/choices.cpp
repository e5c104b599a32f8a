// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/choices.h"

#include "base/reasons/rulereason.h"
#include "base/textcompare.h"
#include "cli/arguments.h"
#include "cli/clitext.h"
#include "cli/console.h"
#include "domain/plan/plansummary.h"
#include "domain/plan/planyear.h"
#include "texts/errortext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Error unknown(Reason reason, const QString &value, const QString &limit = {})
{
    return {ErrorCode::NotFound, reason, u"not found: "_s + value,
        {{u"value"_s, value}, {u"name"_s, value}, {u"limit"_s, limit}}};
}

QString listed(const std::vector<Plan> &plans)
{
    QStringList choices;
    for (const Plan &plan : plans)
        choices << Cli::tr("%1 (%2, version %3)")
                       .arg(QString::number(plan.id.value), plan.title, QString::number(plan.version));
    return choices.join(Cli::tr(", "));
}

/// An archived plan is meant only where no other can be, or where its number is given.
Result<Plan> theOnly(std::vector<Plan> candidates, const QString &value)
{
    if (std::any_of(candidates.begin(), candidates.end(), isInUse))
        std::erase_if(candidates, [](const Plan &plan) { return !isInUse(plan); });
    if (candidates.size() == 1)
        return candidates.front();
    return Error{ErrorCode::Invalid, RuleReason::PlanAmbiguous, u"several plans"_s,
        {{u"value"_s, value}, {u"limit"_s, listed(candidates)}}};
}

struct Word {
    const char *key;
    QStringView chinese;
};

template <typename E, size_t N>
Result<std::optional<E>> wordOf(const QString &value, const char *option, const Word (&words)[N])
{
    QStringList possible;
    for (const Word &word : words) {
        if (value == QLatin1String(word.key) || value == word.chinese)
            return fromKey<E>(QString(QLatin1String(word.key)));
        possible << QLatin1String(word.key);
    }
    return wrongValue(option, value, possible.join(Cli::tr(", ")));
}

template <typename E, size_t N>
Result<std::optional<E>> chooseWord(const Arguments &arguments, const char *option, const Word (&words)[N])
{
    if (!arguments.has(option))
        return std::optional<E>();
    return wordOf<E>(arguments.value(option), option, words);
}

// The office's own words (docs/domain.md §2.2), understood whatever the language of the messages.
constexpr Word stateWords[]{{"notstarted", u"未启动"}, {"ongoing", u"推进中"}, {"done", u"已完成"},
    {"closed", u"已销号"}, {"adjusted", u"已调整"}};
constexpr Word roleWords[]{
    {"lead", u"牵头"}, {"support", u"配合"}, {"joint", u"按职责分工"}, {"responsible", u"责任单位"}};
constexpr Word lightWords[]{{"red", u"红"}, {"yellow", u"黄"}, {"green", u"绿"}, {"none", u"无"}};

} // namespace

QStringList wordsOf(const Arguments &arguments, const char *option)
{
    static const QRegularExpression separator(u"[,，、]"_s);
    QStringList words;
    for (const QString &value : arguments.values(option)) {
        const QStringList parts = value.split(separator);
        for (const QString &part : parts)
            words << part.trimmed();
    }
    return words;
}

Result<Plan> choosePlan(const std::vector<Plan> &plans, const QString &wanted)
{
    if (plans.empty())
        return Error{ErrorCode::NotFound, RuleReason::NoPlan, u"no plan"_s, {}};
    std::vector<Plan> candidates;
    if (wanted.isEmpty()) {
        const auto latest = std::max_element(plans.begin(), plans.end(), [](const Plan &a, const Plan &b) {
            return std::pair(isInUse(a), a.year) < std::pair(isInUse(b), b.year);
        });
        std::copy_if(plans.begin(), plans.end(), std::back_inserter(candidates),
            [&](const Plan &plan) { return plan.year == latest->year; });
        return theOnly(candidates, QString::number(latest->year));
    }
    bool isNumber = false;
    const qint64 number = wanted.toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return wrongValue("plan", wanted, Cli::tr("the number or the year of a plan"));
    std::copy_if(plans.begin(), plans.end(), std::back_inserter(candidates),
        [&](const Plan &plan) { return plan.year == number || plan.id.value == number; });
    if (candidates.empty())
        return unknown(RuleReason::PlanUnknown, wanted);
    return theOnly(candidates, wanted);
}

Result<TaskReference> taskReference(const QString &wanted)
{
    static const QRegularExpression form(u"^([1-9][0-9]{0,8})(?:\\.([1-9][0-9]{0,8}))?$"_s);
    const auto match = form.match(wanted);
    if (!match.hasMatch())
        return wrongValue(
            "task", wanted, Cli::tr("the ordinal of a task such as 3, or of its measure such as 3.2"));
    return TaskReference{match.captured(1).toInt(), match.captured(2).toInt()};
}

Result<TaskChoice> chooseTask(const PlanBook &book, const QString &wanted)
{
    const auto reference = taskReference(wanted);
    if (!reference)
        return reference.error();
    const Task *task = book.taskByOrdinal(reference->task);
    if (!task)
        return unknown(
            RuleReason::TaskUnknown, QString::number(reference->task), QString::number(book.tasks().size()));
    TaskChoice choice{task->id, {}};
    if (reference->measure > 0) {
        const auto measures = book.measuresOf(task->id);
        const auto place = static_cast<size_t>(reference->measure) - 1;
        if (place >= measures.size())
            return unknown(RuleReason::MeasureUnknown, wanted);
        choice.measure = measures.at(place)->id;
    }
    return choice;
}

Result<MeasureId> chooseMeasure(const PlanBook &bookOfTask, const TaskReference &reference)
{
    const auto measures = bookOfTask.measuresOf(bookOfTask.tasks().front()->id);
    const QString wanted = QString::number(reference.task);
    if (reference.measure > 0) {
        const auto place = static_cast<size_t>(reference.measure) - 1;
        if (place >= measures.size())
            return unknown(RuleReason::MeasureUnknown, u"%1.%2"_s.arg(wanted).arg(reference.measure));
        return measures.at(place)->id;
    }
    if (measures.size() == 1)
        return measures.front()->id;
    QStringList choices;
    for (size_t place = 1; place <= measures.size(); ++place)
        choices << u"%1.%2"_s.arg(wanted).arg(place);
    return Error{ErrorCode::Invalid, RuleReason::MeasureAmbiguous, u"several measures"_s,
        {{u"value"_s, wanted}, {u"limit"_s, choices.join(Cli::tr(", "))}}};
}

Result<AgencyId> chooseAgency(const AgencyRegister &agencies, const QString &name)
{
    if (const Agency *agency = agencies.findByName(name))
        return agency->id;
    const QString wanted = folded(name);
    const auto &all = agencies.agencies();
    const auto bearers = std::count_if(all.begin(), all.end(), [&](const Agency &agency) {
        const QStringList names = agencies.namesOf(agency.id);
        return std::any_of(
            names.begin(), names.end(), [&](const QString &own) { return folded(own) == wanted; });
    });
    if (bearers > 1)
        return Error{ErrorCode::Invalid, RuleReason::AgencyAmbiguous, u"several agencies"_s, {{u"name"_s, name}}};
    return unknown(RuleReason::AgencyUnknown, name);
}

Result<Period> choosePeriod(
    const Arguments &arguments, const PlanBook &book, const Period &fallback, Console &console)
{
    if (!arguments.has("period"))
        return fallback;
    const QString value = arguments.value("period");
    const auto period = Period::parse(value);
    if (!period)
        return Error{ErrorCode::Invalid, RuleReason::PeriodMalformed, u"period"_s, {{u"value"_s, value}}};
    if (period->year != book.plan().year) {
        console.note(Cli::tr("Note: %1")
                         .arg(errorText({ErrorCode::Invalid, RuleReason::PeriodOutsidePlan, {},
                             {{u"value"_s, value}, {u"year"_s, QString::number(book.plan().year)}}})));
    }
    return *period;
}

Result<QDate> dayOf(const Arguments &arguments, const char *option)
{
    if (!arguments.has(option))
        return QDate();
    const QString value = arguments.value(option);
    const QDate day = QDate::fromString(value, u"yyyy-MM-dd"_s);
    if (!day.isValid())
        return Error{ErrorCode::Invalid, RuleReason::DateMalformed, QLatin1String(option), {{u"value"_s, value}}};
    return day;
}

Result<QDate> referenceDay(const Arguments &arguments, const Clock &clock)
{
    return arguments.has("as-of") ? dayOf(arguments, "as-of") : Result<QDate>(clock.today());
}

Result<QDate> referenceDay(const Arguments &arguments, const Plan &plan, const Clock &clock)
{
    return arguments.has("as-of") ? dayOf(arguments, "as-of") : Result<QDate>(shownDay(plan, clock.today()));
}

Result<std::optional<WorkState>> chooseState(const Arguments &arguments)
{
    return chooseWord<WorkState>(arguments, "state", stateWords);
}

Result<std::vector<WorkState>> chooseStates(const Arguments &arguments)
{
    std::vector<WorkState> states;
    for (const QString &word : wordsOf(arguments, "state")) {
        const auto state = wordOf<WorkState>(word, "state", stateWords);
        if (!state)
            return state.error();
        states.push_back(**state);
    }
    return states;
}

Result<std::optional<Role>> chooseRole(const Arguments &arguments)
{
    return chooseWord<Role>(arguments, "role", roleWords);
}

Result<std::optional<Light>> chooseLight(const Arguments &arguments)
{
    return chooseWord<Light>(arguments, "light", lightWords);
}

QString referenceOf(const PlanBook &book, const Measure &measure)
{
    const QString ordinal = QString::number(book.ordinalOf(measure.taskId));
    if (book.measuresOf(measure.taskId).size() < 2)
        return ordinal;
    return u"%1.%2"_s.arg(ordinal).arg(book.placeOf(measure));
}

} // namespace qd
