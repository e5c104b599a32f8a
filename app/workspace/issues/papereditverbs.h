// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/papereditrecords.h"
#include "workspace/door/workspace.h"

// What the office writes in place of composed paragraphs before a paper is issued.
namespace qd
{

/// Of the papers of that subject, by id.
Result<std::vector<PaperEdit>> paperEdits(const Workspace &workspace, const PaperSubject &subject);

/// One paragraph: hers for the first time where nothing was seen, the draft again (用原文) where nothing is
/// wanted, else edited. One transaction, one audit entry, one undo step. Errors: PlanUnknown,
/// FieldChangedMeanwhile, RowChangedMeanwhile (gone meanwhile), RowConflict (written by somebody else
/// meanwhile).
Result<> editPaperText(
    Workspace &workspace, const std::optional<PaperEdit> &seen, const std::optional<PaperEdit> &wanted);

/// A paragraph of the papers of a subject.
struct PaperPlace {
    PaperSubject subject;
    QString paragraph; ///< PaperEdit::key
};
/// Under which Workspace::keepFormText() keeps what is typed into the paragraph and not saved yet. Keys of one subject
/// begin alike: with that of the paragraph without a name.
QString paperFormKey(const PaperPlace &place);
/// Of which paragraph it is such a key.
std::optional<PaperPlace> paperPlaceOf(const QString &formKey);

} // namespace qd
