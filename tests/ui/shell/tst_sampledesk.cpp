// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/tasks/planshelf.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// 查看示例: a data file of its own.
class TestSampleDesk final : public QObject
{
    Q_OBJECT

    struct Clerk {
        Clerk()
        {
            places.data = folder.filePath(u"data"_s);
            places.program = folder.path();
            QDir().mkpath(places.data);
            desk = std::make_unique<Desk>(clock, ask, nullptr, places);
            own = folder.filePath(u"data/qualitydesk.db"_s);
            if (!desk->open(own, true))
                qFatal("the data file cannot be made");
        }
        void openSample() const
        {
            const MainWindow *before = desk->window();
            desk->window()->findChild<QAction *>(u"action.sample-plan"_s)->trigger();
            QTRY_VERIFY(desk->window() != before);
        }
        void goBack() const
        {
            const MainWindow *before = desk->window();
            named<QPushButton>(desk->window(), u"sample.back"_s)->click();
            QTRY_VERIFY(desk->window() != before);
        }
        QByteArray ownBytes() const
        {
            QFile file(own);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        Workspace &workspace() const { return desk->session()->workspace(); }
        const PlanBook &book() const { return desk->session()->book(); }

        QTemporaryDir folder;
        FixedClock clock{QDate(2025, 5, 20)};
        FakeAsk ask;
        Places places;
        std::unique_ptr<Desk> desk;
        QString own;
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void theSampleIsOfThisYearAndHasReports()
    {
        const Clerk clerk;
        clerk.openSample();
        QVERIFY(clerk.workspace().path() != clerk.own);
        QCOMPARE(clerk.book().plan().year, 2025);
        QVERIFY(clerk.book().plan().title.startsWith(u"2025年"_s));
        QVERIFY(clerk.book().tasks().size() >= 15);
        QCOMPARE(clerk.desk->session()->period(), quarter(2025, 2));
        const auto reports = clerk.workspace().progressIn(clerk.book().plan().id, {});
        QVERIFY(reports);
        const auto count = [&](auto &&what) { return std::count_if(reports->begin(), reports->end(), what); };
        QVERIFY(count([](const Progress &p) { return p.period == quarter(2025, 1); }) > 10);
        QVERIFY(count([](const Progress &p) { return p.period == quarter(2025, 2); }) > 10);
        QVERIFY(count([](const Progress &p) { return p.state == WorkState::Done; }) > 0);
        QVERIFY(count([](const Progress &p) { return p.blocked; }) > 0);
        QCOMPARE(findingsIn(clerk.workspace()), QStringList());
    }

    void theWindowSaysThatItIsTheSample()
    {
        const Clerk clerk;
        QVERIFY(!clerk.desk->window()->windowTitle().contains(u"示例"_s));
        clerk.openSample();
        const MainWindow *window = clerk.desk->window();
        QVERIFY(window->windowTitle().contains(u"（示例）"_s));
        QVERIFY(named<QLabel>(window, u"sample.text"_s)->isVisible());
        QVERIFY(named<QLabel>(window, u"sample.text"_s)->text().startsWith(u"示例"_s));
        QVERIFY(!window->findChild<QAction *>(u"action.sample-plan"_s)->isVisible());
        clerk.goBack();
        QVERIFY(!clerk.desk->window()->windowTitle().contains(u"示例"_s));
        QVERIFY(!clerk.desk->window()->findChild<QWidget *>(u"sample"_s));
        QCOMPARE(clerk.workspace().path(), clerk.own);
    }

    void nothingOfItReachesTheOwnDataFile()
    {
        const Clerk clerk;
        QVERIFY(clerk.workspace().settle());
        const QByteArray before = clerk.ownBytes();
        clerk.openSample();
        QCOMPARE(clerk.ownBytes(), before);
        QVERIFY(deletePlan(clerk.workspace(), clerk.book().plan().id));
        QCOMPARE(clerk.desk->usualDatabase(), clerk.own); // the next start
        clerk.goBack();
        QVERIFY(clerk.workspace().plans()->empty());
        QVERIFY(clerk.workspace().agencies()->agencies().empty());
        QCOMPARE(clerk.workspace().audit({})->size(), size_t(0));
        QVERIFY(!QDir(clerk.places.data + u"/backups"_s).exists());
    }

    void eachTimeItBeginsAnew()
    {
        const Clerk clerk;
        clerk.openSample();
        const QString title = clerk.book().plan().title;
        QVERIFY(deletePlan(clerk.workspace(), clerk.book().plan().id));
        clerk.goBack();
        clerk.openSample();
        QCOMPARE(clerk.book().plan().title, title);
        QCOMPARE(planSummaries(clerk.workspace())->size(), size_t(1));
        QVERIFY(!clerk.workspace().canUndo());
    }

    void theDoorsOfTheWelcomeAndTheImportPageLeadThere_data()
    {
        QTest::addColumn<QString>("door");
        QTest::newRow("welcome") << u"welcome.sample"_s;
        QTest::newRow("import") << u"import.openSample"_s;
    }
    void theDoorsOfTheWelcomeAndTheImportPageLeadThere()
    {
        QFETCH(QString, door);
        const Clerk clerk;
        if (door.startsWith(u"import"_s))
            clerk.desk->window()->go(u"import"_s);
        named<QAbstractButton>(clerk.desk->window(), door)->click();
        QTRY_VERIFY(clerk.workspace().path() != clerk.own);
        QVERIFY(clerk.desk->session()->hasPlan());
    }

    void whereNothingCanBeWrittenItLiesInATemporaryFolder()
    {
        const Clerk clerk;
        QFile inTheWay(
            clerk.places.data + u"/sample"_s); // no folder can be made there, whoever runs the test
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        clerk.openSample();
        QVERIFY(clerk.book().tasks().size() >= 15);
        QVERIFY(!clerk.workspace().path().startsWith(clerk.places.data));
        QVERIFY(!clerk.workspace().isReadOnly());
        QVERIFY(clerk.desk->window()->windowTitle().contains(u"（示例）"_s));
    }
};

QTEST_MAIN(TestSampleDesk)
#include "tst_sampledesk.moc"
