// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/document.h"
#include "paper/paper.h"
#include "workspace/door/workspace.h"

#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

// bench_webpage DB KIND OUT.html: the very text of a report as a web page, for the browser to print: its paragraphs and
// tables, in the same faces and sizes.
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

const char *tagOf(qd::Style style)
{
    switch (style) {
    case qd::Style::Title:
        return "h1";
    case qd::Style::Heading1:
        return "h2";
    case qd::Style::Heading2:
    case qd::Style::Heading3:
        return "h3";
    default:
        return "p";
    }
}

void writeParagraph(QTextStream &out, const qd::Paragraph &paragraph)
{
    const char *tag = tagOf(paragraph.style);
    out << '<' << tag << '>' << (paragraph.lead + paragraph.text).toHtmlEscaped();
    if (!paragraph.rightText.isEmpty())
        out << u"<span>"_s << paragraph.rightText.toHtmlEscaped() << u"</span>"_s;
    out << "</" << tag << ">\n";
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
    if (arguments.size() != 4)
        return fail(u"usage: bench_webpage DB KIND OUT.html"_s);
    const auto &kinds = qd::paperKinds();
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
        [&](const qd::PaperKindInfo &info) { return arguments[2] == QLatin1String(info.name); });
    if (kind == kinds.end())
        return fail(u"no such kind"_s);
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
        kind->kind, qd::defaultPeriod(*book, QDate(2023, 6, 30)), QDate(2023, 6, 30), {}, {}};
    input.latest = *(*workspace)->latestProgress(plans->front().id, input.options.period, input.options.asOf);
    const auto document = qd::compose(input);
    if (!document)
        return fail(document.error().detail);
    QFile file(arguments[3]);
    if (!file.open(QIODevice::WriteOnly))
        return fail(file.errorString());
    QTextStream out(&file);
    const bool landscape = (*document)->info.landscape;
    out << u"<!DOCTYPE html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><style>"_s
        << (landscape ? u"@page{size:A4 landscape;margin:28mm 37mm 26mm 35mm}body{font-size:12pt;line-height:1.45}"_s
                      : u"@page{size:A4;margin:37mm 26mm 35mm 28mm}body{font-size:16pt;line-height:29pt}"_s)
        << u"body{margin:0;font-family:FandolFang,FangSong,'Noto Serif CJK SC',serif}"
           "h1{font-size:22pt;text-align:center;margin:0 0 4mm}h2,h3,p{font-size:inherit;margin:0;text-indent:2em}"
           "table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:12pt;line-height:1.45}"
           "th,td{border:.5pt solid #000;padding:.8mm 1.4mm;overflow-wrap:anywhere}"
           "tr{break-inside:avoid}</style>\n"_s;
    for (const qd::Block &block : (*document)->blocks) {
        if (const auto *table = std::get_if<qd::TableBlock>(&block))
            writeTable(out, *table);
        else if (const auto *paragraph = std::get_if<qd::Paragraph>(&block))
            writeParagraph(out, *paragraph);
    }
    return 0;
}
