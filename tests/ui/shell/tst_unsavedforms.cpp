// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "ui/common/page.h"
#include "ui/common/unsavedforms.h"
#include "windowdesk.h"
#include "workspace/measures/bulkverbs.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Text typed and not saved: counted at the bottom of the window, with a way to it.
class TestUnsavedForms final : public QObject
{
    Q_OBJECT

    struct Desk : WindowDesk {
        Desk() { [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get()); }
        void entry(const QString &agency, int task, int measure) const
        {
            const PlanBook &book = session->book();
            window->go(u"entry"_s,
                {{u"agency"_s, agencyNamed(book, agency).value}, {u"measure"_s, measureAt(book, task, measure).id.value}});
        }
        QPlainTextEdit *text(const QString &name) const { return named<QPlainTextEdit>(window.get(), name); }
        QString bottom() const
        {
            const auto *unsaved = named<QToolButton>(window.get(), u"status.unsaved"_s);
            const auto *saved = named<QLabel>(window.get(), u"status.saved"_s);
            return (unsaved->isVisible() ? unsaved->text() : QString()) + (saved->isVisible() ? saved->text() : QString());
        }
        void goThere() const
        {
            QTest::mouseClick(namedWidget(window.get(), u"status.unsaved"_s), Qt::LeftButton);
        }
        QString page() const { return window->currentPage()->objectName(); }
        /// The words of the row of the entry list that is chosen.
        QString row() const
        {
            const auto *list = named<QListView>(window.get(), u"entry.list"_s);
            return list->currentIndex().data(Qt::AccessibleTextRole).toString();
        }
        void restart()
        {
            window.reset();
            session.reset();
            workspace.reopen();
            session = std::make_unique<Session>(*workspace, ask);
            window = std::make_unique<MainWindow>(*session);
            window->resize(1366, 728);
            window->openLatestPlan();
            window->show();
        }
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aReportBeingTypedIsNotSaidToBeSaved()
    {
        const Desk desk;
        QCOMPARE(desk.bottom(), u"已保存 10:00"_s);
        desk.entry(u"区市场监管局"_s, 1, 1);
        desk.text(u"entry.text"_s)->setPlainText(u"已召开推进会。"_s);
        QCOMPARE(desk.bottom(), u"有1条未保存"_s); // at once, not when it is kept
        QVERIFY2(desk.row().contains(u"未保存"_s), qPrintable(desk.row()));
        desk.window->currentPage()->save();
        QCOMPARE(desk.bottom(), u"已保存 10:00"_s);
        QVERIFY2(!desk.row().contains(u"未保存"_s), qPrintable(desk.row()));
    }

    void aReportTypedAnewIsMarkedThoughOneIsThere()
    {
        const Desk desk;
        desk.entry(u"区市场监管局"_s, 1, 1);
        desk.text(u"entry.text"_s)->setPlainText(u"已召开推进会。"_s);
        QVERIFY(desk.window->currentPage()->save());
        desk.entry(u"区市场监管局"_s, 1, 1);
        desk.text(u"entry.text"_s)->setPlainText(u"又开了一次。"_s);
        QVERIFY2(desk.row().contains(u"已报"_s) && desk.row().contains(u"未保存"_s), qPrintable(desk.row()));
        desk.text(u"entry.text"_s)->setPlainText(u"已召开推进会。"_s); // as it is recorded
        QCOMPARE(desk.bottom(), u"已保存 10:00"_s);
    }

    void allKindsOfFormsAreCounted()
    {
        const Desk desk;
        desk.entry(u"区市场监管局"_s, 1, 1);
        desk.text(u"entry.text"_s)->setPlainText(u"第一条。"_s);
        desk.entry(u"区市场监管局"_s, 1, 2);
        desk.text(u"entry.text"_s)->setPlainText(u"第二条。"_s);
        desk.window->go(u"tasks"_s, {{u"measure"_s, measureAt(desk.session->book(), 3, 1).id.value}});
        desk.text(u"tasks.text"_s)->setPlainText(u"改过的举措。"_s);
        const AgencyId school = agencyNamed(desk.session->book(), u"区教育局"_s);
        desk.window->go(u"agencies"_s, {{u"agency"_s, school.value}});
        named<QLineEdit>(desk.window.get(), u"agencies.phone"_s)->setText(u"12345"_s);
        QCOMPARE(desk.bottom(), u"有4条未保存"_s);
    }

    void aClickLeadsToTheFirst()
    {
        const Desk desk;
        desk.window->go(u"tasks"_s, {{u"measure"_s, measureAt(desk.session->book(), 3, 1).id.value}});
        desk.text(u"tasks.text"_s)->setPlainText(u"改过的举措。"_s);
        desk.window->go(u"today"_s);
        desk.goThere();
        QCOMPARE(desk.page(), u"tasks"_s);
        QCOMPARE(desk.text(u"tasks.text"_s)->toPlainText(), u"改过的举措。"_s);
        QTRY_VERIFY(desk.text(u"tasks.text"_s)->hasFocus());
        QVERIFY(desk.window->currentPage()->save());
        QCOMPARE(desk.bottom(), u"已保存 10:00"_s);
    }

    void itLeadsToAnotherPeriodToo()
    {
        const Desk desk;
        const Period before = desk.session->period();
        desk.entry(u"区市场监管局"_s, 2, 1);
        desk.text(u"entry.text"_s)->setPlainText(u"写到一半"_s);
        desk.session->choosePeriod(before.next());
        desk.window->go(u"today"_s);
        desk.goThere();
        QCOMPARE(desk.page(), u"entry"_s);
        QCOMPARE(desk.session->period(), before);
        QCOMPARE(desk.text(u"entry.text"_s)->toPlainText(), u"写到一半"_s);
        QVERIFY(desk.text(u"entry.text"_s)->hasFocus());
    }

    void aNewTaskAndANewAgencyAreFoundAgain()
    {
        const Desk desk;
        desk.window->go(u"agencies"_s, {{u"new"_s, true}});
        named<QLineEdit>(desk.window.get(), u"agencies.shortName"_s)->setText(u"区档案局"_s);
        desk.window->go(u"today"_s);
        QCOMPARE(desk.bottom(), u"有1条未保存"_s);
        desk.goThere();
        QCOMPARE(named<QLineEdit>(desk.window.get(), u"agencies.shortName"_s)->text(), u"区档案局"_s);
        QTest::mouseClick(namedWidget(desk.window.get(), u"agencies.revert"_s), Qt::LeftButton);
        QCOMPARE(desk.bottom(), u"已保存 10:00"_s);

        const SectionId second = desk.session->book().sections().back()->id;
        desk.window->go(u"tasks"_s, {{u"row"_s, second.value}, {u"edit"_s, u"newTask"_s}});
        desk.text(u"tasks.title"_s)->setPlainText(u"新的任务"_s);
        desk.window->go(u"today"_s);
        desk.goThere();
        QCOMPARE(desk.page(), u"tasks"_s);
        QCOMPARE(desk.text(u"tasks.title"_s)->toPlainText(), u"新的任务"_s);
    }

    void afterACrashTheRowsBearTheSameMark()
    {
        Desk desk;
        desk.entry(u"区市场监管局"_s, 1, 2);
        desk.text(u"entry.text"_s)->setPlainText(u"写到一半"_s);
        const QString marked = desk.row();
        QVERIFY2(marked.contains(u"未保存"_s), qPrintable(marked));
        QTRY_VERIFY(!desk.workspace.another()->formTextKeys(u""_s)->isEmpty()); // kept by itself, before the crash
        desk.restart();
        QCOMPARE(desk.bottom(), u"有1条未保存"_s);
        desk.entry(u"区市场监管局"_s, 1, 2);
        QCOMPARE(desk.row(), marked);
        QCOMPARE(desk.text(u"entry.text"_s)->toPlainText(), u"写到一半"_s);
    }

    void whatSaysOnlyWhatIsRecordedIsNotCountedOnceItIsSeen()
    {
        const Desk desk;
        const MeasureId measure = measureAt(desk.session->book(), 3, 1).id;
        desk.window->go(u"tasks"_s, {{u"measure"_s, measure.value}});
        named<QLineEdit>(desk.window.get(), u"tasks.formDeadline"_s)->setText(u"年底前"_s);
        desk.window->go(u"tasks"_s, {{u"measure"_s, measureAt(desk.session->book(), 3, 2).id.value}});
        QVERIFY(setDeadline(*desk.workspace, {}, {measure}, {u"年底前"_s, QDate(2023, 12, 31)})); // elsewhere
        QCOMPARE(desk.bottom(), u"有1条未保存"_s);
        desk.goThere();
        QCOMPARE(desk.bottom(), u"已保存 10:00"_s);
    }
};

QTEST_MAIN(TestUnsavedForms)
#include "tst_unsavedforms.moc"
