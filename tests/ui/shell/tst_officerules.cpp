// SPDX-License-Identifier: GPL-3.0-or-later
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

    void whatIsNotAskedHereStays()
    {
        Desk desk;
        const Setting row{{}, key(SettingKey::RedHeadMark), u"静安区质量办文件"_s};
        RowEdit<Setting> edit;
        edit.wanted = row;
        QVERIFY(editRows<Setting>(*desk.data, OpKind::EditSettings, {edit}));
        auto *dialog = desk.open();
        in<QSpinBox>(dialog, u"redMissed"_s)->setValue(4);
        saveOf(dialog)->click();
        QCOMPARE(desk.session.book().rules().lights.redMissed, 4);
        QCOMPARE(desk.session.book().rules().papers.redHeadMark, row.value);
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
