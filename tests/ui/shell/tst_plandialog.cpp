// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/duty.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/faultmark.h"
#include "ui/common/periodbox.h"
#include "ui/common/session.h"
#include "ui/shell/mainwindow.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "uisupport/visibletexts.h"
#include "workspace/tasks/planverbs.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace qd;
using namespace Qt::StringLiterals;

/// Settings of the plan in the real window. The small plan is of 2023, by quarters; today is 2023-05-10.
class TestPlanDialog final : public QObject
{
    Q_OBJECT

    struct Desk {
        Desk()
        {
            workspace.import();
            session = std::make_unique<Session>(*workspace, ask);
            window = std::make_unique<MainWindow>(*session);
            window->openLatestPlan();
            window->show();
        }
        void open()
        {
            QTest::mouseClick(named<QToolButton>(window.get(), u"header.planSettings"_s), Qt::LeftButton);
            dialog = window->findChild<QDialog *>(u"plan"_s);
            QVERIFY(dialog && dialog->isVisible());
        }
        template <typename T>
        T *get(const QString &name) const
        {
            return named<T>(dialog, u"plan."_s + name);
        }
        void choose(const QString &period) const
        {
            auto *box = get<PeriodBox>(u"firstPeriod"_s);
            QVERIFY2(box->findData(period) >= 0, qPrintable(period));
            box->setCurrentIndex(box->findData(period));
        }
        void click(const QString &name) const { QTest::mouseClick(get<QPushButton>(name), Qt::LeftButton); }
        int owed(const QString &period) const
        {
            return static_cast<int>(dutiesIn(session->book(), *Period::parse(period), session->day()).size());
        }

        test::TempWorkspace workspace;
        FakeAsk ask;
        std::unique_ptr<Session> session;
        std::unique_ptr<MainWindow> window;
        QPointer<QDialog> dialog;
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void theFirstReportingPeriodIsChangedAfterTheImport()
    {
        Desk desk;
        QVERIFY(desk.owed(u"2023Q1"_s) > 0 || desk.owed(u"2023Q2"_s) > 0);
        desk.open();
        QCOMPARE(desk.get<PeriodBox>(u"firstPeriod"_s)->period(), desk.session->book().firstPeriod());
        QVERIFY2(!desk.get<QPushButton>(u"save"_s)->isEnabled(), "nothing was changed yet");
        desk.choose(u"2023Q3"_s);
        desk.click(u"save"_s);
        QTRY_VERIFY(!desk.dialog);
        QCOMPARE(desk.workspace.book().firstPeriod().toString(), u"2023Q3"_s); // in the data file
        QCOMPARE(desk.owed(u"2023Q1"_s), 0);
        QCOMPARE(desk.owed(u"2023Q2"_s), 0);
        QVERIFY(desk.owed(u"2023Q3"_s) > 0);
        desk.window->findChild<QAction *>(u"action.undo"_s)->trigger();
        QVERIFY(desk.workspace.book().firstPeriod().toString() != u"2023Q3"_s);
    }

    void theTitleIsChangedAndStandsInTheHeader()
    {
        Desk desk;
        desk.open();
        auto *title = desk.get<QLineEdit>(u"title"_s);
        title->clear();
        QVERIFY(!desk.get<QLabel>(u"fault"_s)->text().isEmpty());
        desk.click(u"save"_s);
        QVERIFY(desk.dialog && desk.dialog->isVisible());
        QVERIFY(isFaultMarked(title));
        QCOMPARE(desk.dialog->focusWidget(), title);
        title->setText(u"2023年质量强区重点工作"_s);
        desk.click(u"save"_s);
        QTRY_VERIFY(!desk.dialog);
        QCOMPARE(named<QComboBox>(desk.window.get(), u"header.plan"_s)->currentText(),
            u"2023年质量强区重点工作"_s);
    }

    void whatTheDocumentStatesIsFilledIn()
    {
        Desk desk;
        desk.open();
        desk.get<QLineEdit>(u"issuer"_s)->setText(u" 区政府办公室 "_s);
        desk.get<QLineEdit>(u"documentNumber"_s)->setText(u"南政办〔2023〕6号"_s);
        desk.get<QLineEdit>(u"source"_s)->setText(u"https://www.example.gov.cn/a.html"_s);
        auto *dated = desk.get<QLineEdit>(u"dated"_s);
        dated->setText(u"下周"_s);
        QVERIFY(!desk.get<QLabel>(u"fault"_s)->text().isEmpty());
        desk.click(u"save"_s);
        QVERIFY(desk.dialog && desk.dialog->isVisible());
        QVERIFY(isFaultMarked(dated));
        QCOMPARE(desk.dialog->focusWidget(), dated);
        dated->setText(u"2月7日"_s);
        QVERIFY(!isFaultMarked(dated));
        desk.click(u"save"_s);
        QTRY_VERIFY(!desk.dialog);
        const Plan plan = desk.workspace.book().plan();
        QCOMPARE(plan.issuer, u"区政府办公室"_s);
        QCOMPARE(plan.documentNumber, u"南政办〔2023〕6号"_s);
        QCOMPARE(plan.dated, QDate(2023, 2, 7));
        QCOMPARE(plan.source, u"https://www.example.gov.cn/a.html"_s);
        desk.open();
        QCOMPARE(desk.get<QLineEdit>(u"dated"_s)->text(), u"2023-02-07"_s);
        desk.get<QLineEdit>(u"dated"_s)->clear();
        desk.click(u"save"_s);
        QTRY_VERIFY(!desk.dialog);
        QVERIFY(desk.workspace.book().plan().dated.isNull());
        QCOMPARE(desk.workspace.book().plan().issuer, u"区政府办公室"_s);
    }

    void aFactThatAnotherHandChangedIsSaidBesideTheField()
    {
        Desk desk;
        desk.open();
        desk.get<QLineEdit>(u"issuer"_s)->setText(u"我的机关"_s);
        Plan theirs = desk.session->book().plan();
        theirs.issuer = u"别人的机关"_s;
        theirs.dated = QDate(2023, 2, 8);
        QVERIFY(editPlan(*desk.workspace.another(), desk.session->book().plan(), theirs));
        desk.workspace->lookForForeignChanges();
        QCOMPARE(desk.get<QLineEdit>(u"dated"_s)->text(), u"2023-02-08"_s); // untouched: it follows
        auto *note = desk.get<QWidget>(u"changed.issuer"_s);
        QVERIFY(note->isVisible());
        QVERIFY(note->findChild<QLabel *>()->text().contains(u"别人的机关"_s));
        QCOMPARE(desk.get<QLineEdit>(u"issuer"_s)->text(), u"我的机关"_s);
    }

    void cancellingChangesNothing()
    {
        Desk desk;
        const Period before = desk.session->book().firstPeriod();
        desk.window->findChild<QAction *>(u"action.plan-settings"_s)->trigger();
        desk.dialog = desk.window->findChild<QDialog *>(u"plan"_s);
        QVERIFY(desk.dialog);
        desk.choose(u"2023Q4"_s);
        desk.click(u"cancel"_s);
        QTRY_VERIFY(!desk.dialog);
        QCOMPARE(desk.workspace.book().firstPeriod(), before);
    }

    /// Typed title here, 起报期 there: both hold. The same field twice: said, and nothing is chosen silently.
    void whatAnotherHandChangesMeanwhileIsSaidBesideTheField()
    {
        Desk desk;
        desk.open();
        desk.get<QLineEdit>(u"title"_s)->setText(u"我的名称"_s);
        Plan theirs = desk.session->book().plan();
        theirs.firstPeriod = *Period::parse(u"2023Q3"_s);
        QVERIFY(editPlan(*desk.workspace.another(), desk.session->book().plan(), theirs));
        desk.workspace->lookForForeignChanges();
        QCOMPARE(desk.get<PeriodBox>(u"firstPeriod"_s)->period().toString(), u"2023Q3"_s);
        Plan again = desk.session->book().plan();
        again.title = u"别人的名称"_s;
        QVERIFY(editPlan(*desk.workspace.another(), desk.session->book().plan(), again));
        desk.click(u"save"_s); // nobody has told her yet
        QVERIFY(desk.dialog && desk.dialog->isVisible());
        auto *note = desk.get<QWidget>(u"changed.title"_s);
        QVERIFY(note->isVisible());
        QVERIFY(note->findChild<QLabel *>()->text().contains(u"别人的名称"_s));
        desk.click(u"save"_s); // now she knows
        QTRY_VERIFY(!desk.dialog);
        QCOMPARE(desk.workspace.book().plan().title, u"我的名称"_s);
        QCOMPARE(desk.workspace.book().firstPeriod().toString(), u"2023Q3"_s);
    }

    void itSpeaksChinese()
    {
        Desk desk;
        desk.open();
        const QStringList english = latinTexts(desk.dialog);
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    }

    void aLongTitleIsWarnedOfAndSavedAllTheSame()
    {
        Desk desk;
        desk.open();
        const auto *warning = desk.get<QLabel>(u"titleLength"_s);
        QVERIFY(warning->isHidden());
        desk.get<QLineEdit>(u"title"_s)->setText(u"质"_s.repeated(41));
        QVERIFY(warning->isVisible());
        QVERIFY(warning->text().contains(u"41"_s));
        desk.click(u"save"_s);
        QCOMPARE(desk.session->book().plan().title, u"质"_s.repeated(41));
    }
};

QTEST_MAIN(TestPlanDialog)
#include "tst_plandialog.moc"
