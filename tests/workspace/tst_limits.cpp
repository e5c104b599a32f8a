// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/characters.h"
#include "base/reasons/rulereason.h"
#include "domain/values/limits.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/agencies/agencyverbs.h"
#include "workspace/databasedump.h"
#include "workspace/importing/importverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What is too long, or cannot be seen, at the write door.
class TestLimits : public QObject
{
    Q_OBJECT
private:
    TempWorkspace m_temp;

private Q_SLOTS:
    void initTestCase() { m_temp.import(); }

    void aFieldThatIsTooLongIsNamedAndNothingIsWritten()
    {
        const QStringList before = databaseDump(m_temp.path());
        const Task seen = taskAt(m_temp.book(), 1);
        Task task = seen;
        task.title = QString(501, u'长');
        const auto edited = editTask(*m_temp, seen, task);
        QVERIFY(!edited);
        QCOMPARE(edited.error().reason, Reason(RuleReason::TextTooLong));
        QCOMPARE(edited.error().fields.value(u"column"_s), u"title"_s);
        QCOMPARE(edited.error().fields.value(u"value"_s), u"501"_s);
        QCOMPARE(edited.error().fields.value(u"limit"_s), u"500"_s);
        Agency agency{.shortName = QString(600, u'局')};
        QCOMPARE(addAgency(*m_temp, agency, {}).error().reason, Reason(RuleReason::TextTooLong));
        auto input = report(
            measureAt(m_temp.book(), 2).id, agencyNamed(m_temp.book(), u"区市场监管局"_s), quarter(2023, 2));
        input.text = QString(100'001, u'字');
        QCOMPARE(addProgress(*m_temp, input).error().reason, Reason(RuleReason::TextTooLong));
        QCOMPARE(databaseDump(m_temp.path()), before);
    }

    void aPlanWithATitleOfFortyMegabytesIsRefused()
    {
        const QStringList before = databaseDump(m_temp.path());
        ImportRequest request = smallPlan();
        request.proposal.title = QString(20'000'000, u'题');
        request.sha256 = "another";
        QCOMPARE(commitProposal(*m_temp, request).error().reason, Reason(RuleReason::TextTooLong));
        QCOMPARE(databaseDump(m_temp.path()), before);
    }

    void longTextsAndRareCharactersAreTaken()
    {
        const Task seen = taskAt(m_temp.book(), 1);
        Task task = seen;
        const char32_t rare = 0x20BB7; // 𠮷
        task.title = QString::fromUcs4(&rare, 1).repeated(500);
        task.text = QString(20'000, u'文');
        QCOMPARE(characterCount(task.title), 500);
        QVERIFY(editTask(*m_temp, seen, task));
        QCOMPARE(taskAt(m_temp.book(), 1).title, task.title);
    }

    /// No engine's index may be what limits it. No two characters follow each other twice, so nothing is packed.
    void aLongReasonForBeingBlockedIsTaken()
    {
        QString reason;
        for (int i = 0; i < 12'000; ++i)
            reason += QChar(0x4e00 + (i * 7919) % 20'000);
        const PlanBook book = m_temp.book();
        auto input = report(measureAt(book, 2).id, agencyNamed(book, u"区市场监管局"_s), quarter(2023, 1));
        input.blocked = true;
        input.problem = reason;
        const auto saved = addProgress(*m_temp, input);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        QCOMPARE(m_temp->progressOf(input.measureId)->front().problem, reason);
    }

    void whatNobodySeesIsTakenOut()
    {
        const Task seen = taskAt(m_temp.book(), 2);
        Task task = seen;
        task.title = u"甲\u202e乙\u0007丙"_s;
        QVERIFY(editTask(*m_temp, seen, task));
        QCOMPARE(taskAt(m_temp.book(), 2).title, u"甲乙丙"_s);
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
