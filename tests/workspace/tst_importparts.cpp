// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/readingreason.h"
#include "base/reasons/rulereason.h"
#include "domain/changed/planupdate.h"
#include "domain/proposal/proposalparts.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/importing/importverbs.h"
#include "workspace/tasks/planverbs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What a document says of itself and beside its tasks, and a file with several plans, in the database.
class TestImportParts : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;
    Workspace &ws() { return m_temp->workspace(); }

    /// The small plan as two plans of one file, a section each.
    static ImportRequest twoPlans()
    {
        ImportRequest request = smallPlan();
        Proposal &proposal = request.proposal;
        PlanPart first;
        first.title = proposal.title;
        first.year = proposal.year;
        first.preamble = proposal.preamble;
        PlanPart second = first;
        second.title = u"示例区服务质量提升方案"_s;
        second.preamble = u"为提升服务质量，制定本方案。"_s;
        proposal.parts = {first, second};
        proposal.sections[1].part = 1;
        return request;
    }
    static ImportRequest factful()
    {
        ImportRequest request = smallPlan();
        request.proposal.facts = {u"示例区人民政府办公室"_s, u"示政办〔2023〕6号"_s, QDate(2023, 2, 7),
            u"https://www.example.gov.cn/a.html"_s};
        ProposedTask &task = request.proposal.sections[0].tasks[0];
        task.notes = QStringList{u"适用范围：全区"_s, u"专栏1 标杆企业"_s};
        task.measures[1].notes = QStringList{u"适用范围：各街镇"_s};
        return request;
    }

private Q_SLOTS:
    void init() { m_temp = std::make_unique<TempWorkspace>(); }

    void whatTheDocumentStatesIsKept()
    {
        const auto plan = m_temp->import(factful());
        m_temp->reopen();
        const auto book = *ws().book(plan);
        QCOMPARE(book.plan().issuer, u"示例区人民政府办公室"_s);
        QCOMPARE(book.plan().documentNumber, u"示政办〔2023〕6号"_s);
        QCOMPARE(book.plan().dated, QDate(2023, 2, 7));
        QCOMPARE(book.plan().source, u"https://www.example.gov.cn/a.html"_s);
        QCOMPARE(book.firstPeriod(), quarter(2023, 1)); // of the document's date
        QCOMPARE(taskAt(book, 1).note, u"适用范围：全区\n专栏1 标杆企业"_s);
        QCOMPARE(measureAt(book, 1, 2).note, u"适用范围：各街镇"_s);
        QCOMPARE(taskAt(book, 2).note, u""_s);
        QCOMPARE(book.sections().front()->part, u""_s);
    }

    void aChangedDocumentKeepsFactsItDoesNotStateAndBringsItsNotes()
    {
        const auto plan = m_temp->import(factful());
        auto changed = factful();
        changed.sha256 = "22";
        changed.proposal.facts = {{}, u"示政办〔2023〕9号"_s, {}, {}};
        changed.proposal.sections[0].tasks[0].notes = QStringList{u"适用范围：城区"_s};
        QVERIFY(updatePlan(ws(), PlanUpdate(*ws().book(plan), changed)));
        const auto book = *ws().book(plan);
        QCOMPARE(book.plan().documentNumber, u"示政办〔2023〕9号"_s);
        QCOMPARE(book.plan().issuer, u"示例区人民政府办公室"_s);
        QCOMPARE(book.plan().dated, QDate(2023, 2, 7));
        QCOMPARE(taskAt(book, 1).note, u"适用范围：城区"_s);
    }

    void factsAreEditedFieldByField()
    {
        const auto plan = m_temp->import(factful());
        const Plan seen = ws().book(plan)->plan();
        Plan mine = seen;
        mine.issuer = u"示例区人民政府"_s;
        QVERIFY(editPlan(ws(), seen, mine));
        Plan other = seen;
        other.dated = QDate(2023, 2, 8);
        QVERIFY(editPlan(ws(), seen, other));
        QCOMPARE(ws().book(plan)->plan().issuer, u"示例区人民政府"_s);
        QCOMPARE(ws().book(plan)->plan().dated, QDate(2023, 2, 8));
        other.issuer = u"区政府"_s;
        QCOMPARE(editPlan(ws(), seen, other).error().reason, Reason(RuleReason::FieldChangedMeanwhile));
    }

    void severalPlansAsOneKeepWhatStoodWhere()
    {
        const auto plan = m_temp->import(twoPlans());
        const auto book = *ws().book(plan);
        QCOMPARE(book.sections()[0]->part, u"示例区2023年质量工作要点"_s);
        QCOMPARE(book.sections()[1]->part, u"示例区服务质量提升方案"_s);
        QCOMPARE(book.plan().preamble,
            u"为做好全年工作,制定本要点。\n《示例区服务质量提升方案》\n为提升服务质量，制定本方案。"_s);
        auto again = twoPlans();
        QVERIFY(planWordsDifference(book, PlanUpdate(book, again)).isEmpty());
        again.sha256 = "33";
        again.proposal.parts[1].title = u"示例区服务质量方案"_s;
        QVERIFY(updatePlan(ws(), PlanUpdate(book, again)));
        QCOMPARE(ws().book(plan)->sections()[1]->part, u"示例区服务质量方案"_s);
    }

    void onePlanEachIsOneOperation()
    {
        const auto plans = commitProposals(ws(), requestsByPart(twoPlans()));
        QVERIFY(plans);
        QCOMPARE(plans->size(), size_t(2));
        QCOMPARE(ws().plans()->size(), size_t(2));
        QCOMPARE(ws().book((*plans)[1])->plan().title, u"示例区服务质量提升方案"_s);
        QCOMPARE(ws().book((*plans)[1])->tasks().size(), size_t(2));
        QCOMPARE(ws().book((*plans)[1])->sections().front()->part, u""_s);
        QCOMPARE(ws().agencies()->agencies().size(), size_t(4)); // shared
        QCOMPARE(findingsIn(ws()), QStringList());
        QVERIFY(ws().undo());
        QVERIFY(ws().plans()->empty());
        QVERIFY(ws().redo());
        QCOMPARE(ws().plans()->size(), size_t(2));
    }

    void whereTheSecondFailsTheFirstIsNotLeftBehind()
    {
        auto requests = requestsByPart(twoPlans());
        requests[1].agencies = {{u"区教育局"_s, 99, {}, {}, AgencyKind::Department, true}}; // no such agency
        QVERIFY(!commitProposals(ws(), requests));
        QVERIFY(ws().plans()->empty());
        QVERIFY(ws().agencies()->agencies().empty());
        requests[1].agencies.clear();
        requests[1].proposal.sections.clear();
        QCOMPARE(commitProposals(ws(), requests).error().reason, Reason(ReadingReason::NotAPlan));
        QVERIFY(ws().plans()->empty());
    }

    void eachPlanOfAFileIsImportedOnce()
    {
        const auto parts = requestsByPart(twoPlans());
        QVERIFY(commitProposal(ws(), parts[0]));
        QCOMPARE(commitProposal(ws(), parts[0]).error().reason, Reason(RuleReason::AlreadyImported));
        QCOMPARE(commitProposal(ws(), twoPlans()).error().reason, Reason(RuleReason::AlreadyImported));
        QVERIFY(commitProposal(ws(), parts[1])); // the other one of the same bytes
        const auto again = commitProposals(ws(), parts);
        QCOMPARE(again.error().reason, Reason(RuleReason::AlreadyImported));
        QCOMPARE(ws().plans()->size(), size_t(2));
    }

    void theFileImportedAsOneIsKnownInEveryPart()
    {
        m_temp->import(twoPlans());
        for (const ImportRequest &part : requestsByPart(twoPlans()))
            QCOMPARE(commitProposal(ws(), part).error().reason, Reason(RuleReason::AlreadyImported));
    }
};

QTEST_GUILESS_MAIN(TestImportParts)
#include "tst_importparts.moc"
