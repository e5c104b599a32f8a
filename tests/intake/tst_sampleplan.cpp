// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readplan.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

/// "区财政局 区教育局": the names of the parties in a role.
QString named(const ProposedTask &task, Role role)
{
    QStringList names;
    for (const ProposedParty &party : task.parties) {
        if (party.role == role)
            names << party.name;
    }
    return names.join(u' ');
}

} // namespace

/// The plan that comes with the program, task by task.
class TestSamplePlan final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hasTitleYearAndSections();
    void readsEveryTask_data();
    void readsEveryTask();
    void hasItsDeadlines();
    void leavesNothingOut();
    void isBuiltIntoTheProgram();

private:
    Proposal m_plan;
};

void TestSamplePlan::initTestCase()
{
    const auto source = readSource(QStringLiteral(QD_SOURCE_DIR "/resources/samples/sample-plan.txt"));
    QVERIFY(source);
    const auto plan = readPlan(*source);
    QVERIFY(plan);
    m_plan = *plan;
}

void TestSamplePlan::hasTitleYearAndSections()
{
    QCOMPARE(m_plan.title, u"2026年明川市清溪区质量工作要点"_s);
    QCOMPARE(m_plan.year, 2026);
    QVERIFY(m_plan.preamble.endsWith(u"制定本要点。"));
    QCOMPARE(m_plan.sections.size(), size_t(4));
    QCOMPARE(m_plan.taskCount(), 17);
}

void TestSamplePlan::readsEveryTask_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("measures");
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QString>("support");
    QTest::addColumn<QString>("joint");
    const auto row = [](const char *number, const char *title, int measures, const char *lead,
                         const char *support, const char *joint) {
        QTest::newRow(number) << QString::fromUtf8(number) << QString::fromUtf8(title) << measures
                              << QString::fromUtf8(lead) << QString::fromUtf8(support)
                              << QString::fromUtf8(joint);
    };
    row("(一)", "完善质量工作议事制度", 3, "区市场监管局", "区质量工作领导小组各成员单位", "");
    row("(二)", "开展质量奖评选", 3, "区市场监管局", "区财政局 区融媒体中心", "");
    row("(三)", "推行“质量管家”上门服务", 3, "区市场监管局", "各街镇", "");
    row("(四)", "培育优势产业质量标杆", 3, "区经信局 区市场监管局", "区统计局", "");
    row("(五)", "改善生活服务体验", 3, "", "", "区市场监管局 区商务局 区民政局 区卫健委 区住建局");
    row("(六)", "加强建设工程质量管理", 2, "", "", "区住建局 区市场监管局");
    row("(七)", "守护水清岸绿", 3, "", "", "区生态环境局 区水务局 区绿化园林局");
    row("(八)", "扶持中小企业提高质量", 2, "", "", "区经信局 区科技局 区市场监管局");
    row("(九)", "推进区域质量合作", 2, "区市场监管局", "", "");
    row("(十)", "优化消费环境", 3, "", "", "区商务局 区市场监管局");
    row("(十一)", "加强食品药品监管", 2, "区市场监管局", "", "");
    row("(十二)", "查处质量违法行为", 2, "", "", "区市场监管局 公安清溪分局 区应急局");
    row("(十三)", "建设质量服务“一站通”", 2, "区市场监管局", "", "");
    row("(十四)", "培养质量人才", 3, "", "", "区市场监管局 区委组织部 区委党校 区教育局");
    row("(十五)", "打造区域品牌", 3, "区市场监管局 区商务局", "各街镇", "");
    row("(十六)", "推动数据赋能质量", 2, "", "", "区数据局 区科技局 区市场监管局");
    row("(十七)", "组织质量主题活动", 3, "区市场监管局", "区总工会 团区委 区妇联 区质量工作领导小组成员单位",
        "");
}

void TestSamplePlan::readsEveryTask()
{
    QFETCH(QString, number);
    QFETCH(QString, title);
    QFETCH(int, measures);
    const ProposedTask *task = nullptr;
    for (const auto &section : m_plan.sections) {
        for (const auto &each : section.tasks)
            task = each.number == number ? &each : task;
    }
    QVERIFY(task);
    QCOMPARE(task->title, title);
    QCOMPARE(int(task->measures.size()), measures);
    QTEST(named(*task, Role::Lead), "lead");
    QTEST(named(*task, Role::Support), "support");
    QTEST(named(*task, Role::Joint), "joint");
    QCOMPARE(named(*task, Role::Responsible), QString());
}

void TestSamplePlan::hasItsDeadlines()
{
    QStringList deadlines;
    for (const auto &section : m_plan.sections) {
        for (const auto &task : section.tasks) {
            for (const auto &measure : task.measures) {
                if (measure.deadline)
                    deadlines << task.number + measure.deadline->phrase + u' '
                            + measure.deadline->date.toString(Qt::ISODate);
            }
        }
    }
    QCOMPARE(deadlines,
        (QStringList{u"(一)3月底前 2026-03-31"_s, u"(一)每季度 "_s, u"(二)9月底前 2026-09-30"_s,
            u"(三)年底前 2026-12-31"_s, u"(十三)6月底前 2026-06-30"_s, u"(十五)上半年 2026-06-30"_s,
            u"(十七)9月 2026-09-30"_s}));
}

void TestSamplePlan::leavesNothingOut()
{
    QVERIFY(m_plan.ignored.empty());
    QVERIFY(m_plan.warnings.empty());
}

void TestSamplePlan::isBuiltIntoTheProgram()
{
    const auto source = readSource(u":/samples/sample-work-points.txt"_s);
    QVERIFY(source);
    QCOMPARE(source->text, m_plan.source);
}

QTEST_APPLESS_MAIN(TestSamplePlan)
#include "tst_sampleplan.moc"
