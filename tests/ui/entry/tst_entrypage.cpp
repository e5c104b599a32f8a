// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrydesk.h"
#include "ui/common/agencybox.h"
#include "ui/common/faultmark.h"
#include "ui/common/periodbox.h"
#include "ui/entry/entrylistmodel.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/sample/sampleverbs.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

using Desk = qd::test::EntryDesk;

class TestEntryPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }
    void theListShowsWhatTheAgencyOwes();
    void ctrlEnterSavesOnceAndGoesToTheNext();
    void theLastReportLeadsToTheNextAgency();
    void onlyNotReportedHidesWhatIsDone();
    void unsavedTextComesBackInAnotherProcess();
    void textKeptByAnEarlierVersionComesBack();
    void unsavedTextSurvivesRowAgencyAndPageChanges();
    void savedTextIsNoLongerKept();
    void textTypedIntoTheLastOfManyRowsIsMarkedToo();
    void discardingGoesBackToWhereItBegan();
    void lastPeriodIsCarriedOverWholeOrByField();
    void theStateBeginsWithTheLastOne();
    void aWrongPercentIsSaidBesideTheField_data();
    void aWrongPercentIsSaidBesideTheField();
    void missingTextIsSaidOnSave();
    void whoHasNoPartCannotReport();
    void undoEmptiesTheFormAgain();
    void readOnlySaysWhy();
    void aSecondSaveIsAnotherVersion();
    void tabLeavesAField();
};

void TestEntryPage::theListShowsWhatTheAgencyOwes()
{
    Desk desk;
    QCOMPARE(desk.list()->model()->rowCount(), 6);
    QVERIFY(desk.list()->model()->index(0, 0).data().toString().startsWith(u"(一)1 "_s));
    QVERIFY(desk.list()->model()->index(2, 0).data().toString().startsWith(u"(二) "_s));
    QVERIFY(desk.label("entry.count")->text().contains(u"0/6"_s));
    QVERIFY(desk.label("entry.light")->text().contains(u"："_s));
    desk.goTo(2);
    QVERIFY(desk.label("entry.deadline")->text().contains(u"6月底前"_s));
    desk.choose(u"区民政局"_s);
    QCOMPARE(desk.list()->model()->rowCount(), 2); // exempt from the first of three
}

void TestEntryPage::ctrlEnterSavesOnceAndGoesToTheNext()
{
    Desk desk;
    QSignalSpy changed(&*desk.workspace, &Workspace::changed);
    desk.text("entry.text")->setPlainText(u"完成规则修订。"_s);
    desk.text("entry.next")->setPlainText(u"组织培训。"_s);
    desk.percent()->setFocus();
    QTest::keyClicks(desk.percent(), u"45"_s);
    desk.ctrlEnter();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(desk.reports().size(), 1U);
    const Progress saved = desk.reports().front();
    QCOMPARE(saved.text, u"完成规则修订。"_s);
    QCOMPARE(saved.nextStep, u"组织培训。"_s);
    QCOMPARE(saved.percent, std::optional<int>(45));
    QCOMPARE(saved.period, desk.session->period());
    QCOMPARE(desk.row(), 1);
    QVERIFY(desk.text("entry.text")->toPlainText().isEmpty());
    QVERIFY(desk.label("entry.count")->text().contains(u"1/6"_s));
    QVERIFY2(desk.text("entry.text")->hasFocus(), "ready to type the next");
}

void TestEntryPage::theLastReportLeadsToTheNextAgency()
{
    Desk desk;
    const QAbstractItemModelTester tester(desk.list()->model());
    for (int i = 0; i < 6; ++i) {
        desk.text("entry.text")->setPlainText(u"有序推进。"_s);
        desk.ctrlEnter();
    }
    QCOMPARE(desk.reports().size(), 6U);
    QVERIFY(desk.label("entry.count")->text().contains(u"6/6"_s));
    QVERIFY(desk.button("entry.nextAgency")->isVisible());
    desk.button("entry.nextAgency")->click();
    auto *box = named<AgencyBox>(desk.page.get(), u"entry.agency"_s);
    QVERIFY(box->agency() != desk.agency(u"区市场监管局"_s));
    QVERIFY(desk.label("entry.count")->text().contains(u"0/"_s));
}

void TestEntryPage::onlyNotReportedHidesWhatIsDone()
{
    Desk desk;
    desk.page->open({{u"unreportedOnly"_s, true}});
    desk.text("entry.text")->setPlainText(u"有序推进。"_s);
    desk.ctrlEnter();
    QCOMPARE(desk.list()->model()->rowCount(), 5);
    QVERIFY(desk.list()->currentIndex().data().toString().startsWith(u"(一)2 "_s));
    named<QCheckBox>(desk.page.get(), u"entry.unreportedOnly"_s)->setChecked(false);
    QCOMPARE(desk.list()->model()->rowCount(), 6);
}

void TestEntryPage::unsavedTextComesBackInAnotherProcess()
{
    Desk desk;
    desk.text("entry.text")->setPlainText(u"还没写完"_s);
    QVERIFY2(desk.kept(1, 1).isEmpty(), "only after a rest");
    QTRY_VERIFY(desk.kept(1, 1).contains(u"还没写完"_s)); // read through a second Workspace on the file
    // As after a kill: nothing is flushed, another Workspace opens the same file.
    const auto second = desk.workspace.another();
    Session session(*second, desk.ask);
    session.openLatestPlan();
    EntryPage page(session);
    page.open({{u"agency"_s, desk.agency(u"区市场监管局"_s).value}});
    QCOMPARE(named<QPlainTextEdit>(&page, u"entry.text"_s)->toPlainText(), u"还没写完"_s);
    QVERIFY(!named<QLabel>(&page, u"entry.note"_s)->text().isEmpty());
}

void TestEntryPage::textKeptByAnEarlierVersionComesBack()
{
    Desk desk;
    const QString key = Workspace::progressFormKey(
        test::measureAt(desk.session->book(), 1, 2).id, desk.agency(u"区市场监管局"_s), desk.session->period());
    QVERIFY(desk.workspace->keepFormText(key,
        u"{\"state\":\"done\",\"percent\":\"40\",\"done_on\":\"\",\"blocked\":true,\"text\":\"旧稿\",\"problem\":\"\","
        "\"next\":\"\",\"remark\":\"\",\"at\":\"2023-05-09T16:20:00\"}"_s));
    desk.goTo(1);
    QCOMPARE(desk.text("entry.text")->toPlainText(), u"旧稿"_s);
    QCOMPARE(desk.percent()->text(), u"40"_s);
    QVERIFY(named<QCheckBox>(desk.page.get(), u"entry.blocked"_s)->isChecked());
    QVERIFY(desk.label("entry.note")->text().contains(u"2023-05-09 16:20"_s));
}

void TestEntryPage::unsavedTextSurvivesRowAgencyAndPageChanges()
{
    Desk desk;
    desk.text("entry.text")->setPlainText(u"甲"_s);
    desk.goTo(1);
    desk.text("entry.problem")->setPlainText(u"乙"_s);
    desk.choose(u"区教育局"_s);
    desk.choose(u"区市场监管局"_s);
    desk.goTo(1);
    QCOMPARE(desk.text("entry.problem")->toPlainText(), u"乙"_s);
    desk.goTo(0);
    QCOMPARE(desk.text("entry.text")->toPlainText(), u"甲"_s);
    desk.text("entry.text")->setPlainText(u"甲一"_s);
    desk.page->hide(); // another page is shown, or the window closes
    QVERIFY(desk.kept(1, 1).contains(u"甲一"_s));
}

void TestEntryPage::textTypedIntoTheLastOfManyRowsIsMarkedToo()
{
    test::TempWorkspace many;
    QVERIFY(makeSample(*many, {.measures = 4000}));
    FakeAsk ask;
    Session session(*many, ask);
    session.openLatestPlan();
    QHash<AgencyId, int> owed;
    for (const Duty &duty : dutiesIn(session.book(), session.period(), session.day()))
        ++owed[duty.agencyId];
    AgencyId busiest;
    for (auto one = owed.cbegin(); one != owed.cend(); ++one)
        busiest = one.value() > owed.value(busiest) ? one.key() : busiest;
    QVERIFY(owed.value(busiest) > 300);
    MeasureId last;
    for (const Duty &duty : dutiesIn(session.book(), session.period(), session.day()))
        last = duty.agencyId == busiest ? duty.measureId : last;
    QVERIFY(many->keepFormText(Workspace::progressFormKey(last, busiest, session.period()), u"{}"_s));
    EntryPage page(session);
    page.open({{u"agency"_s, busiest.value}});
    const auto *model = named<QListView>(&page, u"entry.list"_s)->model();
    int marked = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        marked += model->index(row, 0).data(EntryListModel::UnsavedRole).toBool() ? 1 : 0;
    QCOMPARE(marked, 1);
}

void TestEntryPage::savedTextIsNoLongerKept()
{
    Desk desk;
    desk.text("entry.text")->setPlainText(u"完成。"_s);
    QTRY_VERIFY(!desk.kept(1, 1).isEmpty());
    desk.ctrlEnter();
    QVERIFY(desk.kept(1, 1).isEmpty());
}

void TestEntryPage::discardingGoesBackToWhereItBegan()
{
    Desk desk;
    desk.text("entry.text")->setPlainText(u"写错了"_s);
    QVERIFY(desk.button("entry.discard")->isVisible());
    desk.button("entry.discard")->click();
    QVERIFY(desk.text("entry.text")->toPlainText().isEmpty());
    QVERIFY(!desk.button("entry.discard")->isVisible());
    desk.page->hide();
    QVERIFY(desk.kept(1, 1).isEmpty());
}

void TestEntryPage::lastPeriodIsCarriedOverWholeOrByField()
{
    Desk desk;
    ProgressInput first = test::report(test::measureAt(desk.session->book(), 1, 1).id,
        desk.agency(u"区市场监管局"_s), test::quarter(2023, 1));
    first.text = u"一季度内容"_s;
    first.problem = u"一季度问题"_s;
    first.percent = 20;
    QVERIFY(addProgress(*desk.workspace, first).has_value());
    QVERIFY(desk.label("entry.lastPeriod")->text().contains(u"第一季度"_s));
    named<QAbstractButton>(desk.page.get(), u"entry.carryOver.problem"_s)->click();
    QCOMPARE(desk.text("entry.problem")->toPlainText(), u"一季度问题"_s);
    QVERIFY(desk.text("entry.text")->toPlainText().isEmpty());
    desk.button("entry.carryOver")->click();
    QCOMPARE(desk.text("entry.text")->toPlainText(), u"一季度内容"_s);
    QCOMPARE(desk.percent()->text(), u"20"_s);
    desk.text("entry.text")->undo();
    QVERIFY2(desk.text("entry.text")->toPlainText().isEmpty(), "Ctrl+Z in the field takes it back");
}

void TestEntryPage::theStateBeginsWithTheLastOne()
{
    Desk desk;
    auto *state = named<QComboBox>(desk.page.get(), u"entry.state"_s);
    QCOMPARE(state->currentData().toInt(), static_cast<int>(WorkState::Ongoing));
    ProgressInput first = test::report(test::measureAt(desk.session->book(), 1, 1).id,
        desk.agency(u"区市场监管局"_s), test::quarter(2023, 1));
    first.state = WorkState::Adjusted;
    QVERIFY(addProgress(*desk.workspace, first).has_value());
    QCOMPARE(state->currentData().toInt(), static_cast<int>(WorkState::Adjusted));
}

void TestEntryPage::aWrongPercentIsSaidBesideTheField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("too much") << u"101"_s << true;
    QTest::newRow("negative") << u"-1"_s << true;
    QTest::newRow("no number") << u"abc"_s << true;
    QTest::newRow("fraction") << u"4.5"_s << true;
    QTest::newRow("fine") << u"100"_s << false;
    QTest::newRow("with sign") << u"45%"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TestEntryPage::aWrongPercentIsSaidBesideTheField()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, wrong);
    Desk desk;
    desk.text("entry.text")->setPlainText(u"有序推进。"_s);
    desk.percent()->setFocus();
    QTest::keyClicks(desk.percent(), typed);
    QCOMPARE(desk.label("entry.percent.fault")->isVisible(), wrong);
    QCOMPARE(isFaultMarked(desk.percent()), wrong);
    desk.ctrlEnter();
    QCOMPARE(desk.reports().empty(), wrong);
    if (wrong)
        QVERIFY2(desk.percent()->hasFocus(), "the field to be put right");
}

void TestEntryPage::missingTextIsSaidOnSave()
{
    Desk desk;
    QVERIFY2(!desk.label("entry.text.fault")->isVisible(), "an untouched form is no fault");
    desk.ctrlEnter();
    QVERIFY(desk.label("entry.text.fault")->isVisible());
    QVERIFY(desk.reports().empty());
    desk.text("entry.text")->setPlainText(u"有了"_s);
    QVERIFY(!desk.label("entry.text.fault")->isVisible());
}

void TestEntryPage::whoHasNoPartCannotReport()
{
    Desk desk;
    desk.page->open({{u"agency"_s, desk.agency(u"区民政局"_s).value},
        {u"measure"_s, test::measureAt(desk.session->book(), 2).id.value}});
    QVERIFY(desk.label("entry.message")->isVisible());
    QVERIFY(desk.label("entry.message")->text().contains(u"区民政局"_s));
    QVERIFY(!desk.button("entry.save")->isEnabled());
    desk.ctrlEnter();
    QVERIFY(desk.reports().empty());
}

void TestEntryPage::undoEmptiesTheFormAgain()
{
    Desk desk;
    desk.text("entry.text")->setPlainText(u"完成。"_s);
    QVERIFY(desk.page->save());
    QCOMPARE(desk.row(), 0);
    QCOMPARE(desk.text("entry.text")->toPlainText(), u"完成。"_s);
    QVERIFY(desk.workspace->undo().has_value());
    QVERIFY(desk.text("entry.text")->toPlainText().isEmpty());
    QVERIFY(desk.label("entry.count")->text().contains(u"0/6"_s));
}

void TestEntryPage::readOnlySaysWhy()
{
    Desk desk;
    OpenOptions options = desk.workspace.options();
    options.readOnly = true;
    const auto reader = Workspace::open(options);
    QVERIFY(reader.has_value());
    Session session(**reader, desk.ask);
    session.openLatestPlan();
    EntryPage page(session);
    QVERIFY(!named<QPushButton>(&page, u"entry.save"_s)->isEnabled());
    QVERIFY(named<QPlainTextEdit>(&page, u"entry.text"_s)->isReadOnly());
    QVERIFY(!named<QLabel>(&page, u"entry.message"_s)->text().isEmpty());
}

void TestEntryPage::aSecondSaveIsAnotherVersion()
{
    Desk desk;
    desk.text("entry.text")->setPlainText(u"第一次。"_s);
    QVERIFY(desk.page->save());
    desk.text("entry.text")->setPlainText(u"第二次。"_s);
    QVERIFY(desk.page->save());
    QCOMPARE(desk.reports().size(), 2U);
    QVERIFY(desk.label("entry.count")->text().contains(u"1/6"_s));
}

void TestEntryPage::tabLeavesAField()
{
    Desk desk;
    desk.text("entry.text")->setFocus();
    QTest::keyClick(desk.text("entry.text"), Qt::Key_Tab);
    QVERIFY(desk.percent()->hasFocus());
    desk.text("entry.problem")->setFocus();
    QTest::keyClick(desk.text("entry.problem"), Qt::Key_Escape);
    QVERIFY2(desk.list()->hasFocus(), "Esc leaves the form");
}

QTEST_MAIN(TestEntryPage)
#include "tst_entrypage.moc"
