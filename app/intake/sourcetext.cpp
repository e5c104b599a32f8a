// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sourcetext.h"

#include "base/hiddencharacters.h"
#include "intake/source/decode.h"
#include "intake/table/columns.h"
#include "office/blocks/readers.h"

#include <algorithm>

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

/// With \n line ends and without hidden characters, which are counted. A mark at the very beginning only
/// tells the encoding.
QString cleaned(const QString &text, qsizetype &removed)
{
    const QStringView body = QStringView(text).sliced(text.startsWith(QChar(0xFEFF)) ? 1 : 0);
    removed += std::count_if(body.begin(), body.end(), [](QChar c) {
        const bool endsLine = c == u'\r' || c == u'\v' || c == u'\f';
        return isHiddenControl(c.unicode()) && !endsLine;
    });
    return withoutHidden(normalisedLines(text));
}

SourceTable placed(const OfficeTable &table, QString &text, qsizetype &removed)
{
    SourceTable out{table.name, table.rowCount, table.columnCount, {}, {text.size(), text.size()}};
    out.cells.reserve(table.cells.size());
    for (const OfficeCell &cell : table.cells) {
        const Span at = appendLine(text, cleaned(cell.text, removed).trimmed());
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
            appendLine(source.text, cleaned(paragraph->text, source.hiddenRemoved));
        else
            source.tables.push_back(placed(std::get<OfficeTable>(block), source.text, source.hiddenRemoved));
    }
    source.leftOut = document.leftOut;
    source.pageTitle = document.title;
    source.address = document.address;
    return source;
}

SourceText tableOrText(const QString &text)
{
    SourceText plain;
    plain.text = cleaned(text, plain.hiddenRemoved);
    auto table = readSeparated(plain.text);
    if (!table)
        return plain;
    SourceText source = sourceOf({{*std::move(table)}, {}});
    source.hiddenRemoved = plain.hiddenRemoved;
    return findTaskTables(source).empty() ? plain : source;
}

} // namespace qd
