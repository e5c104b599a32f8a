// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/vocabulary.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

// ---- the tables
// -----------------------------------------------------------------------------------------------

struct LabelRule {
    LabelKind kind;
    Role role;
    QStringView words; ///< alternatives, separated by |
};

constexpr QStringView bodies = u"(?:考核|实施|落实|推进)?(?:单位|部门|机构)";

/// Before a colon. $B stands for 单位, 部门 …, also 考核单位.
constexpr std::array labelRules{
    LabelRule{LabelKind::Agencies, Role::Lead,
        u"(?:总|市级|区级|省级)?牵头(?:责任)?$B|牵头|主办$B|主责$B|第一责任$B"},
    LabelRule{LabelKind::Agencies, Role::Support,
        u"(?:市级|区级|省级)?(?:协同)?配合(?:责任)?$B|配合|协办$B|协同$B|协助$B|参与$B|参加$B|协作$B|支持$B"},
    LabelRule{LabelKind::Agencies, Role::Responsible,
        u"(?:主要)?责任(?:主体)?$B|责任主体|承办$B|负责$B|落实$B|实施$B|完成$B|承担$B"},
    LabelRule{LabelKind::Deadline, Role::Responsible,
        u"完成(?:时限|时间|期限|节点)|时限(?:要求)?|时间(?:节点|要求|安排)|办理时限|工作时限|实施时间|"
        u"推进时间"},
    LabelRule{LabelKind::People, Role::Responsible,
        u"(?:责任|分管|牵头|包保|挂钩|联系|配合)(?:市|区|县)?领导|责任人|负责人|联系人|联络员|牵头人"},
};

struct RoleRule {
    Role role;
    QStringView words;
};

/// At the end of a list of names; the first that fits wins, so the longer words come first.
constexpr std::array roleRules{
    RoleRule{Role::Support,
        u"(?:依?按照?|根据)?(?:各自)?(?:职责|职能)?(?:分工)?(?:积极|做好|协同|共同)?配合(?:落实|实施|推进|"
        u"做好)?"},
    RoleRule{Role::Support,
        u"(?:按照?(?:各自)?(?:职责|职能)?(?:分工)?)?(?:协助(?:落实|推进)?|参与|参加|协办|予以支持)"},
    RoleRule{Role::Lead, u"(?:共同|联合)?(?:负责)?牵头(?:负责|组织|实施|组织实施|落实|推进|抓好|抓总)?"},
    RoleRule{Role::Joint,
        u"(?:依?按照?|根据)(?:各自)?(?:职责|职能)?(?:分工)?(?:分别|共同|抓好|做好|组织)?(?:负责|实施|落实|"
        u"推进|抓好落实|承担|开展)?"},
    RoleRule{Role::Joint, u"(?:职责分工|分工|分别|分头)(?:负责|实施|落实|推进)"},
    RoleRule{Role::Responsible,
        u"(?:共同|具体|分级|组织|主要)?(?:负责|落实|实施|承担|承办|推进)(?:落实|实施|推进)?"},
};

/// At the end of a list that does not name everybody.
constexpr QStringView openEnds
    = u"(?:等|及|和|以及|及其他|以及其他)(?:[省市区县]级?|各|其他|国家)?(?:各)?(?:有关|相关)(?:职能|主管|"
      u"责任)?(?:部门|单位|方面|机构)(?:和单位|及单位|、单位|和部门)?"
      u"|等(?:[省市区县]级?)?(?:各)?(?:职能|主管|成员)?(?:部门|单位)(?:和单位)?"
      u"|等[省市区县]级(?:有关|相关)?(?:部门|单位)"
      u"|等";

/// One collective with 、 in its name.
constexpr QStringView joined
    = u"各(?:市|县|区|州|盟|地|镇|乡|街道|省|园区)"
      u"(?:[、,，](?:市|县|区|州|旗|镇|乡|街道|自治州|自治区|直辖市|园区|功能区|开发区))+"
      u"(?:[（(〔\\[][^（(〔\\[）)〕\\]]{1,12}[）)〕\\]])?"
      u"(?:党委、政府|人民政府|政府|管委会|办事处|委)?"
      u"|各(?:部门|委办局|单位)、各(?:街镇|街道|镇|单位|直属机构)";

constexpr QStringView collectives
    = u"各.{1,30}|全体.{1,20}|.{0,40}成员单位|.{2,40}牵头单位"
      u"|.{0,6}(?:有关|相关|各级|各)(?:职能|主管)?(?:部门|单位|街镇|街道|镇街|区县)(?:和单位)?"
      u"|(?:街镇|镇街)";

/// The last characters of a body's name.
constexpr std::array<QStringView, 49> suffixes{u"局", u"委", u"办", u"厅", u"部", u"署", u"院", u"会", u"社",
    u"司", u"所", u"站", u"台", u"馆", u"室", u"处", u"科", u"组", u"队", u"团", u"校", u"联", u"中心",
    u"公司", u"集团", u"银行", u"海关", u"支行", u"分行", u"政府", u"街道", u"镇", u"乡", u"街镇", u"单位",
    u"部门", u"大学", u"法院", u"机关", u"园区", u"开发区", u"新区", u"指挥部", u"专班", u"基地", u"平台",
    u"企业集团", u"管理区", u"度假区"};

constexpr QStringView ruleWords = u"(?:第一位|首位|第一个?|首个|最前)(?:的)?(?:责任)?(?:部门|单位)?(?:均|即)?"
                                  u"(?:为|是|系)(?:总?牵头|主办|主要责任)";

// ---- the machinery
// --------------------------------------------------------------------------------------------

QRegularExpression atStart(QStringView words)
{
    return QRegularExpression(u"^(?:%1)"_s.arg(words));
}
QRegularExpression atEnd(QStringView words)
{
    return QRegularExpression(u"(?:%1)$"_s.arg(words));
}
QRegularExpression whole(QStringView words)
{
    return QRegularExpression(u"^(?:%1)$"_s.arg(words));
}

} // namespace

std::optional<LabelHit> labelAtStart(QStringView text)
{
    static const auto compiled = [] {
        std::vector<QRegularExpression> all;
        for (const LabelRule &rule : labelRules)
            all.push_back(
                atStart(u"(?:%1)\\s?[:：]\\s*"_s.arg(rule.words).replace(u"$B"_s, bodies.toString())));
        return all;
    }();
    const QStringView head = text.left(24);
    for (size_t i = 0; i < compiled.size(); ++i) {
        if (const auto match = compiled[i].match(head); match.hasMatch())
            return LabelHit{labelRules[i].kind, labelRules[i].role, match.capturedLength()};
    }
    return std::nullopt;
}

std::optional<RoleHit> roleAtEnd(QStringView text)
{
    static const auto compiled = [] {
        std::vector<QRegularExpression> all;
        for (const RoleRule &rule : roleRules)
            all.push_back(atEnd(rule.words));
        return all;
    }();
    const QStringView tail = text.right(24);
    for (size_t i = 0; i < compiled.size(); ++i) {
        if (const auto match = compiled[i].match(tail); match.hasMatch() && match.capturedLength() > 0)
            return RoleHit{roleRules[i].role, match.capturedLength()};
    }
    return std::nullopt;
}

qsizetype openEndAtEnd(QStringView text)
{
    static const QRegularExpression pattern = atEnd(openEnds);
    return pattern.match(text.right(24)).capturedLength();
}

const QRegularExpression &joinedCollective()
{
    static const QRegularExpression pattern(joined.toString());
    return pattern;
}

bool isCollectiveName(QStringView name)
{
    static const QRegularExpression pattern = whole(collectives);
    return name.size() <= 60 && pattern.match(name).hasMatch();
}

bool isAgencyLike(QStringView name)
{
    static const QRegularExpression foreign(u"[的了是将要\\s。；：:！？%＋+]|第[一二三四五六七八九十]"_s);
    if (name.size() < 2 || name.size() > 45)
        return false;
    if (isCollectiveName(name))
        return true;
    return !foreign.match(name).hasMatch()
        && std::any_of(
            suffixes.begin(), suffixes.end(), [name](QStringView suffix) { return name.endsWith(suffix); });
}

QChar levelPrefix(QStringView name)
{
    if (name.size() < 3 || !QStringView(u"省市区县州旗").contains(name.front()))
        return {};
    return name.front();
}

const QRegularExpression &firstIsLeadRule()
{
    static const QRegularExpression pattern(ruleWords.toString());
    return pattern;
}

bool isRuleTail(QStringView token)
{
    static const QRegularExpression pattern = whole(u"(?:以?下均?同|下同此|以此类推|不再(?:一一|单独)列出)");
    return pattern.match(token).hasMatch();
}

} // namespace qd
