// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sourcetext.h"

#include "base/hiddencharacters.h"
#include "intake/source/decode.h"
#include "intake/source/readings.h"
#include "intake/table/columns.h"
#include "intake/table/stackedcells.h"
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

/// All texts of a document, one after the other.
template <typename Document, typename Take>
void forEachText(Document &document, Take take)
{
    for (auto &block : document.blocks) {
        if (auto *paragraph = std::get_if<OfficeParagraph>(&block)) {
            take(paragraph->text);
            continue;
        }
        for (auto &cell : std::get<OfficeTable>(block).cells)
            take(cell.text);
    }
}

bool hasReadings(const OfficeText &document)
{
    qsizetype count = 0;
    forEachText(document, [&](const QString &text) { count += readingsIn(text); });
    return count >= fewestReadings;
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

SourceText placed(const OfficeText &document)
{
    SourceText source;
    source.linesAreParagraphs = true;
    for (const OfficeBlock &block : document.blocks) {
        if (const auto *paragraph = std::get_if<OfficeParagraph>(&block))
            appendLine(source.text, cleaned(paragraph->text, source.hiddenRemoved));
        else
            source.tables.push_back(placed(std::get<OfficeTable>(block), source.text, source.hiddenRemoved));
    }
    source.hiddenPieces = document.hiddenPieces;
    source.pictures = document.pictures;
    source.leftOut = document.leftOut;
    source.pageTitle = document.title;
    source.address = document.address;
    addStackedTables(source);
    return source;
}

} // namespace

SourceText sourceOf(const OfficeText &document)
{
    if (!hasReadings(document))
        return placed(document);
    OfficeText plain = document;
    forEachText(plain, [](QString &text) { text = withoutReadings(text); });
    return placed(plain);
}

SourceText tableOrText(const QString &text)
{
    SourceText plain;
    plain.text = cleaned(text, plain.hiddenRemoved);
    if (readingsIn(plain.text) >= fewestReadings)
        plain.text = withoutReadings(plain.text);
    const auto withTaskTable = [&](const OfficeText &document) -> std::optional<SourceText> {
        SourceText source = sourceOf(document);
        source.hiddenRemoved = plain.hiddenRemoved;
        return findTaskTables(source).empty() ? std::nullopt : std::optional(std::move(source));
    };
    if (const auto drawn = readBarTables(plain.text)) {
        if (auto source = withTaskTable(*drawn))
            return *std::move(source);
    }
    if (auto table = readSeparated(plain.text)) {
        if (auto source = withTaskTable({{*std::move(table)}, {}}))
            return *std::move(source);
    }
    addStackedTables(plain);
    return plain;
}

} // namespace qd
