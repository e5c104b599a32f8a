// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "domain/check/agencycheck.h"
#include "domain/values/startdate.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestStartDate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheFirstDayOfWhatIsNamed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("ISO") << u"2023-03-01"_s << QDate(2023, 3, 1);
        QTest::newRow("as Excel writes it") << u"2023/3/1"_s << QDate(2023, 3, 1);
        QTest::newRow("with a year") << u"2024年3月5日"_s << QDate(2024, 3, 5);
        QTest::newRow("without a year") << u"3月5日"_s << QDate(2023, 3, 5);
        QTest::newRow("month") << u"3月"_s << QDate(2023, 3, 1);
        QTest::newRow("from a month on") << u"3月起"_s << QDate(2023, 3, 1);
        QTest::newRow("Chinese number") << u"十一月起"_s << QDate(2023, 11, 1);
        QTest::newRow("middle of a month") << u"4月中旬"_s << QDate(2023, 4, 11);
        QTest::newRow("end of a month") << u"4月下旬"_s << QDate(2023, 4, 21);
        QTest::newRow("quarter") << u"第二季度"_s << QDate(2023, 4, 1);
        QTest::newRow("second half") << u"下半年"_s << QDate(2023, 7, 1);
        QTest::newRow("full width") << u"２０２３－０３－０１"_s << QDate(2023, 3, 1);
        QTest::newRow("no such day") << u"2月30日"_s << QDate();
        QTest::newRow("no such month") << u"13月"_s << QDate();
        QTest::newRow("prose") << u"开展3月活动"_s << QDate();
        QTest::newRow("nothing") << QString() << QDate();
    }
    void readsTheFirstDayOfWhatIsNamed()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        QCOMPARE(readStartDate(typed, 2023).value_or(QDate()), day);
    }

    void aNameLeadsToOneAgency()
    {
        Agency first;
        first.id = {1};
        first.shortName = u"区科委"_s;
        first.fullName = u"区科学技术委员会"_s;
        const AgencyRegister agencies({first}, {{{1}, {1}, u"科委"_s}}, {});
        Agency other;
        QCOMPARE(checkAgency(agencies, other, {}).front().error.reason, Reason(RuleReason::TextMissing));
        other.shortName = u" 科委 "_s; // another's alias
        const auto taken = checkAgency(agencies, other, {});
        QCOMPARE(taken.size(), size_t(1));
        QCOMPARE(taken.front().error.reason, Reason(RuleReason::AgencyNameTaken));
        QCOMPARE(taken.front().error.fields.value(u"who"_s), u"区科委"_s);
        other.shortName = u"区商务委"_s;
        QVERIFY(checkAgency(agencies, other, {}).empty());
        QCOMPARE(
            checkAgency(agencies, other, {u"区科学技术委员会"_s}).front().where, AgencyFault::Where::Aliases);
        QVERIFY(checkAgency(agencies, first, {u"科委"_s}).empty()); // its own names are its own
    }

    void namesAreSplitAtAnySeparator()
    {
        QCOMPARE(splitNames(u" 科委、区科技局，科委；\n 科技委 "_s),
            (QStringList{u"科委"_s, u"区科技局"_s, u"科技委"_s}));
    }
};

QTEST_GUILESS_MAIN(TestStartDate)
#include "tst_startdate.moc"
