// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/plan/agencyregister.h"
#include "domain/proposal/proposal.h"
#include "intake/source/source.h"
#include "office/blocks/officetext.h"

// The door of the intake layer: bytes or pasted text in, Proposal out. Never touches storage.
namespace qd
{

/// Largest text file read: beyond it FileTooLarge. A real plan is under 100 kB.
inline constexpr qint64 maxTextBytes = 20 * 1024 * 1024;

/// Errors: FileNotFound, FileUnreadable, FileEmpty, FileTooLarge (found out before reading), FileBinary,
/// FileEncrypted, FileDamaged, FormatOldWord, FormatOldExcel, FormatPdf, FormatOther: what the file is is
/// told by its content.
Result<SourceText> readSource(const QString &file);
Result<SourceText> decodeSource(const QByteArray &bytes);
/// Text from the clipboard; cells copied from Excel (tab-separated) become a table.
SourceText pastedSource(const QString &text);
/// The HTML flavour of the clipboard. Errors: FileEmpty, FileTooLarge, FileDamaged: then the plain text is
/// left.
Result<SourceText> pastedRichSource(const QString &html, const QString &text);

/// Errors: FileEmpty, TextGarbled, NoHeadings, NoNumbering, NotAPlan. The measures of every task are its
/// sentences.
Result<Proposal> readPlan(const SourceText &source, const ReadOptions &options = {});

/// Makes the measures of a task anew: one for the whole body, or one for each sentence. Own parties and
/// deadlines of measures stay with the piece that contains them; with Split::None they move up to the task.
void applySplit(ProposedTask &task, Split split);
/// The sentences of a body, with their end punctuation, by 。 and ； at the top level (not inside “” 《》
/// （） ()).
QStringList sentencesOf(const QString &body);

/// For each different party name of the proposal: the registered agency it stands for, or a new one with
/// short and full name and kind. Two spellings of one body (区质量工作领导小组各成员单位 / …成员单位) get one
/// shortName and a Doubt in the proposal; never two different bodies.
std::vector<AgencyDecision> proposeAgencies(Proposal &proposal, const AgencyRegister &agencies);

} // namespace qd
