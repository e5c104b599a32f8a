// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/issuewrite.h"

#include "base/reasons/paperreason.h"
#include "cli/arguments.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/paperedittexts.h"
#include "cli/paperformats.h"
#include "paper/document/document.h"
#include "paper/document/papertarget.h"
#include "paper/paper.h"
#include "workspace/issues/issueverbs.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Result<std::optional<int>> numberOf(const Arguments &arguments, const char *option)
{
    if (!arguments.has(option))
        return std::optional<int>();
    const auto number = arguments.number(option, 0, 1);
    return number ? Result<std::optional<int>>(*number) : number.error();
}

/// What is said about an issue beside an option of its own was decided when it was issued.
Result<> checkDecided(const Arguments &arguments)
{
    constexpr std::array free{"db"_L1, "plan"_L1, "out"_L1, "issue-number"_L1, "compare"_L1};
    qsizetype length = 0;
    for (const char *option : findCommand({u"report"_s}, &length)->options) {
        if (arguments.has(option) && std::find(free.begin(), free.end(), QLatin1String(option)) == free.end())
            return optionsExclude(u"--issue-number"_s, "--"_L1 + QLatin1String(option));
    }
    return {};
}

QString numbered(int number)
{
    return Cli::tr("No. %1").arg(number);
}

} // namespace

Result<IssueWish> issueWish(const Arguments &arguments, const PaperKindInfo &kind)
{
    IssueWish wish;
    wish.issue = arguments.has("issue");
    const auto number = numberOf(arguments, "issue-number");
    const auto compare = numberOf(arguments, "compare");
    if (!number || !compare)
        return !number ? number.error() : compare.error();
    if (*compare && !saysWhatChanged(kind.kind))
        return optionsExclude("report "_L1 + QLatin1String(kind.name), u"--compare"_s);
    wish.number = *number;
    wish.compare = *compare;
    if (wish.number)
        QD_TRY(checkDecided(arguments));
    return wish;
}

Result<> issueAndWrite(Workspace &workspace, const PaperInput &input, const PaperKindInfo &kind,
    const Arguments &arguments, Console &console)
{
    const auto number = nextIssueNumber(workspace, input.book.plan().id, QLatin1String(kind.name));
    if (!number)
        return number.error();
    const auto paper = paperToIssue(input, {*number, workspace.clock().today()});
    if (!paper)
        return paper.error();
    const QString file = arguments.value("out");
    bool issued = false;
    const auto written = writeWhole(
        file, [&] { return fileBytes(file, *paper->document, paper->request.pdf); },
        [&]() -> Result<> {
            const auto issue = issuePaper(workspace, paper->request);
            issued = issue.has_value();
            return issued ? Result<>() : Result<>(issue.error());
        });
    if (!written) {
        // All bytes were on the disk, but the file could not be named so: nobody was handed it.
        if (const auto back = issued ? workspace.undo() : Result<>(); !back)
            qWarning("take the issue back: %s", qUtf8Printable(back.error().detail));
        return written;
    }
    console.workIsDone();
    tellMissing(missingFonts(*paper->pages), missingCharacters(*paper->pages), console);
    tellPaperEdits(input, paper->edited, console);
    console.line(Cli::tr("Issued %1, %2 pages: %3")
                     .arg(numbered(*number), QString::number(pageCount(*paper->pages)), file));
    return {};
}

Result<> writeAgain(const Workspace &workspace, const Plan &plan, const PaperKindInfo &kind, int number,
    const Arguments &arguments, Console &console)
{
    const auto issue = issueOf(workspace, plan.id, QLatin1String(kind.name), number);
    if (!issue)
        return issue.error();
    const auto pdf = keptPdf(workspace, *issue);
    const auto packed = keptDocument(workspace, *issue);
    if (!pdf || !packed)
        return !pdf ? pdf.error() : packed.error();
    const auto document = unpackedDocument(*packed);
    if (!document)
        return Error{ErrorCode::TooNew, PaperReason::IssueTooNew, u"document"_s,
            {{u"value"_s, QString::number(number)}, {u"name"_s, issue->title}}};
    const QString file = arguments.value("out");
    QD_TRY(writeWhole(file, [&] { return fileBytes(file, *document, *pdf); }));
    console.workIsDone();
    if (issue->withdrawnOn.isValid())
        console.note(
            Cli::tr("Note: %1 was withdrawn on %2: %3")
                .arg(numbered(number), issue->withdrawnOn.toString(Qt::ISODate), issue->withdrawnReason));
    console.line(Cli::tr("Wrote %1 of %2 again: %3")
                     .arg(numbered(number), issue->issuedOn.toString(Qt::ISODate), file));
    return {};
}

} // namespace qd
