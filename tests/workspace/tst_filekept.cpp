// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/datareason.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/agencies/agencyverbs.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What an open window needs of its data file: that nobody takes it away, and that it notices when somebody
/// does.
class TestFileKept : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TempWorkspace> m_temp;
    Workspace &ws() { return m_temp->workspace(); }
    int m_added = 0;

    bool save() { return addAgency(ws(), {.shortName = u"区甲%1局"_s.arg(++m_added)}, {}).has_value(); }
    /// Another process opens the file, reads and ends.
    void lookFromOutside()
    {
        QProcess process;
        process.start(QStringLiteral(QD_BIN_DIR "/deskholder"), {u"look"_s, m_temp->path()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }
    /// The agencies that a program sees which opens the file now.
    int seenFromOutside()
    {
        QProcess process;
        process.start(QStringLiteral(QD_BIN_DIR "/deskholder"), {u"look"_s, m_temp->path()});
        process.waitForFinished();
        return process.readAllStandardOutput().trimmed().toInt();
    }
    static QStringList deletedFilesHeldOpen()
    {
        QStringList deleted;
        for (const QFileInfo &fd : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::System | QDir::Files)) {
            if (fd.symLinkTarget().endsWith(" (deleted)"_L1) && fd.symLinkTarget().contains("desk.db"_L1))
                deleted << fd.symLinkTarget();
        }
        return deleted;
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_added = 0;
    }

    /// A process that closes a file loses all its locks on it: a second look at the data file, as the page of
    /// reports takes one, must not make the next process believe that nobody has the file open.
    void aSecondConnectionOfTheProcessCostsNoEdit()
    {
        QVERIFY(save());
        {
            auto options = m_temp->options();
            options.readOnly = true;
            const auto reader = Workspace::open(options);
            QVERIFY(reader);
            QVERIFY((*reader)->agencies());
        }
        lookFromOutside();
        QVERIFY(save());
        QCOMPARE(deletedFilesHeldOpen(), QStringList());
        QCOMPARE(seenFromOutside(), 2);
        QVERIFY(ws().backupTo(m_temp->filePath(u"copy.db"_s)));
    }

    void anUnsuccessfulSecondOpenCostsNoEdit()
    {
        QVERIFY(save());
        QVERIFY(!ws().previewRestore(m_temp->folder()));
        QVERIFY(ws().previewRestore(m_temp->path()));
        lookFromOutside();
        QVERIFY(save());
        QCOMPARE(deletedFilesHeldOpen(), QStringList());
        QCOMPARE(seenFromOutside(), 2);
    }

    /// Whoever closes the file in our process (a file dialog that guesses kinds by content) drops the locks
    /// all the same; the next edit must notice that the journal is gone.
    void anEditFindsTheJournalThatWasTakenAway()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows takes no file away that is open");
#endif
        QVERIFY(save());
        {
            QFile stranger(m_temp->path());
            QVERIFY(stranger.open(QIODevice::ReadOnly));
        }
        lookFromOutside();
        QVERIFY(!QFile::exists(m_temp->path() + u"-wal"_s));
        QVERIFY(save());
        QCOMPARE(deletedFilesHeldOpen(), QStringList());
        QCOMPARE(seenFromOutside(), 2);
    }

    void aFileExchangedUnderTheWindowIsToldAndNothingIsSaidToBeSaved_data()
    {
        QTest::addColumn<bool>("another");
        QTest::newRow("removed") << false;
        QTest::newRow("another in its place") << true;
    }
    void aFileExchangedUnderTheWindowIsToldAndNothingIsSaidToBeSaved()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows takes no file away that is open");
#endif
        QFETCH(bool, another);
        QVERIFY(save());
        QVERIFY(ws().backupTo(m_temp->filePath(u"copy.db"_s)));
        QVERIFY(QFile::remove(m_temp->path()));
        if (another)
            QVERIFY(QFile::rename(m_temp->filePath(u"copy.db"_s), m_temp->path()));
        const auto saved = addAgency(ws(), {.shortName = u"区丙局"_s}, {});
        QVERIFY(!saved);
        QCOMPARE(saved.error().reason, Reason(DataReason::DataFileExchanged));
        QCOMPARE(
            ws().agencies()->agencies().size(), size_t(1)); // still to be read, and to be saved elsewhere
        QVERIFY(ws().backupTo(m_temp->filePath(u"rescued.db"_s)));
        QCOMPARE(QFile::exists(m_temp->path()), another);
    }

    void afterARestTheFileAloneHoldsEverything()
    {
        QVERIFY(save());
        QVERIFY(QFileInfo(m_temp->path() + u"-wal"_s).size() > 0);
        QVERIFY(ws().settle());
        QCOMPARE(QFileInfo(m_temp->path() + u"-wal"_s).size(), 0);
        const QString stick = m_temp->filePath(u"stick.db"_s);
        QProcess copy; // as a clerk copies it; a copy made here would drop the locks
#ifdef Q_OS_WIN
        QVERIFY(QFile::copy(m_temp->path(), stick));
#else
        copy.start(u"cp"_s, {m_temp->path(), stick});
        QVERIFY(copy.waitForFinished() && copy.exitCode() == 0);
#endif
        const auto copied = Workspace::open({.path = stick, .readOnly = true});
        QVERIFY(copied);
        QCOMPARE((*copied)->agencies()->agencies().size(), size_t(1));
        QVERIFY(ws().settle()); // with nothing to do
        QVERIFY(save());
    }

    void aRestWaitsForNobodyWhoReads()
    {
        QVERIFY(save());
        const auto reader = m_temp->another();
        QElapsedTimer time;
        time.start();
        QVERIFY(ws().settle());
        QVERIFY2(time.elapsed() < 1000, "the window waited for a reader");
    }
};

QTEST_GUILESS_MAIN(TestFileKept)
#include "tst_filekept.moc"
