// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/agencies/agencyverbs.h"
#include "workspace/databasedump.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/tasks/partyverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Two programs edit the same rows: neither erases what the other did.
class TestEdits : public QObject
{
    Q_OBJECT
    TempWorkspace m_temp;

private Q_SLOTS:
    void initTestCase() { m_temp.import(); }

    void editsOfTwoPeopleDoNotEraseEachOther()
    {
        const auto other = m_temp.another();
        const Task seen = taskAt(m_temp.book(), 1);
        Task mine = seen;
        mine.title = u"我改的标题"_s;
        QVERIFY(setDeadline(*other, {seen.id}, {}, {u"6月底前"_s, QDate(2023, 6, 30)}));
        QVERIFY(editTask(m_temp.workspace(), seen, mine));
        QCOMPARE(taskAt(m_temp.book(), 1).title, u"我改的标题"_s);
        QCOMPARE(taskAt(m_temp.book(), 1).deadlineDate, QDate(2023, 6, 30));

        Task theirs = taskAt(m_temp.book(), 1);
        theirs.title = u"别人改的标题"_s;
        QVERIFY(editTask(*other, taskAt(m_temp.book(), 1), theirs));
        Task again = mine;
        again.title = u"我又改的标题"_s;
        const QStringList before = databaseDump(m_temp.path());
        const auto refused = editTask(m_temp.workspace(), mine, again);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason(RuleReason::FieldChangedMeanwhile));
        QCOMPARE(refused.error().fields.value(u"value"_s), u"别人改的标题"_s);
        QCOMPARE(databaseDump(m_temp.path()), before);
    }

    void partiesChangedMeanwhileAreNotReplaced()
    {
        const auto other = m_temp.another();
        const auto book = m_temp.book();
        const auto seen = partiesAt(book, taskAt(book, 1).id);
        QVERIFY(setParties(*other, taskAt(book, 1).id, {}, seen, {{agencyNamed(book, u"区教育局"_s), Role::Lead, {}, false}}));
        const QStringList before = databaseDump(m_temp.path());
        const auto refused
            = setParties(m_temp.workspace(), taskAt(book, 1).id, {}, seen, {{agencyNamed(book, u"区市场监管局"_s), Role::Lead, {}, false}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason(RuleReason::PartiesChangedMeanwhile));
        QCOMPARE(databaseDump(m_temp.path()), before);
    }

    void otherNamesAddedByTwoPeopleAreAllKept()
    {
        const auto other = m_temp.another();
        const auto book = m_temp.book();
        const Agency seen = *book.agencies().find(agencyNamed(book, u"区市场监管局"_s));
        const QStringList names = book.agencies().aliasesOf(seen.id);
        Agency called = seen;
        called.phone = u"1234"_s;
        QVERIFY(editAgency(*other, seen, names, called, names + QStringList{u"市监局"_s}));
        Agency led = seen;
        led.leader = u"李四"_s;
        QVERIFY(editAgency(m_temp.workspace(), seen, names, led, names + QStringList{u"市管局"_s}));
        const auto after = *m_temp.book().agencies().find(seen.id);
        QCOMPARE(after.phone, u"1234"_s);
        QCOMPARE(after.leader, u"李四"_s);
        const QStringList all = m_temp.book().agencies().aliasesOf(seen.id);
        QVERIFY2(all.contains(u"市监局"_s) && all.contains(u"市管局"_s), qPrintable(all.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
