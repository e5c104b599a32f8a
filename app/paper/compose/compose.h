// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/document/paperinput.h"

#include <memory>

namespace qd
{

struct PaperKindInfo {
    PaperKind kind = PaperKind::Breakdown;
    const char *name = ""; ///< as on the command line: "breakdown"
    QString title; ///< Chinese title: 任务分解表
    bool available = false; ///< composed by this version
    /// A table of measures: takes columns. Section, states and agency are for every kind.
    bool isTable = false;
};
const std::vector<PaperKindInfo> &paperKinds();
const PaperKindInfo &paperKind(PaperKind kind);

/// Whether papers of the kind are tables in the first place, so that there is a workbook of them; the others are
/// prose, with or without tables in it.
bool isTableKind(PaperKind kind);

/// A column that a kind of paper may have.
struct PaperColumn {
    QString key; ///< for PaperOptions::columns
    QString title; ///< 工作举措
    bool isUsual = false; ///< there where nobody chose others
};
/// The usual ones in their order, then the others; empty where the columns are fixed.
std::vector<PaperColumn> columnsOf(PaperKind kind);

/// The keys for PaperOptions::columns of those wanted by key or Chinese title, the usual ones of the kind where none
/// is. Error: ColumnUnknown.
Result<QStringList> paperColumns(PaperKind kind, const QStringList &wanted);

/// A letter or a form to somebody: addressee and signature are its own, whatever the options say.
bool isLetterKind(PaperKind kind);
/// Whether each agency may have its own paper of the kind: one file or pages of its own each.
bool isEachAgencys(PaperKind kind);
/// Whether a paper of the kind says what has changed since an earlier issue. A letter or a form to one agency does not.
bool saysWhatChanged(PaperKind kind);

/// Who has a paper of such a kind, in official order: of `agency` those that answer for a measure of those that the options
/// select (of a collective its members), of `reminder` those that have not reported what was due, of `supervision` those
/// with a matter that needs a slip.
std::vector<AgencyId> agenciesListed(const PaperInput &input);

/// The texts of the office stand in it (PaperInput::edits). A plan without measures gives a paper that says so. Errors: NotThereYet (a kind this version does not compose),
/// ColumnUnknown, TotalsDisagree, those of Wording::load.
Result<std::shared_ptr<const Document>> compose(const PaperInput &input);

/// The same with what is asked for while the office edits it.
Result<EditedDocument> composeForEditing(const PaperInput &input);

/// Whether all that is counted for the paper agrees, printed or not: asked before it is issued. TotalsDisagree names the two
/// that do not.
Result<> checkTotals(const PaperInput &input);

} // namespace qd
