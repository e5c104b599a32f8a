// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/itemlines.h"
#include "paper/document/tablemeasures.h"
#include "paper/layout/pageframe.h"
#include "papercase.h"

#include <QHash>

/// What must hold on the pages of whatever paper: nothing beside its place, no row split that fits a page, no
/// page empty, nothing of the document missing.
namespace pagefaults
{

using namespace qd;
using namespace Qt::StringLiterals;

inline constexpr double rest = 8; // twips: a line may pass the edge by what rounding leaves

/// The text area of a page; the sheet itself where no number stands (cover).
inline QRectF areaOf(const Pages &pages)
{
    const PageFrame frame = frameOf(pages.info);
    return QRectF(frame.left, frame.top, frame.width, frame.height).adjusted(-rest, -rest, rest, rest);
}

/// All but the page number, which stands below the text area.
inline size_t contentOf(const PaperPage &page)
{
    return page.texts.size() - (page.numbered && !page.texts.empty() ? 1 : 0);
}

inline double footOf(const PlacedText &placed)
{
    return placed.at.y() + placed.lineCount * placed.block->pitch();
}

inline QString outsideOf(const PaperPage &page, const QRectF &area)
{
    for (const PlacedRule &rule : page.rules) {
        if (!area.contains(rule.line.p1()) || !area.contains(rule.line.p2()))
            return u"a rule outside the text area"_s;
    }
    for (const PlacedPicture &picture : page.pictures) {
        if (!area.contains(picture.at))
            return u"a picture outside the text area"_s;
    }
    for (size_t i = 0; i < contentOf(page); ++i) {
        const PlacedText &placed = page.texts[i];
        if (placed.at.x() < area.left() || placed.at.y() < area.top() || footOf(placed) > area.bottom())
            return u"above, below or left of the text area: "_s + reportcase::textOf(placed);
        for (int line = placed.firstLine; line < placed.firstLine + placed.lineCount; ++line) {
            const double right = placed.at.x() + placed.block->lineWidth(line);
            if (placed.block->indentOf(0) == 0 && right > area.right())
                return u"beside the text area: "_s + placed.block->lineText(line);
        }
    }
    return {};
}

/// A line of a cell that passes the rule at its right or below it.
inline QString spilledOn(const Pages &pages, const PaperPage &page)
{
    for (const PlacedText &placed : page.texts) {
        const bool cell = placed.element >= 0
            && (pages.elements[static_cast<size_t>(placed.element)].kind == ElementKind::Cell
                || pages.elements[static_cast<size_t>(placed.element)].kind == ElementKind::HeadCell);
        if (!cell)
            continue;
        double below = std::numeric_limits<double>::max();
        for (const PlacedRule &rule : page.rules) {
            const QLineF &line = rule.line;
            if (line.y1() == line.y2() && line.y1() > placed.at.y()
                && std::min(line.x1(), line.x2()) <= placed.at.x()
                && std::max(line.x1(), line.x2()) >= placed.at.x())
                below = std::min(below, line.y1());
        }
        if (footOf(placed) > below + rest)
            return u"below its cell: "_s + reportcase::textOf(placed);
        for (int line = 0; line < placed.lineCount; ++line) {
            const double y = placed.at.y() + (line + 0.5) * placed.block->pitch();
            double right = std::numeric_limits<double>::max();
            for (const PlacedRule &rule : page.rules) {
                const QLineF &upright = rule.line;
                if (upright.x1() == upright.x2() && upright.x1() > placed.at.x()
                    && std::min(upright.y1(), upright.y2()) <= y && std::max(upright.y1(), upright.y2()) >= y)
                    right = std::min(right, upright.x1());
            }
            if (placed.at.x() + placed.block->lineWidth(placed.firstLine + line) > right + rest)
                return u"beside its cell: "_s + placed.block->lineText(placed.firstLine + line);
        }
    }
    return {};
}

/// A row that stands on two pages though one below the head of its table would hold it.
inline QString splitRow(const Pages &pages)
{
    struct Row {
        int lines = 0;
        double pitch = 0;
        bool split = false;
        QString text;
    };
    QHash<int, Row> rows;
    QHash<int, int> firstRow; // of a table: its head
    for (int i = 0; i < static_cast<int>(pages.elements.size()); ++i) {
        const PageElement &element = pages.elements[static_cast<size_t>(i)];
        if (element.kind == ElementKind::Row && !firstRow.contains(element.parent))
            firstRow.insert(element.parent, i);
    }
    for (const PaperPage &page : pages.pages) {
        for (const PlacedText &placed : page.texts) {
            if (placed.element < 0)
                continue;
            const PageElement &element = pages.elements[static_cast<size_t>(placed.element)];
            if ((element.kind != ElementKind::Cell && element.kind != ElementKind::HeadCell)
                || element.rows > 1)
                continue;
            Row &row = rows[element.parent];
            row.lines = std::max(row.lines, placed.block->lineCount());
            row.pitch = placed.block->pitch();
            if (placed.lineCount < placed.block->lineCount()) {
                row.split = true;
                row.text = reportcase::textOf(placed);
            }
        }
    }
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        if (!row->split)
            continue;
        const int table = pages.elements[static_cast<size_t>(row.key())].parent;
        const double padding = 2 * tablemeasures::cellTop;
        const double head = rows.value(firstRow.value(table)).lines * row->pitch + padding;
        const double room = frameOf(pages.info).height - head - row->pitch - tablemeasures::gap; // 续表
        if (row->lines * row->pitch + padding <= room)
            return u"a row of %1 lines is split: "_s.arg(row->lines) + row->text;
    }
    return {};
}

/// What leaves ink, without spaces and line ends.
inline QString inked(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (!c.isSurrogate() && (c.isLetterOrNumber() || c.isPunct() || c.isSymbol())
            && c.unicode() != 0xFFFD) {
            out += c;
        }
    }
    return out;
}

/// Each text of the document.
inline QStringList textsOf(const Document &document)
{
    QStringList texts;
    const bool hasEntries
        = std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block &block) {
              const auto *paragraph = std::get_if<Paragraph>(&block);
              const auto *table = std::get_if<TableBlock>(&block);
              return (paragraph && paragraph->bookmark)
                  || (table
                      && std::any_of(table->groups.begin(), table->groups.end(), [](const RowGroup &group) {
                             return std::any_of(group.rows.begin(), group.rows.end(),
                                 [](const TableRow &row) { return row.bookmark.has_value(); });
                         }));
          });
    for (const Block &block : document.blocks) {
        if (const auto *p = std::get_if<Paragraph>(&block)) {
            texts << p->lead + p->text << p->rightText;
        } else if (const auto *table = std::get_if<TableBlock>(&block)) {
            for (const TableColumn &column : table->columns)
                texts << column.title;
            for (const RowGroup &group : table->groups) {
                for (const TableRow &row : group.rows) {
                    for (const TableCell &cell : row.cells)
                        texts << cell.text;
                }
            }
        } else if (const auto *cover = std::get_if<CoverPage>(&block)) {
            texts << cover->title << cover->subtitle << cover->office << cover->date;
        } else if (const auto *contents = std::get_if<Contents>(&block); contents && hasEntries) {
            texts << contents->heading;
        } else if (const auto *head = std::get_if<RedHead>(&block)) {
            texts << head->mark << head->number;
        } else if (const auto *signature = std::get_if<Signature>(&block)) {
            texts << signature->office << signature->date;
        } else if (const auto *imprint = std::get_if<Imprint>(&block)) {
            texts << imprint->copiesTo << imprint->office << imprint->date;
        }
    }
    return texts;
}

/// A text of the document that is not whole on the pages.
inline QString lostOf(const Document &document, const Pages &pages)
{
    QHash<const TextBlock *, int> shown;
    for (const PaperPage &page : pages.pages) {
        for (const PlacedText &placed : page.texts)
            shown[placed.block.get()] += placed.lineCount;
    }
    QHash<QString, int> texts; // how often each stands there
    for (auto block = shown.cbegin(); block != shown.cend(); ++block) {
        if (*block < block.key()->lineCount())
            return u"not all lines of: "_s + block.key()->text();
        ++texts[inked(block.key()->text())];
    }
    for (const QString &text : textsOf(document)) {
        const QString wanted = inked(text);
        if (!wanted.isEmpty() && --texts[wanted] < 0)
            return u"lost: "_s + text;
    }
    return {};
}

/// The first thing that is wrong with the pages; empty: nothing.
inline QString faultOf(const Document &document, const Pages &pages)
{
    const bool imprint = !document.blocks.empty() && std::holds_alternative<Imprint>(document.blocks.back());
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        const PaperPage &page = pages.pages[i];
        const bool beforeImprint = imprint && i + 2 == pages.pages.size() && !page.numbered;
        QString fault;
        if (contentOf(page) == 0 && page.pictures.empty() && !beforeImprint)
            fault = u"empty"_s;
        if (fault.isEmpty())
            fault = outsideOf(page, areaOf(pages));
        if (fault.isEmpty())
            fault = spilledOn(pages, page);
        if (!fault.isEmpty())
            return u"page %1: "_s.arg(i + 1) + fault.left(300);
    }
    QString fault = splitRow(pages);
    if (fault.isEmpty())
        fault = lostOf(document, pages);
    return fault.left(300);
}

} // namespace pagefaults
