// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/importreview.h"

#include "domain/proposal/proposalnodes.h"
#include "review/doubtanswers.h"
#include "review/measureedits.h"
#include "review/namedecisions.h"
#include "review/partyedits.h"
#include "review/planedits.h"
#include "review/questions.h"
#include "support/builders.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

// ids are given in the order of the document: section 1, its first task 2 with measures 3, 4, 5, its second 6
// with 7
constexpr NodeId firstTask{2};
constexpr NodeId secondTask{6};
constexpr NodeId firstMeasure{3}, middleMeasure{4}, lastMeasure{5};
constexpr NodeId onlyMeasure{7}; // of the second task

ImportReview review()
{
    Proposal proposal;
    proposal.title = u"2023年质量工作要点"_s;
    proposal.year = 2023;
    ProposedSection section;
    section.number = u"一"_s;
    section.title = u"夯实基础"_s;
    auto one = test::task(
        u"(一)"_s, u"加强制度建设"_s, {u"修订规则。"_s, u"开展宣贯。组织培训。"_s, u"定期通报。"_s});
    one.parties = {test::party(u"区市场监管局"_s, Role::Joint), test::party(u"区教育局"_s, Role::Joint)};
    auto two = test::task(u"(二)"_s, u"完善激励机制"_s, {u"评选质量奖。"_s});
    two.parties = {test::party(u"区市场监管局"_s, Role::Lead), test::party(u"区市监局"_s, Role::Support)};
    section.tasks = {one, two};
    proposal.sections = {section};
    giveNodeIds(proposal);
    const NodeId first = proposal.sections[0].tasks[0].id;
    const NodeId second = proposal.sections[0].tasks[1].id;
    proposal.doubts
        = {{DoubtKind::NoLead, {}, {}, first, {}}, {DoubtKind::UnknownAgency, {u"区教育局"_s}, {}, first, {}},
            {DoubtKind::UnknownAgency, {u"区市监局"_s}, {}, second, {}}};
    const auto decide = [](const QString &name) {
        AgencyDecision decision;
        decision.name = decision.shortName = decision.fullName = name;
        return decision;
    };
    return {proposal, {decide(u"区市场监管局"_s), decide(u"区教育局"_s), decide(u"区市监局"_s)}};
}

QStringList texts(const ImportReview &review, NodeId task)
{
    QStringList list;
    for (const ProposedMeasure &measure : review.task(task)->measures)
        list << measure.text;
    return list;
}

} // namespace

class TestImportReview final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mergingJoinsTextsInOrderAndTheBodyStays();
    void splittingCutsAtThePositionAndRefusesEmptyParts();
    void movingASentenceForwardPutsItInFront();
    void movingASentenceBackPutsItAtTheEnd();
    void theLastSentenceOfAMeasureTakesTheMeasureWithIt();
    void aMeasureMovesToAnotherTaskButNotTheLastOne();
    void wholeAndSentencesGoBackAndForth();
    void splittingAllIsOneStep();
    void theBodyFollowsAnEditedMeasure();
    void typingInOneFieldIsOneStep();
    void undoAndRedoRestoreEverything();
    void aDeadlineKeepsItsPhraseAndGetsItsDay();
    void namingALeadSettlesTheDoubt();
    void anAddedPartyGetsADecision();
    void ticksBecomeExemptionsByCellRowAndColumn();
    void sameAsMakesTwoNamesOneAgency();
    void leavingOutATaskSettlesItsDoubtsAndKeepsTheOthers();
    void onlyNamesInUseAreHandedOn();
    void impossibleOperationsChangeNothing();
};

void TestImportReview::mergingJoinsTextsInOrderAndTheBodyStays()
{
    auto d = review();
    const QString body = d.task(firstTask)->text;
    QVERIFY(mergeMeasures(d, {lastMeasure, firstMeasure}));
    QCOMPARE(texts(d, firstTask), (QStringList{u"修订规则。定期通报。"_s, u"开展宣贯。组织培训。"_s}));
    QVERIFY(d.undo());
    QVERIFY(mergeMeasures(d, {firstMeasure, middleMeasure, lastMeasure}));
    QCOMPARE(d.task(firstTask)->text, body);
    QCOMPARE(texts(d, firstTask), QStringList{body});
}

void TestImportReview::splittingCutsAtThePositionAndRefusesEmptyParts()
{
    auto d = review();
    QVERIFY(!splitMeasure(d, middleMeasure, 0));
    QVERIFY(!splitMeasure(d, middleMeasure, 10));
    QVERIFY(!d.canUndo());
    QVERIFY(splitMeasure(d, middleMeasure, 5));
    QCOMPARE(texts(d, firstTask),
        (QStringList{u"修订规则。"_s, u"开展宣贯。"_s, u"组织培训。"_s, u"定期通报。"_s}));
}

void TestImportReview::movingASentenceForwardPutsItInFront()
{
    auto d = review();
    QVERIFY(moveSentence(d, middleMeasure, 1, lastMeasure));
    QCOMPARE(texts(d, firstTask), (QStringList{u"修订规则。"_s, u"开展宣贯。"_s, u"组织培训。定期通报。"_s}));
}

void TestImportReview::movingASentenceBackPutsItAtTheEnd()
{
    auto d = review();
    QVERIFY(moveSentence(d, middleMeasure, 0, firstMeasure));
    QCOMPARE(texts(d, firstTask), (QStringList{u"修订规则。开展宣贯。"_s, u"组织培训。"_s, u"定期通报。"_s}));
}

void TestImportReview::theLastSentenceOfAMeasureTakesTheMeasureWithIt()
{
    auto d = review();
    QVERIFY(moveSentence(d, firstMeasure, 0, onlyMeasure));
    QCOMPARE(texts(d, firstTask), (QStringList{u"开展宣贯。组织培训。"_s, u"定期通报。"_s}));
    QCOMPARE(texts(d, secondTask), QStringList{u"修订规则。评选质量奖。"_s});
    QCOMPARE(d.task(secondTask)->text, u"修订规则。评选质量奖。"_s);
    QVERIFY2(!moveSentence(d, onlyMeasure, 5, firstMeasure), "there is no such sentence");
}

void TestImportReview::aMeasureMovesToAnotherTaskButNotTheLastOne()
{
    auto d = review();
    QVERIFY(!moveMeasure(d, onlyMeasure, firstTask, 0));
    QVERIFY(setOwes(d, lastMeasure, u"区教育局"_s, false));
    QVERIFY(moveMeasure(d, lastMeasure, secondTask, 0));
    QCOMPARE(texts(d, secondTask), (QStringList{u"定期通报。"_s, u"评选质量奖。"_s}));
    QVERIFY2(d.measure(onlyMeasure)->exempt.isEmpty(), "ticks were those of the other task");
    QVERIFY(moveMeasure(d, firstMeasure, firstTask, 2));
    QCOMPARE(texts(d, firstTask), (QStringList{u"开展宣贯。组织培训。"_s, u"修订规则。"_s}));
}

void TestImportReview::wholeAndSentencesGoBackAndForth()
{
    auto d = review();
    QVERIFY(splitTask(d, firstTask, Split::None));
    QCOMPARE(splitOf(d, firstTask), Split::None);
    QCOMPARE(texts(d, firstTask), QStringList{d.task(firstTask)->text});
    QVERIFY(!splitTask(d, firstTask, Split::None));
    QVERIFY(splitTask(d, firstTask, Split::Sentences));
    QCOMPARE(texts(d, firstTask).size(), 4);
}

void TestImportReview::splittingAllIsOneStep()
{
    auto d = review();
    QVERIFY(splitAll(d, Split::None));
    QCOMPARE(d.measureCount(), 2);
    QVERIFY(d.undo());
    QCOMPARE(d.measureCount(), 4);
    QVERIFY(!d.canUndo());
}

void TestImportReview::theBodyFollowsAnEditedMeasure()
{
    auto d = review();
    QVERIFY(setText(d, firstMeasure, u"修订三项规则。"_s));
    QCOMPARE(d.task(firstTask)->text, u"修订三项规则。开展宣贯。组织培训。定期通报。"_s);
    QVERIFY(removeMeasure(d, middleMeasure));
    QCOMPARE(d.task(firstTask)->text, u"修订三项规则。定期通报。"_s);
}

void TestImportReview::typingInOneFieldIsOneStep()
{
    auto d = review();
    QVERIFY(setTitle(d, u"甲"_s));
    QVERIFY(setTitle(d, u"甲乙"_s));
    QVERIFY(setText(d, firstTask, u"丙"_s));
    QVERIFY(d.undo());
    QCOMPARE(d.proposal().title, u"甲乙"_s);
    QVERIFY(d.undo());
    QCOMPARE(d.proposal().title, u"2023年质量工作要点"_s);
    QVERIFY(!d.canUndo());
}

void TestImportReview::undoAndRedoRestoreEverything()
{
    auto d = review();
    QVERIFY(setRole(d, firstTask, 0, Role::Lead));
    QVERIFY(isSettled(d, 0));
    QVERIFY(d.undo());
    QVERIFY(!isSettled(d, 0));
    QCOMPARE(parties(d, firstTask)[0].role, Role::Joint);
    QVERIFY(d.redo());
    QVERIFY(isSettled(d, 0));
    QCOMPARE(parties(d, firstTask)[0].role, Role::Lead);
    QVERIFY(!d.redo());
}

void TestImportReview::aDeadlineKeepsItsPhraseAndGetsItsDay()
{
    auto d = review();
    QVERIFY(setDeadline(d, firstTask, u"6月底前"_s));
    QCOMPARE(d.task(firstTask)->deadline->date, QDate(2023, 6, 30));
    QVERIFY(setDeadline(d, middleMeasure, u"进博会期间"_s));
    QCOMPARE(d.measure(middleMeasure)->deadline->phrase, u"进博会期间"_s);
    QVERIFY(!d.measure(middleMeasure)->deadline->date.isValid());
    QVERIFY(setDeadline(d, firstTask, QString()));
    QVERIFY(!d.task(firstTask)->deadline);
}

void TestImportReview::namingALeadSettlesTheDoubt()
{
    auto d = review();
    QCOMPARE(openDoubts(d), 3);
    QVERIFY(setRole(d, firstTask, 1, Role::Lead));
    QCOMPARE(openDoubts(d), 2);
    QVERIFY(isSettled(d, 0));
    QVERIFY(settle(d, 1));
    QVERIFY(!settle(d, 1));
    QVERIFY(settleAllQuestions(d));
    QCOMPARE(openDoubts(d), 0);
}

void TestImportReview::anAddedPartyGetsADecision()
{
    auto d = review();
    QVERIFY(addParty(d, secondTask, u"区商务委"_s, Role::Support, 7));
    QVERIFY2(!addParty(d, secondTask, u"区商务委"_s, Role::Lead), "it is there already");
    QVERIFY(decision(d, u"区商务委"_s));
    QCOMPARE(decision(d, u"区商务委"_s)->existingAgency, 7);
    QVERIFY(removeParty(d, secondTask, 2));
    QCOMPARE(decisions(d).size(), 3U);
}

void TestImportReview::ticksBecomeExemptionsByCellRowAndColumn()
{
    auto d = review();
    const QString education = u"区教育局"_s;
    QVERIFY(owes(d, firstMeasure, education));
    QVERIFY(setOwes(d, firstMeasure, education, false));
    QCOMPARE(d.measure(firstMeasure)->exempt, QStringList{education});
    QVERIFY(setOwesEverywhere(d, firstTask, education, false));
    for (const NodeId measure : {firstMeasure, middleMeasure, lastMeasure})
        QVERIFY(!owes(d, measure, education));
    QVERIFY(setOwesAll(d, middleMeasure, true));
    QVERIFY(owes(d, middleMeasure, education));
    QVERIFY(removeParty(d, firstTask, 1));
    QVERIFY2(d.measure(firstMeasure)->exempt.isEmpty(), "no tick without the party");
}

void TestImportReview::sameAsMakesTwoNamesOneAgency()
{
    auto d = review();
    QVERIFY(sameAs(d, u"区市监局"_s, u"区市场监管局"_s));
    QCOMPARE(decision(d, u"区市监局"_s)->shortName, u"区市场监管局"_s);
    QVERIFY(isSettled(d, 2));
    QVERIFY(!sameAs(d, u"区市监局"_s, u"没有这个名称"_s));
    QCOMPARE(usesOf(d, u"区市场监管局"_s), 2);
}

void TestImportReview::leavingOutATaskSettlesItsDoubtsAndKeepsTheOthers()
{
    auto d = review();
    QVERIFY(removeTask(d, firstTask));
    QCOMPARE(openDoubts(d), 1);
    QCOMPARE(d.doubts()[2].task, secondTask);
    QCOMPARE(d.task(secondTask)->title, u"完善激励机制"_s);
    QVERIFY2(!removeTask(d, firstTask), "a plan keeps one task");
    QVERIFY(d.undo());
    QCOMPARE(openDoubts(d), 3);
}

void TestImportReview::onlyNamesInUseAreHandedOn()
{
    auto d = review();
    QVERIFY(removeParty(d, secondTask, 1));
    const ImportRequest request = d.request();
    QCOMPARE(request.agencies.size(), 2U);
    QCOMPARE(request.agencies[1].name, u"区教育局"_s);
}

void TestImportReview::impossibleOperationsChangeNothing()
{
    auto d = review();
    constexpr NodeId nowhere{99};
    QVERIFY(!setText(d, nowhere, u"甲"_s));
    QVERIFY(!mergeMeasures(d, {firstMeasure}));
    QVERIFY(!mergeMeasures(d, {firstMeasure, onlyMeasure}));
    QVERIFY(!removeMeasure(d, onlyMeasure));
    QVERIFY(!setRole(d, firstTask, 9, Role::Lead));
    QVERIFY(!moveSentence(d, firstMeasure, 0, nowhere));
    QVERIFY(!settle(d, 9));
    QVERIFY(!d.isEdited());
}

QTEST_APPLESS_MAIN(TestImportReview)
#include "tst_importreview.moc"
