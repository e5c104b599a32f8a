// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/document/document.h"

#include <QByteArray>
#include <QSizeF>

#include <functional>

namespace qd
{

/// What a Word document takes from elsewhere.
struct WordHelp {
    /// A chart as PNG for the size in millimetres; without it the chart's numbers stand there as a table.
    std::function<QByteArray(const ChartBlock &, QSizeF)> paintChart;
    /// The chart in words, for those who do not see it; without it its title and numbers.
    std::function<QString(const ChartBlock &)> tellChart;
    /// Asked while the document is written, with blocks (done, total); false cancels.
    std::function<bool(int, int)> goOn;
};

/// The document as Word's .docx, in memory: named styles, real headings, the grid of GB/T 9704. The same
/// document gives the same bytes. Errors: Cancelled.
Result<QByteArray> docxBytes(const Document &document, const WordHelp &help = {});

/// Writes the file whole or not at all. Errors: those of writeWhole(), Cancelled.
Result<> writeDocx(const Document &document, const QString &file, const WordHelp &help = {});

} // namespace qd
