// SPDX-License-Identifier: GPL-3.0-or-later
#include "planlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// One task in every style in which plans name who is responsible. The texts are ours; the styles are those
/// of published plans.
class TestStyles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhoIsResponsible_data();
    void readsWhoIsResponsible();
    void leavesProseAlone_data();
    void leavesProseAlone();
};

void TestStyles::readsWhoIsResponsible_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("parties");
    const auto row = [](const char *body, const char *parties) {
        QTest::newRow(body) << QString::fromUtf8(body) << QString::fromUtf8(parties);
    };
    // labels
    row("（责任单位：市发改委、市财政局）", "市发改委=responsible 市财政局=responsible");
    row("【责任单位：市发改委、市财政局】", "市发改委=responsible 市财政局=responsible");
    row("〔牵头单位：市教育局；配合单位：各区县政府〕", "市教育局=lead 各区县政府=support*");
    row("（牵头部门：市教育局；参与部门：市体育局）", "市教育局=lead 市体育局=support");
    row("（主办单位：县水利局，协办单位：县农业农村局）", "县水利局=lead 县农业农村局=support");
    row("（主责单位：区城管委；协同单位：区园林绿化局）", "区城管委=lead 区园林绿化局=support");
    row("（牵头责任单位：市商务局；配合责任单位：市公安局）", "市商务局=lead 市公安局=support");
    row("（市级牵头单位：市商务局；市级责任单位：市税务局）", "市商务局=lead 市税务局=responsible");
    row("（牵头考核单位：市统计局、市商务局）", "市统计局=lead 市商务局=lead");
    row("（责任部门：县司法局）", "县司法局=responsible");
    row("（责任主体：各乡镇人民政府）", "各乡镇人民政府=responsible*");
    row("（落实单位：区民政局）", "区民政局=responsible");
    row("（实施单位：区民政局，完成时限：6月底前）", "区民政局=responsible | 6月底前");
    row("（责任单位：区民政局；责任人：张三）", "区民政局=responsible | 领导 张三");
    row("（责任领导：张三、李四；牵头单位：区民政局；责任单位：区卫健委）",
        "区民政局=lead 区卫健委=responsible | 领导 张三 李四");
    row("（分管领导：王五，牵头单位：县文旅局，配合单位：县体育局）",
        "县文旅局=lead 县体育局=support | 领导 王五");
    row("（责任领导：张三，区财政局牵头，区教育局配合）", "区财政局=lead 区教育局=support | 领导 张三");
    row("（责任单位及责任人：区民政局（张三）、区卫健委（李四））",
        "区民政局=responsible 区卫健委=responsible | 领导 张三 李四");
    row("（牵头：市发改委；配合：市财政局）", "市发改委=lead 市财政局=support");
    row("（责任单位为市发改委、市财政局）", "市发改委=responsible 市财政局=responsible");
    row("（责任单位：市发改委（牵头）、市财政局、各区）",
        "市发改委=lead 市财政局=responsible 各区=responsible*");
    row("（责任单位（排名第一的为牵头单位）：市发改委、市财政局）", "市发改委=lead! 市财政局=responsible");
    row("（责任单位：省市场监管局（省知识产权局）、省科技厅）",
        "省市场监管局=responsible~省知识产权局 省科技厅=responsible");
    row("（责任单位：市住建局、审批服务局）", "市住建局=responsible 审批服务局=responsible>市审批服务局");
    row("（责任单位：省经信厅、国网浙江电力、之江实验室、云栖小镇）",
        "省经信厅=responsible 国网浙江电力=responsible 之江实验室=responsible 云栖小镇=responsible");
    row("（责任单位：市发改委 市财政局 市教育局）",
        "市发改委=responsible 市财政局=responsible 市教育局=responsible");
    row("（责任单位：市发改委/市财政局）", "市发改委=responsible 市财政局=responsible");
    row("（牵头单位：市发改委  配合单位：市财政局）", "市发改委=lead 市财政局=support");
    row("（牵头单位：市发改委，市财政局；配合单位：市教育局，市体育局）",
        "市发改委=lead 市财政局=lead 市教育局=support 市体育局=support");
    row("（责任单位：市发改委、市财政局，各区县政府；市税务局）",
        "市发改委=responsible 市财政局=responsible 各区县政府=responsible* 市税务局=responsible");
    row("（責任單位：市發展改革委、市財政局）", "市發展改革委=responsible 市財政局=responsible");
    row("（責任單位（列第一位的為牽頭單位）：市發展改革委、市財政局）",
        "市發展改革委=lead! 市財政局=responsible");
    row("（責任單位：市財政局、各市、縣（市、區）政府）",
        "市財政局=responsible 各市、縣（市、區）政府=responsible*");
    // role words
    row("（工业和信息化部、财政部负责）", "工业和信息化部=responsible 财政部=responsible");
    row("（国家发展改革委、中国气象局、中国科协、人民银行按职责分工负责）",
        "国家发展改革委=joint 中国气象局=joint 中国科协=joint 人民银行=joint");
    row("（国家发展改革委牵头，工业和信息化部、能源局等按职责分工负责）",
        "国家发展改革委=lead 工业和信息化部=joint 能源局=joint+");
    row("（财政部会同税务总局、海关总署负责）", "财政部=lead 税务总局=support 海关总署=support");
    row("（市政府办公室牵头，市级各有关部门及各县市区政府按职责分工负责）",
        "市政府办公室=lead 市级各有关部门=joint* 各县市区政府=joint*");
    row("（区政务服务局牵头，区发改局、区住建局、区级相关部门配合）",
        "区政务服务局=lead 区发改局=support 区住建局=support 区级相关部门=support*");
    row("（省商务厅牵头，合肥市、芜湖市配合）", "省商务厅=lead 合肥市=support 芜湖市=support");
    row("（由市商务局牵头，市公安局、市交通运输局参与）",
        "市商务局=lead 市公安局=support 市交通运输局=support");
    row("（市商务局牵头负责，市公安局协助配合）", "市商务局=lead 市公安局=support");
    row("（市商务局、市公安局分别牵头，各区配合）", "市商务局=lead 市公安局=lead 各区=support*");
    row("（市商务局牵头组织实施）", "市商务局=lead");
    row("（市商务局、市公安局依职责分工落实）", "市商务局=joint 市公安局=joint");
    row("（市商务局、市公安局分工负责）", "市商务局=joint 市公安局=joint");
    row("（市商务局、市公安局共同负责）", "市商务局=responsible 市公安局=responsible");
    row("（各有关部门按职责分工负责）", "各有关部门=joint*");
    row("（团省委、省妇联、省总工会、省科协负责）",
        "团省委=responsible 省妇联=responsible 省总工会=responsible 省科协=responsible");
    row("(区建管委、区市场监管局按照职责分工实施)", "区建管委=joint 区市场监管局=joint");
    // open ends
    row("（责任单位：市工信局、市财政局等有关部门，各县区人民政府、园区管委会）",
        "市工信局=responsible 市财政局=responsible+ 各县区人民政府=responsible* 园区管委会=responsible");
    row("（责任单位：市工信局等有关部门和单位）", "市工信局=responsible+");
    row("（责任单位：市工信局及相关部门）", "市工信局=responsible+");
    row("（责任单位：市工信局、市科技局等12个部门）", "市工信局=responsible 市科技局=responsible+");
    row("（责任单位：市工信局等市直有关部门）", "市工信局=responsible+");
    row("（文化和旅游部、体育总局等部门和各省级人民政府按职责分工负责）",
        "文化和旅游部=joint 体育总局=joint+ 各省级人民政府=joint*");
    // collectives
    row("（责任单位：省财政厅，各市、县（市、区）人民政府）",
        "省财政厅=responsible 各市、县（市、区）人民政府=responsible*");
    row("（各省、自治区、直辖市人民政府负责）", "各省、自治区、直辖市人民政府=responsible*");
    row("（责任单位：省财政厅，各市（州）、县（市、区）人民政府）",
        "省财政厅=responsible 各市（州）、县（市、区）人民政府=responsible*");
    row("（责任单位：省财政厅，有关市、县政府）", "省财政厅=responsible 有关市、县政府=responsible*");
    row("（责任单位：区财政局，各镇、街道）", "区财政局=responsible 各镇、街道=responsible*");
    row("（责任单位：区财政局，各部门、各街镇）",
        "区财政局=responsible 各部门=responsible* 各街镇=responsible*");
    row("（责任单位：各地级以上市人民政府，省科技厅）",
        "各地级以上市人民政府=responsible* 省科技厅=responsible");
    row("（专班牵头单位牵头，专班成员单位按职责分工配合）", "专班牵头单位=lead* 专班成员单位=support*");
    // declarations inside
    row("（责任单位：市工信局、市财政局，各县区政府。以下政策措施均需各县区政府落实，不再单独列出）",
        "市工信局=responsible 市财政局=responsible 各县区政府=responsible*");
    row("（责任单位：市工信局、市财政局。列首位的为牵头单位，其他为配合单位，下同）",
        "市工信局=lead! 市财政局=support!");
    // deadlines beside the names
    row("（6月底完成，牵头考核单位：市统计局、市商务局）", "市统计局=lead 市商务局=lead | 6月底完成");
    row("（2023年6月底前完成方案编制；牵头单位：市统计局）", "市统计局=lead | 2023年6月底前");
    row("（牵头单位：市统计局；完成时限：2023年12月）", "市统计局=lead | 2023年12月");
    row("（市统计局牵头，10月底前完成）", "市统计局=lead | 10月底前");
    row("（责任单位：市统计局，时限：持续推进）", "市统计局=responsible | 持续推进");
    row("（责任单位：市统计局、市商务局；全年推进）", "市统计局=responsible 市商务局=responsible | 全年推进");
    // brackets gone wrong
    row("（责任单位：市统计局、市商务局〕", "市统计局=responsible 市商务局=responsible");
    row("〔责任单位：市统计局、市商务局）", "市统计局=responsible 市商务局=responsible");
    row("（责任单位：市统计局、市商务局", "市统计局=responsible 市商务局=responsible");
    row("（（责任单位：市统计局））", "市统计局=responsible");
    row("（1分）（责任单位：市统计局）", "市统计局=responsible");
    row("（责任单位：市统计局。）。", "市统计局=responsible");
    row("（市统计局、市商务局）", "市统计局=responsible 市商务局=responsible");
    row("责任单位：市统计局、市商务局。", "市统计局=responsible 市商务局=responsible");
    row("牵头单位：市统计局；责任单位：市商务局、市教育局；市体育局。",
        "市统计局=lead 市商务局=responsible 市教育局=responsible 市体育局=responsible");
    row("\n牵头单位：市统计局\n配合单位：市商务局\n完成时限：6月底前",
        "市统计局=lead 市商务局=support | 6月底前");
    row("\n【牵头单位】市统计局\n【配合单位】市商务局、各区\n【完成时限】2023年9月",
        "市统计局=lead 市商务局=support 各区=support* | 2023年9月");
    row("\n市统计局牵头，市商务局配合", "市统计局=lead 市商务局=support");
    row("\n（市统计局、市商务局按职责分工负责）", "市统计局=joint 市商务局=joint");
    row("\n市统计局、市商务局", "市统计局=responsible 市商务局=responsible");
    row("（责\n任单位：市统计局、市商\n务局）", "市统计局=responsible 市商务局=responsible");
}

void TestStyles::readsWhoIsResponsible()
{
    QFETCH(QString, body);
    QFETCH(QString, parties);
    const QString text = u"2023年云川市工作要点\n一、重点\n（一）完善制度。修订实施办法。"_s + body
        + u"\n（二）加强培训。组织两期培训。（责任单位：市人社局）\n"_s;
    const QString next
        = parties.contains(u'!') ? u"市人社局=lead!"_s : u"市人社局=responsible"_s; // the rule goes on
    QCOMPARE(planlines::linesOf(text),
        (QStringList{u"一 (一) 完善制度 | "_s + parties, u"一 (二) 加强培训 | "_s + next}));
}

void TestStyles::leavesProseAlone_data()
{
    QTest::addColumn<QString>("body");
    for (const char *body :
        {"相关部门（市发改委、市财政局）要加强指导。", "各单位（包括牵头单位自身）要压实责任。",
            "按时报送（1分），未报送（0分）。", "企业（由业主自行负责）不补助。", "落实“由部门负责”的要求。",
            "完善由政府牵头、部门配合的机制。", "推行首席质量官（CQO）制度。", "推进改革（以下简称“改革”）。",
            "明确职责：各部门要各司其职。", "落实5年内关税减让。", "市场主体责任：企业要履行责任。",
            "评估结果（含2022年、2023年）向社会公布。",
            "\n市数据局会同各监管部门将运营单位纳入管理，由各监管部门审核实施。"})
        QTest::newRow(body) << QString::fromUtf8(body);
}

void TestStyles::leavesProseAlone()
{
    QFETCH(QString, body);
    const QString text = u"2023年云川市工作要点\n一、重点\n（一）完善制度。"_s + body
        + u"\n（二）加强培训。组织两期培训。（责任单位：市人社局）\n"_s;
    QCOMPARE(planlines::linesOf(text),
        (QStringList{u"一 (一) 完善制度 | "_s, u"一 (二) 加强培训 | 市人社局=responsible"_s}));
}

QTEST_APPLESS_MAIN(TestStyles)
#include "tst_styles.moc"
