// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readplan.h"
#include "intake/source/readings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// Sounds in brackets behind characters: 印發(fā).
class TestReadings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlySoundsWithAToneAreTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("without");
        QTest::newRow("sounds") << u"印發(fā)執(zhí)行，開（kāi）展"_s << u"印發執行，開展"_s;
        QTest::newRow("other brackets") << u"平台(app)、重量(kg)、甲(一)"_s << u"平台(app)、重量(kg)、甲(一)"_s;
        QTest::newRow("behind a letter") << u"abc(fā)"_s << u"abc(fā)"_s;
        QTest::newRow("not closed") << u"印發(fā"_s << u"印發(fā"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void onlySoundsWithAToneAreTakenOut()
    {
        QFETCH(QString, text);
        QTEST(withoutReadings(text), "without");
        QCOMPARE(readingsIn(text) > 0, text != withoutReadings(text));
    }

    void anAuthorsOwnReadingStays()
    {
        QVERIFY(pastedSource(u"一、重(chóng)修道路\n（一）甲事。"_s).text.contains(u"(chóng)"_s));
        QVERIFY(!pastedSource(u"一、開(kāi)展檢(jiǎn)查\n（一）實(shí)施。"_s).text.contains(u'('));
    }
};

QTEST_GUILESS_MAIN(TestReadings)
#include "tst_readings.moc"
