// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/filereason.h"
#include "support/attachedfiles.h"
#include "support/builders.h"
#include "support/databaseplace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Backups hold the files attached, restoring brings back what is missing; today is 2023-05-10.
class TestEvidenceBackups : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;

    Workspace &ws() { return **m_temp; }
    QString contents() const { return m_temp->path() + u".files"_s; }
    QString ofBackups() const { return m_temp->filePath(u"backups/files"_s); }
    bool attachText(const QByteArray &content)
    {
        const QString path = m_temp->filePath(QString::fromLatin1(content) + u".txt"_s);
        EvidenceTarget target;
        target.measure = measureAt(m_temp->book(), 2).id;
        return writeBytes(path, content) && attachFiles(ws(), target, {path});
    }
    /// When each file below the folder was last written.
    static QList<QDateTime> times(const QString &folder)
    {
        QList<QDateTime> moments;
        for (const QString &file : filesBelow(folder))
            moments << QFileInfo(folder + u'/' + file).lastModified();
        return moments;
    }

private Q_SLOTS:
    void init()
    {
        if (onServer())
            QSKIP("attached files lie beside a data file");
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
    }

    void theBackupsOfADayShareOneFolder()
    {
        QVERIFY(attachText("one"));
        QVERIFY(attachText("two"));
        QStringList both{placeOfContent("one"), placeOfContent("two")};
        both.sort();
        QCOMPARE(filesBelow(ofBackups()), both); // copied with them
        QVERIFY(QFile::remove(ofBackups() + u'/' + placeOfContent("one")));
        m_temp->setToday(QDate(2023, 5, 11));
        QVERIFY(attachText("three")); // the first write of a day: the backup brings what is lacking
        QCOMPARE(filesBelow(ofBackups()).size(), 3);
        QCOMPARE(ws().backups().size(), 1u);
    }

    void aCopyElsewhereHasItsFilesBesideItAndCopiesOnlyWhatItLacks()
    {
        QVERIFY(attachText("one"));
        const QString copy = m_temp->filePath(u"U盘 1/备份.db"_s);
        QVERIFY(QDir().mkpath(QFileInfo(copy).absolutePath()));
        QVERIFY(ws().backupTo(copy));
        QCOMPARE(filesBelow(copy + u".files"_s), QStringList{placeOfContent("one")});
        const auto before = times(copy + u".files"_s);
        QVERIFY(attachText("two"));
        QTest::qWait(20);
        QVERIFY(ws().backupTo(copy));
        QCOMPARE(filesBelow(copy + u".files"_s).size(), 2);
        QVERIFY(times(copy + u".files"_s).contains(before.front())); // not written once more
    }

    void aCopyThatIsRefusedLeavesNoFolder()
    {
        QVERIFY(attachText("one"));
        const QString nowhere = m_temp->filePath(u"无此文件夹/a.db"_s);
        const auto refused = ws().backupTo(nowhere);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason(FileReason::FolderMissing));
        QVERIFY(!QFileInfo::exists(m_temp->filePath(u"无此文件夹"_s)));
    }

    void withoutAttachedFilesThereIsNoFolder()
    {
        const QString copy = m_temp->filePath(u"copy.db"_s);
        QVERIFY(ws().backupTo(copy));
        QVERIFY(!QFileInfo::exists(copy + u".files"_s));
        m_temp->setToday(QDate(2023, 5, 11));
        QVERIFY(!QFileInfo::exists(ofBackups()));
    }

    void aRestoreBringsBackWhatIsMissing()
    {
        QVERIFY(attachText("one"));
        const QString copy = m_temp->filePath(u"copy.db"_s);
        QVERIFY(ws().backupTo(copy));
        QVERIFY(QDir(contents()).removeRecursively());
        QVERIFY(QDir(ofBackups()).removeRecursively());
        QCOMPARE(evidenceFaults(ws(), true)->size(), 1u);
        QVERIFY(ws().restore(copy));
        QVERIFY(evidenceFaults(ws(), true)->empty());
        QCOMPARE(findingsIn(ws()), QStringList());
    }

    void aBackupOfADayBringsThemBackToo()
    {
        QVERIFY(attachText("one"));
        m_temp->setToday(QDate(2023, 5, 11));
        QVERIFY(attachText("two"));
        QVERIFY(QDir(contents()).removeRecursively());
        QVERIFY(ws().restore(ws().backups().front().file));
        const auto rows = evidenceIn(ws(), m_temp->book().plan().id);
        QCOMPARE(rows->size(), 1u); // as it was before the first write of the day
        QVERIFY(evidenceFaults(ws(), true)->empty());
    }

    void anotherDataFileMadeOfABackupHasThem()
    {
        QVERIFY(attachText("one"));
        const QString copy = m_temp->filePath(u"copy.db"_s);
        QVERIFY(ws().backupTo(copy));
        OpenOptions options = m_temp->options();
        options.path = m_temp->filePath(u"别处.db"_s);
        const auto other = Workspace::open(options);
        QVERIFY(other);
        QVERIFY((*other)->restore(copy));
        QCOMPARE(filesBelow(options.path + u".files"_s), QStringList{placeOfContent("one")});
        QVERIFY(evidenceFaults(**other, true)->empty());
    }

    void aDamagedDataFileGetsItsFilesWithTheBackup()
    {
        QVERIFY(attachText("one"));
        const QString copy = m_temp->filePath(u"copy.db"_s);
        QVERIFY(ws().backupTo(copy));
        m_temp->close();
        QVERIFY(QDir(contents()).removeRecursively());
        QVERIFY(writeBytes(m_temp->path(), QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x')));
        QVERIFY(Workspace::replaceDamaged(m_temp->path(), copy));
        m_temp->reopen();
        QVERIFY(evidenceFaults(ws(), true)->empty());
    }

    void aContentThatIsAlteredIsNotTakenIntoABackup()
    {
        QVERIFY(attachText("one"));
        QVERIFY(writeBytes(contents() + u'/' + placeOfContent("one"), "eno"));
        const QString copy = m_temp->filePath(u"copy.db"_s);
        QVERIFY(ws().backupTo(copy));
        QVERIFY(filesBelow(copy + u".files"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEvidenceBackups)
#include "tst_evidencebackups.moc"
