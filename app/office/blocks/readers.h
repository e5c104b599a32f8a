// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/blocks/officetext.h"

#include <QByteArray>
#include <QString>

// The doors of the office layer: bytes in, paragraphs and tables out. Nothing in a document is ever run,
// resolved or fetched (scripts, external entities, links, formulas, macros).
namespace qd
{

/// Most bytes all parts of a container may take when unpacked: beyond it FileTooLarge. A zip bomb is refused
/// by what its directory declares, and by what really comes out.
inline constexpr qint64 mostUnpackedBytes = 100 * 1024 * 1024;
/// Deepest nesting of XML and HTML elements.
inline constexpr int deepestNesting = 256;

/// A Word document: paragraphs with their automatic numbers, tables, tracked insertions in and deletions out.
/// Errors: FileEncrypted, FileDamaged, FileTooLarge.
Result<OfficeText> readDocx(const QByteArray &bytes);

/// A workbook: one table for each visible sheet that holds anything, merged cells kept; values of formulas,
/// numbers and dates as the sheet shows them, as far as their format is a usual one. Errors as readDocx.
Result<OfficeText> readXlsx(const QByteArray &bytes);

/// A web page, or the HTML that Word and Excel put on the clipboard. Scripts, styles, forms and hidden parts
/// are left out; a table that only arranges the page (one cell in a row, or the text in tables inside) is
/// taken apart into its paragraphs and the tables inside, at any depth. Errors: FileDamaged, FileTooLarge.
Result<OfficeText> readHtml(const QString &markup);

/// The charset a page declares in its first 4096 bytes (<meta charset>, http-equiv), lower case; empty when
/// none.
QByteArray declaredCharset(const QByteArray &bytes);

/// Comma-, semicolon- or tab-separated values, quoted fields with line ends in them. Nothing when the text is
/// not of that kind: most lines do not have the same number of columns, two at least.
std::optional<OfficeTable> readSeparated(const QString &text);

/// Text with tables drawn in it, as Markdown and programs that turn pages into text write them: cells between
/// bars (| a | b |), rows drawn apart (|---|, +---+) or not; the other lines are paragraphs. `text` has \n line
/// ends. Nothing when no two lines in a row hold bars.
std::optional<OfficeText> readBarTables(const QString &text);

} // namespace qd
