// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/standing.h"
#include "ui/common/unsavedforms.h"
#include "ui/supervision/acttablemodel.h"
#include "ui/supervision/supervisiondesk.h"
#include "workspace/supervision/decisionverbs.h"
#include "workspace/supervision/supervisionverbs.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// The page 督办: acts are entered by its forms, listed, followed, corrected and taken back.
class TestSupervisionPage : public QObject
{
    Q_OBJECT

    static WorkState stateOf(const SupervisionDesk &desk, MeasureId measure)
    {
        return standingOf(desk.book(), *desk.book().measure(measure), QDate(2023, 5, 10)).state;
    }
    static ActId instruct(const SupervisionDesk &desk, QDate due)
    {
        InstructionInput input;
        input.task = taskAt(desk.book(), 2).id;
        input.text = u"请抓紧推进。"_s;
        input.leader = u"王区长"_s;
        input.on = QDate(2023, 4, 3);
        input.dueOn = due;
        return *qd::instruct(*desk.workspace, input);
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void anEmptyPageSaysWhatBelongsHere()
    {
        SupervisionDesk desk;
        QCOMPARE(desk.rows(), 0);
        QVERIFY(!desk.table()->isVisible());
        QVERIFY(desk.action(u"reminder"_s)->isEnabled());
        QVERIFY(!desk.action(u"correction"_s)->isEnabled());
    }

    void whoIsLateIsTickedAndRemindedInOneStep()
    {
        SupervisionDesk desk;
        desk.trigger(u"reminder"_s);
        auto *list = desk.get<QListWidget>(u"reminder.list"_s);
        QVERIFY(list->count() > 1);
        for (int i = 0; i < list->count(); ++i)
            QCOMPARE(list->item(i)->checkState(), Qt::Checked);
        const QString text = desk.get<QPlainTextEdit>(u"reminder.text"_s)->toPlainText();
        QVERIFY2(text.contains(u"2023年第一季度进展情况至今未报"_s), qPrintable(text));
        list->item(1)->setCheckState(Qt::Unchecked);
        desk.type(u"reminder.text"_s, u"请尽快补报，谢谢。"_s);
        desk.choose(u"reminder.channel"_s, u"微信"_s);
        desk.type(u"reminder.answerBy"_s, u"2023-05-20"_s);
        QCOMPARE(desk.get<QPlainTextEdit>(u"reminder.text"_s)->toPlainText(),
            u"请尽快补报，谢谢。"_s); // what was typed stays
        QTest::mouseClick(desk.get<QPushButton>(u"reminder.copy"_s), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"请尽快补报，谢谢。"_s) && copied.contains(u"于2023年5月20日前"_s));
        const int ticked = list->count() - 1;
        desk.save(u"reminder"_s);
        QCOMPARE(static_cast<int>(desk.book().acts().size()), ticked);
        const Act &first = *desk.book().acts().front();
        QCOMPARE(first.text, u"请尽快补报，谢谢。"_s);
        QCOMPARE(first.channel, Channel::WeChat);
        QCOMPARE(first.dueOn, QDate(2023, 5, 20));
        QCOMPARE(first.onDay, QDate(2023, 5, 10));
        QCOMPARE(first.period, quarter(2023, 1));
        QCOMPARE(desk.rows(), ticked);
        QVERIFY(desk.workspace->undo()); // one step
        QCOMPARE(desk.rows(), 0);
    }

    void afterSavingTheKeysGoOnInTheList()
    {
        SupervisionDesk desk;
        QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
        desk.page->begin();
        desk.trigger(u"reminder"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!desk.book().acts().empty());
        QCOMPARE(QApplication::focusWidget(), desk.table());
    }

    void whoIsNotLateOnThatDayIsNotListed()
    {
        SupervisionDesk desk;
        desk.trigger(u"reminder"_s);
        auto *list = desk.get<QListWidget>(u"reminder.list"_s);
        desk.type(u"reminder.day"_s, u"2023-03-31"_s);
        QCOMPARE(list->count(), 0);
        QVERIFY(!desk.canSave(u"reminder"_s));
        desk.type(u"reminder.day"_s, u"2023-06-01"_s);
        QVERIFY(desk.fault(u"reminder"_s).contains(u"还没有到"_s));
        desk.type(u"reminder.day"_s, {});
        desk.get<QComboBox>(u"reminder.whom"_s)->setCurrentIndex(1); // the second quarter, not due yet
        QVERIFY(list->count() > 0);
        QVERIFY(desk.get<QPlainTextEdit>(u"reminder.text"_s)
                    ->toPlainText()
                    .contains(u"尚未报送（报送截止2023年6月30日）"_s));
    }

    void anInstructionIsEnteredAndFollowed()
    {
        SupervisionDesk desk;
        desk.trigger(u"instruction"_s);
        QVERIFY(!desk.canSave(u"instruction"_s));
        desk.choose(u"instruction.what"_s, u"(二)"_s);
        desk.type(u"instruction.text"_s, u"请抓紧推进。"_s);
        QVERIFY(desk.fault(u"instruction"_s).contains(u"领导"_s));
        desk.type(u"instruction.leader"_s, u"王区长"_s);
        desk.type(u"instruction.day"_s, u"2023-05-04"_s);
        desk.type(u"instruction.due"_s, u"2023-05-01"_s);
        QVERIFY(desk.fault(u"instruction"_s).contains(u"不能早于"_s));
        desk.type(u"instruction.due"_s, u"2023-05-08"_s);
        desk.save(u"instruction"_s);
        QCOMPARE(desk.rows(), 1);
        QCOMPARE(desk.cell(0, ActTableModel::Standing), u"逾期未落实"_s);
        QCOMPARE(desk.cell(0, ActTableModel::Words), u"王区长：请抓紧推进。"_s);
        QVERIFY(desk.get<QLabel>(u"counts"_s)->text().contains(u"逾期1条"_s));
        QVERIFY(desk.action(u"followUp"_s)->isEnabled() && !desk.action(u"decision"_s)->isEnabled());
        desk.trigger(u"followUp"_s);
        desk.type(u"followUp.text"_s, u"已开会部署。"_s);
        desk.get<QAbstractButton>(u"followUp.settled"_s)->setChecked(true);
        desk.save(u"followUp"_s);
        QCOMPARE(desk.rows(), 2);
        desk.page->open({{u"kind"_s, u"instruction"_s}});
        QCOMPARE(desk.rows(), 1);
        QCOMPARE(desk.cell(0, ActTableModel::Standing), u"已落实"_s);
    }

    void partOfItsWordsChooseAMeasure()
    {
        SupervisionDesk desk;
        desk.trigger(u"instruction"_s);
        auto *what = desk.get<QComboBox>(u"instruction.what"_s);
        what->lineEdit()->setText(u"服务供给"_s);
        QTest::keyClick(what, Qt::Key_Return);
        QVERIFY2(what->currentText().startsWith(u"(三)"_s), qPrintable(what->currentText()));
        QVERIFY(desk.fault(u"instruction"_s).contains(u"批示内容"_s)); // the task is there
        what->lineEdit()->setText(u"没有这样的任务"_s);
        QTest::keyClick(what, Qt::Key_Return);
        QVERIFY(what->currentText().startsWith(u"(三)"_s)); // nothing has it: what was chosen stays
        what->lineEdit()->clear();
        QTest::keyClick(what, Qt::Key_Return);
        QCOMPARE(what->currentIndex(), -1);
    }

    void anExtensionIsAskedForAndDecided()
    {
        SupervisionDesk desk;
        desk.page->open({{u"form"_s, u"extension"_s}, {u"measure"_s, desk.measure(2).value}});
        QVERIFY(desk.get<QLabel>(u"extension.note"_s)->text().contains(u"2023年6月30日"_s));
        desk.type(u"extension.to"_s, u"5月底前"_s);
        QVERIFY(desk.fault(u"extension"_s).contains(u"须晚于"_s));
        desk.type(u"extension.to"_s, u"9月底前"_s);
        desk.type(u"extension.reason"_s, u"场地未落实"_s);
        desk.save(u"extension"_s);
        QCOMPARE(desk.cell(0, ActTableModel::Standing), u"待批"_s);
        desk.trigger(u"decision"_s);
        QCOMPARE(desk.get<QLineEdit>(u"decision.to"_s)->text(), u"9月底前"_s);
        desk.type(u"decision.person"_s, u"王区长"_s);
        desk.save(u"decision"_s);
        const Measure &measure = *desk.book().measure(desk.measure(2));
        QCOMPARE(desk.book().deadlineOf(measure, QDate(2023, 5, 10)).date, QDate(2023, 9, 30));
        QVERIFY(desk.workspace->undo());
        QCOMPARE(desk.book().deadlineOf(measure, QDate(2023, 5, 10)).date, QDate(2023, 6, 30));
    }

    void anAdjustmentBeginsWithTheWordsThatHold()
    {
        SupervisionDesk desk;
        desk.page->open({{u"form"_s, u"adjustment"_s}, {u"measure"_s, desk.measure(2).value}});
        const QString before = desk.book().measure(desk.measure(2))->text;
        QCOMPARE(desk.get<QPlainTextEdit>(u"adjustment.text"_s)->toPlainText(), before);
        desk.type(u"adjustment.reason"_s, u"经费调整"_s);
        QVERIFY(!desk.canSave(u"adjustment"_s));
        desk.type(u"adjustment.text"_s, u"培训300人。"_s);
        desk.save(u"adjustment"_s);
        QCOMPARE(desk.book().measure(desk.measure(2))->text, u"培训300人。"_s);
        QCOMPARE(desk.rows(), 1);
        QCOMPARE(stateOf(desk, desk.measure(2)), WorkState::Adjusted);
        QVERIFY(desk.get<QTextEdit>(u"words"_s)->toPlainText().contains(before));
    }

    void severalMeasuresAreClosedOutInOneStep()
    {
        SupervisionDesk desk;
        desk.trigger(u"closeOut"_s);
        auto *list = desk.get<QListWidget>(u"closeOut.list"_s);
        list->item(0)->setCheckState(Qt::Checked);
        list->item(1)->setCheckState(Qt::Checked);
        desk.type(u"closeOut.basis"_s, u"验收单"_s);
        QVERIFY(!desk.canSave(u"closeOut"_s)); // reports of the first quarter are missing
        QVERIFY(desk.get<QLabel>(u"closeOut.note"_s)->text().contains(u"应报未报"_s));
        desk.type(u"closeOut.reason"_s, u"已现场核验"_s);
        desk.save(u"closeOut"_s);
        QCOMPARE(desk.rows(), 2);
        QCOMPARE(stateOf(desk, desk.measure(1, 1)), WorkState::Closed);
        QCOMPARE(stateOf(desk, desk.measure(1, 2)), WorkState::Closed);
        desk.trigger(u"reopening"_s);
        QCOMPARE(desk.get<QListWidget>(u"reopening.list"_s)->count(), 2);
        desk.page->open({{u"form"_s, u"reopening"_s}});
        desk.get<QListWidget>(u"reopening.list"_s)->item(0)->setCheckState(Qt::Checked);
        desk.type(u"reopening.reason"_s, u"群众反映"_s);
        desk.save(u"reopening"_s);
        QCOMPARE(stateOf(desk, desk.measure(1, 1)), WorkState::Ongoing);
    }

    void whatIsTickedAndHiddenStaysTicked()
    {
        SupervisionDesk desk;
        desk.trigger(u"termination"_s);
        auto *list = desk.get<QListWidget>(u"termination.list"_s);
        list->item(0)->setCheckState(Qt::Checked);
        desk.type(u"termination.list.search"_s, u"没有这样的举措"_s);
        QTest::keyClick(desk.get<QLineEdit>(u"termination.list.search"_s), Qt::Key_Return);
        QVERIFY(list->item(0)->isHidden());
        QVERIFY(desk.get<QLabel>(u"termination.list.count"_s)->text().contains(u"已勾选1条"_s));
        desk.type(u"termination.reason"_s, u"上级取消"_s);
        desk.save(u"termination"_s);
        QCOMPARE(desk.book().acts().back()->kind, ActKind::Termination);
    }

    void aTaskOfTheYearAContactAndASealedCopyAreEntered()
    {
        SupervisionDesk desk;
        desk.trigger(u"extraTask"_s);
        desk.type(u"extraTask.text"_s, u"做好迎检准备。"_s);
        desk.type(u"extraTask.source"_s, u"区政府常务会"_s);
        desk.type(u"extraTask.support"_s, u"区教育局、区水务局"_s);
        QVERIFY(desk.fault(u"extraTask"_s).contains(u"区水务局"_s));
        desk.type(u"extraTask.support"_s, u"区教育局"_s);
        desk.save(u"extraTask"_s);
        QCOMPARE(desk.book().tasks().back()->number, u"临1"_s);
        for (const QString &form : {u"contact"_s, u"sealedCopy"_s}) {
            desk.page->open({{u"form"_s, form}, {u"agency"_s, desk.agency(u"区教育局"_s).value}});
            if (form == u"contact")
                desk.type(u"contact.text"_s, u"催要材料"_s);
            desk.save(form);
        }
        QCOMPARE(desk.rows(), 2);
        QCOMPARE(desk.book().acts().back()->period, desk.session->period());
    }

    void theListIsFilteredAndKeepsItsRow()
    {
        SupervisionDesk desk;
        new QAbstractItemModelTester(desk.table()->model(), desk.page.get());
        instruct(desk, QDate(2023, 5, 31));
        QVERIFY(recordContact(*desk.workspace,
            {desk.book().plan().id, desk.agency(u"区教育局"_s), Channel::Phone, {}, u"催要材料"_s,
                QDate(2023, 5, 9)}));
        QCOMPARE(desk.rows(), 2);
        QCOMPARE(desk.cell(0, ActTableModel::Day), u"2023-05-09"_s); // newest first
        desk.choose(u"open"_s, u"未了结"_s);
        QCOMPARE(desk.rows(), 1);
        desk.choose(u"open"_s, u"全部"_s);
        desk.choose(u"days"_s, u"7"_s);
        QCOMPARE(desk.rows(), 1);
        desk.page->open({{u"task"_s, taskAt(desk.book(), 2).id.value}});
        QCOMPARE(desk.rows(), 1);
        QCOMPARE(desk.cell(0, ActTableModel::Kind), u"领导批示"_s);
        desk.page->open({});
        desk.table()->selectRow(1);
        const QSignalSpy reset(desk.table()->model(), &QAbstractItemModel::modelReset);
        QVERIFY(recordContact(*desk.workspace,
            {desk.book().plan().id, desk.agency(u"区教育局"_s), Channel::Phone, {}, u"再催"_s,
                QDate(2023, 5, 10)}));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(desk.cell(desk.table()->currentIndex().row(), ActTableModel::Kind), u"领导批示"_s);
        desk.type(u"search"_s, u"没有的字"_s);
        QTest::keyClick(desk.get<QLineEdit>(u"search"_s), Qt::Key_Return);
        QVERIFY(!desk.table()->isVisible());
    }

    void wordsAreCorrectedAndAMistakeIsDeleted()
    {
        SupervisionDesk desk;
        const ActId act = instruct(desk, {});
        desk.page->open({{u"act"_s, act.value}});
        desk.trigger(u"correction"_s);
        QVERIFY(!desk.canSave(u"correction"_s));
        desk.type(u"correction.text"_s, u"请立即推进。"_s);
        desk.save(u"correction"_s);
        QCOMPARE(desk.book().act(act)->text, u"请立即推进。"_s);
        QVERIFY(followUp(*desk.workspace, act, u"已部署"_s, false));
        desk.page->open({{u"act"_s, act.value}});
        QVERIFY(!desk.action(u"remove"_s)->isEnabled()); // another one follows it
        desk.page->open({{u"act"_s, desk.book().acts().back()->id.value}});
        desk.trigger(u"remove"_s);
        QCOMPARE(desk.rows(), 1);
        QVERIFY(desk.workspace->undo());
        QCOMPARE(desk.rows(), 2);
    }

    void slipsFollowTheDaysThatTheOfficeSet()
    {
        SupervisionDesk desk;
        desk.trigger(u"slipRules"_s);
        QVERIFY(!desk.canSave(u"slipRules"_s));
        desk.get<QSpinBox>(u"slipRules.blue"_s)->setValue(30);
        desk.get<QSpinBox>(u"slipRules.yellow"_s)->setValue(10);
        QVERIFY(desk.fault(u"slipRules"_s).contains(u"晚于"_s));
        desk.get<QSpinBox>(u"slipRules.yellow"_s)->setValue(60);
        desk.save(u"slipRules"_s);
        desk.trigger(u"reminder"_s); // 40 days after the reporting day
        QVERIFY(desk.get<QListWidget>(u"reminder.list"_s)->item(0)->text().contains(u"蓝"_s));
        desk.save(u"reminder"_s);
        QCOMPARE(desk.book().acts().front()->slip, Slip::Blue);
        QVERIFY(desk.workspace->undo() && desk.workspace->undo());
        desk.trigger(u"slipRules"_s);
        QCOMPARE(desk.get<QSpinBox>(u"slipRules.blue"_s)->value(), 0);
    }

    void whatWasTypedOutlivesTheWindow()
    {
        SupervisionDesk desk;
        const auto closeAndComeBack = [&desk] {
            QVERIFY(desk.page->mayClose());
            desk.page.reset();
            desk.session = std::make_unique<Session>(*desk.workspace, desk.ask);
            desk.session->openLatestPlan();
            desk.page = std::make_unique<SupervisionPage>(*desk.session);
            desk.page->show();
        };
        desk.trigger(u"instruction"_s);
        QTest::keyClicks(desk.get<QPlainTextEdit>(u"instruction.text"_s), u"qing zhuajin"_s);
        QTest::keyClicks(desk.get<QLineEdit>(u"instruction.leader"_s), u"wang"_s);
        QVERIFY(desk.session->unsavedForms().keys().size() == 1); // the status line says so at once
        closeAndComeBack();
        const QStringList keys = desk.session->unsavedForms().keys();
        QCOMPARE(keys.size(), 1);
        const auto way = desk.session->unsavedForms().wayTo(keys.front());
        QVERIFY(way && way->page == u"supervision"_s);
        desk.page->open(way->arguments); // as the status line leads to it
        QCOMPARE(desk.get<QPlainTextEdit>(u"instruction.text"_s)->toPlainText(), u"qing zhuajin"_s);
        QCOMPARE(desk.get<QLineEdit>(u"instruction.leader"_s)->text(), u"wang"_s);
        desk.choose(u"instruction.what"_s, u"(二)"_s);
        desk.save(u"instruction"_s);
        QCOMPARE(desk.book().acts().back()->text, u"qing zhuajin"_s);
        QVERIFY(desk.session->unsavedForms().keys().isEmpty()); // saved: nothing is left to be kept
        closeAndComeBack();
        desk.trigger(u"instruction"_s);
        QVERIFY(desk.get<QPlainTextEdit>(u"instruction.text"_s)->toPlainText().isEmpty());
    }

    void whatWasTypedAboutOneActIsNotOfferedForAnother()
    {
        SupervisionDesk desk;
        InstructionInput input;
        input.task = desk.book().tasks().front()->id;
        input.text = u"一"_s;
        input.leader = u"王区长"_s;
        input.on = desk.session->today();
        const ActId one = *qd::instruct(*desk.workspace, input);
        input.text = u"二"_s;
        const ActId other = *qd::instruct(*desk.workspace, input);
        desk.page->open({{u"form"_s, u"correction"_s}, {u"act"_s, one.value}});
        QTest::keyClicks(desk.get<QPlainTextEdit>(u"correction.text"_s), u"x"_s);
        const QString typed = desk.get<QPlainTextEdit>(u"correction.text"_s)->toPlainText();
        QVERIFY(typed.contains(u'x'));
        desk.page->open({{u"form"_s, u"correction"_s}, {u"act"_s, other.value}});
        QCOMPARE(desk.get<QPlainTextEdit>(u"correction.text"_s)->toPlainText(), u"二"_s);
        desk.page->open({{u"form"_s, u"correction"_s}, {u"act"_s, one.value}});
        QCOMPARE(desk.get<QPlainTextEdit>(u"correction.text"_s)->toPlainText(), typed);
    }

    void escLeavesTheFormAndKeepsWhatWasTyped()
    {
        SupervisionDesk desk;
        desk.trigger(u"instruction"_s);
        auto *text = desk.get<QPlainTextEdit>(u"instruction.text"_s);
        text->setPlainText(u"请抓紧"_s);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!text->isVisible());
        desk.trigger(u"instruction"_s);
        QVERIFY(text->isVisible());
        QCOMPARE(text->toPlainText(), u"请抓紧"_s);
        desk.choose(u"instruction.what"_s, u"(二)"_s);
        desk.type(u"instruction.leader"_s, u"王区长"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.rows(), 1);
    }
};

QTEST_MAIN(TestSupervisionPage)
#include "tst_supervisionpage.moc"
