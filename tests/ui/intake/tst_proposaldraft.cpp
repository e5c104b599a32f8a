// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/proposaldraft.h"

#include "support/builders.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

constexpr DraftPlace firstTask{0, 0, -1};
constexpr DraftPlace secondTask{0, 1, -1};

ProposalDraft draft()
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
    proposal.doubts
        = {{DoubtKind::NoLead, {}, {}, 0, 0, {}}, {DoubtKind::UnknownAgency, {u"区教育局"_s}, {}, 0, 0, {}},
            {DoubtKind::UnknownAgency, {u"区市监局"_s}, {}, 0, 1, {}}};
    const auto decide = [](const QString &name) {
        AgencyDecision decision;
        decision.name = decision.shortName = decision.fullName = name;
        return decision;
    };
    return {proposal, {decide(u"区市场监管局"_s), decide(u"区教育局"_s), decide(u"区市监局"_s)}};
}

QStringList texts(const ProposalDraft &draft, DraftPlace task)
{
    QStringList list;
    for (const ProposedMeasure &measure : draft.task(task)->measures)
        list << measure.text;
    return list;
}

} // namespace

class TestProposalDraft final : public QObject
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
    void leavingOutATaskForgetsItsDoubtsAndMovesTheOthers();
    void onlyNamesInUseAreHandedOn();
    void impossibleOperationsChangeNothing();
};

void TestProposalDraft::mergingJoinsTextsInOrderAndTheBodyStays()
{
    auto d = draft();
    const QString body = d.task(firstTask)->text;
    QVERIFY(d.mergeMeasures(firstTask, {2, 0}));
    QCOMPARE(texts(d, firstTask), (QStringList{u"修订规则。定期通报。"_s, u"开展宣贯。组织培训。"_s}));
    QVERIFY(d.undo());
    QVERIFY(d.mergeMeasures(firstTask, {0, 1, 2}));
    QCOMPARE(d.task(firstTask)->text, body);
    QCOMPARE(texts(d, firstTask), QStringList{body});
}

void TestProposalDraft::splittingCutsAtThePositionAndRefusesEmptyParts()
{
    auto d = draft();
    QVERIFY(!d.splitMeasure(firstTask.withMeasure(1), 0));
    QVERIFY(!d.splitMeasure(firstTask.withMeasure(1), 10));
    QVERIFY(!d.canUndo());
    QVERIFY(d.splitMeasure(firstTask.withMeasure(1), 5));
    QCOMPARE(texts(d, firstTask),
        (QStringList{u"修订规则。"_s, u"开展宣贯。"_s, u"组织培训。"_s, u"定期通报。"_s}));
}

void TestProposalDraft::movingASentenceForwardPutsItInFront()
{
    auto d = draft();
    QVERIFY(d.moveSentence(firstTask.withMeasure(1), 1, firstTask.withMeasure(2)));
    QCOMPARE(texts(d, firstTask), (QStringList{u"修订规则。"_s, u"开展宣贯。"_s, u"组织培训。定期通报。"_s}));
}

void TestProposalDraft::movingASentenceBackPutsItAtTheEnd()
{
    auto d = draft();
    QVERIFY(d.moveSentence(firstTask.withMeasure(1), 0, firstTask.withMeasure(0)));
    QCOMPARE(texts(d, firstTask), (QStringList{u"修订规则。开展宣贯。"_s, u"组织培训。"_s, u"定期通报。"_s}));
}

void TestProposalDraft::theLastSentenceOfAMeasureTakesTheMeasureWithIt()
{
    auto d = draft();
    QVERIFY(d.moveSentence(firstTask.withMeasure(0), 0, secondTask.withMeasure(0)));
    QCOMPARE(texts(d, firstTask), (QStringList{u"开展宣贯。组织培训。"_s, u"定期通报。"_s}));
    QCOMPARE(texts(d, secondTask), QStringList{u"修订规则。评选质量奖。"_s});
    QCOMPARE(d.task(secondTask)->text, u"修订规则。评选质量奖。"_s);
    QVERIFY2(
        !d.moveSentence(secondTask.withMeasure(0), 5, firstTask.withMeasure(0)), "there is no such sentence");
}

void TestProposalDraft::aMeasureMovesToAnotherTaskButNotTheLastOne()
{
    auto d = draft();
    QVERIFY(!d.moveMeasure(secondTask.withMeasure(0), firstTask, 0));
    QVERIFY(d.setOwes(firstTask.withMeasure(2), u"区教育局"_s, false));
    QVERIFY(d.moveMeasure(firstTask.withMeasure(2), secondTask, 0));
    QCOMPARE(texts(d, secondTask), (QStringList{u"定期通报。"_s, u"评选质量奖。"_s}));
    QVERIFY2(d.measure(secondTask.withMeasure(0))->exempt.isEmpty(), "ticks were those of the other task");
    QVERIFY(d.moveMeasure(firstTask.withMeasure(0), firstTask, 2));
    QCOMPARE(texts(d, firstTask), (QStringList{u"开展宣贯。组织培训。"_s, u"修订规则。"_s}));
}

void TestProposalDraft::wholeAndSentencesGoBackAndForth()
{
    auto d = draft();
    QVERIFY(d.splitTask(firstTask, Split::None));
    QCOMPARE(d.splitOf(firstTask), Split::None);
    QCOMPARE(texts(d, firstTask), QStringList{d.task(firstTask)->text});
    QVERIFY(!d.splitTask(firstTask, Split::None));
    QVERIFY(d.splitTask(firstTask, Split::Sentences));
    QCOMPARE(texts(d, firstTask).size(), 4);
}

void TestProposalDraft::splittingAllIsOneStep()
{
    auto d = draft();
    QVERIFY(d.splitAll(Split::None));
    QCOMPARE(d.measureCount(), 2);
    QVERIFY(d.undo());
    QCOMPARE(d.measureCount(), 4);
    QVERIFY(!d.canUndo());
}

void TestProposalDraft::theBodyFollowsAnEditedMeasure()
{
    auto d = draft();
    QVERIFY(d.setText(firstTask.withMeasure(0), u"修订三项规则。"_s));
    QCOMPARE(d.task(firstTask)->text, u"修订三项规则。开展宣贯。组织培训。定期通报。"_s);
    QVERIFY(d.removeMeasure(firstTask.withMeasure(1)));
    QCOMPARE(d.task(firstTask)->text, u"修订三项规则。定期通报。"_s);
}

void TestProposalDraft::typingInOneFieldIsOneStep()
{
    auto d = draft();
    QVERIFY(d.setTitle(u"甲"_s));
    QVERIFY(d.setTitle(u"甲乙"_s));
    QVERIFY(d.setText(firstTask, u"丙"_s));
    QVERIFY(d.undo());
    QCOMPARE(d.proposal().title, u"甲乙"_s);
    QVERIFY(d.undo());
    QCOMPARE(d.proposal().title, u"2023年质量工作要点"_s);
    QVERIFY(!d.canUndo());
}

void TestProposalDraft::undoAndRedoRestoreEverything()
{
    auto d = draft();
    QVERIFY(d.setRole(firstTask, 0, Role::Lead));
    QVERIFY(d.isSettled(0));
    QVERIFY(d.undo());
    QVERIFY(!d.isSettled(0));
    QCOMPARE(d.parties(firstTask)[0].role, Role::Joint);
    QVERIFY(d.redo());
    QVERIFY(d.isSettled(0));
    QCOMPARE(d.parties(firstTask)[0].role, Role::Lead);
    QVERIFY(!d.redo());
}

void TestProposalDraft::aDeadlineKeepsItsPhraseAndGetsItsDay()
{
    auto d = draft();
    QVERIFY(d.setDeadline(firstTask, u"6月底前"_s));
    QCOMPARE(d.task(firstTask)->deadline->date, QDate(2023, 6, 30));
    QVERIFY(d.setDeadline(firstTask.withMeasure(1), u"进博会期间"_s));
    QCOMPARE(d.measure(firstTask.withMeasure(1))->deadline->phrase, u"进博会期间"_s);
    QVERIFY(!d.measure(firstTask.withMeasure(1))->deadline->date.isValid());
    QVERIFY(d.setDeadline(firstTask, QString()));
    QVERIFY(!d.task(firstTask)->deadline);
}

void TestProposalDraft::namingALeadSettlesTheDoubt()
{
    auto d = draft();
    QCOMPARE(d.openDoubts(), 3);
    QVERIFY(d.setRole(firstTask, 1, Role::Lead));
    QCOMPARE(d.openDoubts(), 2);
    QCOMPARE(d.nextOpenDoubt(0, 1), 1);
    QVERIFY(d.settle(1));
    QVERIFY(!d.settle(1));
    QCOMPARE(d.nextOpenDoubt(0, -1), 2);
    QVERIFY(d.settleAll());
    QCOMPARE(d.nextOpenDoubt(0, 1), -1);
}

void TestProposalDraft::anAddedPartyGetsADecision()
{
    auto d = draft();
    QVERIFY(d.addParty(secondTask, u"区商务委"_s, Role::Support, 7));
    QVERIFY2(!d.addParty(secondTask, u"区商务委"_s, Role::Lead), "it is there already");
    QVERIFY(d.decision(u"区商务委"_s));
    QCOMPARE(d.decision(u"区商务委"_s)->existingAgency, 7);
    QVERIFY(d.removeParty(secondTask, 2));
    QCOMPARE(d.decisions().size(), 3U);
}

void TestProposalDraft::ticksBecomeExemptionsByCellRowAndColumn()
{
    auto d = draft();
    const QString education = u"区教育局"_s;
    QVERIFY(d.owes(firstTask.withMeasure(0), education));
    QVERIFY(d.setOwes(firstTask.withMeasure(0), education, false));
    QCOMPARE(d.measure(firstTask.withMeasure(0))->exempt, QStringList{education});
    QVERIFY(d.setOwesEverywhere(firstTask, education, false));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!d.owes(firstTask.withMeasure(i), education));
    QVERIFY(d.setOwesAll(firstTask.withMeasure(1), true));
    QVERIFY(d.owes(firstTask.withMeasure(1), education));
    QVERIFY(d.removeParty(firstTask, 1));
    QVERIFY2(d.measure(firstTask.withMeasure(0))->exempt.isEmpty(), "no tick without the party");
}

void TestProposalDraft::sameAsMakesTwoNamesOneAgency()
{
    auto d = draft();
    QVERIFY(d.sameAs(u"区市监局"_s, u"区市场监管局"_s));
    QCOMPARE(d.decision(u"区市监局"_s)->shortName, u"区市场监管局"_s);
    QVERIFY(d.isSettled(2));
    QVERIFY(!d.sameAs(u"区市监局"_s, u"没有这个名称"_s));
    QCOMPARE(d.usesOf(u"区市场监管局"_s), 2);
}

void TestProposalDraft::leavingOutATaskForgetsItsDoubtsAndMovesTheOthers()
{
    auto d = draft();
    QVERIFY(d.removeTask(firstTask));
    QCOMPARE(d.doubts().size(), 1U);
    QCOMPARE(d.doubts().front().task, 0);
    QVERIFY2(!d.removeTask(firstTask), "a plan keeps one task");
    QVERIFY(d.undo());
    QCOMPARE(d.doubts().size(), 3U);
}

void TestProposalDraft::onlyNamesInUseAreHandedOn()
{
    auto d = draft();
    QVERIFY(d.removeParty(secondTask, 1));
    const ImportRequest request = d.request();
    QCOMPARE(request.agencies.size(), 2U);
    QCOMPARE(request.agencies[1].name, u"区教育局"_s);
}

void TestProposalDraft::impossibleOperationsChangeNothing()
{
    auto d = draft();
    const DraftPlace nowhere{3, 1, 2};
    QVERIFY(!d.setText(nowhere, u"甲"_s));
    QVERIFY(!d.mergeMeasures(firstTask, {0}));
    QVERIFY(!d.mergeMeasures(firstTask, {0, 9}));
    QVERIFY(!d.removeMeasure(secondTask.withMeasure(0)));
    QVERIFY(!d.setRole(firstTask, 9, Role::Lead));
    QVERIFY(!d.moveSentence(firstTask.withMeasure(0), 0, nowhere));
    QVERIFY(!d.settle(9));
    QVERIFY(!d.isEdited());
}

QTEST_APPLESS_MAIN(TestProposalDraft)
#include "tst_proposaldraft.moc"
