// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdesk.h"
#include "domain/plan/rules.h"
#include "support/builders.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// 设置 → 版式方案, and what the page of reports makes of it.
class TestLayoutProfiles final : public QObject
{
    Q_OBJECT
    struct Desk : test::SettingsDesk {
        const std::vector<LayoutProfile> &kept() const { return session.book().rules().profiles; }
        QComboBox *choice() const { return window.findChild<QComboBox *>(u"papers.profile"_s); }
    };
    template <typename W>
    static W *in(const SettingsPage *page, const char *name)
    {
        return named<W>(page, "settings."_L1 + QLatin1String(name));
    }
    static void press(const SettingsPage *page, const char *name)
    {
        in<QPushButton>(page, name)->click();
    }
    static void pick(const SettingsPage *page, const char *name, const QString &words)
    {
        auto *box = in<QComboBox>(page, name);
        QVERIFY2(box->findText(words) >= 0, qPrintable(words));
        box->setCurrentIndex(box->findText(words));
    }
    /// A layout made and saved.
    static void make(Desk &desk, const QString &name)
    {
        auto *page = desk.open();
        desk.ask.willType(name);
        press(page, "profileNew");
        pick(page, "profileBodySize", u"四号（14磅）"_s);
        pick(page, "profileBodyFace", u"宋体"_s);
        in<QSpinBox>(page, "profileTop")->setValue(25);
        press(page, "save");
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aNewOneIsSavedChosenAndTakenBack()
    {
        Desk desk;
        make(desk, u"会议小字"_s);
        QCOMPARE(desk.kept().size(), size_t(1));
        const LayoutProfile &made = desk.kept().front();
        QCOMPARE(made.name, u"会议小字"_s);
        QCOMPARE(made.type.bodySize, TypeSize::Four);
        QCOMPARE(made.type.body, PaperFace::Song);
        QCOMPARE(made.marginTop, 25);
        QVERIFY(desk.choice()->findText(u"会议小字"_s) > 1);
        desk.window.findChild<QAction *>(u"action.undo"_s)->trigger();
        QVERIFY(desk.kept().empty());
        QCOMPARE(desk.choice()->findText(u"会议小字"_s), -1);
    }

    void theBuiltInOnesCanOnlyBeCopied()
    {
        Desk desk;
        auto *page = desk.open();
        auto *list = in<QListWidget>(page, "profiles");
        QCOMPARE(list->count(), 2);
        QVERIFY(!in<QSpinBox>(page, "profileTop")->isEnabled());
        QVERIFY(!in<QPushButton>(page, "profileDelete")->isEnabled());
        QVERIFY(in<QLabel>(page, "profileGrid")->text().contains(u"每页22行，每行28字"_s));
        list->setCurrentRow(1); // of meetings
        desk.ask.willType(u"本区会议"_s);
        press(page, "profileCopy");
        QCOMPARE(list->currentItem()->text(), u"本区会议"_s);
        QVERIFY(in<QSpinBox>(page, "profileTop")->isEnabled());
        pick(page, "profileBodySize", u"小四（12磅）"_s);
        QVERIFY(in<QLabel>(page, "profileGrid")->text().contains(u"每页29行，每行37字"_s));
        press(page, "save");
        QCOMPARE(desk.kept().front().pageNumbers, PageNumbers::Counted);
    }

    void namesThatCannotBeAreSaid()
    {
        Desk desk;
        make(desk, u"会议小字"_s);
        auto *page = desk.open();
        const auto *fault = in<QLabel>(page, "profileFault");
        for (const QString &name : {u"会议小字"_s, u" "_s, u"公文"_s}) {
            desk.ask.willType(name);
            press(page, "profileNew");
            QVERIFY2(!fault->isHidden() && !fault->text().isEmpty(), qPrintable(name));
            QCOMPARE(in<QListWidget>(page, "profiles")->count(), 3);
        }
        in<QListWidget>(page, "profiles")->setCurrentRow(0);
        QVERIFY(fault->isHidden());
        in<QListWidget>(page, "profiles")->setCurrentRow(2);
        desk.ask.willType(u"会议用"_s);
        press(page, "profileRename");
        press(page, "save");
        QCOMPARE(desk.kept().front().name, u"会议用"_s);
    }

    void aReportKeepsItsLayoutThroughRenamingAndFallsBackWhenItIsDeleted()
    {
        Desk desk;
        make(desk, u"会议小字"_s);
        QComboBox *choice = desk.choice();
        choice->setCurrentIndex(choice->findText(u"会议小字"_s));
        Q_EMIT choice->activated(choice->currentIndex());
        auto *page = desk.open();
        in<QListWidget>(page, "profiles")->setCurrentRow(2);
        desk.ask.willType(u"会议用"_s);
        press(page, "profileRename");
        press(page, "save");
        QCOMPARE(choice->currentText(), u"会议用"_s);
        const auto *gone = named<QLabel>(&desk.window, u"papers.profileGone"_s);
        QVERIFY(gone->isHidden());
        page = desk.open();
        in<QListWidget>(page, "profiles")->setCurrentRow(2);
        desk.ask.willConfirm(true);
        press(page, "profileDelete");
        press(page, "save");
        QCOMPARE(choice->currentIndex(), 0);
        QVERIFY(!gone->isHidden() && gone->text().contains(u"公文"_s));
        desk.window.findChild<QAction *>(u"action.undo"_s)->trigger();
        QCOMPARE(choice->currentText(), u"会议用"_s); // there again, and still the one of the report
        QVERIFY(gone->isHidden());
        choice->setCurrentIndex(0);
        Q_EMIT choice->activated(0);
    }

    void oneGoesToAnotherOfficeAsAFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"会议小字.qdlayout"_s);
        {
            Desk desk;
            make(desk, u"会议小字"_s);
            auto *page = desk.open();
            in<QListWidget>(page, "profiles")->setCurrentRow(2);
            desk.ask.willSave(file);
            press(page, "profileExport");
            QVERIFY(QFile::exists(file));
        }
        Desk desk;
        auto *page = desk.open();
        desk.ask.willOpen(file);
        press(page, "profileRead");
        QCOMPARE(in<QListWidget>(page, "profiles")->count(), 3);
        in<QListWidget>(page, "profiles")->setCurrentRow(2);
        QCOMPARE(in<QSpinBox>(page, "profileTop")->value(), 25);
        in<QSpinBox>(page, "profileTop")->setValue(26);
        desk.ask.willOpen(file); // now another one of that name
        press(page, "profileRead");
        QVERIFY2(in<QLabel>(page, "note")->text().contains(u"会议小字"_s),
            qPrintable(in<QLabel>(page, "note")->text()));
        press(page, "save");
        QCOMPARE(desk.kept().size(), size_t(1));
        QCOMPARE(desk.kept().front().marginTop, 26);
    }

    void aFaceThatIsNotKnownIsNamedWithWhatStandsIn()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"别的.qdlayout"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"format": "qualitydesk-layout", "profiles": [{"name": "甲", "title_face": "华文中宋"}]})");
        file.close();
        Desk desk;
        auto *page = desk.open();
        desk.ask.willOpen(file.fileName());
        press(page, "profileRead");
        const QString words = in<QLabel>(page, "note")->text();
        QVERIFY2(words.contains(u"华文中宋"_s) && words.contains(u"小标宋"_s), qPrintable(words));
        QCOMPARE(in<QListWidget>(page, "profiles")->count(), 3);
    }

    void usualValuesLeaveTheLayouts()
    {
        Desk desk;
        make(desk, u"会议小字"_s);
        auto *page = desk.open();
        press(page, "usual");
        QCOMPARE(in<QListWidget>(page, "profiles")->count(), 3);
    }
};

QTEST_MAIN(TestLayoutProfiles)
#include "tst_layoutprofiles.moc"
