// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/textedits.h"
#include "paper/paper.h"
#include "workspace/door/readersource.h"

namespace qd
{

/// Which issues a report has to do with.
struct IssueChoice {
    int shown = 0; ///< that issue as it was handed out; 0: the paper as it is now
    int compared = 0; ///< with what changed since that issue; 0: compared with none
    /// What was handed out itself. An issue that is compared is made anew from its data.
    bool isAsIssued() const { return shown > 0 && compared == 0; }
    bool operator==(const IssueChoice &) const = default;
};

/// What a worker thread needs to make a report by itself: a reader of the data, and of which plan.
struct PaperOrder {
    ReaderSource reader;
    PlanId plan;
    PaperOptions options;
    IssueChoice issue = {};
};

/// Reads through a connection of its own and composes; counts and texts are of one moment. For any thread.
/// An issue is as it was kept. Errors: those of compose(), IssueUnknown, IssueDamaged, IssueTooNew.
Result<std::shared_ptr<const Document>> composeOrder(const PaperOrder &order);

/// What is asked for while the office edits the texts of a paper.
struct EditableTexts {
    PaperSubject subject;
    std::map<QString, QString> drafts; ///< by Paragraph::key
    std::vector<PaperEdit> rows; ///< as they are kept
    TextEdits edits; ///< the same by key
    std::vector<ChangedDraft> changed;
};
struct EditablePaper {
    std::shared_ptr<const Document> document;
    std::shared_ptr<const EditableTexts> texts; ///< nullptr: an issue, which nobody edits
};
/// The same for the preview.
Result<EditablePaper> composeForPreview(const PaperOrder &order);
/// The PDF of the issue that is shown, as it was handed out. Errors: IssueUnknown, IssueDamaged.
Result<QByteArray> issuedPdf(const PaperOrder &order);
/// What the paper is composed from, of one moment. Errors: those of reading, IssueUnknown, IssueDamaged.
Result<PaperInput> readInput(const PaperOrder &order);

/// `会议材料-2023年第二季度-2023年静安区质量工作要点.pdf` with the suffix that is wanted: the kind, the
/// agency and the period where it is of one, the plan's title, without what file systems refuse.
/// Of an issue its number stands behind the kind.
QString suggestedFileName(
    const PlanBook &book, const PaperOptions &options, const QString &suffix, int issue = 0);

/// Chinese title of a kind as on paper.
QString titleOf(PaperKind kind);
/// Its name as on the command line and in issues: "handout".
QString nameOf(PaperKind kind);

} // namespace qd
