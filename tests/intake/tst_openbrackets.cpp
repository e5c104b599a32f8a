// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readplan.h"
#include "intake/responsible/openbrackets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// Brackets that are never closed.
class TestOpenBrackets final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        QTest::addColumn<bool>("names");
        QTest::newRow("closed") << u"甲事（牵头单位：区教育局）。"_s << -1 << false;
        QTest::newRow("nested") << u"甲事（牵头单位：区教育局（区语委））。"_s << -1 << false;
        QTest::newRow("a label") << u"甲事。（牵头单位：区教育局"_s << 3 << true;
        QTest::newRow("a role word") << u"甲事。（区教育局牵头，区财政局"_s << 3 << true;
        QTest::newRow("prose") << u"甲事（含文具店、玩具店等，"_s << 2 << false;
        QTest::newRow("a closing one alone") << u"甲事）。"_s << -1 << false;
    }
    void theFirstIsFound()
    {
        QFETCH(QString, text);
        QFETCH(int, at);
        QFETCH(bool, names);
        const auto open = openBracketIn(text);
        QCOMPARE(open ? int(open->at) : -1, at);
        QCOMPARE(open && open->namesSomebody, names);
    }

    void agenciesInOneAreADoubtAndProseIsAWarning()
    {
        const auto plan = readPlan(pastedSource(
            u"2023年甲区质量工作方案\n一、制度\n（一）甲事。做好甲事。（牵头单位：区教育局\n（二）乙事。整治门店（含文具店，\n（三）丙事。（责任单位：区财政局）"_s));
        QVERIFY(plan);
        QCOMPARE(plan->taskCount(), 3);
        const auto doubt = std::find_if(plan->doubts.begin(), plan->doubts.end(),
            [](const Doubt &each) { return each.kind == DoubtKind::OpenBracket; });
        QVERIFY(doubt != plan->doubts.end());
        QCOMPARE(doubt->task, plan->sections[0].tasks[0].id);
        QCOMPARE(doubt->names, QStringList{u"牵头单位：区教育局"_s});
        const auto warning = std::find_if(plan->warnings.begin(), plan->warnings.end(),
            [](const ImportWarning &each) { return each.kind == WarningKind::OpenBracket; });
        QVERIFY(warning != plan->warnings.end());
        QCOMPARE(warning->line, 4);
    }
};

QTEST_APPLESS_MAIN(TestOpenBrackets)
#include "tst_openbrackets.moc"
