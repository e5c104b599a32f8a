// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/justify.h"
#include "papercase.h"

#include <QTemporaryDir>

using namespace qd;
using namespace reportcase;

class TestJustify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spaceGoesWhereAReaderDoesNotMind_data();
    void spaceGoesWhereAReaderDoesNotMind();
    void allGapsOfALineGrowAlike();
    void aLineWithTooFewGapsStaysRagged();
    void numbersOfAFullLineAreCopiedWhole();
    void aLineSpreadWideIsCopiedWithoutSpaces();
    void wordsBesideNumbersAreCopiedWhole();
    void fullLinesEndAtTheRightEdge();
};

void TestJustify::spaceGoesWhereAReaderDoesNotMind_data()
{
    QTest::addColumn<QString>("line"); // "|" where space may be added
    QTest::newRow("Chinese") << u"质|量|工|作"_s;
    QTest::newRow("a number stays whole") << u"达|10.0%|，|提|高|2.5|个"_s;
    QTest::newRow("a western word stays whole") << u"由|ISO9001|认|证"_s;
    QTest::newRow("at the spaces of western text") << u"Quality |Desk |is"_s;
    QTest::newRow("no pair is torn") << u"甲|——|乙|……|丙"_s;
    QTest::newRow("beyond the basic plane") << u"由|𠮷|田"_s;
    QTest::newRow("a mark stays at its letter") << u"e\u0301t|乙\u0301|甲"_s;
    QTest::newRow("a variant is chosen by its selector") << u"葛\U000E0100|城"_s;
    QTest::newRow("one character") << u"甲"_s;
    QTest::newRow("nothing") << u""_s;
}

void TestJustify::spaceGoesWhereAReaderDoesNotMind()
{
    QFETCH(QString, line);
    QString plain = line;
    plain.remove(u'|');
    QString marked;
    size_t next = 0;
    const std::vector<StretchPlace> places = stretchPlaces(plain);
    for (int i = 0; i < plain.size(); ++i) {
        marked += plain[i];
        if (next < places.size() && places[next].after == i) {
            marked += u'|';
            ++next;
        }
    }
    QCOMPARE(marked, line);
    QCOMPARE(next, places.size());
}

void TestJustify::allGapsOfALineGrowAlike()
{
    std::vector<StretchPlace> places = stretchPlaces(u"质量达10.0%，好");
    QCOMPARE(places.size(), 5u);
    for (const double slack : {0.4, 1.0, 1.6}) {
        shareSlack(places, slack, 1);
        for (const StretchPlace &place : places)
            QCOMPARE(place.width, slack / 5);
    }
}

void TestJustify::aLineWithTooFewGapsStaysRagged()
{
    for (const double slack : {1.4, 12.0}) { // more than a third of an em for each of four
        std::vector<StretchPlace> places = stretchPlaces(u"质量达10.0%");
        shareSlack(places, slack, 1);
        for (const StretchPlace &place : places)
            QCOMPARE(place.width, 0.0);
    }
}

namespace
{

/// Prose in which a number that fits no more leaves much of each line to be filled.
const QString prose = u"服务质量满意率达到98.76543210%，投诉按期办结率为100.00000000%，"
                      u"重点产品抽查合格率为97.50000000%，认证企业数增长到1234567890.5家，"
                      u"消费环境进一步改善，质量提升工作完成率为10.0%，较上年同期提高2.5个百分点。"_s;

QString pdfOf(const QTemporaryDir &folder, const QString &text = prose)
{
    auto document = std::make_shared<Document>();
    document->info.title = u"数字"_s;
    for (int i = 0; i < 3; ++i)
        document->blocks.emplace_back(Paragraph{Style::Body, text.mid(i), {}, {}, {}});
    const QString file = folder.filePath(u"数字.pdf"_s);
    return writePdf(*paginate(document), file) ? file : QString();
}

} // namespace

void TestJustify::numbersOfAFullLineAreCopiedWhole()
{
    QTemporaryDir folder;
    READ_WITH(text, u"pdftotext"_s, {u"-raw"_s, pdfOf(folder), u"-"_s});
    for (const QString &number :
        {u"98.76543210%"_s, u"100.00000000%"_s, u"97.50000000%"_s, u"1234567890.5"_s, u"10.0%"_s, u"2.5"_s})
        QVERIFY2(text.count(number) == 3, qPrintable(number + u" in "_s + text));
}

/// A reader takes a wide gap for a space, unless the line tells its text.
void TestJustify::aLineSpreadWideIsCopiedWithoutSpaces()
{
    QTemporaryDir folder;
    READ_WITH(copied, u"pdftotext"_s, {u"-raw"_s, pdfOf(folder), u"-"_s});
    QString text = copied;
    text.remove(u'\n');
    QVERIFY2(text.contains(prose), qPrintable(copied));
}

void TestJustify::wordsBesideNumbersAreCopiedWhole()
{
    QTemporaryDir folder;
    const QString lights
        = u"截至六月底，判定绿灯0条（0.0%）、黄灯61条（100.0%）、红灯0条（0.0%），合计61条。"_s;
    READ_WITH(copied, u"pdftotext"_s, {u"-raw"_s, pdfOf(folder, lights), u"-"_s});
    QString text = copied;
    text.remove(u'\n'); // a word may go on on the next line
    for (const QString &word : {u"判定绿灯"_s, u"黄灯"_s, u"红灯"_s})
        QVERIFY2(text.count(word) == 3, qPrintable(word + u" in "_s + text));
}

void TestJustify::fullLinesEndAtTheRightEdge()
{
    QTemporaryDir folder;
    READ_WITH(boxes, u"pdftotext"_s, {u"-bbox"_s, pdfOf(folder), u"-"_s});
    constexpr double right = 28.0 + 156.0; // mm, GB/T 9704 5.2.1
    static const QRegularExpression word(u"xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\""_s);
    QMap<double, double> ends; // right edge in mm by line
    for (auto found = word.globalMatch(boxes); found.hasNext();) {
        const auto match = found.next();
        const double line = match.captured(2).toDouble();
        const double end = match.captured(1).toDouble() / 72 * 25.4;
        ends[line] = std::max(ends.value(line), end);
    }
    int full = 0;
    for (const double end : std::as_const(ends)) {
        QVERIFY2(end < right + 0.5, qPrintable(QString::number(end)));
        full += std::abs(end - right) < 0.5 ? 1 : 0;
    }
    QVERIFY2(full >= 9, qPrintable(QString::number(full)));
}

QTEST_MAIN(TestJustify)
#include "tst_justify.moc"
