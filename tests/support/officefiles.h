// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/blocks/officetext.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

// Office files put together from scraps of XML, and what was read from them as lines to compare.
namespace qd::test
{

using ZipEntries = std::vector<std::pair<QString, QByteArray>>;
QByteArray zipOf(const ZipEntries &entries);

/// A Word file; `body` is what stands between <w:body> and </w:body>.
struct DocxParts {
    QByteArray body;
    QByteArray numbering = {}; ///< between <w:numbering> and </w:numbering>
    QByteArray styles = {}; ///< between <w:styles> and </w:styles>
    QByteArray footnotes = {}; ///< the whole part
};
QByteArray docxOf(const DocxParts &parts);
/// <w:p><w:r><w:t>…
QByteArray para(const QString &text);
/// A paragraph of a list.
QByteArray listed(int list, int level, const QString &text);

/// A workbook; each sheet is what stands inside <worksheet>.
struct XlsxParts {
    ZipEntries sheets; ///< name, content
    QByteArray strings = {}; ///< <si>…
    QByteArray styles = {}; ///< inside <styleSheet>
    QByteArray workbook = {}; ///< before <sheets>
    QByteArray sheetAttributes = {}; ///< of the first <sheet>: state="hidden"
    QByteArray drawing = {}; ///< of the first sheet, the whole part
};
QByteArray xlsxOf(const XlsxParts &parts);

/// A paragraph as its text; a table as "[2x3]" and a line for each cell: "0,1 2x1 text", \n in it as "/".
QStringList linesOf(const OfficeText &text);
QStringList linesOf(const OfficeTable &table);

} // namespace qd::test
