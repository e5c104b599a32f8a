// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sample/samplewords.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const QStringList verbs{u"推进"_s, u"完善"_s, u"加强"_s, u"深化"_s, u"健全"_s, u"组织开展"_s, u"优化"_s,
    u"提升"_s, u"规范"_s, u"强化"_s};
const QStringList fields{u"重点产业"_s, u"养老服务"_s, u"医疗服务"_s, u"公共文化"_s, u"义务教育"_s,
    u"工程建设"_s, u"河道水环境"_s, u"食品药品"_s, u"中小企业"_s, u"生活性服务业"_s, u"物业服务"_s,
    u"特种设备"_s, u"电梯运行"_s, u"绿化养护"_s, u"检验检测"_s, u"商圈消费"_s, u"数据要素"_s,
    u"人力资源服务"_s, u"品牌培育"_s, u"知识产权"_s};
const QStringList objects{u"质量监测"_s, u"标准化试点"_s, u"质量提升行动"_s, u"信用评价机制"_s,
    u"首席质量官制度"_s, u"质量基础设施服务"_s, u"风险管控体系"_s, u"专项整治"_s, u"示范点建设"_s,
    u"人才队伍建设"_s, u"满意度调查"_s, u"数字化转型"_s, u"宣传培训"_s, u"长效管理机制"_s};
const QStringList endings{u"形成可复制、可推广的经验做法"_s, u"进一步压实各方主体责任"_s,
    u"年内完成不少于三批次的检查评估"_s, u"提高群众获得感和满意度"_s, u"建立问题清单和整改台账"_s,
    u"带动上下游企业共同提升"_s, u"按季度通报工作进展"_s};
const QStringList doings{u"已召开工作推进会"_s, u"已印发实施方案"_s, u"已完成摸底调查"_s,
    u"组织专题培训两期"_s, u"对重点单位开展现场检查"_s, u"完成首批试点单位遴选"_s,
    u"与相关部门建立联席会议机制"_s, u"完成阶段性评估报告"_s, u"走访企业三十余家"_s};
const QStringList results{u"各项指标符合序时要求"_s, u"参与单位积极性明显提高"_s, u"发现问题均已督促整改"_s,
    u"取得阶段性成效"_s, u"为下一阶段工作打下基础"_s, u"相关经验已在全区推广"_s};
const QStringList problems{u"部分单位人手不足,进度偏慢。"_s, u"跨部门数据尚未打通,需协调支持。"_s,
    u"项目资金审批周期较长。"_s, u"个别企业配合度不高,需加强引导。"_s, u"相关上级文件尚未出台,暂缓实施。"_s};
const QStringList nextSteps{u"继续跟踪试点单位,按月汇总情况。"_s, u"召开现场推进会,推广典型做法。"_s,
    u"对照清单逐项销号,确保按期完成。"_s, u"加强部门联动,开展联合检查。"_s, u"组织验收评估,形成总结报告。"_s};
const QStringList sections{u"优化质量顶层设计,夯实制度基础"_s, u"深入质量提升行动,助力高质量发展"_s,
    u"提升质量监管效能,创造高品质生活"_s, u"夯实质量发展基础,巩固质量高地优势"_s,
    u"推动质量文化建设,凝聚共治合力"_s, u"强化质量服务供给,优化营商环境"_s,
    u"加快质量数字转型,增强创新动能"_s, u"完善质量考核激励,压实工作责任"_s};

} // namespace

QString SampleWords::sectionTitle(int index) const
{
    return sections[index % sections.size()];
}

QString SampleWords::taskTitle()
{
    return pick(verbs) + pick(fields) + pick(objects);
}

QString SampleWords::measureText()
{
    QString text = pick(verbs) + pick(fields) + pick(objects) + u',';
    if (chance(60))
        text += u"围绕"_s + pick(fields) + u"等领域"_s + pick(verbs) + pick(objects) + u',';
    return text + pick(endings) + u'。';
}

QString SampleWords::progressText(int percent)
{
    QString text = pick(doings) + u';' + pick(doings) + u';' + pick(results) + u'。';
    if (chance(50))
        text += u"围绕"_s + pick(fields) + pick(objects) + u"工作,"_s + pick(doings) + u','
            + (percent >= 100 ? u"全部任务已经完成。"_s : u"总体进度约%1%。"_s.arg(percent));
    return text;
}

QString SampleWords::problem()
{
    return pick(problems);
}

QString SampleWords::nextStep()
{
    return pick(nextSteps);
}

const QStringList &SampleWords::agencies()
{
    static const QStringList names{u"区市场监管局"_s, u"区商务委"_s, u"区科委"_s, u"区建管委"_s,
        u"区教育局"_s, u"区民政局"_s, u"区卫健委"_s, u"区文旅局"_s, u"区生态环境局"_s, u"区绿化市容局"_s,
        u"区应急局"_s, u"区统计局"_s, u"区金融办"_s, u"区人社局"_s, u"区委组织部"_s, u"区委党校"_s,
        u"区总工会"_s, u"团区委"_s, u"区妇联"_s};
    return names;
}

const QStringList &SampleWords::streets()
{
    static const QStringList names{u"东苑街道"_s, u"西亭街道"_s, u"南桥街道"_s, u"北湖街道"_s,
        u"青浦路街道"_s, u"临江街道"_s, u"望山街道"_s, u"和平里街道"_s, u"新华街道"_s, u"长宁路街道"_s,
        u"柳林街道"_s, u"云谷街道"_s, u"三河镇"_s, u"石门镇"_s};
    return names;
}

QString SampleWords::collective()
{
    return u"各街镇"_s;
}

} // namespace qd
