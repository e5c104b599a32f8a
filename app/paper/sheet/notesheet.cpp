// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sheet/notesheet.h"

#include "paper/layout/typeset.h"
#include "paper/sheet/workbook.h"

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr double notesWidth = 88; // of Excel's characters: fits a portrait page
constexpr double bodyPoints = 12;

/// What each kind of block says in words.
class Lines final
{
public:
    explicit Lines(std::vector<NoteLine> &lines)
        : m_lines(lines)
    {
    }

    void operator()(const Paragraph &paragraph) const
    {
        add(paragraph.style, paragraph.lead + paragraph.text);
        add(paragraph.style, paragraph.rightText);
    }
    void operator()(const CoverPage &cover) const
    {
        add(Style::Title, cover.title);
        add(Style::Subtitle, cover.subtitle);
        add(Style::Body, cover.office);
        add(Style::Body, cover.date);
    }
    void operator()(const RedHead &head) const
    {
        add(Style::Heading1, head.mark);
        add(Style::Body, head.number);
    }
    void operator()(const Signature &signature) const
    {
        add(Style::Body, signature.office);
        add(Style::Body, signature.date);
    }
    void operator()(const Imprint &imprint) const
    {
        add(Style::Body, imprint.copiesTo);
        add(Style::Body, imprint.office);
        add(Style::Body, imprint.date);
    }
    void operator()(const ChartBlock &chart) const
    {
        add(Style::Caption, chart.title);
        for (size_t i = 0; i < static_cast<size_t>(chart.labels.size()); ++i) {
            QStringList values;
            for (const ChartSeries &series : chart.series) {
                if (i < series.values.size())
                    values << series.name + u' ' + QString::number(series.values[i], 'g', 12) + chart.unit;
            }
            add(Style::Body, chart.labels[static_cast<qsizetype>(i)] + u'：' + values.join(u'、'));
        }
    }
    void operator()(const TableBlock &) const { } // has its own sheet
    void operator()(const BlankLines &) const { }
    void operator()(const PageBreak &) const { }
    void operator()(const Contents &) const { } // of pages, which a workbook has not

private:
    void add(Style style, const QString &text) const
    {
        if (!text.trimmed().isEmpty())
            m_lines.push_back({style, text});
    }

    std::vector<NoteLine> &m_lines;
};

bool isHeadline(Style style)
{
    return style == Style::Title || style == Style::Heading1 || style == Style::Caption;
}

} // namespace

std::vector<NoteLine> noteLines(const Document &document)
{
    std::vector<NoteLine> lines;
    for (const Block &block : document.blocks)
        std::visit(Lines(lines), block);
    return lines;
}

void addNoteSheet(Workbook &book, const QString &name, const std::vector<NoteLine> &lines,
    const QStringList &remarks, const TypeSizes &sizes)
{
    lxw_worksheet *sheet = book.addUprightSheet(name);
    if (!sheet)
        return; // Workbook::finish() says it
    worksheet_set_column(sheet, 0, 0, notesWidth, nullptr);
    int row = 0;
    const auto write = [&](const NoteLine &line) {
        CellLook look;
        look.role = lookOf(line.style, sizes).role;
        look.points = isHeadline(line.style) ? bodyPoints + 2 : bodyPoints;
        look.framed = false;
        book.write(sheet, {row, 0, row, 0}, textValue(line.text), look);
        ++row;
    };
    for (const NoteLine &line : lines)
        write(line);
    for (const QString &remark : remarks)
        write({Style::Body, remark});
}

} // namespace qd
