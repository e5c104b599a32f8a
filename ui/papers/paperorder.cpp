// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperorder.h"

#include "base/reasons/paperreason.h"
#include "base/safename.h"
#include "paper/compose/keptinput.h"
#include "paper/compose/papersubject.h"
#include "paper/document/documentstore.h"
#include "paper/document/wording.h"
#include "texts/enumtext.h"
#include "workspace/issues/issueverbs.h"
#include "workspace/issues/papereditverbs.h"
#include "workspace/progress/reviewreads.h"

using namespace Qt::StringLiterals;

namespace qd
{

namespace
{

Result<PaperInput> inputOfNow(const Workspace &workspace, const PaperOrder &order)
{
    auto book = workspace.book(order.plan);
    if (!book)
        return book.error();
    auto latest = workspace.latestProgress(order.plan, order.options.period, order.options.asOf);
    if (!latest)
        return latest.error();
    PaperInput input{
        std::move(*book), std::move(*latest), order.options, Wording::folderBeside(workspace.path())};
    const auto texts = paperEdits(workspace, subjectOf(order.plan, order.options));
    if (!texts)
        return texts.error();
    input.edits = editsOf(*texts);
    auto summaryTexts = summaries(workspace, order.plan);
    if (!summaryTexts)
        return summaryTexts.error();
    input.summaries = *std::move(summaryTexts);
    return input;
}

Result<PaperInput> inputOf(const Workspace &workspace, const PaperOrder &order)
{
    const auto frozen
        = [&](int number) { return frozenIssue(workspace, order.plan, nameOf(order.options.kind), number); };
    Result<PaperInput> input = PaperInput{};
    if (order.issue.shown > 0) {
        const auto issue = frozen(order.issue.shown);
        input = issue ? keptInput(*issue, order.options.kind) : Result<PaperInput>(issue.error());
    } else {
        input = inputOfNow(workspace, order);
    }
    if (!input || order.issue.compared == 0)
        return input;
    const auto earlier = frozen(order.issue.compared);
    if (!earlier)
        return earlier.error();
    compareWith(*input, *earlier);
    return input;
}

Result<std::shared_ptr<const Document>> keptPaper(const Workspace &workspace, const PaperOrder &order)
{
    const auto issue = issueOf(workspace, order.plan, nameOf(order.options.kind), order.issue.shown);
    if (!issue)
        return issue.error();
    const auto packed = keptDocument(workspace, *issue);
    if (!packed)
        return packed.error();
    if (auto document = unpackedDocument(*packed))
        return document;
    return Error{ErrorCode::TooNew, PaperReason::IssueTooNew, u"document"_s,
        {{u"value"_s, QString::number(issue->number)}, {u"name"_s, issue->title}}};
}

} // namespace

Result<EditablePaper> composeForPreview(const PaperOrder &order)
{
    auto workspace = order.reader.open();
    if (!workspace)
        return workspace.error();
    const auto state = (*workspace)->oneState();
    if (order.issue.isAsIssued()) {
        const auto kept = keptPaper(**workspace, order);
        return kept ? Result<EditablePaper>(EditablePaper{*kept, nullptr}) : kept.error();
    }
    auto input = inputOf(**workspace, order);
    if (!input)
        return input.error();
    auto edited = composeForEditing(*input);
    if (!edited)
        return edited.error();
    auto document = std::make_shared<const Document>(std::move(edited->document));
    if (order.issue.shown > 0) // made anew to be compared
        return EditablePaper{std::move(document), nullptr};
    const PaperSubject subject = subjectOf(order.plan, order.options);
    auto rows = paperEdits(**workspace, subject);
    if (!rows)
        return rows.error();
    return EditablePaper{std::move(document),
        std::make_shared<const EditableTexts>(EditableTexts{subject, std::move(edited->drafts),
            *std::move(rows), std::move(input->edits), std::move(edited->changed)})};
}

Result<std::shared_ptr<const Document>> composeOrder(const PaperOrder &order)
{
    const auto paper = composeForPreview(order);
    return paper ? Result<std::shared_ptr<const Document>>(paper->document) : paper.error();
}

Result<QByteArray> issuedPdf(const PaperOrder &order)
{
    auto workspace = order.reader.open();
    if (!workspace)
        return workspace.error();
    const auto issue = issueOf(**workspace, order.plan, nameOf(order.options.kind), order.issue.shown);
    if (!issue)
        return issue.error();
    return keptPdf(**workspace, *issue);
}

Result<PaperInput> readInput(const PaperOrder &order)
{
    auto workspace = order.reader.open();
    if (!workspace)
        return workspace.error();
    const auto state = (*workspace)->oneState();
    return inputOf(**workspace, order);
}

QString nameOf(PaperKind kind)
{
    return QLatin1String(paperKind(kind).name);
}

QString titleOf(PaperKind kind)
{
    return paperKind(kind).title;
}

QString suggestedFileName(const PlanBook &book, const PaperOptions &options, const QString &suffix, int issue)
{
    QStringList words{titleOf(options.kind)};
    if (issue > 0)
        words << Wording::ours()(u"issue.number"_s, {{"number"_L1, QString::number(issue)}});
    if (const Agency *agency = book.agencies().find(options.agency))
        words << agency->shortName;
    if (options.kind != PaperKind::Breakdown && options.period.isValid()) // that one is of the whole year
        words << text(options.period);
    words << book.plan().title;
    return fileNameOf(words.join(u'-')) + u'.' + suffix; // too long, the plan's title is cut
}

} // namespace qd
