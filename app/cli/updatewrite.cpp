// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textcompare.h"
#include "cli/arguments.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "cli/listing.h"
#include "cli/readinput.h"
#include "cli/updatejson.h"
#include "domain/changed/similarplan.h"
#include "domain/proposal/proposalnodes.h"
#include "review/planreading.h"
#include "texts/differencetext.h"
#include "workspace/importing/importverbs.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// What the document changes, as the window would tick it before anybody looked.
PlanUpdate compared(const SourceText &source, Proposal proposal, const PlanBook &book)
{
    if (proposal.year == 0)
        moveToYear(proposal, book.plan().year);
    if (proposal.title.trimmed().isEmpty())
        proposal.title = book.plan().title;
    PlanReading reading{source, std::move(proposal), {}};
    reading.agencies = proposeAgencies(reading.proposal, book.agencies());
    return PlanUpdate(book, beginReview(reading, &book).request());
}

void tellWords(const QString &what, const std::optional<PlanWordsDifference::Words> &words, Console &console)
{
    constexpr qsizetype widest = 60; // a preamble is a paragraph; --json has it whole
    if (words)
        console.line(Cli::tr("%1: %2 → %3", "title, year …: before, after")
                         .arg(what, cutShort(words->before.simplified(), widest),
                             cutShort(words->after.simplified(), widest)));
}

Listing asListing(const PlanBook &book, const PlanUpdate &update)
{
    Listing listing{{Cli::tr("Change"), Cli::tr("No."), Cli::tr("Work task"), Cli::tr("What changes"),
                        Cli::tr("Agencies"), Cli::tr("Reports kept")},
        {}};
    const NodeIndex nodes(update.proposal());
    for (const TaskDifference &row : update.tasks()) {
        if (row.fate == TaskFate::Same)
            continue;
        const auto words = differenceWords(book, taskAt(update.proposal(), nodes.placeOf(row.node)), row);
        listing.rows.push_back({text(row.fate), words.number, words.title, words.detail, words.parties,
            row.reports > 0 ? QString::number(row.reports) : QString()});
    }
    return listing;
}

void tellChanges(
    const PlanBook &book, const PlanUpdate &update, const PlanWordsDifference &words, Console &console)
{
    console.line(Cli::tr("Compared with “%1”: ").arg(book.plan().title) + differenceCounts(update));
    tellWords(Cli::tr("Title"), words.title, console);
    tellWords(Cli::tr("Year"), words.year, console);
    tellWords(Cli::tr("Preamble"), words.preamble, console);
    tellWords(Cli::tr("Issuing body"), words.issuer, console);
    tellWords(Cli::tr("Document number"), words.documentNumber, console);
    tellWords(Cli::tr("Date of the document"), words.dated, console);
    tellWords(Cli::tr("Web address"), words.source, console);
    for (const PlanWordsDifference::Words &section : words.sections)
        tellWords(Cli::tr("Section"), section, console);
    if (!update.difference().isEmpty())
        console.print(asText(asListing(book, update)));
    tellDoubts(update.proposal(), update.request().left, console);
}

/// Nobody ticks the rows here: what a document that was cut off would hide must be noticed.
void tellHidden(const PlanUpdate &update, Console &console)
{
    int reports = 0;
    for (const TaskDifference &row : update.tasks())
        reports += row.fate == TaskFate::Removed ? row.reports : 0;
    if (reports > 0)
        console.line(Cli::tr("%1 reports are hidden with the tasks that are no longer listed; they come back when a "
                             "document lists these tasks again.")
                         .arg(reports));
}

} // namespace

Result<> planUpdate(const Arguments &arguments, Console &console)
{
    const auto source = readInput(arguments.first(), console);
    if (!source)
        return source.error();
    auto proposal = readProposal(*source, arguments.first());
    if (!proposal)
        return proposal.error();
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto whole = (*use)->book(arguments);
    if (!whole)
        return whole.error();
    const auto book
        = std::make_unique<const PlanBook>(whole->onDay(endOfTime)); // without what has left the plan
    if (const auto part = similarPart(*book, *proposal)) { // the others of the file are plans of their own
        proposal = readProposal(*source, arguments.first(), *part + 1);
        if (!proposal)
            return proposal.error();
    }
    const PlanUpdate update = compared(*source, *proposal, *book);
    const PlanWordsDifference words = planWordsDifference(*book, update);
    const bool changes = !update.difference().isEmpty() || !words.isEmpty();
    const bool writes = changes && !arguments.has("dry-run");
    if (writes) {
        if (const auto done = updatePlan((*use)->workspace(), update); !done)
            return done.error();
        console.workIsDone();
    }
    warnOf(update.proposal(), console);
    if (arguments.has("json")) {
        QJsonObject json = updateJson(*book, update);
        json.insert(u"written"_s, writes);
        console.json(QJsonDocument(json));
        return {};
    }
    if (!changes) {
        console.line(
            Cli::tr("“%1” says what the document says; there is nothing to update.").arg(book->plan().title));
        return {};
    }
    tellChanges(*book, update, words, console);
    if (writes)
        tellHidden(update, console);
    console.line(writes ? Cli::tr("The plan %1 was updated.").arg(book->plan().id.value)
                        : Cli::tr("Nothing was written."));
    return {};
}

} // namespace qd
