// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercase.h"

#include "paper/chart/chart.h"
#include "paper/chart/chartink.h"
#include "paper/chart/chartlayout.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <cmath>

using namespace qd;
using namespace reportcase;

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartOfABarSaysItsNumber();
    void partsAreAsLongAsTheirNumbers();
    void aPartTooNarrowForItsNumberIsNamedBehindTheBar();
    void lightsDifferInGreyPrint();
    void aTargetIsMarkedAlsoWhereItIsExceeded();
    void aPeriodWithoutANumberInterruptsTheLine();
    void numbersOfCloseLinesDoNotLieOnEachOther();
    void nothingStandsOutsideThePicture_data();
    void nothingStandsOutsideThePicture();
    void theAltTextHoldsEveryNumber();
    void aChartWithoutDataSaysSo();
    void aPictureHasItsSizeAndInk();
    void thePaginatorNeverCutsAChart();
    void theTextOfAChartIsFoundInThePdf();
};

namespace
{

const double nothing = std::nan("");

ChartBlock stacked()
{
    ChartBlock chart;
    chart.kind = ChartKind::StackedBar;
    chart.title = u"各单位举措灯色"_s;
    chart.unit = u"条"_s;
    chart.labels = {u"区市场监管局"_s, u"区商务委"_s};
    chart.series = {{u"绿灯"_s, ChartTone::Green, {30, 8}}, {u"黄灯"_s, ChartTone::Yellow, {12, 4}},
        {u"红灯"_s, ChartTone::Red, {18, 0}}};
    chart.heightMm = 50;
    return chart;
}

ChartBlock target()
{
    ChartBlock chart;
    chart.kind = ChartKind::TargetBar;
    chart.title = u"量化指标"_s;
    chart.labels = {u"抽检批次"_s, u"培训人次"_s};
    chart.series = {{u"完成"_s, ChartTone::Accent, {120, 40}}};
    chart.targets = {100, 80};
    return chart;
}

ChartBlock lines()
{
    ChartBlock chart;
    chart.kind = ChartKind::Line;
    chart.title = u"报送率"_s;
    chart.unit = u"%"_s;
    chart.labels = {u"一季度"_s, u"二季度"_s, u"三季度"_s, u"四季度"_s};
    chart.series = {{u"应报"_s, ChartTone::Accent, {40, 52, 50, 47}},
        {u"已报"_s, ChartTone::Accent, {39, 51, nothing, 46}}};
    return chart;
}

constexpr QSizeF paperSize(gbt9704::textWidth, gbt9704::mm(60));

ChartPicture pictureOf(const ChartBlock &chart, QSizeF size = paperSize)
{
    return {chart, FontBook::ofThisComputer(), size};
}

QStringList textsIn(const ChartPicture &picture)
{
    QStringList list;
    for (const ChartText &text : picture.texts())
        list << text.text;
    return list;
}

/// The bars of the plot, without the swatches of the legend.
std::vector<ChartArea> barsOf(const ChartPicture &picture, size_t swatches)
{
    return {picture.areas().begin() + static_cast<std::ptrdiff_t>(swatches), picture.areas().end()};
}

} // namespace

void TestCharts::everyPartOfABarSaysItsNumber()
{
    const QStringList texts = textsIn(pictureOf(stacked()));
    for (const QString &said : {u"30"_s, u"12"_s, u"18"_s, u"8"_s, u"4"_s, u"60"_s, u"绿灯"_s, u"红灯"_s,
             u"区商务委"_s, u"各单位举措灯色（单位：条）"_s})
        QVERIFY2(texts.contains(said), qPrintable(said + u" in "_s + texts.join(u' ')));
    QVERIFY(!texts.contains(u"0"_s)); // no part, no number
}

void TestCharts::partsAreAsLongAsTheirNumbers()
{
    const auto bars = barsOf(pictureOf(stacked()), 3);
    QCOMPARE(bars.size(), size_t(5)); // a part of 0 is none
    const double one = bars[0].rect.width() / 30;
    QVERIFY(one > 0);
    const double values[] = {30, 12, 18, 8, 4};
    for (size_t i = 0; i < bars.size(); ++i)
        QVERIFY(std::abs(bars[i].rect.width() - values[i] * one) < 0.01);
    QCOMPARE(bars[1].rect.left(), bars[0].rect.right());
}

void TestCharts::aPartTooNarrowForItsNumberIsNamedBehindTheBar()
{
    ChartBlock chart = stacked();
    chart.series[0].values = {3000, 8};
    chart.series[1].values = {1, 4};
    const QString all = textsIn(pictureOf(chart)).join(u' ');
    QVERIFY2(all.contains(u"3019（其中黄灯1、红灯18）"_s), qPrintable(all));
}

void TestCharts::lightsDifferInGreyPrint()
{
    QList<int> greys;
    for (const ChartTone tone : {ChartTone::None, ChartTone::Green, ChartTone::Yellow, ChartTone::Red}) {
        QImage image(60, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(60.0 / gbt9704::mm(20), 60.0 / gbt9704::mm(20));
        paintArea(painter, {{0, 0, gbt9704::mm(20), gbt9704::mm(20)}, tone});
        painter.end();
        qint64 sum = 0;
        for (int y = 5; y < 55; ++y) {
            for (int x = 5; x < 55; ++x)
                sum += qGray(image.pixel(x, y));
        }
        greys << static_cast<int>(sum / 2500);
    }
    for (qsizetype i = 1; i < greys.size(); ++i)
        QVERIFY2(greys[i] < greys[i - 1] - 15, qPrintable(u"%1 after %2"_s.arg(greys[i]).arg(greys[i - 1])));
}

void TestCharts::aTargetIsMarkedAlsoWhereItIsExceeded()
{
    const ChartPicture picture = pictureOf(target());
    const QStringList texts = textsIn(picture);
    QVERIFY(texts.contains(u"120（目标100）"_s) && texts.contains(u"40（目标80）"_s));
    const auto bars = barsOf(picture, 1);
    QCOMPARE(bars.size(), size_t(2));
    QVERIFY(std::abs(bars[0].rect.width() - 3 * bars[1].rect.width()) < 0.01);
}

void TestCharts::aPeriodWithoutANumberInterruptsTheLine()
{
    const ChartPicture picture = pictureOf(lines());
    QCOMPARE(picture.marks().size(), size_t(2 + 4 + 3)); // legend, first line, second line
    const auto strokesOf = [&](int series) {
        return std::count_if(picture.strokes().begin(), picture.strokes().end(),
            [&](const ChartStroke &stroke) { return stroke.series == series; });
    };
    QCOMPARE(strokesOf(0), 1 + 3); // legend, from each quarter to the next
    QCOMPARE(strokesOf(1), 1 + 1); // only from the first to the second
    QVERIFY(chartAltText(lines()).contains(u"三季度：应报50，已报无数据"_s));
}

void TestCharts::numbersOfCloseLinesDoNotLieOnEachOther()
{
    const ChartPicture picture = pictureOf(lines());
    std::vector<QRectF> boxes;
    for (const ChartText &text : picture.texts()) {
        bool number = false;
        text.text.toDouble(&number);
        if (!number || text.role != FontRole::HeiTi)
            continue;
        for (const QRectF &other : boxes)
            QVERIFY2(!other.intersects(text.box), qPrintable(text.text));
        boxes.push_back(text.box);
    }
    QCOMPARE(boxes.size(), size_t(7));
}

void TestCharts::nothingStandsOutsideThePicture_data()
{
    QTest::addColumn<int>("labels");
    QTest::addColumn<double>("value");
    for (const int labels : {1, 3, 12, 34}) {
        for (const double value : {0.0, 1.0, 7.5, 123456.0})
            QTest::addRow("%d labels of %g", labels, value) << labels << value;
    }
}

void TestCharts::nothingStandsOutsideThePicture()
{
    QFETCH(int, labels);
    QFETCH(double, value);
    for (ChartBlock chart : {stacked(), target(), lines()}) {
        chart.labels.clear();
        chart.targets.assign(chart.targets.empty() ? 0 : static_cast<size_t>(labels), value * 1.5);
        for (int i = 0; i < labels; ++i)
            chart.labels << u"一个名称特别特别长、写下来超过半行的责任单位第%1号"_s.arg(i);
        for (ChartSeries &series : chart.series)
            series.values.assign(static_cast<size_t>(labels), value);
        const QSizeF size(gbt9704::textWidth, gbt9704::mm(chartHeightMm(chart)));
        const ChartPicture picture = pictureOf(chart, size);
        const QRectF whole = QRectF({0, 0}, size).adjusted(-1, -1, 1, 1);
        for (const ChartText &text : picture.texts())
            QVERIFY2(whole.contains(text.box) && text.box.width() > 0, qPrintable(text.text));
        for (const ChartArea &area : picture.areas())
            QVERIFY(whole.contains(area.rect));
    }
}

void TestCharts::theAltTextHoldsEveryNumber()
{
    QCOMPARE(chartAltText(stacked()),
        u"堆叠条形图：各单位举措灯色（单位：条）。区市场监管局：绿灯30，黄灯12，红灯18，合计60；"
        "区商务委：绿灯8，黄灯4，红灯0，合计12。"_s);
    QCOMPARE(chartAltText(target()),
        u"带目标线的条形图：量化指标。抽检批次：完成120，目标100；培训人次：完成40，目标80。"_s);
}

void TestCharts::aChartWithoutDataSaysSo()
{
    ChartBlock chart;
    chart.title = u"报送率"_s;
    QVERIFY(textsIn(pictureOf(chart)).contains(u"没有数据"_s));
    QCOMPARE(chartAltText(chart), u"堆叠条形图：报送率。没有数据。"_s);
}

void TestCharts::aPictureHasItsSizeAndInk()
{
    const QImage image = QImage::fromData(chartPng(stacked(), {900, 300}), "PNG");
    QCOMPARE(image.size(), QSize(900, 300));
    bool red = false;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            red = red || image.pixelColor(x, y) == lookOf(ChartTone::Red).fill;
    }
    QVERIFY(red);
    QVERIFY(chartPng(stacked(), {0, 0}).isEmpty());
}

void TestCharts::thePaginatorNeverCutsAChart()
{
    auto document = std::make_shared<Document>();
    for (int i = 0; i < 4; ++i) {
        document->blocks.push_back(stacked());
        std::get<ChartBlock>(document->blocks.back()).heightMm = 90;
    }
    const auto pages = paginate(document);
    QCOMPARE(pageCount(*pages), 2);
    for (const PaperPage &page : pages->pages) {
        QCOMPARE(page.pictures.size(), size_t(2));
        for (const PlacedPicture &chart : page.pictures) {
            QVERIFY(chart.at.bottom() <= gbt9704::marginTop + gbt9704::textHeight + 1);
            QVERIFY(pages->elements[static_cast<size_t>(chart.element)].says.contains(u"区商务委"_s));
        }
    }
}

void TestCharts::theTextOfAChartIsFoundInThePdf()
{
    auto document = std::make_shared<Document>();
    document->blocks.push_back(stacked());
    QTemporaryDir folder;
    const QString file = folder.filePath(u"chart.pdf"_s);
    QVERIFY(writePdf(*paginate(document), file));
    READ_WITH(text, u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    for (const QString &said : {u"区市场监管局"_s, u"30"_s, u"各单位举措灯色（单位：条）"_s})
        QVERIFY2(text.contains(said), qPrintable(text));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
