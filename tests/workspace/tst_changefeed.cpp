// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bookdump.h"
#include "support/builders.h"
#include "support/databaseplace.h"
#include "support/tempworkspace.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/measures/measureverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/sample/sampleverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What another program writes reaches this one as what it was.
class TestChangeFeed : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;
    std::unique_ptr<Workspace> m_other;
    PlanBook m_book; ///< kept up to date by what is told
    std::unique_ptr<QSignalSpy> m_changed, m_reloaded;

    QStringList tables(int entry) const
    {
        QStringList names;
        const auto set = m_changed->at(entry).front().value<ChangeSet>();
        for (const Change &change : set.changes)
            names << key(change.table);
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
        m_other = m_temp->another();
        m_book = m_temp->book();
        m_changed = std::make_unique<QSignalSpy>(&m_temp->workspace(), &Workspace::changed);
        m_reloaded = std::make_unique<QSignalSpy>(&m_temp->workspace(), &Workspace::reloaded);
        connect(&m_temp->workspace(), &Workspace::changed, this, [this](const ChangeSet &set) {
            m_book.apply(set);
        });
    }
    void cleanup() { m_other.reset(); }

    void aWriteIsToldAsIfItWereOurs()
    {
        const MeasureId measure = measureAt(m_book, 1).id;
        QVERIFY(setDeadline(*m_other, {}, {measure}, {u"年底前"_s, QDate(2023, 12, 31)}));
        m_temp->workspace().lookForForeignChanges();
        QCOMPARE(m_changed->size(), 1);
        QCOMPARE(m_reloaded->size(), 0);
        QCOMPARE(tables(0), QStringList{u"measure"_s});
        QCOMPARE(m_changed->front().front().value<ChangeSet>().op, OpKind::SetDeadline);
        QCOMPARE(bookDump(m_book), bookDump(m_temp->book()));
        m_temp->workspace().lookForForeignChanges();
        QCOMPARE(m_changed->size(), 1); // once
    }

    void undoOfAnotherIsToldToo()
    {
        QVERIFY(deleteTasks(*m_other, {taskAt(m_book, 1).id}));
        m_temp->workspace().lookForForeignChanges();
        QVERIFY(m_other->undo());
        m_temp->workspace().lookForForeignChanges();
        QCOMPARE(m_changed->size(), 2);
        QCOMPARE(m_changed->at(1).front().value<ChangeSet>().direction, Direction::Undo);
        QCOMPARE(bookDump(m_book), bookDump(m_temp->book()));
    }

    void typedTextOfAnotherIsNoNews()
    {
        QVERIFY(m_other->keepFormText(u"task/1"_s, u"半句话"_s));
        m_temp->workspace().lookForForeignChanges();
        QCOMPARE(m_changed->size(), 0);
        QCOMPARE(m_reloaded->size(), 0);
    }

    /// Told the other way round, the older state of the row would win.
    void whatOthersWroteBeforeUsIsToldBeforeOurs()
    {
        const Task seen = taskAt(m_book, 1);
        Task theirs = seen;
        theirs.title = u"别人的标题"_s;
        QVERIFY(editTask(*m_other, seen, theirs));
        QVERIFY(setDeadline(m_temp->workspace(), {seen.id}, {}, {u"年底前"_s, QDate(2023, 12, 31)}));
        QCOMPARE(m_changed->size(), 2);
        QCOMPARE(m_changed->at(0).front().value<ChangeSet>().op, OpKind::EditTask);
        QCOMPARE(m_book.task(seen.id)->title, u"别人的标题"_s);
        QCOMPARE(m_book.task(seen.id)->deadlinePhrase, u"年底前"_s);
        m_temp->workspace().lookForForeignChanges();
        QCOMPARE(m_changed->size(), 2);
        QCOMPARE(bookDump(m_book), bookDump(m_temp->book()));
    }

    void whatTheAuditDoesNotTellMeansEverything()
    {
        QVERIFY(makeSample(*m_other, {.measures = 6000}));
        m_temp->workspace().lookForForeignChanges();
        QCOMPARE(m_changed->size(), 0);
        QCOMPARE(m_reloaded->size(), 1);
    }

    void aRestoreOfAnotherMeansEverything_data()
    {
        QTest::addColumn<int>("writes"); // between the backup and the restore
        for (int writes = 0; writes < 4; ++writes)
            QTest::addRow("%d", writes) << writes;
    }
    void aRestoreOfAnotherMeansEverything()
    {
        QD_FILES_ONLY();
        QFETCH(int, writes);
        const QString copy = m_temp->filePath(u"copy.db"_s);
        QVERIFY(m_other->backupTo(copy));
        for (int i = 0; i < writes; ++i)
            QVERIFY(setBlocked(*m_other, measureAt(m_book, 1).id, i % 2 == 0, u"缺经费"_s));
        m_temp->workspace().lookForForeignChanges();
        QCOMPARE(m_changed->size(), writes);
        QVERIFY(m_other->restore(copy));
        m_temp->workspace().lookForForeignChanges();
        QCOMPARE(m_reloaded->size(), 1);
        QVERIFY(setBlocked(*m_other, measureAt(m_book, 2).id, true, u"缺人手"_s)); // and it goes on from there
        m_temp->workspace().lookForForeignChanges();
        QCOMPARE(m_changed->size(), writes + 1);
        QCOMPARE(m_reloaded->size(), 1);
    }

    void aBookReadByAnotherThreadIsFollowedFromWhereItWasRead()
    {
        const PlanBook read = *m_other->book(m_book.plan().id);
        QVERIFY(setBlocked(*m_other, measureAt(m_book, 1).id, true, u"缺经费"_s));
        m_temp->workspace().lookForForeignChanges();
        m_book = read; // shown only now
        m_temp->workspace().followFrom(read);
        QVERIFY(setBlocked(*m_other, measureAt(m_book, 2).id, true, u"缺人手"_s));
        m_temp->workspace().lookForForeignChanges();
        QCOMPARE(bookDump(m_book), bookDump(m_temp->book()));
    }

    void twoProcessesWriteInTurn()
    {
        constexpr int turns = 60;
        QProcess other;
        other.start(QStringLiteral(QD_BIN_DIR "/deskholder"), {u"turn"_s, m_temp->path()});
        for (int turn = 1; turn <= turns; ++turn) {
            other.write("\n");
            while (!other.canReadLine() && other.waitForReadyRead(30'000)) { }
            QCOMPARE(other.readLine().trimmed(), QByteArray::number(turn));
            QVERIFY(setBlocked(m_temp->workspace(), measureAt(m_book, 1).id, true, u"第%1次"_s.arg(turn)));
            if (turn % 7 == 0)
                m_temp->workspace().lookForForeignChanges();
        }
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        m_temp->workspace().lookForForeignChanges();
        QCOMPARE(m_reloaded->size(), 0);
        QCOMPARE(m_changed->size(), 2 * turns);
        QCOMPARE(bookDump(m_book), bookDump(m_temp->book()));
        QCOMPARE(findingsIn(m_temp->workspace()), QStringList());
    }

    /// A book that was read later than what is told of stays as it is.
    void whatIsToldTwiceChangesNothing()
    {
        const AgencyId bureau = agencyNamed(m_book, u"区市场监管局"_s);
        QVERIFY(addProgress(*m_other, report(measureAt(m_book, 2).id, bureau, quarter(2023, 1))));
        QVERIFY(addMeasure(*m_other, taskAt(m_book, 1).id, u"新举措。"_s));
        m_book = m_temp->book();
        m_temp->workspace().lookForForeignChanges();
        QCOMPARE(m_changed->size(), 2);
        QCOMPARE(bookDump(m_book), bookDump(m_temp->book()));
    }
};

QTEST_GUILESS_MAIN(TestChangeFeed)
#include "tst_changefeed.moc"
