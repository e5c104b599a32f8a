// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/planjson.h"
#include "cli/readinput.h"
#include "domain/proposal/proposalparts.h"
#include "texts/enumtext.h"
#include "texts/intaketext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString partiesText(const std::vector<ProposedParty> &parties)
{
    QStringList all;
    for (const ProposedParty &party : parties)
        all << Cli::tr("%1 (%2)").arg(party.name, text(party.role));
    return all.join(Cli::tr(", "));
}

void printTask(const ProposedTask &task, Console &console)
{
    console.line(u"  %1 %2"_s.arg(task.number, task.title));
    for (const ProposedMeasure &measure : task.measures) {
        console.line(u"      · "_s + measure.text.simplified());
        if (!measure.parties.empty())
            console.line(u"        "_s + partiesText(measure.parties));
        if (measure.deadline)
            console.line(u"        "_s + Cli::tr("Deadline: %1").arg(measure.deadline->phrase));
    }
    if (!task.parties.empty())
        console.line(u"      → "_s + partiesText(task.parties));
    if (task.deadline)
        console.line(u"      "_s + Cli::tr("Deadline: %1").arg(task.deadline->phrase));
}

void printOutline(const Proposal &proposal, Console &console)
{
    console.line(Cli::tr("%1 (year %2)").arg(proposal.title, QString::number(proposal.year)));
    int shown = 0;
    for (const ProposedSection &section : proposal.sections) {
        if (const int part = partNumberOf(proposal, section); part != shown) {
            shown = part;
            console.line(
                Cli::tr("Plan %1 of the file: %2").arg(QString::number(part), partOf(proposal, section)));
        }
        console.line(u"%1、%2"_s.arg(section.number, section.title));
        for (const ProposedTask &task : section.tasks)
            printTask(task, console);
    }
    int measures = 0;
    for (const ProposedSection &section : proposal.sections) {
        for (const ProposedTask &task : section.tasks)
            measures += static_cast<int>(task.measures.size());
    }
    console.line(Cli::tr("%1 sections, %2 tasks, %3 measures")
                     .arg(proposal.sections.size())
                     .arg(proposal.taskCount())
                     .arg(measures));
    for (const Ignored &ignored : proposal.ignored)
        console.line(Cli::tr("Left out (%1): %2").arg(text(ignored.why), ignored.text.simplified().left(60)));
}

} // namespace

Result<> planParse(const Arguments &arguments, Console &console)
{
    const auto part = wantedPart(arguments);
    if (!part)
        return part.error();
    const auto source = readInput(arguments.first(), console);
    if (!source)
        return source.error();
    const auto proposal = readProposal(*source, arguments.first(), *part);
    if (!proposal)
        return proposal.error();
    if (arguments.has("json")) {
        console.json(QJsonDocument(planJson(*proposal)));
    } else {
        printOutline(*proposal, console);
        warnOf(*proposal, console);
    }
    return {};
}

} // namespace qd
