// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proposal/proposalnodes.h"
#include "domain/proposal/proposalparts.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// A proposal read from a file with several plans, as one plan and as one plan each.
class TestProposalParts : public QObject
{
    Q_OBJECT

    static ImportRequest threePlans()
    {
        ImportRequest request;
        Proposal &proposal = request.proposal;
        for (const QString &name : {u"产品方案"_s, u"服务方案"_s, u"工程方案"_s}) {
            PlanPart part;
            part.title = name;
            part.year = 2024;
            part.preamble = u"为推进%1，制定本方案。"_s.arg(name);
            proposal.parts.push_back(part);
            ProposedTask own = task(u"(一)"_s, name + u"的任务"_s, {u"开展检查。"_s});
            own.parties = {party(u"区市场监管局"_s, Role::Lead)};
            proposal.sections.push_back({u"一"_s, u"重点任务"_s, {}, {own}});
            proposal.sections.back().part = static_cast<int>(proposal.parts.size()) - 1;
        }
        proposal.title = proposal.parts.front().title;
        proposal.year = 2024;
        proposal.preamble = proposal.parts.front().preamble;
        giveNodeIds(proposal);
        return request;
    }

private Q_SLOTS:
    void asOnePlanASectionNamesThePlanItStoodIn()
    {
        const Proposal proposal = threePlans().proposal;
        QCOMPARE(takenParts(proposal), 3);
        QCOMPARE(partOf(proposal, proposal.sections[1]), u"服务方案"_s);
        QCOMPARE(partNumberOf(proposal, proposal.sections[2]), 3);
        QCOMPARE(partsKey(proposal), u""_s);
        QCOMPARE(wholePreamble(proposal),
            u"为推进产品方案，制定本方案。\n《服务方案》\n为推进服务方案，制定本方案。\n《工程方案》\n"
            "为推进工程方案，制定本方案。"_s);
    }

    void ofAPlanTakenAloneNothingIsSaid()
    {
        Proposal proposal = threePlans().proposal;
        proposal.parts[0].taken = false;
        proposal.parts[2].taken = false;
        proposal.preamble = proposal.parts[1].preamble;
        QCOMPARE(partOf(proposal, proposal.sections[1]), u""_s);
        QCOMPARE(partNumberOf(proposal, proposal.sections[1]), 0);
        QCOMPARE(wholePreamble(proposal), u"为推进服务方案，制定本方案。"_s);
        QCOMPARE(partsKey(proposal), u"2"_s);
    }

    void aProposalWithoutPartsIsOnePlan()
    {
        const ImportRequest small = smallPlan();
        QCOMPARE(partOf(small.proposal, small.proposal.sections[0]), u""_s);
        QCOMPARE(partsKey(small.proposal), u""_s);
        QCOMPARE(wholePreamble(small.proposal), small.proposal.preamble);
        QCOMPARE(requestsByPart(small).size(), size_t(1));
    }

    void theWholeFileHasEveryPartInCommon()
    {
        QVERIFY(haveCommonPart({}, {}));
        QVERIFY(haveCommonPart({}, u"2"_s));
        QVERIFY(haveCommonPart(u"1,2"_s, u"2,3"_s));
        QVERIFY(!haveCommonPart(u"1"_s, u"2,3"_s));
        QVERIFY(!haveCommonPart(u"1"_s, u"12"_s));
    }

    void eachPlanGetsItsWordsAndItsSections()
    {
        ImportRequest request = threePlans();
        request.proposal.title = u"产品方案（改）"_s; // by the clerk
        request.proposal.parts[2].year = 2025;
        request.proposal.year = 2026;
        const auto all = requestsByPart(request);
        QCOMPARE(all.size(), size_t(3));
        QCOMPARE(all[0].proposal.title, u"产品方案（改）"_s);
        QCOMPARE(all[1].proposal.title, u"服务方案"_s);
        QCOMPARE(all[1].proposal.preamble, u"为推进服务方案，制定本方案。"_s);
        QCOMPARE(all[0].proposal.year, 2026);
        QCOMPARE(all[1].proposal.year, 2026); // had the same as the first
        QCOMPARE(all[2].proposal.year, 2025);
        QCOMPARE(all[1].proposal.sections.size(), size_t(1));
        QCOMPARE(all[1].proposal.sections[0].tasks[0].title, u"服务方案的任务"_s);
        QCOMPARE(partsKey(all[1].proposal), u"2"_s);
        QCOMPARE(partOf(all[1].proposal, all[1].proposal.sections[0]), u""_s);
    }

    void aDoubtGoesWithItsTaskAndOneAboutANameToTheFirstThatHasIt()
    {
        ImportRequest request = threePlans();
        auto &sections = request.proposal.sections;
        sections[2].tasks[0].measures[0].parties = {party(u"区房管局"_s, Role::Support)};
        request.left = {{DoubtKind::NoLead, {}, {}, sections[1].tasks[0].id, {}},
            {DoubtKind::UnknownAgency, {u"区房管局"_s}, {}, {}, {}},
            {DoubtKind::UnknownAgency, {u"区市场监管局"_s}, {}, {}, {}},
            {DoubtKind::NoParty, {}, {}, {}, {}}};
        request.proposal.doubts = request.left;
        const auto all = requestsByPart(request);
        QCOMPARE(all[0].left.size(), size_t(2)); // a name of all, and what belongs to none
        QCOMPARE(all[1].left.size(), size_t(1));
        QCOMPARE(all[1].left[0].kind, DoubtKind::NoLead);
        QCOMPARE(all[2].left.size(), size_t(1));
        QCOMPARE(all[2].left[0].names, QStringList{u"区房管局"_s});
        QCOMPARE(all[2].proposal.doubts.size(), size_t(1));
    }

    void aPlanWhoseTasksWereAllLeftOutIsNone()
    {
        ImportRequest request = threePlans();
        request.proposal.sections.erase(request.proposal.sections.begin() + 1);
        const auto all = requestsByPart(request);
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[1].proposal.title, u"工程方案"_s);
    }
};

QTEST_GUILESS_MAIN(TestProposalParts)
#include "tst_proposalparts.moc"
