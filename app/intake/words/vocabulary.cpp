// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/words/vocabulary.h"

#include "base/charset.h"
#include "intake/text/simplifiedform.h"
#include "intake/words/agencywords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

// ---- the tables: alternatives are separated by |, what may be missing stands in (?:…)?

struct LabelRule {
    LabelKind kind;
    Role role;
    QStringView words;
};

/// In the labels: $B stands for 单位, 部门 …, also 考核单位; $L for a level, as in 市级责任单位.
constexpr QStringView bodies
    = u"(?:考核|实施|落实|推进|负责|完成)?(?:单位|部门|机构|科室|处室|股室|机关|主体|乡镇|镇街|街道)";
constexpr QStringView levels = u"(?:[省市区县州镇乡](?:级|直)?|本级|总|主|第一|首要)?";

/// The first that fits wins.
constexpr std::array labelRules{
    LabelRule{LabelKind::People, Role::Responsible,
        u"(?:$L)(?:责任|分管|牵头|包保|包抓|挂钩|联系|配合|挂点|主管|包联|督导|协管|负责|分工|第一责任)"
        u"(?:[省市区县](?:级)?)?(?:领导|同志|人)(?:同志|人)?|[省市区县](?:委|政府|级)?(?:分管|责任|牵头|包抓)"
        u"?领导|"
        u"(?:直接|具体|第一|主要|共同)?责任人(?:员)?|(?:项目|总)?负责(?:人|同志)|联系人|联络员|牵头人|(?:总)?"
        u"召集人|"
        u"包保人|分管负责人|主要负责人"},
    LabelRule{LabelKind::Agencies, Role::Lead,
        u"$L牵头(?:责任|负责|组织|协调)?$B|$L牵头|主办$B|$L主责$B|第一责任$B|首要责任$B|总负责$B|汇总$B"},
    LabelRule{LabelKind::Agencies, Role::Support,
        u"$L(?:主要)?(?:协同|协助)?配合(?:责任)?$B|配合|协办$B?|协同$B|协助$B|参与$B|参加$B|协作$B|支持$B|"
        u"会办$B|"
        u"联动$B|协同责任$B|(?:数据|技术|服务|业务|资金|要素)(?:提供|支撑|支持|保障|指导)$B|(?:业务|行业)?(?:指导|监督|督导|保障|支撑)$B"},
    LabelRule{LabelKind::Agencies, Role::Responsible,
        u"$L(?:主要)?责任(?:主体)?$B|责任主体|承办$B|$L负责$B|$L落实$B|$L实施$B|完成$B|承担$B|执行$B|建设$B|"
        u"(?:工作|任务|责任|职责)?分工|责任(?:分解|落实)|任务(?:落实)?单位|督办$B|"
        u"牵头(?:、|和|及|与|\\(|（|/)(?:责任|配合|落实)(?:\\)|）)?$B|责任[（(]牵头[）)]$B|涉及$B|责任"},
    LabelRule{LabelKind::Deadline, Role::Responsible,
        u"(?:计划|预计|拟)?完成(?:时限|时间|期限|节点|日期|时间节点)(?:要求)?|"
        u"(?:办理|工作|整改|推进|落实|办结|实施|任务)?(?:时限|期限)(?:要求)?|"
        u"时间(?:节点|要求|安排|进度|期限|表)?|(?:办理|实施|推进|截止|办结|落实|起止)(?:时间|日期)|截止期|"
        u"(?:时间|工作|序时)?进度(?:安排|要求|目标)?|实施周期"},
    LabelRule{LabelKind::Note, Role::Responsible,
        u"(?:适用|实施|覆盖|支持|政策适用)(?:范围|对象|区域|地区|情形|领域)|受益对象|政策依据|文件依据|参考依据|改革事权|备注"},
};

/// Behind the words of a label and before its colon.
constexpr QStringView labelAdditions = u"(?:(?:及|和|、|与)?(?:其)?(?:责任人|负责人|责任领导|领导|联系人))?";

struct RoleRule {
    Role role;
    QStringView words;
};

/// In the roles: $D stands for 按照职责分工 and the like, $H for how it is done, $V for what is done.
constexpr QStringView byDuty = u"(?:(?:按照|依照|根据|依据|依|按)(?:各自)?(?:的)?(?:工作|部门)?(?:职责|职能|"
                               u"职权|权限|任务)?(?:分工|范围)?)";
constexpr QStringView howDone
    = u"(?:积极|共同|联合|协同|具体|组织|全面|统筹|分别|主要|协调|认真|各自|做好|分级|直接|"
      u"分头|密切)";
constexpr QStringView whatDone = u"(?:组织实施|组织落实|抓好落实|抓好|抓落实|落实|实施|推进|做好|开展|办理|"
                                 u"负责|统筹|协调|组织|抓总|承担|参与|"
                                 u"配合|工作)";

/// At the end of a list of names; the first that fits wins, so the longer words come first.
constexpr std::array roleRules{
    RoleRule{Role::Support, u"$D?$H*(?:参与)?(?:配合|协助|协办|会办|予以支持)$V*"},
    RoleRule{Role::Lead, u"$D?$H*(?:总|负责)?牵头(?:总负责)?$V*"},
    RoleRule{Role::Support, u"$D?$H*(?:参与|参加|支持)$V*"},
    RoleRule{Role::Joint, u"$D$H*$V*|(?:职责分工|分工|分别|分头|各司其职)$H*$V+|各负其责|分工协作"},
    RoleRule{Role::Responsible, u"$H*(?:负责|负总责|主责|落实|实施|承担|承办|主办|推进|组织实施|主抓)$V*"},
};

/// In brackets behind one name.
constexpr std::array bracketRoles{
    RoleRule{
        Role::Lead, u"(?:总)?牵头(?:单位|部门|负责|责任单位)?|主办(?:单位)?|主责(?:单位)?|汇总(?:单位)?"},
    RoleRule{Role::Support, u"(?:协助|参与)?配合(?:单位|部门)?|协办(?:单位)?|协助|参与(?:单位)?"},
    RoleRule{Role::Responsible, u"(?:具体)?负责|责任单位|落实|实施"},
};

/// At the end of a list that does not name everybody.
constexpr QStringView openEnds
    = u"(?:、|，)?(?:等|及|和|与|以及)(?:其他|其它)?(?:[省市区县州][级直]?|国家|本级|属地)?(?:各)?(?:其他|"
      u"其它)?"
      u"(?:有关|相关)(?:[省市区县][级直])?(?:职能|主管|责任|行业|行业主管|成员|业务)?"
      u"(?:部门|单位|方面|机构|委办局|企业|科室|处室|地区|地方|园区|乡镇|街道|街镇|镇街)"
      u"(?:(?:和|及|、|或)?(?:有关|相关)?(?:单位|部门|企业|机构|地方|科室))?(?:[（(]单位[）)])?"
      u"|等(?:其他|其它)?(?:[省市区县州][级直]?|中央|国家|国务院|驻[省市区县])?(?:各)?(?:有关|相关)?"
      u"(?:职能|主管|成员|责任|行业主管|行业|涉企|直属)?"
      u"(?:部门|单位|部委|机构|企业|高校|科室|委办局)(?:(?:和|及|、)?(?:有关|相关)?(?:单位|部门|企业|机构))?"
      u"|等(?:\\d{1,3}|[一二三四五六七八九十]{1,3})(?:个|家)?(?:[省市区县][级直]?)?(?:有关|相关)?(?:部门|"
      u"单位)"
      u"|等[^、，；：等]{0,16}(?:领导小组|委员会|联席会议|专班|指挥部)(?:各)?成员单位"
      u"|等";

/// Declares that the first of a list leads.
constexpr QStringView firstIsLeadWords
    = u"(?:第一位|第1位|第１位|首位|第一名|第一个?|首个|第一家|最前面?)(?:的|者)?(?:责任)?(?:部门|单位|者)?(?"
      u":均|即|则)?"
      u"(?:为|是|系|作为)(?:该项工作|该项任务|本项任务)?(?:的)?(?:总?牵头|主办|主要责任|第一责任|主责|"
      u"主要负责|汇总)"
      u"|(?:牵头(?:单位|部门)?)(?:均)?(?:为|是|列|排)(?:排在|列|排|位列|列在)?(?:第一位|首位|第一)";

/// Declares that the others of the list support it.
constexpr QStringView othersSupportWords = u"(?:其他|其余|其它|其后)(?:的)?(?:各)?(?:责任)?(?:单位|部门|者)?"
                                           u"(?:均|则|都)?(?:为|是|作为)(?:配合|协办|协助|协同|参与|参加)";

/// Declares who has a part in everything.
constexpr QStringView notListedAgainWords
    = u"(?:以下|上述|以上|各项|所有|本方案|本措施|其他|具体任务|具体工作)[^。；;]{0,80}[，,]?"
      u"(?:不再|不另|不)(?:单独|一一|另行|逐一|重复|逐项|再)?"
      u"(?:列出|列示|列明|罗列|标注|注明|列入|列|作分工|做分工|分工)";

/// Behind such a declaration.
constexpr QStringView ruleTails = u"(?:以?下均?同|下同此|以此类推|以下类同|下列?同|不再(?:一一|单独)列出"
                                  u"|(?:其他|其余|其它)(?:的)?(?:单位|部门)?(?:均)?为.{0,10})";

/// At the beginning of a bracket that explains; 含山县 and 如皋市 are places.
constexpr QStringView asides
    = u"^(?:包括|包含|不含|不包括|其中|例如|比如|诸如|特别是|尤其是|主要是|即|指|含(?!山)|如(?!皋|东))";

// ---- the machinery

QString expanded(QStringView words)
{
    QString text = words.toString();
    text.replace(u"$B"_s, bodies.toString());
    text.replace(u"$L"_s, levels.toString());
    text.replace(u"$D"_s, byDuty.toString());
    text.replace(u"$H"_s, howDone.toString());
    text.replace(u"$V"_s, whatDone.toString());
    return text;
}
QRegularExpression atEnd(QStringView words)
{
    return QRegularExpression(u"(?:%1)$"_s.arg(expanded(words)));
}
QRegularExpression whole(QStringView words)
{
    return QRegularExpression(u"^(?:%1)$"_s.arg(expanded(words)));
}

/// 责任单位： · 责任单位（第一个为牵头单位）： · 责任单位为 · 【责任单位】
QRegularExpression labelPattern(QStringView words)
{
    static const auto shape
        = u"^(?:(?:%1)%2\\s*(?<note>[（(][^（()）：:]{2,36}[）)])?\\s*(?:[:：︰]|为(?!总?牵头|汇总)(?=[^了主期\\d]))\\s*"
          u"|[【〔\\[［〖](?:%1)%2[】〕\\]］〗]\\s*[:：]?\\s*)"_s;
    return QRegularExpression(shape.arg(expanded(words), labelAdditions.toString()));
}

struct CompiledLabel {
    QRegularExpression pattern;
    const LabelRule *rule;
};

const std::vector<CompiledLabel> &compiledLabels()
{
    static const auto compiled = [] {
        std::vector<CompiledLabel> all;
        for (const LabelRule &rule : labelRules)
            all.push_back({labelPattern(rule.words), &rule});
        return all;
    }();
    return compiled;
}

/// What a label ends in before its colon. Spares everything else the expressions.
constexpr CharSet lastOfLabel(
    u"位门門构構室关關体體镇鎮道头頭合办辦工任解实實限间間点點求排期表度标標導导志人员員围圍象域区區形据據权權注）) 　");

/// Whether a colon, 为 or bracket stands in the text where the words of a label may end.
bool mayHoldLabel(QStringView text)
{
    static constexpr CharSet endOfLabel(u":：︰为為】〕]］〗");
    for (qsizetype i = 2; i < text.size(); ++i) {
        if (endOfLabel.contains(text[i]) && lastOfLabel.contains(text[i - 1]))
            return true;
    }
    return false;
}

/// Whether the 区 of 浦东新区配合单位： stands at `at`: of the name before it and not of the label, as in
/// 区级配合单位.
bool endsPlace(QStringView text, qsizetype at)
{
    return QStringView(u"省市区县州镇乡區縣鎮鄉").contains(text[at]) && text[at - 1].isLetter()
        && !QStringView(u"级級直").contains(text[at + 1]);
}

std::optional<Extent> placeOf(const QRegularExpression &pattern, QStringView text)
{
    const auto match = pattern.match(simplifiedForm(text));
    return match.hasMatch() ? std::optional(Extent{match.capturedStart(), match.capturedEnd()})
                            : std::nullopt;
}

template <size_t N>
std::vector<QRegularExpression> compiledRoles(const std::array<RoleRule, N> &rules, bool asWhole)
{
    std::vector<QRegularExpression> all;
    for (const RoleRule &rule : rules)
        all.push_back(asWhole ? whole(rule.words) : atEnd(rule.words));
    return all;
}

} // namespace

std::optional<LabelHit> labelAtStart(QStringView text)
{
    constexpr qsizetype longest = 64;
    if (!mayHoldLabel(text.left(longest)))
        return std::nullopt;
    const QString head = simplifiedForm(text.left(longest));
    for (const CompiledLabel &label : compiledLabels()) {
        const auto match = label.pattern.match(head);
        if (!match.hasMatch())
            continue;
        LabelHit hit{label.rule->kind, label.rule->role, match.capturedLength(), false, false};
        hit.firstIsLead = firstIsLeadIn(match.captured(u"note")).has_value();
        static const QRegularExpression people(u"人|领导"_s);
        hit.withPeople = people.match(match.captured()).hasMatch();
        return hit;
    }
    return std::nullopt;
}

qsizetype nextLabel(QStringView text, qsizetype from)
{
    constexpr qsizetype longest = 22; // of a label before its colon
    static constexpr CharSet colons(u":：︰】〕]］");
    for (qsizetype end = from; end < text.size(); ++end) {
        if (!colons.contains(text[end]) || end < 2 || !lastOfLabel.contains(text[end - 1]))
            continue;
        for (qsizetype at = std::max(from, end - longest); at < end; ++at) {
            if (at > from && endsPlace(text, at))
                continue;
            const auto label = labelAtStart(text.sliced(at));
            if (label && at + label->length > end)
                return at;
        }
    }
    return -1;
}

std::optional<RoleHit> roleAtEnd(QStringView text)
{
    // Every role word ends in one of these; most names do not and are spared the expressions.
    static constexpr CharSet last(u"合助办持头责施实进担与加工落作展理筹调织总抓好能权限务围按依据照职司"
                                  u"頭責實進擔與辦總調織權務圍據參");
    if (text.isEmpty() || !last.contains(text.back()))
        return std::nullopt;
    static const auto compiled = compiledRoles(roleRules, false);
    const QString tail = simplifiedForm(text.right(30));
    for (size_t i = 0; i < compiled.size(); ++i) {
        if (const auto match = compiled[i].match(tail); match.hasMatch() && match.capturedLength() > 0)
            return RoleHit{roleRules[i].role, match.capturedLength()};
    }
    return std::nullopt;
}

std::optional<Role> roleInBracket(QStringView inside)
{
    static const auto compiled = compiledRoles(bracketRoles, true);
    const QString plain = simplifiedForm(inside.trimmed());
    for (size_t i = 0; i < compiled.size(); ++i) {
        if (compiled[i].match(plain).hasMatch())
            return bracketRoles[i].role;
    }
    return std::nullopt;
}

qsizetype openEndAtEnd(QStringView text)
{
    static constexpr CharSet beginnings(u"等及和与與");
    const QStringView near = text.right(30);
    if (!anyOf(beginnings, near))
        return 0;
    static const QRegularExpression pattern = atEnd(openEnds);
    return pattern.match(simplifiedForm(near)).capturedLength();
}

std::optional<Extent> firstIsLeadIn(QStringView text)
{
    static constexpr CharSet needed(u"第首前");
    static const QRegularExpression pattern(firstIsLeadWords.toString());
    return anyOf(needed, text) ? placeOf(pattern, text) : std::nullopt;
}

bool othersSupportIn(QStringView text)
{
    static constexpr CharSet needed(u"其");
    static const QRegularExpression pattern(othersSupportWords.toString());
    return anyOf(needed, text) && placeOf(pattern, text);
}

std::optional<Extent> notListedAgainIn(QStringView text)
{
    static constexpr CharSet needed(u"不");
    static const QRegularExpression pattern(notListedAgainWords.toString());
    return anyOf(needed, text) ? placeOf(pattern, text) : std::nullopt;
}

bool isAside(QStringView inside)
{
    static constexpr CharSet first(u"包不其例比诸特尤主即指含如");
    static const QRegularExpression pattern(asides.toString());
    return !inside.isEmpty() && first.contains(inside[0])
        && pattern.match(simplifiedForm(inside.left(8))).hasMatch();
}

bool isRuleTail(QStringView token)
{
    static constexpr CharSet first(u"以下不其");
    static const QRegularExpression pattern = whole(ruleTails);
    return !token.isEmpty() && first.contains(token[0]) && pattern.match(simplifiedForm(token)).hasMatch();
}

} // namespace qd
