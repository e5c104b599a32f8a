// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/evidencelimit.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/officerulesdialog.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/door/rowedits.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// 文件 → 本办规则…, in the real window.
class TestOfficeRules : public QObject
{
    Q_OBJECT
    struct Desk {
        test::TempWorkspace data;
        FakeAsk ask;
        Session session{*data, ask};
        MainWindow window{session};
        Desk()
        {
            data.import();
            session.openLatestPlan();
            window.show();
        }
        OfficeRulesDialog *open()
        {
            window.findChild<QAction *>(u"action.office-rules"_s)->trigger();
            return window.findChild<OfficeRulesDialog *>();
        }
    };
    template <typename W>
    static W *in(OfficeRulesDialog *dialog, const QString &name)
    {
        return dialog->findChild<W *>("officerules."_L1 + name);
    }
    static QPushButton *saveOf(OfficeRulesDialog *dialog) { return in<QPushButton>(dialog, u"save"_s); }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aPhraseAndARuleAreOneStep()
    {
        Desk desk;
        auto *dialog = desk.open();
        auto *phrases = named<QTableWidget>(dialog, u"phrases.table"_s);
        named<QPushButton>(dialog, u"phrases.new"_s)->click();
        const int row = phrases->rowCount() - 1;
        phrases->item(row, 1)->setText(u"正在对接区级平台。"_s);
        QVERIFY(saveOf(dialog)->isEnabled());
        phrases->item(row, 0)->setText(u"正在"_s); // no code
        QVERIFY(!saveOf(dialog)->isEnabled());
        phrases->item(row, 0)->setText(u"djp"_s);
        in<QSpinBox>(dialog, u"nearDays"_s)->setValue(30);
        saveOf(dialog)->click();
        const auto stored = [&] { return rowsOf<Setting>(*desk.data)->size(); };
        QCOMPARE(stored(), size_t(2));
        QVERIFY(desk.data->undo());
        QCOMPARE(stored(), size_t(0));
    }

    void savedRulesHoldEverywhereAndCanBeUndone()
    {
        Desk desk;
        auto *dialog = desk.open();
        QVERIFY(dialog);
        QVERIFY(!saveOf(dialog)->isEnabled()); // nothing to save yet
        in<QSpinBox>(dialog, u"nearDays"_s)->setValue(30);
        in<QLineEdit>(dialog, u"name"_s)->setText(u"区质量强区工作办公室"_s);
        in<QComboBox>(dialog, u"profile"_s)->setCurrentIndex(1);
        QVERIFY(saveOf(dialog)->isEnabled());
        saveOf(dialog)->click();
        const OfficeRules rules = desk.session.book().rules();
        QCOMPARE(rules.lights.nearDays, 30);
        QCOMPARE(rules.officeName, u"区质量强区工作办公室"_s);
        QCOMPARE(rules.paperProfile, PaperProfile::Meeting);
        QCOMPARE(rowsOf<Setting>(*desk.data)->size(), size_t(3));
        QCOMPARE(desk.window.findChild<QComboBox *>(u"papers.profile"_s)->currentIndex(), 1);
        const auto *due = desk.window.findChild<QComboBox *>(u"tasks.due"_s);
        QVERIFY(due->findText(u"30日内到期"_s) > 0);

        desk.window.findChild<QAction *>(u"action.undo"_s)->trigger();
        QCOMPARE(desk.session.book().rules(), OfficeRules());
        QCOMPARE(desk.window.findChild<QComboBox *>(u"papers.profile"_s)->currentIndex(), 0);
        QVERIFY(due->findText(u"7日内到期"_s) > 0);
        QCOMPARE(due->findText(u"30日内到期"_s), -1);
    }

    void usualValuesTakeTheRowsAway()
    {
        Desk desk;
        auto *dialog = desk.open();
        in<QSpinBox>(dialog, u"redMissed"_s)->setValue(4);
        saveOf(dialog)->click();
        QCOMPARE(desk.session.book().rules().lights.redMissed, 4);
        QTRY_VERIFY(!desk.window.findChild<OfficeRulesDialog *>());
        dialog = desk.open();
        QCOMPARE(in<QSpinBox>(dialog, u"redMissed"_s)->value(), 4);
        in<QPushButton>(dialog, u"usual"_s)->click();
        saveOf(dialog)->click();
        QCOMPARE(desk.session.book().rules(), OfficeRules());
        QVERIFY(rowsOf<Setting>(*desk.data)->empty());
    }

    void theLimitForFilesAttachedIsSavedWithThem()
    {
        Desk desk;
        auto *dialog = desk.open();
        QCOMPARE(in<QSpinBox>(dialog, u"evidence"_s)->value(), 50);
        in<QSpinBox>(dialog, u"evidence"_s)->setValue(200);
        in<QSpinBox>(dialog, u"nearDays"_s)->setValue(30);
        saveOf(dialog)->click();
        const auto rows = rowsOf<Setting>(*desk.data);
        QCOMPARE(rows->size(), size_t(2));
        QCOMPARE(evidenceMegabytes(*rows), 200);
        QTRY_VERIFY(!desk.window.findChild<OfficeRulesDialog *>());
        dialog = desk.open();
        QCOMPARE(in<QSpinBox>(dialog, u"evidence"_s)->value(), 200);
        in<QPushButton>(dialog, u"usual"_s)->click();
        saveOf(dialog)->click();
        QVERIFY(rowsOf<Setting>(*desk.data)->empty());
    }

    void whatStandsOnPapersIsSavedAndUndone()
    {
        Desk desk;
        auto *dialog = desk.open();
        in<QLineEdit>(dialog, u"red_head_mark"_s)->setText(u" 静安区质量工作领导小组办公室文件 "_s);
        in<QLineEdit>(dialog, u"signature"_s)->setText(u"区质量办"_s);
        in<QLineEdit>(dialog, u"contact"_s)->setText(u"张三，电话：12345678"_s);
        in<QLineEdit>(dialog, u"copies_to"_s)->setText(u"区委办公室"_s);
        in<QLineEdit>(dialog, u"addressees"_s)->setText(u"各成员单位"_s);
        in<QSpinBox>(dialog, u"margin_top"_s)->setValue(30);
        in<QSpinBox>(dialog, u"margin_left"_s)->setValue(25);
        in<QComboBox>(dialog, u"page_numbers"_s)->setCurrentIndex(2);
        saveOf(dialog)->click();
        const PaperFacts papers = desk.session.book().rules().papers;
        QCOMPARE(papers.redHeadMark, u"静安区质量工作领导小组办公室文件"_s);
        QCOMPARE(papers.signature, u"区质量办"_s);
        QCOMPARE(papers.contact, u"张三，电话：12345678"_s);
        QCOMPARE(papers.copiesTo, u"区委办公室"_s);
        QCOMPARE(papers.addressees, u"各成员单位"_s);
        QCOMPARE(papers.marginTop, 30);
        QCOMPARE(papers.marginLeft, 25);
        QCOMPARE(papers.pageNumbers, PageNumbers::Centred);
        desk.window.findChild<QAction *>(u"action.undo"_s)->trigger();
        QCOMPARE(desk.session.book().rules(), OfficeRules());
    }

    void theLayoutGoesFromOneOfficeToAnother()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"版式.qdlayout"_s);
        {
            Desk desk;
            auto *dialog = desk.open();
            in<QLineEdit>(dialog, u"signature"_s)->setText(u"区质量办"_s);
            in<QSpinBox>(dialog, u"nearDays"_s)->setValue(20);
            desk.ask.willSave(file);
            in<QPushButton>(dialog, u"export"_s)->click();
            QVERIFY(QFile::exists(file));
        }
        Desk desk;
        auto *dialog = desk.open();
        desk.ask.willOpen(file);
        in<QPushButton>(dialog, u"import"_s)->click();
        QCOMPARE(in<QLineEdit>(dialog, u"signature"_s)->text(), u"区质量办"_s);
        QCOMPARE(in<QSpinBox>(dialog, u"nearDays"_s)->value(), 7); // no matter of layout
        QCOMPARE(desk.session.book().rules().papers.signature, QString()); // not before it is saved
        saveOf(dialog)->click();
        QCOMPARE(desk.session.book().rules().papers.signature, u"区质量办"_s);
    }

    void theDialogFitsASmallScreen()
    {
        Desk desk;
        const auto *dialog = desk.open();
        const QSize least = dialog->minimumSizeHint();
        QVERIFY2(least.height() <= 480 && least.width() <= 900, // 1366 × 728 at 150 %
            qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
    }

    void yellowBehindRedIsNotSaved()
    {
        Desk desk;
        auto *dialog = desk.open();
        in<QSpinBox>(dialog, u"yellowBehind"_s)->setValue(40);
        QVERIFY(!saveOf(dialog)->isEnabled());
        QVERIFY(in<QLabel>(dialog, u"note"_s)->text().contains(u"黄灯"_s));
        in<QSpinBox>(dialog, u"redBehind"_s)->setValue(50);
        QVERIFY(saveOf(dialog)->isEnabled());
    }

    void whatAnotherProgramSavedMeanwhileIsNotErased()
    {
        Desk desk;
        auto *dialog = desk.open();
        const auto other = desk.data.another();
        QVERIFY(editRows<Setting>(
            *other, OpKind::EditSettings, {{{}, Setting{{}, u"light.near_days"_s, u"9"_s}}}));
        in<QSpinBox>(dialog, u"nearDays"_s)->setValue(12);
        saveOf(dialog)->click();
        QVERIFY(dialog->isVisible()); // refused: the clerk still sees what she chose
        QCOMPARE(desk.data.book().rules().lights.nearDays, 9);
    }
};

QTEST_MAIN(TestOfficeRules)
#include "tst_officerules.moc"
