// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"

#include <functional>

namespace qd
{

/// A kind of file a report can be exported as.
enum class ExportFormat { Pdf, Word, Excel };

/// The formats a kind of report has, in the order of the menu.
std::vector<ExportFormat> formatsOf(PaperKind kind);

QString suffixOf(ExportFormat format); ///< "pdf"
QString menuTextOf(ExportFormat format); ///< with its mnemonic: &PDF…
QString filterOf(ExportFormat format); ///< for the dialog: PDF files (*.pdf)

/// Writes the file, whole or not at all. The number of pages, 0 where the format has none. `goOn` as that of
/// writePdf(); `protection` is of PDFs alone.
Result<int> writeAs(ExportFormat format, const std::shared_ptr<const Document> &document, const QString &file,
    const std::function<bool(int, int)> &goOn, const PdfProtection &protection = {});

} // namespace qd
