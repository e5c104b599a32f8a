// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "ui/tasks/details/taskstory.h"
#include "ui/tasks/tasksdesk.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/supervision/decisionverbs.h"
#include "workspace/supervision/supervisionverbs.h"

#include <QSignalSpy>
#include <QTabWidget>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// The tab 督办 of a task: its whole story, newest day first.
class TestTaskStory : public QObject
{
    Q_OBJECT

    std::unique_ptr<TempWorkspace> m_temp;
    FakeAsk m_ask;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TaskStory> m_story;

    const PlanBook &book() { return m_session->book(); }
    QString words()
    {
        m_story->show(taskAt(book(), 2).id, {});
        return m_story->toPlainText();
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
        m_session = std::make_unique<Session>(**m_temp, m_ask);
        m_session->openLatestPlan();
        m_story = std::make_unique<TaskStory>(*m_session);
    }
    void cleanup() { m_story.reset(); }

    void withoutAnythingItSaysSo() { QVERIFY2(words().contains(u"还没有填报"_s), qPrintable(words())); }

    void reportsAndActsStandByTheirDay()
    {
        const MeasureId measure = measureAt(book(), 2).id;
        InstructionInput instruction;
        instruction.task = taskAt(book(), 2).id;
        instruction.text = u"请抓紧推进。"_s;
        instruction.leader = u"王区长"_s;
        instruction.on = QDate(2023, 3, 2);
        QVERIFY(instruct(**m_temp, instruction));
        QVERIFY(
            addProgress(**m_temp, report(measure, agencyNamed(book(), u"区市场监管局"_s), quarter(2023, 2))));
        const QString before = book().measure(measure)->text;
        QVERIFY(adjustMeasure(**m_temp, {measure, u"培训300人。"_s, u"经费调整"_s, {}, QDate(2023, 4, 6)}));
        const QString told = words();
        const auto at = [&](const QString &part) { return told.indexOf(part); };
        QVERIFY2(at(u"2023年5月10日"_s) >= 0 && at(u"2023年5月10日"_s) < at(u"填报"_s),
            qPrintable(told)); // received today
        QVERIFY(at(u"填报"_s) < at(u"2023年4月6日"_s));
        QVERIFY(at(u"2023年4月6日"_s) < at(u"2023年3月2日"_s));
        QVERIFY(told.contains(u"原："_s + before) && told.contains(u"现：培训300人。"_s));
        QVERIFY(told.contains(u"王区长：请抓紧推进。"_s) && told.contains(u"未落实"_s));
        QCOMPARE(told.count(u"培训300人。"_s), 1); // what was written along with it is not told twice
    }

    void itsLinksOpenThePageOfActs()
    {
        InstructionInput instruction;
        instruction.task = taskAt(book(), 2).id;
        instruction.text = u"请抓紧推进。"_s;
        instruction.leader = u"王区长"_s;
        const auto act = instruct(**m_temp, instruction);
        QVERIFY(act);
        (void)words();
        const QSignalSpy wanted(m_session.get(), &Session::pageWanted);
        Q_EMIT m_story->anchorClicked(QUrl(u"qd:act?act=%1"_s.arg(act->value)));
        Q_EMIT m_story->anchorClicked(QUrl(u"qd:form?form=reminder"_s));
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.at(0).at(0).toString(), u"supervision"_s);
        QCOMPARE(wanted.at(0).at(1).toMap().value(u"act"_s).toLongLong(), act->value);
        const QVariantMap form = wanted.at(1).at(1).toMap();
        QCOMPARE(form.value(u"form"_s).toString(), u"reminder"_s);
        QCOMPARE(form.value(u"task"_s).toLongLong(), taskAt(book(), 2).id.value);
        QVERIFY(m_story->toHtml().contains(u"qd:form?form=closeOut"_s));
    }
};

QTEST_MAIN(TestTaskStory)
#include "tst_taskstory.moc"
