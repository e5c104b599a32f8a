// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/readinput.h"

#include "cli/arguments.h"
#include "cli/clitext.h"
#include "cli/console.h"
#include "domain/proposal/proposalnodes.h"
#include "texts/intaketext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

bool isStandardInput(const QString &file)
{
    return file == "-"_L1;
}

/// What was decoded carries no name: the sentence needs one.
Error named(Error error, const QString &file)
{
    if (error.fields.value(u"file"_s).isEmpty())
        error.fields.insert(
            u"file"_s, isStandardInput(file) ? Cli::tr("standard input") : QFileInfo(file).fileName());
    return error;
}

} // namespace

Result<SourceText> readInput(const QString &file, Console &console)
{
    if (!isStandardInput(file)) {
        auto source = readSource(file);
        if (!source)
            return named(source.error(), file);
        return source;
    }
    auto source = decodeSource(console.input(maxTextBytes));
    if (!source)
        return named(source.error(), file);
    return source;
}

Result<int> wantedPart(const Arguments &arguments)
{
    return arguments.number("part", 0, 1);
}

Result<Proposal> readProposal(const SourceText &source, const QString &file, int part)
{
    auto proposal = readPlan(source);
    if (!proposal)
        return named(proposal.error(), file);
    if (part == 0)
        return proposal;
    const auto count = static_cast<int>(proposal->parts.size());
    if (part > count)
        return wrongValue("part", QString::number(part),
            count > 1 ? Cli::tr("a number from 1 to %1: the file holds %1 plans").arg(count)
                      : Cli::tr("1: the file holds one plan"));
    proposal = readPlan(source, {{part - 1}, {}});
    if (!proposal)
        return named(proposal.error(), file);
    return proposal;
}

void tellDoubts(const Proposal &proposal, const std::vector<Doubt> &doubts, Console &console)
{
    const NodeIndex nodes(proposal);
    for (const Doubt &doubt : doubts) {
        const ProposedTask *task = taskAt(proposal, nodes.placeOf(doubt.task));
        const QString about = task ? Cli::tr("%1 %2: ").arg(task->number, task->title) : QString();
        console.line(Cli::tr("To be checked: %1").arg(about + text(doubt)));
    }
}

void warnOf(const Proposal &proposal, Console &console)
{
    for (const ImportWarning &warning : proposal.warnings)
        console.note(Cli::tr("Note: %1").arg(text(warning)));
}

} // namespace qd
