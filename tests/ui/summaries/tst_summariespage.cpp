// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/common/unsavedforms.h"
#include "ui/summaries/summariespage.h"
#include "ui/summaries/summaryeditor.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/door/rowedits.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/progress/reviewreads.h"
#include "workspace/progress/summaryverbs.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// The page of merged texts on a real data file; today is 2023-05-10, the period the second quarter.
class TestSummariesPage final : public QObject
{
    Q_OBJECT

    struct Desk {
        TempWorkspace workspace;
        FakeAsk ask;
        std::unique_ptr<Session> session;
        std::unique_ptr<SummariesPage> page;
        AgencyId bureau, school;
        const Period period = quarter(2023, 2);

        Desk()
        {
            workspace.import();
            bureau = agencyNamed(workspace.book(), u"区市场监管局"_s);
            school = agencyNamed(workspace.book(), u"区教育局"_s);
            add(bureau, u"监测覆盖五个领域。发布报告一期。"_s);
            add(school, u"校园监测已启动。"_s);
            show();
        }
        void add(AgencyId agency, const QString &text)
        {
            ProgressInput input = report(measureAt(workspace.book(), 3, 2).id, agency, period);
            input.text = text;
            if (!addProgress(*workspace, input))
                qFatal("not added");
        }
        void show()
        {
            page.reset();
            session = std::make_unique<Session>(*workspace, ask);
            session->openLatestPlan();
            session->choosePeriod(period);
            page = std::make_unique<SummariesPage>(*session);
            page->resize(1180, 680);
            page->show();
            QVERIFY(QTest::qWaitForWindowActive(page.get()));
            page->open({{u"task"_s, task().value}});
        }
        TaskId task() { return taskAt(workspace.book(), 3).id; }
        SummaryEditor *editor() { return named<SummaryEditor>(page.get(), u"summaries.text"_s); }
        QTextBrowser *sources() { return named<QTextBrowser>(page.get(), u"summaries.sources"_s); }
        QString label(const char *name) { return named<QLabel>(page.get(), QLatin1String(name))->text(); }
        void click(int report, int sentence)
        {
            Q_EMIT sources()->anchorClicked(QUrl(u"%1/%2"_s.arg(report).arg(sentence)));
        }
        void type(const QString &text) ///< as an input method does
        {
            QInputMethodEvent event;
            event.setCommitString(text);
            QCoreApplication::sendEvent(editor(), &event);
        }
        std::optional<SummaryText> stored() { return *summary(*workspace, task(), period); }
        void save() { QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier); }
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void sentencesArePutInByAClickAndKeepTheirSource()
    {
        Desk desk;
        QVERIFY(desk.sources()->toPlainText().contains(u"校园监测已启动"_s));
        QVERIFY(desk.label("summaries.sourcesNote").contains(u"2 份未采用"_s));
        desk.click(0, 1);
        QCOMPARE(desk.editor()->content(), u"发布报告一期。"_s);
        desk.type(u"另外，"_s);
        desk.click(1, -1);
        QCOMPARE(desk.editor()->content(), u"发布报告一期。另外，校园监测已启动。"_s);
        const auto sources = desk.editor()->sources();
        QCOMPARE(sources.size(), 2u); // what was typed belongs to nobody
        QCOMPARE(sources[0].length, 7);
        QCOMPARE(sources[1].start, 10);
        QVERIFY(sources[0].report != sources[1].report);
        QVERIFY(!desk.label("summaries.sourcesNote").contains(u"未采用"_s));
        desk.save();
        QCOMPARE(desk.stored()->text, u"发布报告一期。另外，校园监测已启动。"_s);
        QCOMPARE(unpackedSources(desk.stored()->sources, desk.stored()->text.size()), sources);
    }

    void sentencesArePutInByKeysOneAfterTheOther()
    {
        Desk desk;
        desk.sources()->setFocus();
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        press(Qt::Key_Tab); // all of the first report
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        QCOMPARE(desk.editor()->content(), u"监测覆盖五个领域。"_s);
        press(Qt::Key_Tab); // not from the start again
        press(Qt::Key_Return);
        QCOMPARE(desk.editor()->content(), u"监测覆盖五个领域。发布报告一期。"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        QCOMPARE(desk.editor()->content(), u"监测覆盖五个领域。发布报告一期。校园监测已启动。"_s);
    }

    void theSourceSurvivesEditsAroundItAndUndo()
    {
        Desk desk;
        desk.click(0, 0);
        QTextCursor start(desk.editor()->document());
        desk.editor()->setTextCursor(start);
        desk.type(u"前言"_s);
        QCOMPARE(desk.editor()->sources().front().start, 2);
        QCOMPARE(desk.editor()->sources().front().length, 9);
        desk.editor()->selectAll();
        QTest::keyClick(desk.editor(), Qt::Key_Delete);
        QVERIFY(desk.editor()->sources().empty());
        desk.editor()->undo();
        QCOMPARE(desk.editor()->sources().front().start, 2);
        QCOMPARE(desk.editor()->sources().front().length, 9);
    }

    void whatIsTypedIsKeptAndComesBack()
    {
        Desk desk;
        desk.click(0, 0);
        desk.type(u"未完"_s);
        desk.page->hide(); // another page, or the window closes
        QCOMPARE(desk.session->unsavedForms().keys(), QStringList{summaryFormKey(desk.task(), desk.period)});
        QVERIFY(!desk.stored());
        desk.show();
        QCOMPARE(desk.editor()->content(), u"监测覆盖五个领域。未完"_s);
        QCOMPARE(desk.editor()->sources().front().length, 9);
        named<QPushButton>(desk.page.get(), u"summaries.discard"_s)->click();
        QVERIFY(desk.editor()->content().isEmpty());
        QVERIFY(desk.session->unsavedForms().keys().isEmpty());
    }

    void aReportThatChangedSinceItWasUsedIsPointedOut()
    {
        Desk desk;
        desk.click(0, -1);
        desk.save();
        desk.page->open({{u"task"_s, desk.task().value}});
        QVERIFY(!desk.label("summaries.sourcesNote").contains(u"更改"_s));
        desk.add(desk.bureau, u"监测覆盖六个领域。"_s);
        QVERIFY(desk.label("summaries.sourcesNote").contains(u"1 份采用后有更改"_s));
        QVERIFY(desk.sources()->toPlainText().contains(u"采用后有更改"_s));
        auto *tasks = named<QTableView>(desk.page.get(), u"summaries.tasks"_s);
        const QModelIndex row = tasks->currentIndex();
        QCOMPARE(row.siblingAtColumn(2).data().toString(), u"原文有更改"_s);
        QCOMPARE(desk.stored()->text, u"监测覆盖五个领域。发布报告一期。"_s); // the office decides
    }

    void theBudgetIsSaidAndNeverEnforced()
    {
        Desk desk;
        QVERIFY(editRows<Setting>(
            *desk.workspace, OpKind::EditSettings, {{{}, Setting{{}, u"summary.budget"_s, u"5"_s}}}));
        desk.click(0, -1);
        QCOMPARE(desk.label("summaries.budget"), u"16/5 字"_s);
        desk.save();
        QVERIFY(desk.stored());
    }

    void savingGoesToTheNextWithoutAText()
    {
        Desk desk;
        desk.click(1, -1);
        desk.save();
        QVERIFY(desk.stored());
        QVERIFY(desk.editor()->content().isEmpty()); // that of another task
        QVERIFY(desk.label("summaries.count").startsWith(u"已写 1/"_s));
        QVERIFY(desk.session->accept(desk.workspace->undo()));
        QVERIFY(!desk.stored());
        QVERIFY(desk.label("summaries.count").startsWith(u"已写 0/"_s));
    }

    void whatAnotherHandWroteStandsBelowWhatIsTyped()
    {
        Desk desk;
        desk.type(u"我写的。"_s);
        const auto other = desk.workspace.another();
        SummaryText theirs;
        theirs.taskId = desk.task();
        theirs.period = desk.period;
        theirs.text = u"别人写的。"_s;
        QVERIFY(setSummary(*other, {}, theirs));
        desk.workspace->lookForForeignChanges();
        QCOMPARE(desk.editor()->content(), u"我写的。"_s);
        QCOMPARE(desk.stored()->text, u"别人写的。"_s);
        desk.save(); // she has seen it
        QCOMPARE(desk.stored()->text, u"我写的。"_s);
    }
};

QTEST_MAIN(TestSummariesPage)
#include "tst_summariespage.moc"
