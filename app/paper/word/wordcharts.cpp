// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/gbt9704.h"
#include "paper/document/wording.h"
#include "paper/word/wordbody.h"
#include "paper/word/wordstyles.h"
#include "paper/word/wordtext.h"

#include <cmath>

using namespace Qt::StringLiterals;

// Charts as pictures with their numbers in words, or as a table of their numbers.
namespace qd
{
namespace
{

QString numberText(double value)
{
    return QString::number(value, 'f', value == std::floor(value) ? 0 : 1);
}

TableBlock numbersOf(const ChartBlock &chart)
{
    constexpr double labelWidth = 2; // of that of a column of numbers
    TableBlock table;
    table.small = true;
    table.columns.push_back({chart.unit, labelWidth, CellAlign::Left});
    for (const ChartSeries &series : chart.series)
        table.columns.push_back({series.name, 1, CellAlign::Centre});
    const bool targets = !chart.targets.empty();
    if (targets)
        table.columns.push_back({Wording::load()(u"chart.target"_s), 1, CellAlign::Centre});
    for (qsizetype label = 0; label < chart.labels.size(); ++label) {
        const auto at = static_cast<size_t>(label);
        TableRow row;
        const auto add = [&](const QString &text) {
            TableCell cell;
            cell.text = text;
            cell.column = static_cast<int>(row.cells.size());
            row.cells.push_back(std::move(cell));
        };
        add(chart.labels[label]);
        for (const ChartSeries &series : chart.series)
            add(at < series.values.size() ? numberText(series.values[at]) : QString());
        if (targets)
            add(at < chart.targets.size() ? numberText(chart.targets[at]) : QString());
        table.groups.push_back({{std::move(row)}, false});
    }
    return table;
}

/// "市监局 绿灯3条、红灯1条；…"
QString toldNumbers(const ChartBlock &chart)
{
    QStringList labels;
    for (qsizetype label = 0; label < chart.labels.size(); ++label) {
        QStringList parts;
        for (const ChartSeries &series : chart.series) {
            if (static_cast<size_t>(label) < series.values.size())
                parts << series.name + numberText(series.values[static_cast<size_t>(label)]) + chart.unit;
        }
        labels << chart.labels[label] + u' ' + parts.join(u'、');
    }
    return chart.title + u'：' + labels.join(u'；');
}

QByteArray inlinePicture(int number, const QByteArray &relation, QSizeF sizeMm, const QString &told)
{
    constexpr double emuPerMm = 36000;
    const QByteArray cx = QByteArray::number(std::llround(sizeMm.width() * emuPerMm));
    const QByteArray cy = QByteArray::number(std::llround(sizeMm.height() * emuPerMm));
    const QByteArray id = QByteArray::number(number);
    return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"" + cx
        + "\" cy=\"" + cy + "\"/><wp:docPr id=\"" + id + "\" name=\"chart" + id + "\" descr=\""
        + escaped(told)
        + "\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks "
          "noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic>"
          "<a:graphicData "
          "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
          "<pic:cNvPr id=\""
        + id + "\" name=\"chart" + id
        + ".png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + relation
        + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" "
          "y=\"0\"/><a:ext "
          "cx=\""
        + cx + "\" cy=\"" + cy
        + "\"/></a:xfrm><a:prstGeom "
          "prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
          "</a:graphic></wp:inline></w:drawing></w:r>";
}

} // namespace

void WordBody::add(const ChartBlock &chart)
{
    const QSizeF size(m_page.textWidth() / gbt9704::mm(1), chart.heightMm);
    const QByteArray picture = m_help.paintChart ? m_help.paintChart(chart, size) : QByteArray();
    if (picture.isEmpty()) {
        addChartTable(chart);
        return;
    }
    const auto number = static_cast<int>(pictures.size()) + 1;
    const QByteArray text = QByteArray::number(number);
    pictures.push_back({"chart" + text + ".png", "rIdChart" + text, picture});
    begin(wordstyle::picture);
    xml += inlinePicture(
        number, pictures.back().id, size, m_help.tellChart ? m_help.tellChart(chart) : toldNumbers(chart));
    end();
}

void WordBody::addChartTable(const ChartBlock &chart)
{
    line(wordstyle::caption, chart.title);
    add(numbersOf(chart));
}

} // namespace qd
