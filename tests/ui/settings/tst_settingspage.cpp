// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdesk.h"
#include "domain/counts/lightchanges.h"
#include "domain/plan/evidencelimit.h"
#include "support/builders.h"
#include "workspace/door/rowedits.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// 设置 (also 文件 → 本办规则…), in the real window.
class TestSettingsPage : public QObject
{
    Q_OBJECT
    using Desk = test::SettingsDesk;
    template <typename W>
    static W *in(SettingsPage *page, const QString &name)
    {
        return page->findChild<W *>("settings."_L1 + name);
    }
    static QPushButton *saveOf(SettingsPage *page) { return in<QPushButton>(page, u"save"_s); }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aPhraseAndARuleAreOneStep()
    {
        Desk desk;
        auto *page = desk.open();
        auto *phrases = named<QTableWidget>(page, u"phrases.table"_s);
        named<QPushButton>(page, u"phrases.new"_s)->click();
        const int row = phrases->rowCount() - 1;
        phrases->item(row, 1)->setText(u"正在对接区级平台。"_s);
        QVERIFY(saveOf(page)->isEnabled());
        phrases->item(row, 0)->setText(u"正在"_s); // no code
        QVERIFY(!saveOf(page)->isEnabled());
        phrases->item(row, 0)->setText(u"djp"_s);
        in<QSpinBox>(page, u"nearDays"_s)->setValue(30);
        saveOf(page)->click();
        const auto stored = [&] { return rowsOf<Setting>(*desk.data)->size(); };
        QCOMPARE(stored(), size_t(2));
        QVERIFY(desk.data->undo());
        QCOMPARE(stored(), size_t(0));
    }

    void savedRulesHoldEverywhereAndCanBeUndone()
    {
        Desk desk;
        auto *page = desk.open();
        QVERIFY(page);
        QVERIFY(!saveOf(page)->isEnabled()); // nothing to save yet
        in<QSpinBox>(page, u"nearDays"_s)->setValue(30);
        in<QLineEdit>(page, u"name"_s)->setText(u"区质量强区工作办公室"_s);
        in<QComboBox>(page, u"profile"_s)->setCurrentIndex(1);
        QVERIFY(saveOf(page)->isEnabled());
        saveOf(page)->click();
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
        auto *page = desk.open();
        in<QSpinBox>(page, u"redMissed"_s)->setValue(4);
        saveOf(page)->click();
        QCOMPARE(desk.session.book().rules().lights.redMissed, 4);
        QCOMPARE(in<QSpinBox>(page, u"redMissed"_s)->value(), 4);
        in<QPushButton>(page, u"usual"_s)->click();
        saveOf(page)->click();
        QCOMPARE(desk.session.book().rules(), OfficeRules());
        QVERIFY(rowsOf<Setting>(*desk.data)->empty());
    }

    void theLimitForFilesAttachedIsSavedWithThem()
    {
        Desk desk;
        auto *page = desk.open();
        QCOMPARE(in<QSpinBox>(page, u"evidence"_s)->value(), 50);
        in<QSpinBox>(page, u"evidence"_s)->setValue(200);
        in<QSpinBox>(page, u"nearDays"_s)->setValue(30);
        saveOf(page)->click();
        const auto rows = rowsOf<Setting>(*desk.data);
        QCOMPARE(rows->size(), size_t(2));
        QCOMPARE(evidenceMegabytes(*rows), 200);
        QCOMPARE(in<QSpinBox>(page, u"evidence"_s)->value(), 200);
        for (const char *section : {"files", "lights"}) { // the usual values of what is shown
            page->open({{u"section"_s, QLatin1String(section)}});
            in<QPushButton>(page, u"usual"_s)->click();
        }
        saveOf(page)->click();
        QVERIFY(rowsOf<Setting>(*desk.data)->empty());
    }

    void whatStandsOnPapersIsSavedAndUndone()
    {
        Desk desk;
        auto *page = desk.open();
        in<QLineEdit>(page, u"red_head_mark"_s)->setText(u" 静安区质量工作领导小组办公室文件 "_s);
        in<QLineEdit>(page, u"signature"_s)->setText(u"区质量办"_s);
        in<QLineEdit>(page, u"contact"_s)->setText(u"张三，电话：12345678"_s);
        in<QLineEdit>(page, u"copies_to"_s)->setText(u"区委办公室"_s);
        in<QLineEdit>(page, u"addressees"_s)->setText(u"各成员单位"_s);
        in<QSpinBox>(page, u"margin_top"_s)->setValue(30);
        in<QSpinBox>(page, u"margin_left"_s)->setValue(25);
        in<QComboBox>(page, u"page_numbers"_s)->setCurrentIndex(2);
        saveOf(page)->click();
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
            auto *page = desk.open();
            in<QLineEdit>(page, u"signature"_s)->setText(u"区质量办"_s);
            in<QSpinBox>(page, u"nearDays"_s)->setValue(20);
            desk.ask.willSave(file);
            in<QPushButton>(page, u"export"_s)->click();
            QVERIFY(QFile::exists(file));
        }
        Desk desk;
        auto *page = desk.open();
        desk.ask.willOpen(file);
        in<QPushButton>(page, u"import"_s)->click();
        QCOMPARE(in<QLineEdit>(page, u"signature"_s)->text(), u"区质量办"_s);
        QCOMPARE(in<QSpinBox>(page, u"nearDays"_s)->value(), 7); // no matter of layout
        QCOMPARE(desk.session.book().rules().papers.signature, QString()); // not before it is saved
        saveOf(page)->click();
        QCOMPARE(desk.session.book().rules().papers.signature, u"区质量办"_s);
    }

    void theRulesAreCountedWhileTheyAreTyped()
    {
        Desk desk;
        desk.window.go(u"settings"_s);
        auto *page = desk.open();
        const auto *count = named<QLabel>(page, u"settings.preview.count"_s);
        auto *list = named<QTableWidget>(page, u"settings.preview.list"_s);
        QTRY_VERIFY(count->text().contains(u"没有"_s));
        in<QSpinBox>(page, u"redNotStartedMonths"_s)->setValue(1);
        in<QSpinBox>(page, u"redMissed"_s)->setValue(1);
        in<QSpinBox>(page, u"nearDays"_s)->setValue(90);
        OfficeRules wanted = desk.session.book().rules();
        wanted.lights.redNotStartedMonths = 1;
        wanted.lights.redMissed = 1;
        wanted.lights.nearDays = 90;
        const auto expected = lightChanges(desk.session.book(), wanted, desk.session.day());
        QVERIFY(!expected.empty());
        QTRY_COMPARE(list->rowCount(), static_cast<int>(expected.size()));
        QVERIFY2(count->text().contains(u"%1项"_s.arg(expected.size())), qPrintable(count->text()));
        for (int row = 0; row < list->rowCount(); ++row) {
            QVERIFY(list->item(row, 1)->text().contains(u" → "_s));
            QVERIFY(!list->item(row, 2)->text().isEmpty());
        }
        QCOMPARE(rowsOf<Setting>(*desk.data)->size(), size_t(0)); // nothing is saved by looking
        saveOf(page)->click();
        QTRY_VERIFY(count->text().contains(u"没有"_s)); // what was foretold has come
    }

    void whatIsTypedOutlivesThePageAndTheWindow()
    {
        test::TempWorkspace data;
        data.import();
        FakeAsk ask;
        {
            Session session{*data, ask};
            MainWindow window{session};
            session.openLatestPlan();
            window.show();
            window.go(u"settings"_s);
            named<QSpinBox>(&window, u"settings.nearDays"_s)->setValue(21);
            named<QLineEdit>(&window, u"settings.name"_s)->setText(u"区质量办"_s);
            window.go(u"today"_s);
            window.go(u"settings"_s);
            QCOMPARE(named<QSpinBox>(&window, u"settings.nearDays"_s)->value(), 21);
            QVERIFY(window.close());
        }
        QVERIFY(rowsOf<Setting>(*data)->empty()); // typed, not saved
        Session session{*data, ask};
        MainWindow window{session};
        session.openLatestPlan();
        window.show();
        window.go(u"settings"_s);
        QCOMPARE(named<QSpinBox>(&window, u"settings.nearDays"_s)->value(), 21);
        QCOMPARE(named<QLineEdit>(&window, u"settings.name"_s)->text(), u"区质量办"_s);
        named<QPushButton>(&window, u"settings.revert"_s)->click();
        QCOMPARE(named<QSpinBox>(&window, u"settings.nearDays"_s)->value(), 7);
        QVERIFY(data->formTextKeys(u"settings"_s)->isEmpty()); // given up
    }

    void nothingIsCutOffOnASmallScreen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1366 × 768 less the task bar") << QSize(1366, 728);
        QTest::newRow("the same at 150 %") << QSize(910, 485);
    }
    void nothingIsCutOffOnASmallScreen()
    {
        QFETCH(QSize, size);
        Desk desk;
        auto *page = desk.open();
        desk.window.resize(size);
        QCoreApplication::processEvents();
        QCOMPARE(desk.window.size(), size);
        auto *sections = named<QListWidget>(page, u"settings.sections"_s);
        for (int row = 0; row < sections->count(); ++row) {
            sections->setCurrentRow(row);
            QCoreApplication::processEvents();
            const QString key = sections->item(row)->data(Qt::UserRole).toString();
            const auto *form = named<QScrollArea>(page, u"settings.form."_s + key);
            QVERIFY2(form->isVisible(), qPrintable(key));
            QVERIFY2(form->horizontalScrollBar()->maximum() == 0, qPrintable(key)); // up and down is enough
            const QPushButton *save = saveOf(page);
            QVERIFY2(page->rect().contains(QRect(save->mapTo(page, QPoint()), save->size())), qPrintable(key));
            if (qEnvironmentVariableIsSet("QD_LOOK")) // for the eyes of people
                desk.window.grab().save(
                    u"%1/%2-%3.png"_s.arg(qEnvironmentVariable("QD_LOOK"), key).arg(size.width()));
        }
    }

    void yellowBehindRedIsNotSaved()
    {
        Desk desk;
        auto *page = desk.open();
        in<QSpinBox>(page, u"yellowBehind"_s)->setValue(40);
        QVERIFY(!saveOf(page)->isEnabled());
        QVERIFY(in<QLabel>(page, u"lightFault"_s)->text().contains(u"黄灯"_s));
        in<QSpinBox>(page, u"redBehind"_s)->setValue(50);
        QVERIFY(saveOf(page)->isEnabled());
    }

    void whatAnotherProgramSavedMeanwhileIsNotErased()
    {
        Desk desk;
        auto *page = desk.open();
        const auto other = desk.data.another();
        QVERIFY(editRows<Setting>(
            *other, OpKind::EditSettings, {{{}, Setting{{}, u"light.near_days"_s, u"9"_s}}}));
        in<QSpinBox>(page, u"nearDays"_s)->setValue(12);
        saveOf(page)->click();
        QCOMPARE(desk.data.book().rules().lights.nearDays, 9); // refused: she still sees what she chose
        QCOMPARE(in<QSpinBox>(page, u"nearDays"_s)->value(), 12);
        QTRY_VERIFY(named<QWidget>(page, u"settings.changed"_s)->isVisible()); // and what it was changed to
        saveOf(page)->click(); // told of it she has her way
        QCOMPARE(desk.data.book().rules().lights.nearDays, 12);
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
