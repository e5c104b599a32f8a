// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/moment.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace qd;

/// Moments stay the same whatever the time zone of the computer.
class TestMoment : public QObject
{
    Q_OBJECT
    static void goTo(const char *zone)
    {
        qputenv("TZ", zone);
#ifdef Q_OS_WIN
        _tzset();
#else
        tzset();
#endif
    }

private Q_SLOTS:
    void init()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows does not take the time zone from the environment");
#endif
    }
    void cleanupTestCase()
    {
        goTo("Asia/Shanghai");
    }

    void aMomentKeepsItsOffset()
    {
        goTo("Asia/Shanghai");
        const QDateTime at(QDate(2023, 5, 10), QTime(10, 0, 0, 7));
        QCOMPARE(isoMoment(at), u"2023-05-10T10:00:00.007+08:00"_s);
        QCOMPARE(momentOf(isoMoment(at)), at);
    }

    void inNewYorkTheSameMomentIsShownInLocalTime()
    {
        goTo("America/New_York");
        const QDateTime at = momentOf(u"2023-05-10T10:00:00.000+08:00"_s);
        QCOMPARE(at.timeSpec(), Qt::LocalTime);
        QCOMPARE(at.toString(u"yyyy-MM-dd HH:mm"_s), u"2023-05-09 22:00"_s);
        QCOMPARE(isoMoment(at), u"2023-05-09T22:00:00.000-04:00"_s);
    }

    void anHourThatDoesNotExistInNewYorkIsReadRight() // 02:30 of the night when the clocks go forward there
    {
        goTo("America/New_York");
        const QDateTime at = momentOf(u"2023-03-12T02:30:00.000+08:00"_s);
        QVERIFY(at.isValid());
        QCOMPARE(at.toUTC(), QDateTime(QDate(2023, 3, 11), QTime(18, 30), Qt::UTC));
    }

    void whatTheFirstVersionWroteIsLocalTime()
    {
        goTo("Asia/Shanghai");
        QCOMPARE(momentOf(u"2023-05-10T10:00:00.000"_s), QDateTime(QDate(2023, 5, 10), QTime(10, 0)));
    }

    void millisecondsAreThoseOfTheMoment_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"2023-05-10T10:00:00.007+08:00", "2023-12-31T23:59:59.999-03:30",
                 "2024-02-29T00:00:00.000Z", "1969-12-31T12:00:00.000+00:00", "2023-03-12T02:30:00.000+08:00",
                 "2023-05-10T10:00:00.000", "2023-05-10T10:00:00+08:00", "2023-05-10T10:00:00Z", "2023-05-10"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void millisecondsAreThoseOfTheMoment()
    {
        QFETCH(QString, text);
        for (const char *zone : {"Asia/Shanghai", "America/New_York", "UTC"}) {
            goTo(zone);
            QVERIFY(momentOf(text).isValid());
            QCOMPARE(millisecondsOf(text), momentOf(text).toMSecsSinceEpoch());
        }
    }

    void whatIsNoMomentHasNoMilliseconds()
    {
        for (const char *text : {"", "2023-05-10T25:00:00.000+08:00", "2023-02-29T10:00:00.000+08:00",
                 "2023-0x-10T10:00:00.000Z", "2023-05-10T10:00:00.000Y"})
            QCOMPARE(millisecondsOf(QString::fromLatin1(text)), 0);
    }

    void noMomentIsNull()
    {
        QVERIFY(!momentOf(u"昨天"_s).isValid());
    }
};

QTEST_APPLESS_MAIN(TestMoment)
#include "tst_moment.moc"
