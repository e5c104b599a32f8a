// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListWidget>
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
            desk.session()->workspace().addProgress(test::report(measure, agency, test::quarter(2023, 2))));
        action(desk, u"restore"_s)->trigger();
        ask.willOpen(file);
        QTest::mouseClick(namedWidget(desk.window(), u"restore.other"_s), Qt::LeftButton);
        auto *preview = named<QTableWidget>(desk.window(), u"restore.preview"_s);
        QCOMPARE(preview->item(4, 1)->text(), u"1"_s); // reports now
        QCOMPARE(preview->item(4, 2)->text(), u"0"_s); // and after
        QTest::mouseClick(namedWidget(desk.window(), u"restore.do"_s), Qt::LeftButton);
        QVERIFY(desk.session()->book().progressOf(measure).empty());
    }
};

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
