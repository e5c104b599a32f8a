// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "cli/arguments.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "cli/readinput.h"
#include "domain/proposal/proposalparts.h"
#include "review/importtarget.h"
#include "review/planreading.h"
#include "texts/enumtext.h"
#include "texts/errortext.h"
#include "workspace/importing/importverbs.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct ImportChoices {
    Split split = Split::None;
    int year = 0; ///< 0: as the plan says
    Period firstPeriod; ///< 起报期; invalid: by the document's date or the day of import
    int part = 0; ///< of several plans in the file, from 1; 0: all
    bool separate = false; ///< each of them a plan of its own
};

Result<ImportChoices> choicesOf(const Arguments &arguments)
{
    ImportChoices choices;
    const QString split = arguments.value("split");
    if (arguments.has("split") && split != "none"_L1 && split != "sentences"_L1)
        return wrongValue("split", split, u"none, sentences"_s);
    choices.split = split == "sentences"_L1 ? Split::Sentences : Split::None;
    const auto year = arguments.number("year", 0, 1949);
    if (!year || *year > 2999)
        return wrongValue("year", arguments.value("year"), Cli::tr("a year such as 2023"));
    choices.year = *year;
    const auto part = wantedPart(arguments);
    if (!part)
        return part.error();
    choices.part = *part;
    choices.separate = arguments.has("separate");
    if (choices.part > 0 && choices.separate)
        return optionsExclude(u"--part"_s, u"--separate"_s);
    if (arguments.has("first-period")) {
        const QString wanted = arguments.value("first-period");
        const auto first = Period::parse(wanted);
        if (!first)
            return Error{ErrorCode::Invalid, RuleReason::PeriodMalformed, u"first-period"_s, {{u"value"_s, wanted}}};
        choices.firstPeriod = *first;
    }
    return choices;
}

void split(Proposal &proposal, Split how)
{
    for (ProposedSection &section : proposal.sections) {
        for (ProposedTask &task : section.tasks)
            applySplit(task, how);
    }
}

void settleYear(Proposal &proposal, int wanted, Console &console)
{
    if (wanted > 0)
        moveToYear(proposal, wanted);
    if (proposal.year == 0) {
        moveToYear(proposal, SystemClock().today().year());
        console.note(Cli::tr("Note: the plan names no year; %1 was taken (--year says otherwise).")
                         .arg(proposal.year));
    }
}

/// What is to be written: all that was read as one plan, or each of the file's plans for itself.
std::vector<ImportRequest> requestsOf(const ImportRequest &whole, const ImportChoices &choices, Console &console)
{
    if (choices.separate)
        return requestsByPart(whole);
    if (const int taken = takenParts(whole.proposal); taken > 1) {
        console.note(Cli::tr("Note: the file holds %1 plans, which were imported as one; --part or --separate imports "
                             "them each for itself.")
                         .arg(taken));
    }
    return {whole};
}

void tellOfPeriod(const ImportRequest &request, Console &console)
{
    if (!request.firstPeriod.isValid() || request.firstPeriod.year == request.proposal.year)
        return;
    console.note(Cli::tr("Note: %1").arg(errorText({ErrorCode::Invalid, RuleReason::PeriodOutsidePlan, {},
        {{u"value"_s, request.firstPeriod.toString()}, {u"year"_s, QString::number(request.proposal.year)}}})));
}

/// That it may be a changed version of a plan that is there, as the window asks.
void tellOfLikePlan(const Plan &like, Console &console)
{
    console.note(
        Cli::tr("Note: “%1” of %2 was already there as plan %3; should this be a changed version of it, "
                "“qdesk plan update” brings that plan in line with it instead.")
            .arg(like.title, QString::number(like.year), QString::number(like.id.value)));
}

Result<> tell(const DatabaseUse &use, PlanId plan, const ImportRequest &request, Console &console)
{
    const auto book = use.workspace().book(plan);
    if (!book)
        return book.error();
    QSet<qint64> named;
    for (const Task *task : book->tasks()) {
        for (const Party *party : book->allPartiesOf(task->id, endOfTime))
            named.insert(party->agencyId.value);
    }
    console.workIsDone();
    console.line(
        Cli::tr("Imported “%1” as plan %2 of %3.")
            .arg(book->plan().title, QString::number(plan.value), QString::number(book->plan().year)));
    console.line(Cli::tr("%1 sections, %2 tasks, %3 measures, %4 agencies")
                     .arg(book->sections().size())
                     .arg(book->tasks().size())
                     .arg(book->measures().size())
                     .arg(named.size()));
    console.line(Cli::tr("Reports are owed from %1 on").arg(text(book->firstPeriod())));
    tellDoubts(request.proposal, request.left, console);
    return {};
}

Result<> writePlans(DatabaseUse &use, const ImportRequest &whole, const ImportChoices &choices, Console &console)
{
    auto requests = requestsOf(whole, choices, console);
    std::vector<std::optional<Plan>> alike;
    for (ImportRequest &request : requests) {
        settleYear(request.proposal, choices.year, console);
        const auto like = planLike(use.workspace(), request.proposal);
        if (!like)
            return like.error();
        alike.push_back(*like);
        tellOfPeriod(request, console);
    }
    const auto plans = commitProposals(use.workspace(), requests);
    if (!plans)
        return plans.error();
    use.keep();
    warnOf(whole.proposal, console);
    for (size_t i = 0; i < plans->size(); ++i) {
        if (alike[i])
            tellOfLikePlan(*alike[i], console);
        QD_TRY(tell(use, (*plans)[i], requests[i], console));
    }
    return {};
}

} // namespace

Result<> planImport(const Arguments &arguments, Console &console)
{
    const auto choices = choicesOf(arguments);
    if (!choices)
        return choices.error();
    const auto source = readInput(arguments.first(), console);
    if (!source)
        return source.error();
    auto proposal = readProposal(*source, arguments.first(), choices->part);
    if (!proposal)
        return proposal.error();
    const auto use = DatabaseUse::open(arguments, console, DatabaseUse::Missing::IsMade);
    if (!use)
        return use.error();
    const auto agencies = (*use)->workspace().agencies();
    if (!agencies)
        return agencies.error();
    ImportRequest request;
    request.proposal = *std::move(proposal);
    split(request.proposal, choices->split);
    request.agencies = proposeAgencies(request.proposal, *agencies);
    request.left = request.proposal.doubts; // nobody was asked
    request.firstPeriod = choices->firstPeriod;
    request.fileName = source->fileName;
    request.sha256 = source->sha256;
    return writePlans(**use, request, *choices, console);
}

} // namespace qd
