// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/keptreview.h"

#include "review/doubtanswers.h"
#include "review/measureedits.h"
#include "review/partyedits.h"
#include "review/planedits.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

/// A review as it is kept between two windows.
class TestKeptReview final : public QObject
{
    Q_OBJECT

    static PlanReading read()
    {
        const auto reading = readPlanText(
            u"2024年某区质量工作要点\n一、夯实基础\n"
            u"（一）加强制度建设。修订工作规则。开展培训。（区市场监管局、区教育局按照职责分工实施）\n"
            u"（二）完善激励机制。6月底前评选质量奖。（牵头单位：区市场监管局）\n"_s,
            {}, {}, {});
        if (!reading)
            qFatal("the text was not read");
        return *reading;
    }
    static KeptReview worked()
    {
        KeptReview kept;
        kept.reading = read();
        ImportReview review = beginReview(kept.reading);
        const auto &tasks = review.proposal().sections[0].tasks;
        const NodeId first = tasks[0].id, second = tasks[1].id;
        splitTask(review, first, Split::Sentences);
        setRole(review, first, 1, Role::Lead);
        setText(review, second, u"改过的名称"_s);
        setFirstPeriod(review, Period{2024, Cycle::Month, 5});
        setOwes(review, review.task(first)->measures[1].id, u"区教育局"_s, false);
        kept.state = review.now();
        kept.options.parts = {0};
        kept.options.table = TableReading{1, 2, {u"序号"_s}, {ColumnRole::Order}, {true}};
        kept.target = {PlanId{7}, true};
        kept.refused = {{TaskId{3}, {}}, {{}, NodeId{5}}};
        kept.eachForItself = kept.edited = true;
        kept.chosen = second;
        return kept;
    }

private Q_SLOTS:
    void itComesBackAsItWas()
    {
        const KeptReview before = worked();
        const QString text = archived(before);
        const auto after = unarchived(text);
        QVERIFY(after);
        QCOMPARE(archived(*after), text); // every field
        QCOMPARE(after->state.proposal.source, before.reading.proposal.source);
        const ProposedTask &first = after->state.proposal.sections[0].tasks[0];
        QCOMPARE(first.measures.size(), size_t(2));
        QCOMPARE(first.measures[1].exempt, QStringList{u"区教育局"_s});
        QCOMPARE(first.parties[1].role, Role::Lead);
        const ProposedTask &second = after->state.proposal.sections[0].tasks[1];
        QCOMPARE(second.title, u"改过的名称"_s);
        QCOMPARE(second.measures[0].deadline.has_value(),
            before.state.proposal.sections[0].tasks[1].measures[0].deadline.has_value());
        QCOMPARE(after->state.settled, before.state.settled);
        QCOMPARE(after->state.firstPeriod, (Period{2024, Cycle::Month, 5}));
        QCOMPARE(after->state.decisions.size(), before.state.decisions.size());
        QCOMPARE(after->options.parts, std::vector{0});
        QCOMPARE(after->options.table->headings, QStringList{u"序号"_s});
        QVERIFY(after->options.table->guessed[0]);
        QCOMPARE(after->target.update, PlanId{7});
        QVERIFY(after->target.asNewVersion && after->eachForItself && after->edited);
        QCOMPARE(after->refused, before.refused);
        QCOMPARE(after->chosen, second.id);
    }

    void itGoesOnWhereItWas()
    {
        const auto kept = unarchived(archived(worked()));
        QVERIFY(kept);
        ImportReview review = beginReview(kept->reading);
        review.resume(kept->state, kept->edited);
        QVERIFY2(review.isEdited(), "there is something to lose");
        QVERIFY(!review.canUndo());
        const NodeId first = review.proposal().sections[0].tasks[0].id;
        QVERIFY(splitTask(review, first, Split::None));
        QVERIFY(splitTask(review, first, Split::Sentences)); // the sentences as read are known again
        QVERIFY(!review.measure(review.task(first)->measures[1].id)->span.isEmpty());
        QVERIFY(addMeasure(review, first, u"新的举措。"_s));
        QVERIFY2(review.contains(review.task(first)->measures.back().id), "what comes gets an id of its own");
        QVERIFY(review.undo() && review.undo() && review.undo());
        QVERIFY(!review.undo());
    }

    void whatIsNotReadableIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = archived(worked());
        QTest::newRow("empty") << QString();
        QTest::newRow("by another version") << u"0"_s + good;
        QTest::newRow("cut off") << good.left(good.size() / 2);
        QTest::newRow("nothing in it") << good.left(good.indexOf(u':') + 1);
        QTest::newRow("no archive") << good.left(good.indexOf(u':') + 1) + u"AAAA"_s;
    }
    void whatIsNotReadableIsRefused()
    {
        QFETCH(QString, text);
        const auto kept = unarchived(text);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::Corrupt);
    }

    void anAgencyThatIsGoneIsNewAgain()
    {
        KeptReview kept = worked();
        QVERIFY(kept.state.decisions.size() > 1);
        Agency bureau;
        bureau.id = AgencyId{4};
        bureau.shortName = bureau.fullName = u"区市场监管局"_s;
        kept.state.decisions[0].existingAgency = 4;
        kept.state.decisions[1].existingAgency = 5;
        dropGoneAgencies(kept.state, AgencyRegister({bureau}, {}, {}));
        QCOMPARE(kept.state.decisions[0].existingAgency, 4);
        QCOMPARE(kept.state.decisions[1].existingAgency, 0);
        QVERIFY(!kept.state.decisions[1].shortName.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestKeptReview)
#include "tst_keptreview.moc"
