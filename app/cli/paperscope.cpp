// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/paperscope.h"

#include "base/reasons/commandreason.h"
#include "base/textcompare.h"
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "paper/paper.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// By title, else by number as printed (一, 第一部分 and 1 are the same), else by place from 1.
Result<SectionId> chooseSection(const PlanBook &book, const QString &value)
{
    std::vector<SectionId> byTitle, byNumber, byPlace;
    QStringList possible;
    for (const Section *section : book.sections()) {
        if (book.tasksOf(section->id).empty())
            continue;
        const QString place = QString::number(possible.size() + 1);
        const QString whole
            = section->number.isEmpty() ? section->title : section->number + u'、' + section->title;
        possible << place + u' ' + whole;
        if (folded(value) == folded(section->title) || folded(value) == folded(whole))
            byTitle.push_back(section->id);
        if (numberValue(value) > 0 && numberValue(value) == numberValue(section->number))
            byNumber.push_back(section->id);
        if (value == place)
            byPlace.push_back(section->id);
    }
    for (const auto &found : {byTitle, byNumber, byPlace}) {
        if (found.size() == 1)
            return found.front();
    }
    return wrongValue("section", value, possible.join(Cli::tr(", ")));
}

} // namespace

Result<> takeColumns(PaperOptions &options, const Arguments &arguments, const PaperKindInfo &kind)
{
    const QString name = QLatin1String(kind.name);
    if (arguments.has("columns") && !kind.isTable)
        return optionsExclude(u"--columns"_s, name);
    const bool all = arguments.has("all-agencies");
    if (all && !isEachAgencys(kind.kind))
        return optionsExclude(u"--all-agencies"_s, name);
    if (all && arguments.has("agency"))
        return optionsExclude(u"--all-agencies"_s, u"--agency"_s);
    if (kind.kind == PaperKind::Agency && !all && !arguments.has("agency")) {
        return Error{ErrorCode::Invalid, CommandReason::OptionMissing, u"report"_s,
            {{u"name"_s, u"--agency | --all-agencies"_s}}};
    }
    if (arguments.has("task") && kind.kind != PaperKind::Supervision)
        return optionsExclude(u"--task"_s, name);
    if (arguments.has("task") && (all || arguments.has("agency")))
        return optionsExclude(u"--task"_s, all ? u"--all-agencies"_s : u"--agency"_s);
    if (arguments.has("instructions") && kind.kind != PaperKind::Handout)
        return optionsExclude(u"--instructions"_s, name);
    options.instructions = arguments.has("instructions");
    if (!arguments.has("columns"))
        return {};
    const auto columns = paperColumns(kind.kind, wordsOf(arguments, "columns"));
    if (!columns)
        return columns.error();
    options.columns = *columns;
    return {};
}

Result<> takeScope(PaperOptions &options, const Arguments &arguments, const PlanBook &book)
{
    if (arguments.has("section")) {
        const auto section = chooseSection(book, arguments.value("section").trimmed());
        if (!section)
            return section.error();
        options.section = *section;
    }
    const auto states = chooseStates(arguments);
    if (!states)
        return states.error();
    options.states = *states;
    if (arguments.has("task")) {
        const auto task = chooseTask(book, arguments.value("task"));
        if (!task)
            return task.error();
        options.task = task->task;
    }
    if (!arguments.has("agency"))
        return {};
    const auto agency = chooseAgency(book.agencies(), arguments.value("agency"));
    if (!agency)
        return agency.error();
    options.agency = *agency;
    return {};
}

} // namespace qd
