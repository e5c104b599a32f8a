// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/readingreason.h"
#include "base/reasons/rulereason.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/agencies/agencyverbs.h"
#include "workspace/importing/importverbs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// commitProposal: what of a proposal stands in the database afterwards.
class TestImport : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TempWorkspace> m_temp;
    Workspace &ws() { return m_temp->workspace(); }

private Q_SLOTS:
    void init() { m_temp = std::make_unique<TempWorkspace>(); }

    void everyPieceOfTheProposalIsThere()
    {
        const auto plan = m_temp->import();
        m_temp->reopen();
        const auto book = *ws().book(plan);
        QCOMPARE(book.plan().title, u"示例区2023年质量工作要点"_s);
        QCOMPARE(book.plan().year, 2023);
        QCOMPARE(book.plan().version, 1);
        QCOMPARE(book.plan().preamble, u"为做好全年工作,制定本要点。"_s);
        QCOMPARE(book.sections().size(), size_t(2));
        QCOMPARE(book.tasks().size(), size_t(4));
        QCOMPARE(book.measures().size(), size_t(7));
        QCOMPARE(book.ordinalOf(taskAt(book, 4).id), 4);
        QCOMPARE(taskAt(book, 3).number, u"(三)"_s);
        QCOMPARE(taskAt(book, 2).deadlinePhrase, u"6月底前"_s);
        QCOMPARE(taskAt(book, 2).deadlineDate, QDate(2023, 6, 30));
        const auto parties = book.partiesOf(taskAt(book, 1).id, endOfTime);
        QCOMPARE(parties.size(), size_t(2));
        QCOMPARE(parties[0]->printedName, u"区市场监管局"_s);
        QCOMPARE(parties[0]->role, Role::Lead);
        QCOMPARE(parties[1]->role, Role::Support);
        QCOMPARE(book.agencies().agencies().size(), size_t(4)); // each body once, however often it is named
        QVERIFY(book.agencies().isCollective(agencyNamed(book, u"各街镇"_s)));
        QVERIFY(book.isExempt(measureAt(book, 3, 1).id, agencyNamed(book, u"区民政局"_s)));
        QVERIFY(!book.isExempt(measureAt(book, 3, 2).id, agencyNamed(book, u"区民政局"_s)));
        QCOMPARE((*ws().importOf(plan))->sourceText, u"示例区2023年质量工作要点\n……"_s);
    }

    void theSameBytesASecondTimeAreKnown()
    {
        m_temp->import();
        const auto again = commitProposal(ws(), smallPlan());
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(again.error().reason, Reason(RuleReason::AlreadyImported));
        QCOMPARE(again.error().fields.value(u"name"_s), u"示例区2023年质量工作要点"_s);
        QCOMPARE(again.error().fields.value(u"when"_s), u"2023-05-10 10:00"_s);
        QCOMPARE(ws().plans()->size(), size_t(1));
    }

    void asANewVersionTheyAreTakenAgain()
    {
        m_temp->import();
        auto request = smallPlan();
        request.asNewVersion = true;
        const auto second = m_temp->import(request);
        QCOMPARE(ws().plans()->front().id, second); // newest version first
        QCOMPARE(ws().plans()->front().version, 2);
        QCOMPARE(ws().agencies()->agencies().size(), size_t(4)); // the register is shared
        QCOMPARE((*ws().importOf(request.sha256))->planId, second);
    }

    void afterUndoTheBytesAreUnknownAgain()
    {
        m_temp->import();
        QVERIFY(ws().undo());
        QVERIFY(ws().plans()->empty());
        QVERIFY(ws().agencies()->agencies().empty());
        m_temp->import();
    }

    void pastedTextIsKnownByItsText()
    {
        auto request = smallPlan();
        request.sha256.clear();
        m_temp->import(request);
        QCOMPARE(commitProposal(ws(), request).error().reason, Reason(RuleReason::AlreadyImported));
        request.proposal.source += u"。"_s;
        QVERIFY(commitProposal(ws(), request));
    }

    void decisionsAboutNamesAreCarriedOut()
    {
        const auto known
            = addAgency(ws(), {.fullName = u"示例区市场监督管理局"_s, .shortName = u"市监局"_s}, {});
        QVERIFY(known);
        auto request = smallPlan();
        request.agencies = {{u"区市场监管局"_s, known->value, {}, {}, AgencyKind::Department, true},
            {u"区教育局"_s, 0, u"教育局"_s, u"示例区教育局"_s, AgencyKind::Department, true},
            {u"区民政局"_s, 0, u"教育局"_s, {}, AgencyKind::Department,
                false}}; // two names, one short name: one agency
        m_temp->import(request);
        const auto book = m_temp->book();
        const auto &all = book.agencies();
        QCOMPARE(all.agencies().size(), size_t(3));
        QCOMPARE(all.findByName(u"区市场监管局"_s)->id, *known); // as an alias
        QCOMPARE(all.findByName(u"区教育局"_s)->shortName, u"教育局"_s);
        QCOMPARE(all.findByName(u"区教育局"_s)->fullName, u"示例区教育局"_s);
        QCOMPARE(all.findByName(u"区民政局"_s), nullptr);
        const auto parties = book.partiesOf(taskAt(book, 3).id, endOfTime);
        QCOMPARE(parties.size(), size_t(2)); // one agency in one role stands once
        QCOMPARE(parties[1]->printedName, u"区教育局"_s); // as printed
    }

    void twoSpellingsAreOneAgencyTheOtherAnAlias()
    {
        const QString members = u"区质量工作领导小组成员单位"_s;
        const QString each = u"区质量工作领导小组各成员单位"_s;
        auto request = smallPlan();
        auto &tasks = request.proposal.sections.front().tasks;
        tasks[0].parties.push_back(party(each, Role::Support));
        tasks[1].parties.push_back(party(members, Role::Support));
        request.agencies = {{each, 0, members, {}, AgencyKind::Collective, true},
            {members, 0, members, {}, AgencyKind::Collective, true}};
        m_temp->import(request);
        const auto all = *ws().agencies();
        QCOMPARE(all.findByName(each), all.findByName(members));
        QCOMPARE(all.aliasesOf(all.findByName(members)->id), QStringList{each});
        QVERIFY(all.isCollective(all.findByName(members)->id));
    }

    void aBracketedSecondNameBecomesAnAlias()
    {
        auto request = smallPlan();
        request.proposal.sections.front().tasks.front().parties.front().alias = u"区质量办"_s;
        m_temp->import(request);
        QCOMPARE(ws().agencies()->findByName(u"区质量办"_s)->shortName, u"区市场监管局"_s);
    }

    void partiesAndDeadlinesInsideAMeasureStandOnIt()
    {
        auto request = smallPlan();
        auto &measure = request.proposal.sections.front().tasks.front().measures.front();
        measure.parties = {party(u"区民政局"_s, Role::Responsible)};
        measure.deadline = Deadline{u"9月底前"_s, QDate(2023, 9, 30)};
        m_temp->import(request);
        const auto book = m_temp->book();
        const auto own = book.ownPartiesOf(measureAt(book, 1, 1).id, endOfTime);
        QCOMPARE(own.size(), size_t(1));
        QCOMPARE(own.front()->taskId, taskAt(book, 1).id);
        QCOMPARE(book.deadlineOf(measureAt(book, 1, 1), endOfTime).date, QDate(2023, 9, 30));
        QVERIFY(book.ownPartiesOf(measureAt(book, 1, 2).id, endOfTime).empty());
    }

    void aTaskWithoutBodyGetsItsTitleAsMeasure()
    {
        auto request = smallPlan();
        request.proposal.sections.front().tasks = {task(u"(一)"_s, u"加强制度建设"_s, {})};
        m_temp->import(request);
        const auto book = m_temp->book();
        QCOMPARE(measureAt(book, 1).text, u"加强制度建设"_s);
        QCOMPARE(findingsIn(ws()), QStringList());
    }

    void aProposalWithoutTasksIsNoPlan()
    {
        auto request = smallPlan();
        request.proposal.sections.clear();
        QCOMPARE(commitProposal(ws(), request).error().reason, Reason(ReadingReason::NotAPlan));
        QVERIFY(ws().audit({})->empty());
    }

    void theAuditTellsEveryRowOfAnImport()
    {
        m_temp->import();
        const auto entries = *ws().audit({});
        QCOMPARE(entries.size(), size_t(1));
        QCOMPARE(entries.front().op, OpKind::ImportPlan);
        QCOMPARE(entries.front().who, u"张三"_s);
        QCOMPARE(entries.front().at, m_temp->clock().now());
        QCOMPARE(entries.front().changes.size(),
            size_t(1 + 2 + 4 + 7 + 4 + 8 + 1 + 1)); // … parties, exemption, batch
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
