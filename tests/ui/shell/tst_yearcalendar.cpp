// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "ui/today/calendarpanel.h"
#include "windowdesk.h"
#include "workspace/door/rowedits.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/supervision/supervisionverbs.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// 日历 in the whole window over the small plan; today is 2023-05-10.
class TestYearCalendar final : public QObject
{
    Q_OBJECT

    struct Desk : WindowDesk {
        Desk() { named<QToolButton>(window.get(), u"today.asCalendar"_s)->click(); }
        CalendarPanel *calendar() { return named<CalendarPanel>(window.get(), u"today.calendar"_s); }
        QListWidget *list() { return named<QListWidget>(window.get(), u"today.calendar.list"_s); }
        QPushButton *button(const QString &name)
        {
            return named<QPushButton>(window.get(), u"today.calendar."_s + name);
        }
        QLineEdit *ownText() { return named<QLineEdit>(window.get(), u"today.calendar.ownText"_s); }
        void key(Qt::Key key) { QTest::keyClick(calendar(), key); }
        QDate day() { return calendar()->chosen(); }
        std::vector<OfficeDate> own()
        {
            return rowsOf<OfficeDate>(*workspace).value_or(std::vector<OfficeDate>());
        }
        void add(QDate day, const QString &text)
        {
            calendar()->choose(day);
            ownText()->setText(text);
            button(u"add"_s)->click();
        }
        /// Something else of the plan changes, as when a colleague saves.
        void addReportElsewhere()
        {
            QVERIFY(addProgress(*workspace,
                report(measureAt(workspace.book(), 2, 1).id, agencyNamed(workspace.book(), u"区市场监管局"_s),
                    quarter(2023, 2))));
        }
        const Measure *withDeadline()
        {
            for (const Measure *measure : session->book().measures()) {
                if (session->book().deadlineOf(*measure, session->day()).date > session->day())
                    return measure;
            }
            return nullptr;
        }
        QDate deadline() { return session->book().deadlineOf(*withDeadline(), session->day()).date; }
        /// The chosen entry onto another day of the month that is shown.
        void pullTo(QDate day)
        {
            auto *grid = named<MonthGrid>(window.get(), u"today.calendar.grid"_s);
            QPoint place;
            for (int y = 0; y < grid->height() && place.isNull(); y += 4) {
                for (int x = 0; x < grid->width() && place.isNull(); x += 4) {
                    if (grid->dayAt({x, y}) == day)
                        place = {x, y};
                }
            }
            QVERIFY(!place.isNull());
            QMimeData data;
            data.setData(u"application/x-qabstractitemmodeldatalist"_s, "x");
            QDragEnterEvent enter(place, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(grid, &enter);
            QDropEvent drop(place, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(grid, &drop);
        }
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void theKeysGoThroughTheYear()
    {
        Desk desk;
        QVERIFY(desk.calendar()->isVisible());
        QCOMPARE(desk.day(), QDate(2023, 5, 10));
        desk.key(Qt::Key_Right);
        desk.key(Qt::Key_Down);
        QCOMPARE(desk.day(), QDate(2023, 5, 18));
        desk.key(Qt::Key_PageDown);
        QCOMPARE(desk.day(), QDate(2023, 6, 18));
        QCOMPARE(named<QLabel>(desk.window.get(), u"today.calendar.title"_s)->text(), u"2023年6月"_s);
        desk.key(Qt::Key_PageUp);
        desk.key(Qt::Key_Up);
        desk.key(Qt::Key_Left);
        QCOMPARE(desk.day(), QDate(2023, 5, 10));
        desk.key(Qt::Key_PageDown);
        desk.key(Qt::Key_Home);
        QCOMPARE(desk.day(), QDate(2023, 5, 10));
    }

    void aPlanOfAYearThatIsOverShowsItsLastDay()
    {
        TempWorkspace workspace;
        workspace.import();
        workspace.setToday(QDate(2024, 6, 3));
        FakeAsk ask;
        Session session(*workspace, ask);
        MainWindow window(session);
        window.openLatestPlan();
        window.show();
        named<QToolButton>(&window, u"today.asCalendar"_s)->click();
        auto *calendar = named<CalendarPanel>(&window, u"today.calendar"_s);
        QCOMPARE(calendar->chosen(), QDate(2023, 12, 31)); // as the numbers of the page
        QTest::keyClick(calendar, Qt::Key_Home);
        QCOMPARE(calendar->chosen(), QDate(2024, 6, 3));
    }

    void aDayListsItsDeadlineAndEnterOpensIt()
    {
        Desk desk;
        QVERIFY(desk.withDeadline());
        desk.calendar()->choose(desk.deadline());
        QVERIFY2(
            desk.list()->item(0)->text().startsWith(u"■ 时限："_s), qPrintable(desk.list()->item(0)->text()));
        desk.calendar()->setFocus();
        desk.key(Qt::Key_Return);
        QTest::keyClick(desk.list(), Qt::Key_Return);
        QVERIFY(namedWidget(desk.window.get(), u"tasks"_s)->isVisible());
    }

    void reportingDaysSayHowManyAreIn()
    {
        Desk desk;
        desk.calendar()->choose(QDate(2023, 6, 30));
        bool found = false;
        for (int row = 0; row < desk.list()->count(); ++row)
            found = found || desk.list()->item(row)->text().startsWith(u"○ 2023年第二季度报送截止：已报0"_s);
        QVERIFY(found);
    }

    void anInstructionOpensInSupervision()
    {
        Desk desk;
        QVERIFY(instruct(*desk.workspace,
            {.measure = desk.withDeadline()->id,
                .text = u"请抓紧。"_s,
                .leader = u"王副区长"_s,
                .on = QDate(2023, 4, 3),
                .dueOn = QDate(2023, 5, 12)}));
        desk.calendar()->choose(QDate(2023, 5, 12));
        QTRY_COMPARE(desk.list()->count(), 1);
        QVERIFY(desk.list()->item(0)->text().startsWith(u"□"_s));
        QTest::keyClick(desk.list(), Qt::Key_Return);
        QVERIFY(namedWidget(desk.window.get(), u"supervision"_s)->isVisible());
    }

    void wordsTypedForANewDateStayWhileItsDayIsLookedFor()
    {
        Desk desk;
        desk.add(QDate(2023, 9, 4), u"质量月启动仪式"_s);
        desk.calendar()->choose(QDate(2023, 9, 5));
        QTest::keyClicks(desk.ownText(), u"lunch"_s);
        desk.calendar()->choose(QDate(2023, 9, 4)); // where another date stands
        QCOMPARE(desk.ownText()->text(), u"lunch"_s);
        QVERIFY(!desk.button(u"change"_s)->isEnabled()); // they are not for that one
        desk.addReportElsewhere();
        QCOMPARE(desk.ownText()->text(), u"lunch"_s);
        desk.calendar()->choose(QDate(2023, 9, 6));
        desk.button(u"add"_s)->click();
        QCOMPARE(desk.own().size(), size_t(2));
        QCOMPARE(desk.own()[1].day, QDate(2023, 9, 6));
        QCOMPARE(desk.own()[1].text, u"lunch"_s);
        desk.calendar()->choose(QDate(2023, 9, 7));
        QCOMPARE(desk.ownText()->text(), QString());
    }

    void ownDatesAreAddedChangedAndRemoved()
    {
        Desk desk;
        QVERIFY(!desk.button(u"add"_s)->isEnabled()); // nothing is typed
        desk.add(QDate(2023, 9, 4), u"质量月启动"_s);
        QCOMPARE(desk.own().size(), size_t(1));
        QCOMPARE(desk.own()[0].day, QDate(2023, 9, 4));
        QCOMPARE(desk.list()->item(0)->text(), u"◆ 质量月启动"_s);
        QCOMPARE(desk.workspace->undoKind(), std::optional(OpKind::EditOfficeDates));
        desk.ownText()->setText(u"质量月启动仪式"_s);
        desk.button(u"change"_s)->click();
        QCOMPARE(desk.own()[0].text, u"质量月启动仪式"_s);
        desk.button(u"remove"_s)->click();
        QVERIFY(desk.own().empty());
        QVERIFY(desk.workspace->undo());
        QTRY_COMPARE(desk.list()->item(0)->text(), u"◆ 质量月启动仪式"_s);
    }

    void aDateOfTheOfficeIsPulledToAnotherDay()
    {
        Desk desk;
        desk.add(QDate(2023, 9, 4), u"质量月启动"_s);
        desk.pullTo(QDate(2023, 9, 8));
        QCOMPARE(desk.own()[0].day, QDate(2023, 9, 8));
        QCOMPARE(desk.day(), QDate(2023, 9, 8));
    }

    void aDeadlinePulledAwayAsksForItsExtension()
    {
        Desk desk;
        const QDate before = desk.deadline();
        desk.calendar()->choose(before);
        desk.list()->setCurrentRow(0);
        const QDate wanted(before.year(), before.month(), before.day() > 15 ? 1 : 28);
        desk.pullTo(wanted);
        QCOMPARE(desk.deadline(), before); // nothing has moved
        const auto *to = named<QLineEdit>(desk.window.get(), u"supervision.extension.to"_s);
        QVERIFY(to->isVisible());
        QCOMPARE(to->text(), wanted.toString(Qt::ISODate));
    }

    void theYearIsASecondView()
    {
        Desk desk;
        named<QToolButton>(desk.window.get(), u"today.calendar.year"_s)->click();
        QCOMPARE(named<QLabel>(desk.window.get(), u"today.calendar.title"_s)->text(), u"2023年"_s);
        QVERIFY(!namedWidget(desk.window.get(), u"today.calendar.grid"_s)->isVisible());
        named<QToolButton>(desk.window.get(), u"today.calendar.on"_s)->click();
        QCOMPARE(desk.day(), QDate(2024, 5, 10));
        named<QToolButton>(desk.window.get(), u"today.asWork"_s)->click();
        QVERIFY(!desk.calendar()->isVisible());
    }
};

QTEST_MAIN(TestYearCalendar)
#include "tst_yearcalendar.moc"
