// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/gbt9704.h"
#include "papercase.h"
#include "support/randomplan.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace qd;
using namespace reportcase;
using qd::test::RandomPlan;

/// Over made-up plans: what must hold for every paper that is a table.
class TestTablePapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeavesItsPlaceOnAnyPaper_data();
    void nothingLeavesItsPlaceOnAnyPaper();
    void everyMeasureStandsOnPaperOnce();
    void theStandardCheckerFindsNothing_data();
    void theStandardCheckerFindsNothing();
    void thirtyFourAgenciesAreQuick();
};

namespace
{

#ifdef __SANITIZE_ADDRESS__
constexpr int plans = 40; // the sanitizers need five times as long; all are laid out without them
#else
constexpr int plans = 200;
#endif

PaperInput inputOf(const RandomPlan &plan, PaperKind kind)
{
    PaperInput input;
    input.book = plan.book();
    input.latest = plan.latest();
    input.options.kind = kind;
    input.options.period = plan.period;
    input.options.asOf = plan.day;
    return input;
}

/// The text area of a page, twips.
QRectF areaOf(const Pages &pages)
{
    using namespace gbt9704;
    return pages.info.landscape ? QRectF(marginBottom, marginLeft, textHeight, textWidth)
                                : QRectF(marginLeft, marginTop, textWidth, textHeight);
}

/// What is wrong with a page; empty: nothing.
QString faultOf(const PaperPage &page, const QRectF &area)
{
    constexpr double slack = 10; // half a point
    if (page.texts.size() < 2) // the page number alone
        return u"an empty page"_s;
    for (const PlacedRule &rule : page.rules) {
        const QRectF grown = area.adjusted(-slack, -slack, slack, slack);
        if (!grown.contains(rule.line.p1()) || !grown.contains(rule.line.p2()))
            return u"a rule outside the text area"_s;
    }
    for (size_t i = 0; i + 1 < page.texts.size(); ++i) { // the last one is the page number
        const PlacedText &placed = page.texts[i];
        const double bottom = placed.at.y() + placed.lineCount * placed.block->pitch();
        if (placed.at.y() < area.top() - slack || bottom > area.bottom() + slack)
            return u"above or below the text area: "_s + textOf(placed);
        for (int line = placed.firstLine; line < placed.firstLine + placed.lineCount; ++line) {
            if (placed.at.x() + placed.block->lineWidth(line) > area.right() + slack)
                return u"beside the text area: "_s + placed.block->lineText(line);
        }
    }
    return {};
}

/// The right side of the cell that has x and y in it: the next upright rule beside that height.
double rightSideAt(const std::vector<QLineF> &uprights, double x, double y)
{
    double right = std::numeric_limits<double>::max();
    for (const QLineF &line : uprights) {
        if (line.x1() > x && line.y1() <= y && line.y2() >= y)
            right = std::min(right, line.x1());
    }
    return right;
}

/// A line that is wider than its cell; empty: none.
QString spilledOn(const PaperPage &page)
{
    std::vector<QLineF> uprights;
    for (const PlacedRule &rule : page.rules) {
        if (rule.line.x1() == rule.line.x2())
            uprights.push_back(
                rule.line.y1() < rule.line.y2() ? rule.line : QLineF(rule.line.p2(), rule.line.p1()));
    }
    for (const PlacedText &placed : page.texts) {
        for (int line = 0; line < placed.lineCount; ++line) {
            const double y = placed.at.y() + (line + 0.5) * placed.block->pitch();
            const int index = placed.firstLine + line;
            if (placed.turned == 0
                && placed.at.x() + placed.block->lineWidth(index)
                    > rightSideAt(uprights, placed.at.x(), y) + 10)
                return placed.block->lineText(index);
        }
    }
    return {};
}

/// Whether the page holds a part of a row that a page below the table's head (two lines) would hold whole.
bool splitsNeedlessly(const PaperPage &page, const QRectF &area)
{
    bool split = false;
    bool tall = false;
    for (const PlacedText &placed : page.texts) {
        const double pitch = placed.block->pitch();
        if (placed.lineCount == placed.block->lineCount() || pitch >= gbt9704::linePitch)
            continue;
        split = true;
        tall
            = tall || placed.block->lineCount() * pitch > area.height() - 5 * pitch; // with paddings and 续表
    }
    return split && !tall;
}

} // namespace

void TestTablePapers::nothingLeavesItsPlaceOnAnyPaper_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("progress") << static_cast<int>(PaperKind::Progress);
    QTest::newRow("breakdown") << static_cast<int>(PaperKind::Breakdown);
    QTest::newRow("agency") << static_cast<int>(PaperKind::Agency);
}

void TestTablePapers::nothingLeavesItsPlaceOnAnyPaper()
{
    QFETCH(int, kind);
    for (quint32 seed = 0; seed < plans; ++seed) {
        const RandomPlan plan(seed);
        const auto document = compose(inputOf(plan, static_cast<PaperKind>(kind)));
        QVERIFY2(document,
            qPrintable(u"plan %1: %2"_s.arg(seed).arg(document ? QString() : document.error().detail)));
        const auto pages = paginate(*document);
        for (size_t page = 0; page < pages->pages.size(); ++page) {
            const QString fault = faultOf(pages->pages[page], areaOf(*pages));
            QVERIFY2(
                fault.isEmpty(), qPrintable(u"plan %1, page %2: %3"_s.arg(seed).arg(page + 1).arg(fault)));
            QVERIFY2(!splitsNeedlessly(pages->pages[page], areaOf(*pages)),
                qPrintable(u"plan %1, page %2: a row is split"_s.arg(seed).arg(page + 1)));
            const QString spilled = spilledOn(pages->pages[page]);
            QVERIFY2(spilled.isEmpty(),
                qPrintable(u"plan %1, page %2: %3"_s.arg(seed).arg(page + 1).arg(spilled)));
        }
    }
}

void TestTablePapers::everyMeasureStandsOnPaperOnce()
{
    for (quint32 seed = 0; seed < plans; ++seed) {
        const PaperInput input = inputOf(RandomPlan(seed), PaperKind::Progress);
        const auto document = compose(input);
        QVERIFY(document);
        QStringList printed;
        for (const Block &block : (*document)->blocks) {
            const auto *table = std::get_if<TableBlock>(&block);
            for (const RowGroup &group : table ? table->groups : std::vector<RowGroup>()) {
                for (const TableRow &row : group.rows) {
                    if (!group.heading)
                        printed << row.cells.front().text;
                }
            }
        }
        QStringList wanted;
        for (const Measure *measure : input.book.measures()) {
            const QString task = QString::number(input.book.ordinalOf(measure->taskId));
            const bool alone = input.book.measuresOf(measure->taskId).size() == 1;
            wanted << (alone ? task : u"%1.%2"_s.arg(task).arg(input.book.placeOf(*measure)));
        }
        printed.sort();
        wanted.sort();
        QCOMPARE(printed, wanted);
    }
}

void TestTablePapers::theStandardCheckerFindsNothing_data()
{
    nothingLeavesItsPlaceOnAnyPaper_data();
}

void TestTablePapers::theStandardCheckerFindsNothing()
{
    QFETCH(int, kind);
    const QString checker = QStringLiteral(QD_SOURCE_DIR "/../shared/tools/gongwen_check.py");
    if (!QFile::exists(checker))
        QSKIP("the checker of the layout standard is not beside the source tree");
    if (QStandardPaths::findExecutable(u"mutool"_s).isEmpty()
        || QStandardPaths::findExecutable(u"pdffonts"_s).isEmpty())
        QSKIP("mupdf-tools or poppler-utils is not installed");
    QTemporaryDir folder;
    const QString file = folder.filePath(u"t.pdf"_s);
    QVERIFY(writePdf(*paginate(*compose(inputOf(RandomPlan(7), static_cast<PaperKind>(kind)))), file));
    QProcess process;
    process.start(u"python3"_s, {checker, file});
    QVERIFY(process.waitForFinished(60000));
    const QString result = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(!result.contains(u"FALLS SHORT"_s) && result.contains(u"ok "_s), qPrintable(result));
    QCOMPARE(process.exitCode(), 0);
}

/// Of the size of a district's plan: all lists in one document.
void TestTablePapers::thirtyFourAgenciesAreQuick()
{
    BookBuilder b;
    std::vector<AgencyId> agencies;
    for (int n = 0; n < 34; ++n)
        agencies.push_back(b.agency(u"区第%1工作局"_s.arg(n + 1)));
    for (int t = 0; t < 17; ++t) {
        const auto task = b.task(u"(%1)"_s.arg(t + 1), u"第%1项质量提升行动"_s.arg(t + 1));
        for (int m = 0; m < 4; ++m)
            b.measure(task, u"组织开展重点领域服务质量监测，推进质量提升，形成调研分析报告。"_s);
        for (size_t n = 0; n < 6; ++n)
            b.party(task, agencies[(static_cast<size_t>(t) * 2 + n) % agencies.size()],
                n == 0 ? Role::Lead : Role::Joint);
    }
    PaperInput input = reportcase::inputOf(b, PaperKind::Agency);
    QElapsedTimer timer;
    timer.start();
    const auto pages = paginate(*compose(input));
    QVERIFY(!pdfBytes(*pages)->isEmpty());
    QVERIFY(pageCount(*pages) >= 34);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

QTEST_MAIN(TestTablePapers)
#include "tst_tablepapers.moc"
