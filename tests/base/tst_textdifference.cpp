// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textdifference.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// What of two versions of a sentence is in one of them only.
class TestTextDifference : public QObject
{
    Q_OBJECT

    static QStringList parts(const QString &text, const std::vector<TextSpan> &spans)
    {
        QStringList parts;
        for (const TextSpan &span : spans)
            parts << text.mid(span.start, span.length);
        return parts;
    }

private Q_SLOTS:
    void partsAreNamedOnBothSides_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QStringList>("gone");
        QTest::addColumn<QStringList>("come");
        QTest::newRow("the same") << u"共61条。"_s << u"共61条。"_s << QStringList() << QStringList();
        QTest::newRow("a number as a whole")
            << u"共61条，占41.0%。"_s << u"共62条，占41.5%。"_s << QStringList{u"61"_s, u"41.0%"_s}
            << QStringList{u"62"_s, u"41.5%"_s};
        QTest::newRow("words came") << u"绿灯。"_s << u"绿灯、黄灯。"_s << QStringList()
                                    << QStringList{u"、黄灯"_s};
        QTest::newRow("words went") << u"绿灯、黄灯。"_s << u"绿灯。"_s << QStringList{u"、黄灯"_s}
                                    << QStringList();
        QTest::newRow("from nothing") << QString() << u"新"_s << QStringList() << QStringList{u"新"_s};
        QTest::newRow("to nothing") << u"旧"_s << QString() << QStringList{u"旧"_s} << QStringList();
        QTest::newRow("a rare character")
            << u"于𠮷负责"_s << u"于𠮶负责"_s << QStringList{u"𠮷"_s} << QStringList{u"𠮶"_s};
    }
    void partsAreNamedOnBothSides()
    {
        QFETCH(QString, before);
        QFETCH(QString, now);
        const TextDifference difference = differenceOf(before, now);
        QTEST(parts(before, difference.gone), "gone");
        QTEST(parts(now, difference.come), "come");
    }

    void whatIsNotNamedIsTheSame()
    {
        const QString before = u"截至2023年6月30日，61条举措中绿灯25条、黄灯16条，红灯20条。"_s;
        const QString now = u"截至2023年9月30日，61条举措中绿灯30条，红灯21条、无灯10条。"_s;
        const TextDifference difference = differenceOf(before, now);
        const auto rest = [](QString text, const std::vector<TextSpan> &spans) {
            for (auto span = spans.rbegin(); span != spans.rend(); ++span)
                text.remove(span->start, span->length);
            return text;
        };
        QCOMPARE(rest(before, difference.gone), rest(now, difference.come));
        QVERIFY(rest(now, difference.come).size() > 25);
    }

    void longTextsDoNotTakeLong()
    {
        const QString before = QString(20'000, u'甲');
        QElapsedTimer timer;
        timer.start();
        const TextDifference difference
            = differenceOf(u"一"_s + before + u"二"_s, u"三"_s + QString(20'000, u'乙') + u"四"_s);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(difference.gone.size(), size_t(1));
        QCOMPARE(difference.come.front().length, 20'002);
    }
};

QTEST_GUILESS_MAIN(TestTextDifference)
#include "tst_textdifference.moc"
