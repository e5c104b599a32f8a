// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/datareason.h"
#include "base/reasons/filereason.h"
#include "support/builders.h"
#include "support/databaseplace.h"
#include "support/tempworkspace.h"
#include "workspace/agencies/agencyverbs.h"
#include "workspace/databasedump.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/sample/sampleverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Backups, restoring, the audit's permanence and what survives a restart.
class TestBackups : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TempWorkspace> m_temp;
    Workspace &ws() { return m_temp->workspace(); }
    bool save()
    {
        const auto book = m_temp->book();
        return addProgress(ws(), report(measureAt(book, 2).id, agencyNamed(book, u"区市场监管局"_s), quarter(2023, 1)))
            .has_value();
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
    }

    void theFirstWriteOfADayMakesABackupOfTheStateBefore()
    {
        QD_FILES_ONLY();
        QVERIFY(ws().backups().empty()); // there was nothing before the import
        const QStringList before = databaseDump(m_temp->path());
        m_temp->setToday(QDate(2023, 5, 11));
        QVERIFY(save());
        QVERIFY(save());
        m_temp->reopen();
        QVERIFY(save()); // the same day after a restart
        const auto all = ws().backups();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all.front().at.date(), QDate(2023, 5, 11));
        QVERIFY(all.front().bytes > 0);
        QCOMPARE(databaseDump(all.front().file), before);
        QCOMPARE(QFileInfo(all.front().file).dir().dirName(), u"backups"_s);
    }

    void theLastTenAreKept()
    {
        QD_FILES_ONLY();
        for (int day = 11; day < 25; ++day) {
            m_temp->setToday(QDate(2023, 5, day));
            QVERIFY(save());
        }
        const auto all = ws().backups();
        QCOMPARE(all.size(), size_t(10));
        QCOMPARE(all.front().at.date(), QDate(2023, 5, 24));
        QCOMPARE(all.back().at.date(), QDate(2023, 5, 15));
    }

    void aBackupThatFailsDoesNotStopTheWrite()
    {
        QD_FILES_ONLY();
        QFile inTheWay(m_temp->filePath(u"backups"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_temp->setToday(QDate(2023, 5, 11));
        QSignalSpy failed(&ws(), &Workspace::backupFailed);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^backup of the day:"_s));
        QVERIFY(save());
        QCOMPARE(failed.size(), 1);
    }

    void backupToWritesAWholeDatabase()
    {
        QD_FILES_ONLY();
        const QString file = m_temp->filePath(u"copy.db"_s);
        QVERIFY(ws().backupTo(file));
        QCOMPARE(databaseDump(file), databaseDump(m_temp->path()));
        QVERIFY(ws().backupTo(file)); // replaced whole
        QCOMPARE(ws().backupTo(m_temp->filePath(u"no/copy.db"_s)).error().reason, Reason(FileReason::FolderMissing));
        QCOMPARE(ws().backupTo(m_temp->folder()).error().reason, Reason(FileReason::TargetUnwritable));
        QCOMPARE(ws().backupTo(m_temp->path()).error().reason, Reason(FileReason::TargetInUse));
        QVERIFY(!QFile::exists(file + u".part"_s));
    }

    void restoreIsPreviewedAndBringsTheOldContentBack()
    {
        QD_FILES_ONLY();
        const QString file = m_temp->filePath(u"copy.db"_s);
        QVERIFY(save());
        QVERIFY(ws().backupTo(file));
        const QStringList then = databaseDump(m_temp->path());
        QVERIFY(deleteTasks(ws(), {taskAt(m_temp->book(), 1).id}));
        QVERIFY(addAgency(ws(), {.shortName = u"区统计局"_s}, {}));
        const QStringList now = databaseDump(m_temp->path());
        const auto preview = ws().previewRestore(file);
        QVERIFY(preview);
        QCOMPARE(preview->taskCount, 4);
        QCOMPARE(preview->taskCountNow, 3);
        QCOMPARE(preview->measureCount, 7);
        QCOMPARE(preview->measureCountNow, 5);
        QCOMPARE(preview->agencyCount, 4);
        QCOMPARE(preview->agencyCountNow, 5);
        QCOMPARE(preview->progressCount, 1);
        QCOMPARE(databaseDump(m_temp->path()), now); // a preview changes nothing

        QSignalSpy reloaded(&ws(), &Workspace::reloaded);
        const size_t audited = ws().audit({})->size();
        QVERIFY(ws().restore(file));
        QCOMPARE(reloaded.size(), 1);
        QCOMPARE(databaseDump(m_temp->path()), then);
        QVERIFY(!ws().canUndo());
        QCOMPARE(ws().audit({})->size(), audited + 1); // what happened is not unhappened
        QCOMPARE(ws().audit({})->front().op, OpKind::Restore);
        QCOMPARE(databaseDump(ws().backups().front().file), now);
        QCOMPARE(findingsIn(ws()), QStringList());
        QVERIFY(save()); // and work goes on
        m_temp->reopen();
        QCOMPARE(m_temp->book().tasks().size(), size_t(4));
    }

    void aDatabaseOfAnotherHistoryBringsItsAudit()
    {
        QD_FILES_ONLY();
        TempWorkspace other;
        QVERIFY(addAgency(*other, {.shortName = u"区科委"_s}, {}));
        const size_t own = other->audit({})->size();
        QVERIFY(ws().backupTo(m_temp->filePath(u"copy.db"_s)));
        QVERIFY(other->restore(m_temp->filePath(u"copy.db"_s)));
        QCOMPARE(databaseDump(other.path()), databaseDump(m_temp->path()));
        const auto audit = *other->audit({});
        QCOMPARE(audit.size(), own + ws().audit({})->size() + 1);
        QCOMPARE(findingsIn(*other), QStringList());
    }

    void whatIsNoBackupIsRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("missing") << u"none.db"_s << Reason(FileReason::FileNotFound);
        QTest::newRow("text") << u"text.db"_s << Reason(DataReason::BackupInvalid);
        QTest::newRow("half") << u"half.db"_s << Reason(DataReason::BackupInvalid);
    }
    void whatIsNoBackupIsRefused()
    {
        QD_FILES_ONLY();
        QFETCH(QString, file);
        QFETCH(Reason, reason);
        QVERIFY(ws().backupTo(m_temp->filePath(u"half.db"_s)));
        QFile half(m_temp->filePath(u"half.db"_s));
        QVERIFY(half.resize(half.size() / 2));
        QFile text(m_temp->filePath(u"text.db"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray("no database").repeated(100));
        text.close();
        const QStringList before = databaseDump(m_temp->path());
        QCOMPARE(ws().previewRestore(m_temp->filePath(file)).error().reason, Reason(reason));
        QCOMPARE(ws().restore(m_temp->filePath(file)).error().reason, Reason(reason));
        QCOMPARE(databaseDump(m_temp->path()), before);
        QVERIFY(ws().backups().empty());
    }

    void aDamagedDatabaseIsReplacedByABackupAndKept()
    {
        QD_FILES_ONLY();
        const QString copy = m_temp->filePath(u"copy.db"_s);
        QVERIFY(ws().backupTo(copy));
        const QStringList content = databaseDump(copy);
        m_temp->close();
        QFile file(m_temp->path());
        QVERIFY(file.resize(file.size() / 2));
        QCOMPARE(Workspace::open(m_temp->options()).error().reason, Reason(DataReason::DatabaseDamaged));
        QVERIFY(Workspace::replaceDamaged(m_temp->path(), copy));
        m_temp->reopen();
        QCOMPARE(databaseDump(m_temp->path()), content);
        QCOMPARE(QDir(m_temp->folder()).entryList({u"desk.db.damaged-*"_s}, QDir::Files).size(), 1);
    }

    void typedTextSurvivesAReopenAndMakesNoAudit()
    {
        const auto book = m_temp->book();
        const auto given
            = report(measureAt(book, 2).id, agencyNamed(book, u"区市场监管局"_s), quarter(2023, 2));
        const QString key = Workspace::progressFormKey(given.measureId, given.agencyId, given.period);
        const size_t audited = ws().audit({})->size();
        QVERIFY(ws().keepFormText(key, u"没有写完"_s));
        QVERIFY(ws().keepFormText(key, u"没有写完的话"_s));
        QVERIFY(ws().keepFormText(u"another"_s, u"别的"_s));
        m_temp->reopen();
        QCOMPARE(*ws().formText(key), u"没有写完的话"_s);
        QCOMPARE(*ws().formText(u"unknown"_s), QString());
        QCOMPARE(*ws().formTextKeys(u"progress/"_s), QStringList{key});
        QCOMPARE(*ws().formTextKeys(u"progress/9"_s), QStringList());
        QCOMPARE(ws().audit({})->size(), audited);
        QVERIFY(addProgress(ws(), given)); // saving the form removes its text, and only its
        QCOMPARE(*ws().formText(key), QString());
        QCOMPARE(*ws().formText(u"another"_s), u"别的"_s);
        QVERIFY(ws().forgetFormText(u"another"_s));
        QCOMPARE(*ws().formText(u"another"_s), QString());
    }

    void aRefusedReportKeepsTheTypedText()
    {
        const auto book = m_temp->book();
        auto given = report(measureAt(book, 2).id, agencyNamed(book, u"区市场监管局"_s), quarter(2023, 2));
        given.percent = 200;
        const QString key = Workspace::progressFormKey(given.measureId, given.agencyId, given.period);
        QVERIFY(ws().keepFormText(key, u"没有写完"_s));
        QVERIFY(!addProgress(ws(), given));
        QCOMPARE(*ws().formText(key), u"没有写完"_s);
    }

    void theAuditIsFoundByTaskMeasureAndDay()
    {
        const auto book = m_temp->book();
        m_temp->setToday(QDate(2023, 5, 12));
        QVERIFY(save()); // on measure 1 of task 2
        QVERIFY(setBlocked(ws(), measureAt(book, 1, 2).id, true, u"缺经费"_s));
        AuditFilter byTask;
        byTask.task = taskAt(book, 2).id;
        const auto entries = *ws().audit(byTask);
        QCOMPARE(entries.size(), size_t(2)); // the report, and the import
        QCOMPARE(entries[0].op, OpKind::AddProgress);
        QCOMPARE(entries[1].op, OpKind::ImportPlan);
        QCOMPARE(entries[1].changes.size(),
            size_t(3)); // of the import only what is about the task: it, its measure, its party
        AuditFilter byMeasure;
        byMeasure.measure = measureAt(book, 1, 2).id;
        QCOMPARE(ws().audit(byMeasure)->front().op, OpKind::SetState);
        QCOMPARE(ws().audit(byMeasure)->front().changes.front().after->value("blocked"_L1).toInt(), 1);
        AuditFilter since;
        since.since = QDate(2023, 5, 12).startOfDay();
        QCOMPARE(ws().audit(since)->size(), size_t(2));
        AuditFilter one;
        one.limit = 1;
        QCOMPARE(ws().audit(one)->size(), size_t(1));
    }

    void anUndoneEntryNamesTheOneItUndid()
    {
        QVERIFY(save());
        const auto done = ws().audit({})->front().id;
        QVERIFY(ws().undo());
        const auto undo = ws().audit({})->front();
        QCOMPARE(undo.undoOf, done);
        QCOMPARE(undo.direction, Direction::Undo);
        QCOMPARE(undo.op, OpKind::AddProgress);
    }

    void aSampleIsTheSameForTheSameSeed()
    {
        TempWorkspace a;
        TempWorkspace b;
        const SampleSize size{60, 400, 7, 2023};
        QSignalSpy reloaded(&a.workspace(), &Workspace::reloaded);
        const auto plan = makeSample(*a, size);
        QVERIFY(plan && makeSample(*b, size));
        QCOMPARE(reloaded.size(), 1);
        QCOMPARE(databaseDump(a.path()), databaseDump(b.path()));
        const auto book = *a->book(*plan);
        QCOMPARE(book.measures().size(), size_t(60));
        QCOMPARE(a->progressIn(*plan, {}, true)->size(), size_t(400));
        QCOMPARE(
            book.agencies().membersOn(agencyNamed(book, u"各街镇"_s), QDate(2023, 5, 1)).size(), size_t(14));
        QCOMPARE(a->audit({})->size(), size_t(1));
        QCOMPARE(a->audit({})->front().op, OpKind::MakeSample);
        QVERIFY(!a->canUndo());
        QCOMPARE(findingsIn(*a), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
