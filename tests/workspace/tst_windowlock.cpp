// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/datareason.h"
#include "support/builders.h"
#include "support/databaseplace.h"
#include "support/tempworkspace.h"
#include "workspace/agencies/agencyverbs.h"
#include "workspace/progress/progressverbs.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Two programs on one database.
class TestWindowLock : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TempWorkspace> m_temp;

    /// Another process that has the database open as a window; killed at the end of its scope.
    class Holder
    {
    public:
        explicit Holder(const QString &path)
        {
            m_process.start(QStringLiteral(QD_BIN_DIR "/deskholder"), {u"hold"_s, path});
        }
        ~Holder() { kill(); }
        QByteArray firstLine()
        {
            while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) { }
            return m_process.readLine().trimmed();
        }
        qint64 pid() const { return m_process.processId(); }
        void kill()
        {
            m_process.kill();
            m_process.waitForFinished();
        }

    private:
        QProcess m_process;
    };

    std::unique_ptr<Workspace> window()
    {
        auto options = m_temp->options();
        options.windowLock = true;
        auto workspace = Workspace::open(options);
        return workspace ? *std::move(workspace) : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
        m_temp->close();
    }

    void aSecondWindowMayOnlyReadAndSaysWhoHasIt()
    {
        QD_FILES_ONLY();
        Holder holder(m_temp->path());
        QCOMPARE(holder.firstLine(), "open");
        const auto second = window();
        QVERIFY(second);
        QVERIFY(second->isReadOnly());
        QVERIFY2(
            second->lockHolder().contains(QString::number(holder.pid())), qPrintable(second->lockHolder()));
        QVERIFY2(second->lockHolder().contains(QSysInfo::machineHostName().left(15), Qt::CaseInsensitive),
            qPrintable(second->lockHolder()));
        QCOMPARE(second->plans()->size(), size_t(1));
        const auto refused = addAgency(*second, {.shortName = u"区统计局"_s}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason(DataReason::OpenElsewhere));
        QCOMPARE(refused.error().fields.value(u"who"_s), second->lockHolder());
        QVERIFY(!second->keepFormText(u"k"_s, u"v"_s));
    }

    void theLockOfADeadProcessIsTakenOver()
    {
        QD_FILES_ONLY();
        Holder holder(m_temp->path());
        QCOMPARE(holder.firstLine(), "open");
        holder.kill();
        QVERIFY2(QFile::exists(m_temp->path() + u".lock"_s), "the killed process left its lock behind");
        const auto next = window();
        QVERIFY(next);
        QVERIFY(!next->isReadOnly());
        QCOMPARE(next->lockHolder(), QString());
        QVERIFY(next->takenOverLock().contains(u"deskholder"_s));
        QVERIFY(addAgency(*next, {.shortName = u"区统计局"_s}, {}));
    }

    void theLockOfADeadProcessWhoseNumberWeGotIsTakenOver()
    {
        QD_FILES_ONLY();
        Holder holder(m_temp->path());
        QCOMPARE(holder.firstLine(), "open");
        holder.kill();
        QFile lock(m_temp->path() + u".lock"_s);
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QByteArrayList lines = lock.readAll().split('\n');
        QVERIFY(lines.size() > 2);
        lines[0] = QByteArray::number(QCoreApplication::applicationPid());
        lines[1] = QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName().toUtf8();
        QVERIFY(lock.seek(0) && lock.resize(0));
        lock.write(lines.join('\n'));
        lock.close();
        const auto next = window();
        QVERIFY(next);
        QCOMPARE(next->lockHolder(), QString());
        QVERIFY(addAgency(*next, {.shortName = u"区统计局"_s}, {}));
    }

    void aLockInWhichNobodyStandsIsTakenOverAndSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(64, '\0');
        QTest::newRow("text") << QByteArray("not a lock");
    }
    void aLockInWhichNobodyStandsIsTakenOverAndSaid()
    {
        QD_FILES_ONLY();
        QFETCH(QByteArray, content);
        {
            QFile lock(m_temp->path() + u".lock"_s);
            QVERIFY(lock.open(QIODevice::WriteOnly));
            lock.write(content);
        }
        const auto next = window();
        QVERIFY(next);
        QVERIFY(!next->isReadOnly());
        QCOMPARE(next->takenOverLock(), u"desk.db.lock"_s);
        QVERIFY(addAgency(*next, {.shortName = u"区统计局"_s}, {}));
        QVERIFY(window()->isReadOnly()); // it is a lock like any other now
    }

    void anUndisturbedStartTakesNothingOver() { QCOMPARE(window()->takenOverLock(), QString()); }

    void aWindowThroughALinkFindsTheSameLock()
    {
        QD_FILES_ONLY();
#ifdef Q_OS_WIN
        QSKIP("links need a right that clerks do not have there");
#endif
        const QString link = m_temp->filePath(u"link.db"_s);
        QVERIFY(QFile::link(m_temp->path(), link));
        const auto first = window();
        QVERIFY(!first->isReadOnly());
        auto options = m_temp->options();
        options.windowLock = true;
        options.path = link;
        const auto second = Workspace::open(options);
        QVERIFY(second && (*second)->isReadOnly());
        QCOMPARE((*second)->path(), first->path());
    }

    void aSecondWindowOfTheSameProcessMayOnlyRead()
    {
        QD_FILES_ONLY();
        auto first = window();
        QVERIFY(!first->isReadOnly());
        QVERIFY(window()->isReadOnly());
        first.reset();
        QVERIFY(!window()->isReadOnly());
    }

    void aClosedWindowLeavesNoLock()
    {
        QD_FILES_ONLY();
        QVERIFY(!window()->isReadOnly());
        QVERIFY(!QFile::exists(m_temp->path() + u".lock"_s));
    }

    void theCommandLineMayWriteWhileAWindowIsOpenAndTheWindowSeesIt()
    {
        const auto open = window();
        QVERIFY(!open->isReadOnly());
        QSignalSpy changed(open.get(), &Workspace::changed);
        open->lookForForeignChanges();
        QCOMPARE(changed.size(), 0);
        const auto line = m_temp->another();
        QVERIFY(addAgency(*line, {.shortName = u"区统计局"_s}, {}));
        open->lookForForeignChanges();
        QCOMPARE(changed.size(), 1);
        QVERIFY(open->agencies()->findByName(u"区统计局"_s));
        open->lookForForeignChanges();
        QCOMPARE(changed.size(), 1);
        QVERIFY(addAgency(*open, {.shortName = u"区科委"_s}, {}));
        QCOMPARE(changed.size(), 2);
        open->lookForForeignChanges();
        QCOMPARE(changed.size(), 2); // its own writes are no news
    }

    void twoWorkspacesWriteInTurn()
    {
        const auto a = m_temp->another();
        const auto b = m_temp->another();
        const auto book = *a->book(a->plans()->front().id);
        const auto given
            = report(measureAt(book, 2).id, agencyNamed(book, u"区市场监管局"_s), quarter(2023, 1));
        for (int i = 0; i < 5; ++i) {
            QVERIFY(addProgress(*a, given));
            QVERIFY(addProgress(*b, given));
        }
        QCOMPARE(a->progressOf(given.measureId)->front().version, 10);
        QCOMPARE(findingsIn(*b), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestWindowLock)
#include "tst_windowlock.moc"
