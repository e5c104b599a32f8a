// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercase.h"
#include "support/othertools.h"
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
    void everyMeasureStandsOnPaperOnce();
    void theStandardCheckerFindsNothing_data();
    void theStandardCheckerFindsNothing();
    void thirtyFourAgenciesAreQuick();
};

namespace
{

#ifdef __SANITIZE_ADDRESS__
constexpr int plans = 40; // the sanitizers need five times as long; all are composed without them
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

} // namespace

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
    QTest::addColumn<int>("kind");
    QTest::newRow("progress") << static_cast<int>(PaperKind::Progress);
    QTest::newRow("breakdown") << static_cast<int>(PaperKind::Breakdown);
    QTest::newRow("agency") << static_cast<int>(PaperKind::Agency);
}

void TestTablePapers::theStandardCheckerFindsNothing()
{
    QFETCH(int, kind);
    const QString checker = QStringLiteral(QD_SOURCE_DIR "/../shared/tools/gongwen_check.py");
    if (!QFile::exists(checker))
        QSKIP("the checker of the layout standard is not beside the source tree");
    QD_NEEDS("mutool");
    QD_NEEDS("pdffonts");
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
