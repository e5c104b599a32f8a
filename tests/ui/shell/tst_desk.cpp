// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/messagebar.h"
#include "base/safename.h"
#include "ui/common/session.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/progress/progressverbs.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// A data file with its window: opening, another one, backup and restore.
class TestDesk : public QObject
{
    Q_OBJECT
    static QAction *action(const Desk &desk, const QString &name)
    {
        return desk.window()->findChild<QAction *>("action."_L1 + name);
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aNewFileIsMadeAndRememberedForTheNextStart()
    {
        const QTemporaryDir folder;
        const FixedClock clock(QDate(2023, 6, 20));
        FakeAsk ask;
        Desk desk(clock, ask, nullptr);
        const QString path = folder.filePath(u"新的/数据.db"_s);
        QVERIFY(desk.open(path, true));
        QVERIFY(desk.window()->isVisible());
        QVERIFY(QFile::exists(path));
        QCOMPARE(desk.usualDatabase(), path);
    }

    void aFileThatIsNoDatabaseLeavesThePresentWindow()
    {
        test::TempWorkspace data;
        data.import();
        data.close();
        QFile bad(data.filePath(u"bad.db"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(QByteArray(5000, 'x'));
        bad.close();
        FakeAsk ask;
        Desk desk(data.clock(), ask, nullptr);
        QVERIFY(desk.open(data.path(), false));
        MainWindow *before = desk.window();
        QSignalSpy failed(desk.session(), &Session::failed);
        const auto result = desk.open(bad.fileName(), false);
        QVERIFY(!result);
        QCOMPARE(desk.window(), before);
        QCOMPARE(failed.count(), 1);
    }

    void anotherFileReplacesTheWindow()
    {
        test::TempWorkspace first;
        first.import();
        first.close();
        test::TempWorkspace second;
        second.close();
        FakeAsk ask;
        Desk desk(first.clock(), ask, nullptr);
        QVERIFY(desk.open(first.path(), false));
        QVERIFY(desk.session()->hasPlan());
        ask.willOpen(second.path());
        action(desk, u"database"_s)->trigger();
        QTRY_VERIFY(!desk.session()->hasPlan());
        QVERIFY(desk.window()->isVisible());
    }

    void aBackupIsWrittenAndCanBeRestoredAfterAPreview()
    {
        test::TempWorkspace data;
        data.import();
        data.close();
        FakeAsk ask;
        Desk desk(data.clock(), ask, nullptr);
        QVERIFY(desk.open(data.path(), false));
        const QString file = data.filePath(u"我的备份.db"_s);
        ask.willSave(file);
        QSignalSpy told(desk.session(), &Session::told);
        connect(
            desk.session(), &Session::failed, this, [](const Error &error) { qWarning() << error.detail; });
        action(desk, u"backup"_s)->trigger();
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(QFile::exists(file));

        const MeasureId measure = test::measureAt(desk.session()->book(), 1).id;
        const AgencyId agency = test::agencyNamed(desk.session()->book(), u"区市场监管局"_s);
        QVERIFY(
            addProgress(desk.session()->workspace(), test::report(measure, agency, test::quarter(2023, 2))));
        QDir(data.folder()).mkpath(u"backups"_s);
        QFile broken(data.filePath(u"backups/desk-20230501-080000-000.db"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("half a backup") > 0);
        broken.close();
        action(desk, u"restore"_s)->trigger();
        QVERIFY(named<QLabel>(desk.window(), u"restore.unusable"_s)
                    ->text()
                    .contains(u"desk-20230501-080000-000.db"_s));
        ask.willOpen(file);
        QTest::mouseClick(namedWidget(desk.window(), u"restore.other"_s), Qt::LeftButton);
        auto *preview = named<QTableWidget>(desk.window(), u"restore.preview"_s);
        QCOMPARE(preview->item(4, 1)->text(), u"1"_s); // reports now
        QCOMPARE(preview->item(4, 2)->text(), u"0"_s); // and after
        QTest::mouseClick(namedWidget(desk.window(), u"restore.do"_s), Qt::LeftButton);
        QVERIFY(desk.session()->book().progressOf(measure).empty());
    }

    void tryingAgainMakesTheWindowWritableOnceTheOtherOneIsGone()
    {
        test::TempWorkspace data;
        data.import();
        data.close();
        auto other = Workspace::open({.path = data.path(), .windowLock = true});
        QVERIFY(other);
        FakeAsk ask;
        Desk desk(data.clock(), ask, nullptr);
        QVERIFY(desk.open(data.path(), false));
        QVERIFY(desk.session()->workspace().isReadOnly());
        auto *retry = namedWidget(desk.window(), u"readonly.retry"_s);
        QCOMPARE(qobject_cast<QAbstractButton *>(retry)->text(), u"再试一次"_s);
        const QString held = named<QLabel>(desk.window(), u"readonly.text"_s)->text();

        QPointer<MainWindow> before = desk.window();
        QTest::mouseClick(retry, Qt::LeftButton); // the other one is still there
        QTest::qWait(20); // the answer is queued
        QVERIFY2(before, "the window was made anew though nothing has changed");
        auto *bar = named<MessageBar>(desk.window(), u"message.bar"_s);
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->message(), held); // the same sentence, still true
        QCOMPARE(desk.window(), before.data());
        QCOMPARE(named<QLabel>(desk.window(), u"readonly.text"_s)->text(), held);

        other->reset();
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_VERIFY(!desk.session()->workspace().isReadOnly());
        QVERIFY(desk.session()->hasPlan());
        QVERIFY(!desk.window()->findChild<QWidget *>(u"readonly"_s));
        const MeasureId measure = test::measureAt(desk.session()->book(), 1).id;
        QVERIFY(setDeadline(desk.session()->workspace(), {}, {measure}, {u"6月底前"_s, QDate(2023, 6, 30)}));
    }

    void aWholeCopyIsSavedUnderTheNameOfThePlan()
    {
        test::TempWorkspace data;
        data.import();
        data.close();
        FakeAsk ask;
        Desk desk(data.clock(), ask, nullptr);
        QVERIFY(desk.open(data.path(), false));
        QVERIFY2(action(desk, u"backup"_s)->text().startsWith(u"另存一份到"_s),
            qPrintable(action(desk, u"backup"_s)->text()));
        QDir(data.folder()).mkpath(u"U盘"_s);
        const QString file = data.filePath(u"U盘/给小王.db"_s);
        ask.willSave(file);
        action(desk, u"backup"_s)->trigger();
        QCOMPARE(ask.asked.last().kind, u"saveFile"_s);
        QCOMPARE(ask.asked.last().text,
            u"示例区2023年质量工作要点-20230510.db"_s); // a name alone: the folder used last
        auto *bar = named<MessageBar>(desk.window(), u"message.bar"_s);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->message().contains(QDir::toNativeSeparators(file)), qPrintable(bar->message()));
        auto *folder = namedWidget(desk.window(), u"message.openFolder"_s);
        QVERIFY(folder->isVisible());
        QVERIFY2(
            !namedWidget(desk.window(), u"message.open"_s)->isVisible(), "a data file is no paper to open");
        QTest::mouseClick(folder, Qt::LeftButton);
        QCOMPARE(ask.opened, QStringList{data.filePath(u"U盘"_s)});
        const auto copy = Workspace::open({.path = file, .readOnly = true});
        QVERIFY(copy);
        QCOMPARE((*copy)->plans()->size(), size_t(1));
        QVERIFY2(!QFile::exists(file + u"-wal"_s), "one file, whole");
    }

    void withoutAPlanTheCopyHasTheNameOfTheProgram()
    {
        test::TempWorkspace data;
        data.close();
        FakeAsk ask;
        Desk desk(data.clock(), ask, nullptr);
        QVERIFY(desk.open(data.path(), false));
        ask.willSave(std::nullopt);
        action(desk, u"backup"_s)->trigger();
        QCOMPARE(ask.asked.last().text, u"质量工作协调台-20230510.db"_s);
    }

    void thePageWithTheBackupsSavesACopyToo()
    {
        test::TempWorkspace data;
        data.import();
        data.close();
        FakeAsk ask;
        Desk desk(data.clock(), ask, nullptr);
        QVERIFY(desk.open(data.path(), false));
        action(desk, u"restore"_s)->trigger();
        const QString file = data.filePath(u"一份.db"_s);
        ask.willSave(file);
        QTest::mouseClick(namedWidget(desk.window(), u"restore.copy"_s), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(named<MessageBar>(desk.window(), u"message.bar"_s)->isVisible());
    }

    void aTitleWithSignsThatNoFileNameMayHave()
    {
        QCOMPARE(fileNameOf(u"2023年/质量:\u202E要点*?<b>\n"_s), u"2023年质量要点b"_s);
        QCOMPARE(fileNameOf(u"  要点. . "_s), u"要点"_s);
        QCOMPARE(fileNameOf(u"con"_s), u"con_"_s);
        QCOMPARE(fileNameOf(u"???"_s), QString());
        const QString pairs = fileNameOf(u"𠮷"_s.repeated(200)); // two code units each
        QVERIFY(pairs.size() <= 80 && pairs.size() % 2 == 0);
    }
};

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
