// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/plansearch.h"

#include "support/smallbook.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// What the one search of the window finds in a plan.
class PlanSearchTest final : public QObject
{
    Q_OBJECT

    static PlanFindings find(const PlanBook &book, const QString &text, int most = 8)
    {
        PlanSearch search;
        return search.find(book, QDate(2023, 6, 30), text, most);
    }

    /// "t1 t3 | m2 | a1": the ids of each kind.
    static QString ids(const PlanFindings &found)
    {
        QStringList tasks, measures, agencies;
        for (const TaskId id : found.tasks)
            tasks << u't' + QString::number(id.value);
        for (const MeasureId id : found.measures)
            measures << u'm' + QString::number(id.value);
        for (const AgencyId id : found.agencies)
            agencies << u'a' + QString::number(id.value);
        return tasks.join(u' ') + u" | "_s + measures.join(u' ') + u" | "_s + agencies.join(u' ');
    }

private Q_SLOTS:
    void findsByWordsInitialsAndNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing typed") << u"  "_s << u" |  | "_s;
        QTest::newRow("a title") << u"制度"_s << u"t1 |  | "_s;
        QTest::newRow("the title of a section") << u"提升质量"_s << u" |  | "_s;
        QTest::newRow("a measure") << u"宣贯"_s << u" | m2 | "_s;
        QTest::newRow("initials in a measure") << u"xghd"_s << u" | m2 | "_s;
        QTest::newRow("an agency, with its tasks") << u"sww"_s << u"t2 |  | a2"_s;
        QTest::newRow("an agency in whole syllables") << u"shangwuwei"_s << u"t2 |  | a2"_s;
        QTest::newRow("a word of the measure and one of its task") << u"宣贯 制度"_s << u" | m2 | "_s;
        QTest::newRow("words of nothing together") << u"宣贯 示范"_s << u" |  | "_s;
        QTest::newRow("the printed number") << u"(二)"_s << u"t2 |  | "_s;
        QTest::newRow("in full width") << u"（二）"_s << u"t2 |  | "_s;
        QTest::newRow("a measure by its printed number") << u"(一)2"_s << u" | m2 | "_s;
        QTest::newRow("as lists count") << u"1.2"_s << u" | m2 | "_s;
        QTest::newRow("no such measure") << u"1.3"_s << u" |  | "_s;
    }
    void findsByWordsInitialsAndNumbers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        QCOMPARE(ids(find(smallBook().book(), typed)), found);
    }

    void anAgencyWithARoleGivesTheTasksWhereItHasIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("lead") << u"市场监管局 牵头"_s << u"t1 t3 |  | a1"_s;
        QTest::newRow("in initials") << u"scjgj qt"_s << u"t1 t3 |  | a1"_s;
        QTest::newRow("in syllables") << u"shichangjianguan qt"_s << u"t1 t3 |  | a1"_s;
        QTest::newRow("the role first") << u"牵头 scjgj"_s << u"t1 t3 |  | a1"_s;
        QTest::newRow("in one word") << u"市场监管局牵头"_s << u"t1 t3 |  | a1"_s;
        QTest::newRow("support") << u"tjj ph"_s << u"t1 |  | a3"_s;
        QTest::newRow("shared") << u"sww 分工"_s << u"t2 |  | a2"_s;
    }
    void anAgencyWithARoleGivesTheTasksWhereItHasIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        const PlanFindings got = find(smallBook().book(), typed);
        QVERIFY(got.role);
        QCOMPARE(ids(got), found);
    }

    void aRoleThatTheAgencyNowhereHasIsAnOrdinaryWord()
    {
        const PlanFindings found = find(smallBook().book(), u"商务委 牵头"_s);
        QVERIFY(!found.role);
        QVERIFY(found.isEmpty());
        QVERIFY(!find(smallBook().book(), u"牵头"_s).role); // of whom?
    }

    void theMembersOfACollectiveHaveItsRole()
    {
        BookBuilder b = smallBook();
        const AgencyId streets = b.agency(u"各街镇"_s, AgencyKind::Collective);
        const AgencyId street = b.agency(u"石门二路街道"_s, AgencyKind::Street);
        b.member(streets, street);
        const TaskId task = b.task(u"(四)"_s, u"推进街镇工作"_s);
        b.measure(task, u"指导街镇。"_s);
        b.party(task, streets, Role::Support);
        const PlanFindings found = find(b.book(), u"石门 配合"_s);
        QCOMPARE(found.taskCount, 1);
        QCOMPARE(found.tasks.front(), task);
    }

    void aTaskThatIsItsOwnMeasureIsFoundOnce()
    {
        BookBuilder b;
        const TaskId task = b.task(u"(一)"_s, u"完善激励机制"_s);
        b.measure(task, u"完善激励机制"_s);
        QCOMPARE(ids(find(b.book(), u"激励"_s)), u"t1 |  | "_s);
        QCOMPARE(ids(find(b.book(), u"1.1"_s)), u"t1 |  | "_s);
    }

    void whatIsBeyondTheFirstOnesIsCounted()
    {
        BookBuilder b;
        const TaskId task = b.task(u"(一)"_s, u"开展活动"_s);
        for (int i = 0; i < 12; ++i)
            b.measure(task, u"组织监测%1。"_s.arg(i));
        const PlanFindings found = find(b.book(), u"监测"_s, 8);
        QCOMPARE(found.measures.size(), size_t(8));
        QCOMPARE(found.measureCount, 12);
    }

    void whatWasChangedIsFoundOnceTheOldTextsAreForgotten()
    {
        PlanSearch search;
        BookBuilder b;
        b.task(u"(一)"_s, u"开展活动"_s);
        const QDate day(2023, 6, 30);
        QVERIFY(search.find(b.book(), day, u"示范"_s, 8).isEmpty());
        b.task(u"(二)"_s, u"推进示范"_s);
        search.forget();
        QCOMPARE(search.find(b.book(), day, u"示范"_s, 8).taskCount, 1);
    }

    void aMeasureBearsItsPlaceOnlyAmongSeveral()
    {
        const BookBuilder b = smallBook();
        const PlanBook book = b.book();
        QCOMPARE(book.numberOf(*book.measure({2})), u"(一)2"_s);
        QCOMPARE(book.numberOf(*book.measure({3})), u"(二)"_s);
    }
};

QTEST_APPLESS_MAIN(PlanSearchTest)
#include "tst_plansearch.moc"
