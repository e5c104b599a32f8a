// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercase.h"

#include <QTemporaryDir>

using namespace qd;
using namespace reportcase;

class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lightsAreToldInWordsAndFigures();
    void aYearCountsTheReportsOfItsQuarters();
    void theTenHeaviestAreNamedTheRestIsSummed();
    void oneLeftOverIsNamedItself();
    void theFiveGravestComeFirst();
    void withoutSuchMeasuresItSaysSo();
    void theChangeIsToldWhereThereWasAnIssueBefore();
    void twoChartsStandSideBySide();
    void anEmptyPlanIsAPaperThatSaysSo();
    void theVersionThatFitsIsTheOneThatIsKept();
    void theStandardCheckerFindsNothing();
};

namespace
{

PaperInput digestOf(const BookBuilder &b)
{
    return inputOf(b, PaperKind::Digest);
}

/// As many agencies as asked, the n-th on n measures.
BookBuilder stairs(int agencies)
{
    BookBuilder b;
    std::vector<AgencyId> ids;
    for (int i = 0; i < agencies; ++i)
        ids.push_back(b.agency(u"第%1局"_s.arg(i + 1)));
    for (int m = 0; m < agencies; ++m) {
        const auto task = b.task(u"(%1)"_s.arg(m + 1), u"第%1项任务"_s.arg(m + 1));
        b.measure(task, u"举措。"_s);
        for (int i = m; i < agencies; ++i)
            b.party(task, ids[static_cast<size_t>(i)], Role::Joint);
    }
    return b;
}

/// The digest on its page, and that it is one page with nothing beyond its foot.
std::shared_ptr<const Pages> onePage(const PaperInput &input)
{
    const auto document = compose(input);
    if (!document)
        return nullptr;
    auto pages = paginate(*document);
    return pageCount(*pages) == 1 ? pages : nullptr;
}

QString told(const PaperInput &input)
{
    const auto pages = onePage(input);
    return pages ? withoutSpaces(everything(*pages)) : QString();
}

} // namespace

void TestDigest::lightsAreToldInWordsAndFigures()
{
    const QString all = told(digestOf(smallBook()));
    QVERIFY2(all.contains(u"红黄绿灯（以4条举措为基数，合计100.0%）"_s), qPrintable(all));
    QVERIFY(all.contains(u"▲黄灯"_s) && all.contains(u"3条（75.0%）"_s) && all.contains(u"1条（25.0%）"_s));
    QVERIFY(all.contains(u"共3项工作任务、4条工作举措，由3个单位承担。"_s));
    QVERIFY(!all.contains(u"0条（"_s));
}

void TestDigest::aYearCountsTheReportsOfItsQuarters()
{
    BookBuilder b = smallBook();
    b.report({1}, {1}, u"2023Q1"_s);
    b.report({1}, {1}, u"2023Q3"_s);
    PaperInput input = digestOf(b);
    input.options.period = {2023, Cycle::Year, 1};
    input.options.asOf = QDate(2023, 12, 31);
    const QString all = told(input);
    QVERIFY2(all.contains(u"2023年度各单位应报进展20份，已报2份，报送率10.0%。"_s), qPrintable(all));
}

void TestDigest::theTenHeaviestAreNamedTheRestIsSummed()
{
    const auto document = compose(digestOf(stairs(14)));
    QVERIFY(document);
    const auto &blocks = (*document)->blocks;
    std::vector<const TableBlock *> tables;
    for (const Block &block : blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block))
            tables.push_back(table);
    }
    QVERIFY(tables.size() >= 2);
    QStringList names;
    QList<int> carried;
    for (const int side : {0, 6}) { // agency, carried, four lights; twice
        for (const RowGroup &group : tables[1]->groups) {
            const auto &cells = group.rows.front().cells;
            names << cells[static_cast<size_t>(side)].text;
            carried << cells[static_cast<size_t>(side) + 1].text.toInt();
            const int lights = cells[static_cast<size_t>(side) + 2].text.toInt()
                + cells[static_cast<size_t>(side) + 3].text.toInt()
                + cells[static_cast<size_t>(side) + 4].text.toInt()
                + cells[static_cast<size_t>(side) + 5].text.toInt();
            QCOMPARE(lights, carried.back());
        }
    }
    QCOMPARE(names.size(), 12);
    QCOMPARE(names.front(), u"第14局"_s);
    QCOMPARE(names[9], u"第5局"_s);
    QCOMPARE(names[10], u"其余4个单位"_s);
    QCOMPARE(carried[10], 1 + 2 + 3 + 4);
    QCOMPARE(names[11], u"合计（不重复）"_s);
    QCOMPARE(carried[11], 14);
}

void TestDigest::oneLeftOverIsNamedItself()
{
    const QString all = told(digestOf(stairs(11)));
    QVERIFY2(all.contains(u"第1局"_s) && !all.contains(u"其余"_s), qPrintable(all));
}

void TestDigest::theFiveGravestComeFirst()
{
    BookBuilder b;
    const auto market = b.agency(u"区市场监管局"_s);
    for (int i = 1; i <= 8; ++i) {
        const auto task = b.task(u"(%1)"_s.arg(i), u"第%1项任务"_s.arg(i));
        b.measure(task, u"举措。"_s, i < 5 ? QDate(2023, 6, i) : QDate());
        b.party(task, market, Role::Lead);
    }
    b.setBlocked({8}, true, QDate(2023, 6, 1));
    b.report({5}, {1}, u"2023Q3"_s);
    PaperInput input = digestOf(b);
    input.options.asOf = QDate(2023, 10, 10); // three quarters have ended
    const QString all = told(input);
    QVERIFY2(
        all.contains(
            u"需要领导关注的举措共7条（逾期4条、受阻1条、连续两期以上未填报或者未报齐3条，有的兼有几种情形），最重的5条"_s),
        qPrintable(all));
    qsizetype at = 0;
    for (const QString &point : {u"1第1项任务区市场监管局■逾期131天"_s, u"2第2项任务"_s, u"3第3项任务"_s,
             u"4第4项任务"_s, u"8第8项任务区市场监管局■连续3期未填报，受阻"_s}) {
        const qsizetype next = all.indexOf(point, at);
        QVERIFY2(next >= at, qPrintable(point + u" in "_s + all));
        at = next;
    }
    QVERIFY(!all.contains(u"第6项任务"_s));
}

void TestDigest::withoutSuchMeasuresItSaysSo()
{
    BookBuilder b = smallBook();
    b.measureRow({2}).deadlineDate = QDate(2023, 12, 31);
    QVERIFY(told(digestOf(b)).contains(u"没有逾期、受阻或者连续两期以上未填报的举措。"_s));
}

void TestDigest::theChangeIsToldWhereThereWasAnIssueBefore()
{
    PaperInput input = digestOf(smallBook());
    QVERIFY(!told(input).contains(u"较上期"_s));
    input.before = earlier(2, smallBook(), QDate(2023, 3, 31));
    const QString all = told(input);
    QVERIFY2(all.contains(u"与第2期（数据截至2023年3月31日）相比"_s), qPrintable(all));
    QVERIFY2(all.contains(u"推迟1条（含新逾期1条）"_s), qPrintable(all)); // one measure is overdue now
    input.before = earlier(2, smallBook(), input.options.asOf);
    QVERIFY(told(input).contains(u"举措没有变化"_s));
}

void TestDigest::twoChartsStandSideBySide()
{
    const auto pages = onePage(digestOf(smallBook()));
    QVERIFY(pages);
    const auto &charts = pages->pages.front().pictures;
    QCOMPARE(charts.size(), size_t(2));
    QCOMPARE(charts[0].at.y(), charts[1].at.y());
    QVERIFY(charts[0].at.right() < charts[1].at.x());
    const QString words = pages->elements[static_cast<size_t>(charts[0].element)].says;
    QVERIFY2(words.contains(u"合计4"_s) || words.contains(u"黄灯"_s), qPrintable(words));
}

void TestDigest::anEmptyPlanIsAPaperThatSaysSo()
{
    QVERIFY(told(digestOf(BookBuilder())).contains(u"尚无工作举措"_s));
}

void TestDigest::theVersionThatFitsIsTheOneThatIsKept()
{
    const auto document = compose(digestOf(stairs(40)));
    QVERIFY(document && !(*document)->tighter.empty());
    const auto fit = fitted(*document);
    QVERIFY(fit);
    const auto kept = fit->document;
    QVERIFY(kept->tighter.empty());
    QCOMPARE(pageCount(*paginate(kept)), 1);
    QCOMPARE(everything(*paginate(kept)), everything(*paginate(*document)));
}

void TestDigest::theStandardCheckerFindsNothing()
{
    const QString checker = QStringLiteral(QD_SOURCE_DIR "/../shared/tools/gongwen_check.py");
    if (!QFile::exists(checker))
        QSKIP("the checker of the layout standard is not beside the source tree");
    QTemporaryDir folder;
    const QString file = folder.filePath(u"d.pdf"_s);
    const auto document = compose(digestOf(stairs(20)));
    QVERIFY(document);
    QVERIFY(writePdf(*paginate(*document), file));
    READ_WITH(text, u"pdftotext"_s, {file, u"-"_s});
    QVERIFY(withoutSpaces(text).contains(u"红黄绿灯"_s));
    QProcess process;
    process.start(u"python3"_s, {checker, file});
    QVERIFY(process.waitForFinished(60000));
    const QString result = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(process.exitCode() == 0 && !result.contains(u"FALLS SHORT"_s), qPrintable(result));
}

QTEST_MAIN(TestDigest)
#include "tst_digest.moc"
