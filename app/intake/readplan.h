// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/agencyregister.h"
#include "domain/proposal.h"
#include "office/officetext.h"

// The door of the intake layer: bytes or pasted text in, Proposal out. Never touches storage.
namespace qd
{

/// A table of the source. Each cell's text stands in SourceText::text, cell after cell and row after row, a
/// line for each of its paragraphs, so that a table that turns out to be no task table can be read as
/// paragraphs.
struct SourceCell {
    int row = 0, column = 0;
    int rowSpan = 1, columnSpan = 1;
    Span at; ///< empty for an empty cell
};
struct SourceTable {
    QString name; ///< of its sheet, else empty
    int rowCount = 0, columnCount = 0;
    std::vector<SourceCell> cells; ///< by row, then column
    Span at;
};

/// A text as it came, decoded; that of a Word, Excel or HTML file as paragraphs, one a line.
struct SourceText {
    QString text; ///< \n line ends, no BOM
    QString encoding; ///< "UTF-8", "UTF-16LE", "GB18030" …
    bool encodingGuessed = false;
    QByteArray sha256; ///< hex, of the bytes
    QString fileName; ///< without folder; empty for pasted text
    qsizetype hiddenRemoved = 0; ///< characters nobody sees (base/hiddencharacters.h) that were taken out
    std::vector<LeftOut> leftOut; ///< of the document, not read
    bool linesAreParagraphs = false; ///< no line was broken to fit a width
    std::vector<SourceTable> tables; ///< in order of their place
};

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

/// What the clerk settled about how a source is to be read.
struct ReadOptions {
    int part = -1; ///< which of several documents; -1: the one with most responsibilities
    std::optional<TableReading> table; ///< read this table, with these roles
};

/// Errors: FileEmpty, TextGarbled, NoHeadings, NoNumbering, NotAPlan. The measures of every task are its
/// sentences.
Result<Proposal> readPlan(const SourceText &source, const ReadOptions &options = {});

/// Makes the measures of a task anew: one for the whole body, or one for each sentence. Own parties and
/// deadlines of measures stay with the piece that contains them; with Split::None they move up to the task.
void applySplit(ProposedTask &task, Split split);
/// The sentences of a body, with their end punctuation, by 。 and ； at the top level (not inside “” 《》
/// （） ()).
QStringList sentencesOf(const QString &body);

/// Half-width punctuation to full width where Chinese surrounds it, stray spaces out; only when the clerk
/// asks.
QString tidied(const QString &text);

/// For each different party name of the proposal: the registered agency it stands for, or a new one with
/// short and full name and kind. Two spellings of one body (区质量工作领导小组各成员单位 / …成员单位) get one
/// shortName and a Doubt in the proposal; never two different bodies.
std::vector<AgencyDecision> proposeAgencies(Proposal &proposal, const AgencyRegister &agencies);

} // namespace qd
