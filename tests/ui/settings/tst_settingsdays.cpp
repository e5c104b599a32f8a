// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdesk.h"
#include "domain/counts/owedperiods.h"
#include "domain/plan/reportingcycles.h"
#include "support/builders.h"
#include "texts/errortext.h"
#include "workspace/door/rowedits.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// 设置 → 填报周期, 报送截止 and 工作日, in the real window.
class TestSettingsDays : public QObject
{
    Q_OBJECT
    struct Desk : test::SettingsDesk {
        explicit Desk(const QString &section)
        {
            window.go(u"settings"_s, {{u"section"_s, section}});
            QCoreApplication::processEvents(); // the section is laid out and shown
        }
        template <typename W>
        W *get(const QString &name) const
        {
            return named<W>(&window, u"settings."_s + name);
        }
        void press(const QString &name) const { get<QPushButton>(name)->click(); }
        QString words(const QString &name) const { return get<QLabel>(name)->text(); }
        size_t days() const { return rowsOf<CalendarDay>(*data)->size(); }
    };
    static QString written(const QTemporaryDir &folder, const QByteArray &bytes)
    {
        QFile file(folder.filePath(u"2023年 工作日.csv"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) > 0 ? file.fileName() : QString();
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void tillTheTableIsFilledItSaysThatWeekendsCount()
    {
        Desk desk(u"workdays"_s);
        QCOMPARE(desk.get<QComboBox>(u"workdays.year"_s)->currentText(), u"2023年"_s);
        QVERIFY2(
            desk.words(u"workdays.count"_s).contains(u"周六"_s), qPrintable(desk.words(u"workdays.count"_s)));
        QVERIFY(!desk.get<QPushButton>(u"save"_s)->isVisible()); // what is done here holds at once
    }

    void aYearIsReadFromCsvShownAndTakenBack()
    {
        const QTemporaryDir folder;
        Desk desk(u"workdays"_s);
        desk.ask.willOpen(written(
            folder, "日期,是否工作日,名称\r\n2023-10-01,0,国庆节\r\n2023-10-07,1,调休\r\n2023-10-02,0,\r\n"));
        desk.press(u"workdays.import"_s);
        QCOMPARE(desk.days(), size_t(3));
        const auto *table = desk.get<QTableWidget>(u"workdays.table"_s);
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(0, 0)->text(), u"2023-10-01"_s); // by day
        QCOMPARE(table->item(0, 3)->text(), u"国庆节"_s);
        QVERIFY(desk.words(u"workdays.count"_s).contains(u"3天"_s));
        QVERIFY(!desk.session.book().workDays().isWorkingDay(QDate(2023, 10, 2)));
        QVERIFY(desk.session.book().workDays().isWorkingDay(QDate(2023, 10, 7))); // a Saturday
        QVERIFY(desk.data->undo());
        QCOMPARE(desk.days(), size_t(0));
        QCOMPARE(table->rowCount(), 0);
    }

    void aTableThatCannotBeReadChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a day that does not exist") << QByteArray("2023-10-01,0,国庆节\n2023-13-01,0,\n");
        QTest::newRow("nothing but blanks") << QByteArray(" \r\n \r\n");
        QTest::newRow("another kind of file") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8).repeated(200);
        QTest::newRow("cut in half") << QByteArray("2023-10-01,0,国庆节\n2023-1");
        QTest::newRow("a plan") << QByteArray("一、总体要求\n坚持质量第一。\n");
        QTest::newRow("huge") << QByteArray("2023-10-01,0,国庆节\n2023-99-99,x,").append(QByteArray(5'000'000, 'x'));
    }

    void aTableThatCannotBeReadChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        Desk desk(u"workdays"_s);
        QSignalSpy failed(&desk.session, &Session::failed);
        desk.ask.willOpen(written(folder, bytes));
        desk.press(u"workdays.import"_s);
        QCOMPARE(failed.count(), 1);
        const QString said = errorText(qvariant_cast<Error>(failed.front().front()));
        QVERIFY2(!said.isEmpty() && said.size() < 200 && !said.contains(u'\n'), qPrintable(said));
        QCOMPARE(desk.days(), size_t(0));
        QCOMPARE(desk.get<QTableWidget>(u"workdays.table"_s)->rowCount(), 0);
    }

    void aDayIsEnteredChangedAndDeleted()
    {
        Desk desk(u"workdays"_s);
        auto *day = desk.get<QLineEdit>(u"workdays.day"_s);
        day->setText(u"2023-02-30"_s);
        QVERIFY(!desk.words(u"workdays.fault"_s).isEmpty());
        QVERIFY(!desk.get<QPushButton>(u"workdays.add"_s)->isEnabled());
        day->setText(u"5月1日"_s);
        QVERIFY(desk.words(u"workdays.fault"_s).isEmpty());
        desk.get<QLineEdit>(u"workdays.name"_s)->setText(u"劳动节"_s);
        desk.press(u"workdays.add"_s);
        QVERIFY(!desk.session.book().workDays().isWorkingDay(QDate(2023, 5, 1)));
        day->setText(u"2023-05-01"_s); // again, with the other word
        desk.get<QComboBox>(u"workdays.works"_s)->setCurrentIndex(1);
        desk.press(u"workdays.add"_s);
        QCOMPARE(desk.days(), size_t(1));
        QVERIFY(desk.session.book().workDays().isWorkingDay(QDate(2023, 5, 1)));
        desk.get<QTableWidget>(u"workdays.table"_s)->selectRow(0);
        desk.press(u"workdays.delete"_s);
        QCOMPARE(desk.days(), size_t(0));
    }

    void aTaskIsReportedOnByMonthFromTheNextPeriodOn()
    {
        Desk desk(u"cycles"_s);
        const PlanBook &book = desk.session.wholeBook();
        const auto *table = desk.get<QTableWidget>(u"cycles.table"_s);
        const int before = table->rowCount();
        QVERIFY(!desk.get<QComboBox>(u"cycles.measure"_s)->isVisible()); // of the whole plan
        auto *task = desk.get<QComboBox>(u"cycles.task"_s);
        task->setCurrentIndex(1);
        auto *measures = desk.get<QComboBox>(u"cycles.measure"_s);
        QVERIFY(measures->count() > 1);
        auto *cycle = desk.get<QComboBox>(u"cycles.cycle"_s);
        cycle->setCurrentIndex(cycle->findText(u"按月"_s));
        desk.get<QSpinBox>(u"cycles.day"_s)->setValue(28);
        desk.press(u"cycles.set"_s);
        QCOMPARE(table->rowCount(), before + 1);
        const TaskId first = book.tasks().front()->id;
        const QDate next = nextPeriodStart(book, desk.session.today());
        QCOMPARE(cycleOn(book, first, next.addDays(-1)).cycle, Cycle::Quarter); // what was owed stays
        QCOMPARE(cycleOn(book, first, next).cycle, Cycle::Month);
        QCOMPARE(cycleOn(book, first, next).dueDay, 28);
        QCOMPARE(cycleOn(book, next).cycle, Cycle::Quarter); // the plan itself
        QVERIFY2(
            table->item(before, 1)->text().contains(u"28日"_s), qPrintable(table->item(before, 1)->text()));
        QVERIFY(desk.data->undo());
        QCOMPARE(table->rowCount(), before);

        task->setCurrentIndex(1); // of one measure of it: that is what the bar names
        measures->setCurrentIndex(1);
        QSignalSpy done(&desk.session, &Session::toldDone);
        desk.press(u"cycles.set"_s);
        QCOMPARE(done.count(), 1);
        QVERIFY2(done.front().front().toString().startsWith(measures->itemText(1)),
            qPrintable(done.front().front().toString()));
    }

    void itSaysWhereTemplatesStandAndWhetherTheyCanBeRead()
    {
        Desk desk(u"templates"_s);
        const QString folder = desk.data.filePath(u"模板"_s);
        QCOMPARE(QDir::fromNativeSeparators(desk.words(u"templates.folder"_s)), folder);
        QVERIFY(desk.words(u"templates.state"_s).contains(u"没有"_s));
        desk.press(u"templates.open"_s);
        QVERIFY(QDir(folder).exists()); // to put the first file into it
        QFile file(folder + u"/handout.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"no such key\": \"x\"}") > 0);
        file.close();
        desk.window.go(u"today"_s);
        desk.window.go(u"settings"_s);
        QCoreApplication::processEvents();
        QVERIFY2(desk.words(u"templates.state"_s).contains(u"no such key"_s),
            qPrintable(desk.words(u"templates.state"_s)));
        desk.press(u"templates.setSlips"_s);
        QCOMPARE(desk.window.currentPage()->objectName(), u"supervision"_s);
        QVERIFY(named<QWidget>(&desk.window, u"supervision.slipRules"_s)->isVisible());
    }

    void aReportingDayIsSetForAPeriodAndTakenBack()
    {
        Desk desk(u"due"_s);
        auto *table = desk.get<QTableWidget>(u"due.table"_s);
        QCOMPARE(table->rowCount(), 4); // by quarter
        const Measure &measure = *desk.session.book().measures().front();
        const Period quarter = *Period::parse(u"2023Q2"_s);
        const QDate usual = dueDayOf(desk.session.book(), measure, quarter);
        QCOMPARE(table->currentRow(), 1); // the period of the day is chosen: its day can be typed at once
        QVERIFY(desk.get<QLineEdit>(u"due.day"_s)->isEnabled());
        auto *day = desk.get<QLineEdit>(u"due.day"_s);
        day->setText(u"2023-03-31"_s);
        QVERIFY2(desk.words(u"due.fault"_s).contains(u"第二季度"_s), qPrintable(desk.words(u"due.fault"_s)));
        QVERIFY(!desk.get<QPushButton>(u"due.set"_s)->isEnabled());
        day->setText(u"2023-06-20"_s);
        desk.press(u"due.set"_s);
        QCOMPARE(dueDayOf(desk.session.book(), measure, quarter), QDate(2023, 6, 20));
        QCOMPARE(table->item(1, 1)->text(), u"2023年6月20日"_s);
        QCOMPARE(table->currentRow(), 1);
        desk.press(u"due.takeBack"_s);
        QCOMPARE(dueDayOf(desk.session.book(), measure, quarter), usual);
        QVERIFY(desk.data->undo());
        QCOMPARE(dueDayOf(desk.session.book(), measure, quarter), QDate(2023, 6, 20));
    }
};

QTEST_MAIN(TestSettingsDays)
#include "tst_settingsdays.moc"
