// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sourcetext.h"

#include "intake/columns.h"
#include "intake/decode.h"
#include "office/readers.h"

namespace qd
{
namespace
{

/// The place of what was appended, without its line end.
Span appendLine(QString &text, const QString &line)
{
    if (line.isEmpty())
        return {};
    const Span at{text.size(), text.size() + line.size()};
    text += line;
    text += u'\n';
    return at;
}

SourceTable placed(const OfficeTable &table, QString &text)
{
    SourceTable out{table.name, table.rowCount, table.columnCount, {}, {text.size(), text.size()}};
    out.cells.reserve(table.cells.size());
    for (const OfficeCell &cell : table.cells) {
        const Span at = appendLine(text, normalisedLines(cell.text).trimmed());
        out.cells.push_back({cell.row, cell.column, cell.rowSpan, cell.columnSpan, at});
    }
    out.at.end = text.size();
    return out;
}

} // namespace

SourceText sourceOf(const OfficeText &document)
{
    SourceText source;
    source.linesAreParagraphs = true;
    for (const OfficeBlock &block : document.blocks) {
        if (const auto *paragraph = std::get_if<OfficeParagraph>(&block))
            appendLine(source.text, normalisedLines(paragraph->text));
        else
            source.tables.push_back(placed(std::get<OfficeTable>(block), source.text));
    }
    return source;
}

SourceText tableOrText(const QString &text)
{
    SourceText plain;
    plain.text = text;
    auto table = readSeparated(text);
    if (!table)
        return plain;
    SourceText source = sourceOf({{*std::move(table)}});
    return findTaskTable(source) ? source : plain;
}

} // namespace qd
