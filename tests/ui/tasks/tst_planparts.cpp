// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasksdesk.h"

#include <QLabel>

using namespace qd;
using namespace qd::test;

/// A plan that was made of several in one file, and what stands beside its tasks, on the page 任务.
class TestPlanParts final : public QObject
{
    Q_OBJECT

    static ImportRequest twoPlans()
    {
        ImportRequest request = smallPlan();
        for (const QString &title : {u"产品质量提升方案"_s, u"服务质量提升方案"_s}) {
            PlanPart part;
            part.title = title;
            request.proposal.parts.push_back(part);
        }
        request.proposal.sections[1].part = 1;
        request.proposal.sections[0].tasks[0].notes
            = QStringList{u"适用范围：全区"_s, u"专栏1 <b>标杆</b>企业"_s};
        request.proposal.sections[0].tasks[0].measures[1].notes = QStringList{u"适用范围：各街镇"_s};
        return request;
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aSectionSaysWhichPlanItStoodIn()
    {
        const TasksDesk desk(twoPlans());
        const auto section = [&](int row) { return desk.view->model()->index(row, 0).data().toString(); };
        QVERIFY2(section(0).startsWith(u"产品质量提升方案 · 一、夯实基础"_s), qPrintable(section(0)));
        QVERIFY2(section(1).startsWith(u"服务质量提升方案 · 二、提升质量"_s), qPrintable(section(1)));
        const TasksDesk plain;
        QVERIFY(plain.view->model()->index(0, 0).data().toString().startsWith(u"一、夯实基础"_s));
    }

    void notesStandBesideTaskAndMeasure()
    {
        TasksDesk desk(twoPlans());
        desk.show(desk.task(1));
        const auto status = [&] { return desk.get<QLabel>(u"detailsStatus"_s)->text(); };
        QVERIFY2(status().contains(u"适用范围：全区"_s), qPrintable(status()));
        QVERIFY2(status().contains(u"&lt;b&gt;标杆"_s), "it is text, whatever stands in it");
        desk.show(desk.measure(1, 2));
        QVERIFY2(status().contains(u"适用范围：各街镇"_s), qPrintable(status()));
        desk.show(desk.task(2));
        QVERIFY(!status().contains(u"适用范围"_s));
    }
};

QTEST_MAIN(TestPlanParts)
#include "tst_planparts.moc"
