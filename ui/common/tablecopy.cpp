// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tablecopy.h"

#include "base/formulatext.h"
#include "ui/common/roles.h"
#include "ui/common/yieldingcolumns.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMap>
#include <QMimeData>
#include <QRegularExpression>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const QHeaderView *headerOf(const QAbstractItemView *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(view);
    return tree ? tree->header() : nullptr;
}

/// Place of an index in the order seen: the row numbers from the root down.
QList<int> pathOf(QModelIndex index)
{
    QList<int> path;
    for (; index.isValid(); index = index.parent())
        path.prepend(index.row());
    return path;
}

bool pathLess(const QList<int> &a, const QList<int> &b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
}

/// What Excel would turn into a date or another number: 3/8, 1-2, (1), 007.
bool readsAsNumber(const QString &cell)
{
    static const QRegularExpression pattern(u"^(?:\\d{1,4}[/-]\\d{1,4}|\\(\\d+\\)|0\\d+|\\d{12,})$"_s);
    return pattern.match(cell.trimmed()).hasMatch();
}

/// A row of a tree that only names what stands below it, as a section does.
bool isHeading(const QAbstractItemView *view, const QModelIndex &first)
{
    const auto *tree = qobject_cast<const QTreeView *>(view);
    if (!tree || tree->isFirstColumnSpanned(first.row(), first.parent()))
        return tree != nullptr;
    const QAbstractItemModel &model = *first.model();
    bool alone = !first.parent().isValid() || model.rowCount(first) > 0;
    for (int column = 1; column < model.columnCount(first.parent()); ++column)
        alone = alone && first.siblingAtColumn(column).data().toString().isEmpty();
    return alone;
}

/// Without the blanks that hold a place on screen.
QString copyOf(const QModelIndex &index)
{
    const QVariant copy = index.data(CopyRole);
    return (copy.isValid() ? copy : index.data(Qt::DisplayRole)).toString().trimmed();
}

} // namespace

QString cellsToText(const QList<QStringList> &cells)
{
    QStringList lines;
    for (const QStringList &row : cells) {
        QStringList out;
        for (QString cell : row) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"'))
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
            out << cell;
        }
        lines << out.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString cellsToHtml(const QList<QStringList> &cells)
{
    QString html = u"<meta charset=\"utf-8\"><table border=\"1\" style=\"border-collapse:collapse\">"_s;
    qsizetype width = 0;
    for (const QStringList &row : cells)
        width = std::max(width, row.size());
    for (const QStringList &row : cells) {
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < row.size(); ++i) { // the mso style keeps the lines in one Excel cell
            const QString &cell = row[i];
            const bool asText = looksLikeFormula(cell) || readsAsNumber(cell);
            const qsizetype over = i + 1 == row.size() ? width - i : 1; // the rest of a shorter row
            html += u"<td"_s + (over > 1 ? u" colspan=\"%1\""_s.arg(over) : QString())
                + (asText ? u" style=\"mso-number-format:'\\@'\""_s : QString()) + u'>'
                + cell.toHtmlEscaped().replace(u'\n', u"<br style=\"mso-data-placement:same-cell\">"_s)
                + u"</td>"_s;
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QList<QStringList> cellsFromText(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool cellBegins = true;
    bool rowOpen = false;
    const auto endCell = [&] {
        row << cell;
        cell.clear();
        cellBegins = true;
    };
    const auto endRow = [&] {
        endCell();
        rows << row;
        row.clear();
        rowOpen = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else if (c == u'"')
                quoted = false;
            else if (c != u'\r' || i + 1 >= text.size() || text.at(i + 1) != u'\n')
                cell += c == u'\r' ? u'\n' : c;
            continue;
        }
        rowOpen = true;
        if (c == u'"' && cellBegins) {
            quoted = true;
            cellBegins = false;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            endRow();
        } else {
            cell += c;
            cellBegins = false;
        }
    }
    if (rowOpen)
        endRow();
    return rows;
}

void copySelection(QAbstractItemView *view)
{
    const QHeaderView *header = headerOf(view);
    const QList<int> yielded
        = header ? YieldingColumns::yielded(header) : QList<int>(); // hidden for want of room only
    QMap<int, int> columns; // place seen -> column
    QModelIndexList rows;
    const QModelIndexList selected
        = view->selectionModel() ? view->selectionModel()->selectedIndexes() : QModelIndexList();
    for (const QModelIndex &index : selected) {
        if (header && header->isSectionHidden(index.column()) && !yielded.contains(index.column()))
            continue;
        columns.insert(header ? header->visualIndex(index.column()) : index.column(), index.column());
        const QModelIndex first = index.siblingAtColumn(0);
        if (!rows.contains(first))
            rows << first;
    }
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end(),
        [](const QModelIndex &a, const QModelIndex &b) { return pathLess(pathOf(a), pathOf(b)); });
    QList<QStringList> cells;
    if (columns.size() > 1) {
        QStringList titles;
        for (const int column : std::as_const(columns))
            titles << view->model()->headerData(column, Qt::Horizontal).toString().simplified();
        cells << titles;
    }
    for (const QModelIndex &first : rows) {
        QStringList row;
        for (const int column : std::as_const(columns)) {
            const QModelIndex index = first.siblingAtColumn(column);
            row << (selected.contains(index) ? copyOf(index) : QString());
        }
        if (isHeading(view, first)) // its words are the row
            row = {copyOf(first)};
        cells << row;
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setText(cellsToText(cells));
    mime->setHtml(cellsToHtml(cells));
    QApplication::clipboard()->setMimeData(mime.release()); // the clipboard owns it
}

QList<QStringList> pastedCells()
{
    return cellsFromText(QApplication::clipboard()->text());
}

} // namespace qd
