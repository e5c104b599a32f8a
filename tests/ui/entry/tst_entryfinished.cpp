// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/entry/entrypage.h"
#include "ui/entry/entryrows.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/progress/progressverbs.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// 填报: the day of completion, and who owes a report at all.
class TestEntryFinished : public QObject
{
    Q_OBJECT

    struct Desk {
        Desk()
        {
            workspace.import();
            session = std::make_unique<Session>(*workspace, ask);
            session->openLatestPlan();
            page = std::make_unique<EntryPage>(*session);
            page->resize(1200, 680);
            page->show();
        }
        void open(const QString &agency, MeasureId measure = {})
        {
            page->open({{u"agency"_s, test::agencyNamed(session->book(), agency).value},
                {u"measure"_s, measure.value}});
        }
        template <typename T>
        T *get(const char *name) const
        {
            return named<T>(page.get(), QLatin1String(name));
        }
        test::TempWorkspace workspace;
        FakeAsk ask;
        std::unique_ptr<Session> session;
        std::unique_ptr<EntryPage> page;
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void theDayOfFinishingIsAskedOfWhatIsFinished()
    {
        Desk desk;
        const MeasureId measure = test::measureAt(desk.session->book(), 1, 1).id;
        desk.open(u"区市场监管局"_s, measure);
        auto *state = desk.get<QComboBox>("entry.state");
        auto *day = desk.get<QLineEdit>("entry.doneOn");
        QVERIFY(!day->isVisible());
        state->setCurrentIndex(state->findData(static_cast<int>(WorkState::Done)));
        QVERIFY(day->isVisible());
        QCOMPARE(day->placeholderText(), u"2023-05-10"_s); // today: the period is not over yet
        desk.get<QPlainTextEdit>("entry.text")->setPlainText(u"已经办完。"_s);
        day->setText(u"昨天"_s);
        desk.get<QAbstractButton>("entry.save")->click();
        QVERIFY(desk.session->book().progressOf(measure).empty());
        QVERIFY(desk.get<QLabel>("entry.doneOn.fault")->isVisible());
        day->setText(u"2023-06-01"_s); // has not come yet
        desk.get<QAbstractButton>("entry.save")->click();
        QVERIFY(desk.session->book().progressOf(measure).empty());
        day->setText(u"4月20日"_s);
        desk.get<QAbstractButton>("entry.save")->click();
        QCOMPARE(desk.session->book().progressOf(measure).size(), size_t(1));
        QCOMPARE(desk.session->book().progressOf(measure).front().countsFrom, QDate(2023, 4, 20));
    }

    void aTypedDayOutlivesTheWindow()
    {
        Desk desk;
        const MeasureId measure = test::measureAt(desk.session->book(), 1, 1).id;
        desk.open(u"区市场监管局"_s, measure);
        auto *state = desk.get<QComboBox>("entry.state");
        state->setCurrentIndex(state->findData(static_cast<int>(WorkState::Done)));
        desk.get<QLineEdit>("entry.doneOn")->setText(u"4月2"_s);
        desk.page->hide(); // keeps what is typed
        EntryPage again(*desk.session);
        again.show();
        again.open({{u"agency"_s, test::agencyNamed(desk.session->book(), u"区市场监管局"_s).value},
            {u"measure"_s, measure.value}});
        QCOMPARE(named<QLineEdit>(&again, u"entry.doneOn"_s)->text(), u"4月2"_s);
    }

    void aSupportingAgencyIsListedButOwesNothing()
    {
        Desk desk;
        const AgencyId school = test::agencyNamed(desk.session->book(), u"区教育局"_s);
        const auto rows
            = entryRows(desk.session->book(), school, test::quarter(2023, 2), QDate(2023, 5, 10));
        const auto owed
            = std::count_if(rows.begin(), rows.end(), [](const EntryRow &row) { return row.owed; });
        QCOMPARE(owed, 4); // three joint ones and the one it leads; on the first task it supports
        QCOMPARE(rows.size(), size_t(6));
        desk.open(u"区教育局"_s);
        QVERIFY(desk.get<QLabel>("entry.count")->text().contains(u"0/4"_s));
        QVERIFY(addProgress(*desk.workspace, 
            test::report(rows.front().measureId, school, test::quarter(2023, 2)))); // it may all the same
        QVERIFY(desk.get<QLabel>("entry.count")->text().contains(u"0/4"_s));
    }
};

QTEST_MAIN(TestEntryFinished)
#include "tst_entryfinished.moc"
