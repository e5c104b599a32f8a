// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/datareason.h"
#include "base/reasons/rulereason.h"
#include "support/builders.h"
#include "support/databaseplace.h"
#include "support/tempworkspace.h"
#include "workspace/databasedump.h"
#include "workspace/door/rowedits.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// The office's rules as a record: written by the one door, with undo, audit and feed as every other.
class TestSettings : public QObject
{
    Q_OBJECT
    TempWorkspace m_temp;

    static RowEdit<Setting> newRow(const QString &key, const QString &value)
    {
        return {{}, Setting{{}, key, value}};
    }

private Q_SLOTS:
    void initTestCase() { m_temp.import(); }

    void aRuleHoldsForTheBookAndCanBeUndone()
    {
        QSignalSpy changed(&m_temp.workspace(), &Workspace::changed);
        PlanBook open = m_temp.book();
        QVERIFY(editRows<Setting>(m_temp.workspace(), OpKind::EditSettings,
            {newRow(u"light.near_days"_s, u"20"_s), newRow(u"due.supporting"_s, u"1"_s)}));
        QCOMPARE(changed.size(), 1);
        QVERIFY(open.apply(changed.front().front().value<ChangeSet>()));
        for (const PlanBook &book : {open, m_temp.book()}) {
            QCOMPARE(book.rules().lights.nearDays, 20);
            QVERIFY(book.rules().supportingOwe);
        }
        QCOMPARE(m_temp->undoKind(), std::optional(OpKind::EditSettings));
        QVERIFY(m_temp->undo());
        QVERIFY(open.apply(changed.back().front().value<ChangeSet>()));
        QCOMPARE(open.rules(), OfficeRules());
        QCOMPARE(m_temp.book().rules(), OfficeRules());
        QVERIFY(rowsOf<Setting>(m_temp.workspace())->empty());
        QVERIFY(m_temp->redo());
        QCOMPARE(findingsIn(m_temp.workspace()), QStringList());
    }

    void anotherProgramsRuleArrivesByTheFeed()
    {
        const auto other = m_temp.another();
        auto row = rowsOf<Setting>(*other)->front();
        Setting wanted = row;
        wanted.value = u"15"_s;
        QSignalSpy changed(&m_temp.workspace(), &Workspace::changed);
        QSignalSpy reloaded(&m_temp.workspace(), &Workspace::reloaded);
        QVERIFY(editRows<Setting>(*other, OpKind::EditSettings, {{row, wanted}}));
        m_temp->lookForForeignChanges();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reloaded.size(), 0);
        QCOMPARE(m_temp.book().rules().lights.nearDays, 15);

        Setting late = row;
        late.value = u"30"_s;
        const QStringList before = databaseDump(m_temp.path());
        const auto refused = editRows<Setting>(m_temp.workspace(), OpKind::EditSettings, {{row, late}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason(RuleReason::FieldChangedMeanwhile));
        const auto twice = editRows<Setting>(
            m_temp.workspace(), OpKind::EditSettings, {newRow(u"light.near_days"_s, u"9"_s)});
        QVERIFY(!twice);
        QCOMPARE(twice.error().reason, Reason(DataReason::RowConflict));
        QCOMPARE(databaseDump(m_temp.path()), before);
    }

    void whatCannotBeChangesNothing()
    {
        const QStringList before = databaseDump(m_temp.path());
        const auto refused = editRows<Setting>(m_temp.workspace(), OpKind::EditSettings,
            {newRow(u"office.name"_s, u"质量办"_s), newRow(u"light.red_missed"_s, u"99"_s)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason(RuleReason::NumberOutOfRange));
        QCOMPARE(databaseDump(m_temp.path()), before);
    }

    void aBackupBringsTheRulesBack()
    {
        QD_FILES_ONLY();
        const QString file = m_temp.filePath(u"副本.db"_s);
        QVERIFY(m_temp->backupTo(file));
        const auto row = rowsOf<Setting>(m_temp.workspace())->front();
        QVERIFY(editRows<Setting>(m_temp.workspace(), OpKind::EditSettings, {{row, {}}}));
        QCOMPARE(m_temp.book().rules().lights.nearDays, LightRules().nearDays);
        QVERIFY(m_temp->restore(file));
        QCOMPARE(m_temp.book().rules().lights.nearDays, 15);
        QCOMPARE(findingsIn(m_temp.workspace()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
