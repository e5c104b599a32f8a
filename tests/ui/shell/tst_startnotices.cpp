// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crashlog.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startnotices.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "uisupport/visibletexts.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/window/windowcall.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QTest>
#include <QThread>
#include <QToolButton>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace qd;

/// What the window says at its start about the computer, and how a second start finds it.
class TestStartNotices : public QObject
{
    Q_OBJECT
    static QLabel *textOf(const QWidget *window, const QString &notice)
    {
        return window->findChild<QLabel *>("notice."_L1 + notice + ".text"_L1);
    }
    static Places placesIn(const QString &folder)
    {
        Places places = Places::of(folder);
        places.data = folder;
        places.logs = folder + u"/logs"_s;
        return places;
    }
    static void leaveCrashLog(const Places &places, const QString &stamp)
    {
        QVERIFY(QDir().mkpath(places.logs));
        QFile log(places.logs + u"/crash-%1.log"_s.arg(stamp));
        QVERIFY(log.open(QIODevice::WriteOnly));
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }
    void init() { QSettings().clear(); }

    void onAShareTheWindowSaysWhatThatMeans()
    {
        test::TempWorkspace data;
        data.import();
        data.close();
        auto options = data.options();
        options.onShare = true;
        const auto workspace = Workspace::open(options);
        QVERIFY(workspace);
        const auto notice = shareNotice(**workspace);
        QVERIFY(notice);
        for (const QString &word : {u"网络共享"_s, u"同一时间只能一个人"_s, u"backups"_s, u"移到本机"_s})
            QVERIFY2(notice->text.contains(word), qUtf8Printable(word));
        FakeAsk ask;
        Session session(**workspace, ask);
        MainWindow window(session);
        window.addNotice(*notice);
        window.openLatestPlan();
        window.show();
        QVERIFY(textOf(&window, u"share"_s)->isVisible());
        QCOMPARE(latinTexts(&window), QStringList());
        QTest::mouseClick(namedWidget(&window, u"notice.share.close"_s), Qt::LeftButton);
        QVERIFY(!textOf(&window, u"share"_s)->isVisible());
    }

    void onThisComputerNothingIsSaid()
    {
        const test::TempWorkspace data;
        QVERIFY(!shareNotice(data.workspace()));
    }

    void theClock_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDateTime>("last");
        QTest::addColumn<QString>("says");
        const QDateTime last(QDate(2026, 11, 20), QTime(16, 0));
        QTest::newRow("right") << QDate(2026, 11, 21) << last << QString();
        QTest::newRow("the same day") << QDate(2026, 11, 20) << last << QString();
        QTest::newRow("a day behind, as over the date line") << QDate(2026, 11, 19) << last << QString();
        QTest::newRow("two days behind") << QDate(2026, 11, 18) << last << u"2026年11月18日"_s;
        QTest::newRow("empty battery") << QDate(2009, 1, 1) << last << u"2009年1月1日"_s;
        QTest::newRow("nothing recorded, absurd") << QDate(1970, 1, 1) << QDateTime() << u"1970年1月1日"_s;
        QTest::newRow("nothing recorded") << QDate(2026, 11, 21) << QDateTime() << QString();
    }
    void theClock()
    {
        QFETCH(QDate, today);
        QFETCH(QDateTime, last);
        QFETCH(QString, says);
        const auto notice = clockNotice(today, last);
        QCOMPARE(notice.has_value(), !says.isEmpty());
        if (!notice)
            return;
        QVERIFY2(notice->text.contains(says), qUtf8Printable(notice->text));
        QVERIFY2(notice->text.contains(u"请检查"_s), qUtf8Printable(notice->text));
        QCOMPARE(notice->text.contains(u"2026年11月20日"_s), last.isValid());
    }

    void theWindowHoldsTheClockAgainstTheDataFile()
    {
        test::TempWorkspace data;
        data.setToday(
            QDate::currentDate().addDays(40)); // somebody wrote that with a clock ahead, or ours is behind
        data.import();
        data.close();
        FakeAsk ask;
        const SystemClock clock;
        Desk desk(clock, ask, nullptr, placesIn(data.folder()));
        QVERIFY(desk.open(data.path(), false));
        QVERIFY(textOf(desk.window(), u"clock"_s)->isVisible());
        const MeasureId measure = test::measureAt(desk.session()->book(), 1).id;
        QVERIFY(setDeadline(desk.session()->workspace(), {}, {measure}, {u"6月底前"_s, QDate(2023, 6, 30)}));
    }

    void whoHadTheFileBeforeIsSaidAsItStandsInTheLock()
    {
        QVERIFY(!takenOverNotice({}));
        const auto notice = takenOverNotice(u"<b>张三</b> · qualitydesk (4711) · PC-01"_s);
        QVERIFY(notice);
        for (const QString &word :
            {u"<b>张三</b> · qualitydesk (4711) · PC-01"_s, u"没有正常关闭"_s, u"接着使用"_s})
            QVERIFY2(notice->text.contains(word), qUtf8Printable(notice->text));
        test::TempWorkspace data;
        data.import();
        FakeAsk ask;
        Session session(*data, ask);
        MainWindow window(session);
        window.addNotice(*notice);
        window.openLatestPlan();
        window.show();
        QVERIFY(textOf(&window, u"takenOver"_s)->isVisible());
        QCOMPARE(textOf(&window, u"takenOver"_s)->textFormat(), Qt::PlainText);
    }

    void withoutChineseFontsItIsSaidInBothLanguages()
    {
        QVERIFY(!fontNotice({u"SimSun"_s}));
        const auto notice = fontNotice({});
        QVERIFY(notice);
        for (const QString &word :
            {u"宋体"_s, u"仿宋"_s, u"楷体"_s, u"黑体"_s, u"Noto Sans CJK SC"_s, u"install SimSun"_s})
            QVERIFY2(notice->text.contains(word), qUtf8Printable(word));
    }

    void afterACrashTheWindowSaysSoOnce()
    {
        test::TempWorkspace data;
        data.import();
        data.close();
        const Places places = placesIn(data.folder());
        leaveCrashLog(places, u"20261101-080000"_s);
        const SystemClock clock;
        FakeAsk ask;
        {
            Desk desk(clock, ask, nullptr, places);
            QVERIFY(desk.open(data.path(), false));
            QVERIFY(textOf(desk.window(), u"crash"_s)->isVisible());
            QCOMPARE(latinTexts(desk.window()), QStringList());
            QTest::mouseClick(namedWidget(desk.window(), u"notice.crash.2"_s), Qt::LeftButton);
            QCOMPARE(ask.opened, QStringList{places.logs});
            QVERIFY(textOf(desk.window(), u"crash"_s)->isVisible());
            QTest::mouseClick(namedWidget(desk.window(), u"notice.crash.0"_s), Qt::LeftButton);
            QVERIFY(!textOf(desk.window(), u"crash"_s)->isVisible());
        }
        {
            Desk desk(clock, ask, nullptr, places);
            QVERIFY(desk.open(data.path(), false));
            QVERIFY(!textOf(desk.window(), u"crash"_s));
        }
        leaveCrashLog(places, u"20261102-080000"_s);
        Desk desk(clock, ask, nullptr, places);
        QVERIFY(desk.open(data.path(), false));
        QVERIFY(textOf(desk.window(), u"crash"_s));
    }

    void afterACrashTheNewestBackupCanBeRestored()
    {
        test::TempWorkspace data;
        data.import();
        data.setToday(QDate(2023, 5, 11));
        data.reopen();
        const MeasureId measure = test::measureAt(data.book(), 1).id;
        const auto given = test::report(
            measure, test::agencyNamed(data.book(), u"区市场监管局"_s), test::quarter(2023, 2));
        QVERIFY(addProgress(*data, given)); // the first write of a day makes a backup
        QCOMPARE(data->backups().size(), size_t(1));
        data.close();
        const Places places = placesIn(data.folder());
        leaveCrashLog(places, u"20261101-080000"_s);
        FakeAsk ask;
        Desk desk(data.clock(), ask, nullptr, places);
        QVERIFY(desk.open(data.path(), false));
        QTest::mouseClick(namedWidget(desk.window(), u"notice.crash.1"_s), Qt::LeftButton);
        QCOMPARE(named<QListWidget>(desk.window(), u"restore.list"_s)->currentRow(), 0);
        QTest::mouseClick(namedWidget(desk.window(), u"restore.do"_s), Qt::LeftButton);
        QVERIFY(desk.session()->book().progressOf(measure).empty());
    }

    void aCallBringsTheWindowBackFromTheTaskBar()
    {
        test::TempWorkspace data;
        data.import();
        data.close();
        FakeAsk ask;
        Desk desk(data.clock(), ask, nullptr, placesIn(data.folder()));
        QVERIFY(desk.open(data.path(), false));
        desk.window()->showMinimized();
        bool answered = false;
        const std::unique_ptr<QThread> second(
            QThread::create([&, path = data.path()] { answered = callWindow(path, 10'000); }));
        second->start();
        while (!second->wait(5))
            QCoreApplication::processEvents();
        QVERIFY(answered);
        QTRY_VERIFY(!desk.window()->isMinimized());
        QVERIFY(desk.window()->isVisible());
    }

    void aFileOpenInAnotherWindowIsShownThere()
    {
        test::TempWorkspace first;
        first.import();
        first.close();
        test::TempWorkspace second;
        second.close();
        FakeAsk ask;
        Desk holder(first.clock(), ask, nullptr, placesIn(first.folder()));
        QVERIFY(holder.open(first.path(), false));
        Desk other(first.clock(), ask, nullptr, placesIn(second.folder()));
        QCOMPARE(*other.open(second.path(), false), Opened::Here);
        // Here both live in one process: the answer comes from a thread that takes the call away.
        std::atomic_bool stop = false;
        const std::unique_ptr<QThread> answering(QThread::create([&, call = first.path() + u".call"_s] {
            while (!stop && !QFile::remove(call))
                QThread::msleep(5);
        }));
        answering->start();
        const auto opened = other.open(first.path(), false);
        stop = true;
        answering->wait();
        QVERIFY(opened);
        QCOMPARE(*opened, Opened::Elsewhere);
        QCOMPARE(other.session()->workspace().path(), second.path());
    }
};

QTEST_MAIN(TestStartNotices)
#include "tst_startnotices.moc"
