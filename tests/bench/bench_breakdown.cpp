// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/document.h"
#include "paper/paper.h"
#include "workspace/door/workspace.h"

#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

// bench_breakdown DB OUT.html: the very table of the breakdown report as a web page, for the browser to
// print.
namespace
{

void writeCell(QTextStream &out, const qd::RowGroup &group, const qd::TableCell &cell)
{
    out << u"<td"_s;
    if (cell.columns > 1)
        out << u" colspan="_s << cell.columns;
    if (cell.down && group.rows.size() > 1)
        out << u" rowspan="_s << group.rows.size();
    out << u'>' << cell.text.toHtmlEscaped() << u"</td>"_s;
}

void writeTable(QTextStream &out, const qd::TableBlock &table)
{
    double whole = 0;
    for (const qd::TableColumn &column : table.columns)
        whole += column.widthMm;
    out << u"<table><colgroup>"_s;
    for (const qd::TableColumn &column : table.columns)
        out << u"<col style=\"width:"_s << 100 * column.widthMm / whole << u"%\">"_s;
    out << u"</colgroup><thead><tr>"_s;
    for (const qd::TableColumn &column : table.columns)
        out << u"<th>"_s << column.title.toHtmlEscaped() << u"</th>"_s;
    out << u"</tr></thead><tbody>\n"_s;
    for (const qd::RowGroup &group : table.groups) {
        for (const qd::TableRow &row : group.rows) {
            out << u"<tr>"_s;
            for (const qd::TableCell &cell : row.cells)
                writeCell(out, group, cell);
            out << u"</tr>\n"_s;
        }
    }
    out << u"</tbody></table>\n"_s;
}

int fail(const QString &what)
{
    QTextStream(stderr) << what << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        return fail(u"usage: bench_breakdown DB OUT.html"_s);
    auto workspace = qd::Workspace::open({.path = arguments[1], .readOnly = true});
    if (!workspace)
        return fail(workspace.error().detail);
    const auto plans = (*workspace)->plans();
    if (!plans || plans->empty())
        return fail(u"no plan in the database"_s);
    const auto book = (*workspace)->book(plans->front().id);
    if (!book)
        return fail(book.error().detail);
    qd::PaperInput input;
    input.book = *book;
    input.options = {
        qd::PaperKind::Breakdown, qd::defaultPeriod(*book, QDate(2023, 6, 30)), QDate(2023, 6, 30), {}, {}};
    const auto document = qd::compose(input);
    if (!document)
        return fail(document.error().detail);
    QFile file(arguments[2]);
    if (!file.open(QIODevice::WriteOnly))
        return fail(file.errorString());
    QTextStream out(&file);
    out << u"<!DOCTYPE html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><style>"
           "@page{size:A4 landscape;margin:28mm 37mm 26mm 35mm}"
           "body{margin:0;font:12pt/1.45 FandolFang,FangSong,'Noto Serif CJK SC',serif}"
           "h1{font-size:22pt;text-align:center;margin:0 0 4mm}"
           "table{border-collapse:collapse;width:100%;table-layout:fixed}"
           "th,td{border:.5pt solid #000;padding:.8mm 1.4mm;overflow-wrap:anywhere}"
           "tr{break-inside:avoid}</style>\n"_s;
    out << u"<h1>"_s << (*document)->info.title.toHtmlEscaped() << u"</h1>\n"_s;
    for (const qd::Block &block : (*document)->blocks) {
        if (const auto *table = std::get_if<qd::TableBlock>(&block))
            writeTable(out, *table);
    }
    return 0;
}
