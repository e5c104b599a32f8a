// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/parties.h"

#include "intake/nesting.h"
#include "intake/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The items of a list: cut at 、，；。 and line ends outside brackets, never inside 各市、县〔市、区〕政府.
std::vector<MappedText> tokensOf(const MappedText &list)
{
    const QString &text = list.text();
    const Nesting nesting(text);
    std::vector<bool> whole(static_cast<size_t>(text.size()), false);
    auto matches = joinedCollective().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        std::fill_n(whole.begin() + match.capturedStart(), match.capturedLength(), true);
    }
    std::vector<MappedText> tokens;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool cut = i == text.size()
            || (QStringView(u"、，,；;。\n").contains(text[i]) && nesting.depth(i) == 0
                && !whole[static_cast<size_t>(i)]);
        if (!cut)
            continue;
        if (MappedText token = list.mid(begin, i - begin).trimmed(); !token.isEmpty())
            tokens.push_back(token);
        begin = i + 1;
    }
    return tokens;
}

/// "年底前完成" → 年底前: after 前 the verb adds nothing. "6月底完成" stays as it is.
Deadline withoutVerb(const Deadline &deadline, int year)
{
    const auto hit = deadlineAtStart(deadline.phrase, year);
    if (hit && hit->firm && deadline.phrase.endsWith(u"完成"))
        return hit->deadline;
    return deadline;
}

class AnnotationReader final
{
public:
    AnnotationReader(const ReadingRules &rules)
        : m_rules(rules)
    {
    }

    std::optional<Responsibility> read(const MappedText &inside)
    {
        for (const MappedText &token : tokensOf(inside))
            take(token);
        // Names that no role word followed belong to the label, else they are a list of its own kind.
        assign(m_label == LabelKind::Agencies ? m_labelRole : Role::Responsible);
        const bool named = m_sawRole && !m_result.parties.empty();
        const bool onlyDeadline = m_result.parties.empty() && m_result.deadline && !m_sawOther;
        if ((!named && !onlyDeadline) || m_broken)
            return std::nullopt;
        applyFirstIsLead();
        supplyLevelPrefix();
        return m_result;
    }

private:
    void take(MappedText token)
    {
        if (const auto label = labelAtStart(token.text())) {
            assign(m_label == LabelKind::Agencies ? m_labelRole : Role::Responsible);
            m_label = label->kind;
            m_labelRole = label->role;
            m_sawRole |= label->kind == LabelKind::Agencies;
            token = token.mid(label->length).trimmed();
            if (token.isEmpty())
                return;
        }
        if (m_label == LabelKind::People)
            return; // leaders are no agencies
        if (firstIsLeadRule().match(token.text()).hasMatch() || isRuleTail(token.text()))
            return;
        if (takeDeadline(token))
            return;
        takeNames(token);
    }

    bool takeDeadline(const MappedText &token)
    {
        auto deadline = readDeadline(token.text(), m_rules.year);
        if (!deadline && m_label != LabelKind::Deadline)
            return false;
        if (!deadline)
            deadline = Deadline{token.text(), {}}; // the plan calls it one; printed, without a date
        if (!m_result.deadline)
            m_result.deadline = withoutVerb(*deadline, m_rules.year);
        return true;
    }

    void takeNames(MappedText token)
    {
        if (token.text().startsWith(u'由') || token.text().startsWith(u"请"_s))
            token = token.mid(1);
        const auto role = roleAtEnd(token.text());
        if (role && role->length == token.size()) { // "按照职责分工实施" after a separator
            m_sawRole = true;
            assign(role->role);
            return;
        }
        // A label already says the role; 负责 behind the name adds nothing (牵头单位:区市场监管局负责).
        if (role)
            token = token.mid(0, token.size() - role->length).trimmed();
        const qsizetype open = openEndAtEnd(token.text());
        const bool restOnly = open > 0 && open == token.size();
        if (!restOnly)
            addNames(token.mid(0, token.size() - open).trimmed());
        if (open > 0 && !m_pending.empty())
            m_pending.back().openEnded = true;
        if (role) {
            m_sawRole = true;
            assign(
                m_label == LabelKind::Agencies && role->role == Role::Responsible ? m_labelRole : role->role);
        }
    }

    /// One name, or two joined by 和 or 及 when both sides are names of their own (but 文化和旅游部 is one).
    void addNames(const MappedText &name)
    {
        for (const QStringView joint : {u"以及", u"和", u"与", u"及"}) {
            for (qsizetype at = name.text().indexOf(joint); at > 0; at = name.text().indexOf(joint, at + 1)) {
                const MappedText left = name.mid(0, at).trimmed();
                const MappedText right = name.mid(at + joint.size()).trimmed();
                if (isAgencyLike(left.text()) && isAgencyLike(right.text())
                    && !isCollectiveName(name.text())) {
                    addNames(left);
                    addNames(right);
                    return;
                }
            }
        }
        addName(name);
    }

    /// Without a bracket at the end that was opened nowhere in the name.
    static MappedText withoutStrayBracket(MappedText name)
    {
        while (!name.isEmpty() && QStringView(u"）)").contains(name[name.size() - 1])
            && Nesting(name.text()).depth(name.size() - 1) == 0)
            name = name.mid(0, name.size() - 1).trimmed();
        return name;
    }

    void addName(MappedText name)
    {
        ProposedParty party;
        name = withoutStrayBracket(name);
        const QString text = name.text();
        if (const auto pairs = Nesting(text).topLevel();
            !pairs.empty() && pairs.back().round && pairs.back().close + 1 == text.size()) {
            const Pair pair = pairs.back();
            const MappedText inner = name.mid(pair.open + 1, pair.close - pair.open - 1).trimmed();
            if (pair.open > 0 && isAgencyLike(inner.text()) && !isCollectiveName(text)) {
                party.alias = inner.text();
                name = name.mid(0, pair.open).trimmed();
            }
        }
        if (name.isEmpty())
            return;
        if (!isAgencyLike(name.text()) && !(m_label == LabelKind::Agencies && mayBeName(name.text()))) {
            m_sawOther = true;
            m_broken = m_broken || m_result.parties.empty(); // prose that happens to end in 负责
            return;
        }
        party.name = name.text();
        party.collective = isCollectiveName(party.name);
        party.span = name.span();
        m_pending.push_back(party);
    }

    /// After a label unusual names are taken too (之江实验室 would be known by its ending, 云栖小镇 not).
    static bool mayBeName(QStringView name)
    {
        static const QRegularExpression foreign(u"[0-9０-９。；：:！？“”]"_s);
        return name.size() <= 20 && !foreign.match(name).hasMatch();
    }

    void assign(Role role)
    {
        for (ProposedParty &party : m_pending) {
            party.role = role;
            m_result.parties.push_back(party);
        }
        m_pending.clear();
    }

    void applyFirstIsLead()
    {
        auto &parties = m_result.parties;
        const bool hasLead
            = std::any_of(parties.begin(), parties.end(), [](const auto &p) { return p.role == Role::Lead; });
        if (!m_rules.firstIsLead || hasLead || parties.empty())
            return;
        // The rule tells which agency leads the others; 各市、县 alone or first is nobody in particular.
        if (parties.front().role == Role::Support || parties.front().collective)
            return;
        parties.front().role = Role::Lead;
        parties.front().byRule = true;
    }

    /// 市住建局、审批服务局: the second is the city's too. Only when every prefix in the list is the same.
    void supplyLevelPrefix()
    {
        QChar prefix;
        for (const ProposedParty &party : m_result.parties) {
            const QChar own = levelPrefix(party.name);
            if (!own.isNull() && !prefix.isNull() && own != prefix)
                return;
            prefix = own.isNull() ? prefix : own;
        }
        static const QRegularExpression bare(u"^(?!公安)[^省市区县州镇乡团各]{2,8}(?:(?<!分)局|委|办|厅)$"_s);
        if (prefix.isNull() || levelPrefix(m_result.parties.front().name) != prefix)
            return;
        for (ProposedParty &party : m_result.parties) {
            if (!party.collective && bare.match(party.name).hasMatch()) {
                party.resolved = prefix + party.name;
                party.inferred = true;
            }
        }
    }

    ReadingRules m_rules;
    Responsibility m_result;
    std::vector<ProposedParty> m_pending; // named, role not yet known
    LabelKind m_label = LabelKind::Other;
    Role m_labelRole = Role::Responsible;
    bool m_sawRole = false;
    bool m_sawOther = false; // something that is neither name nor deadline
    bool m_broken = false;
};

} // namespace

std::optional<Responsibility> readResponsibility(const MappedText &inside, const ReadingRules &rules)
{
    constexpr qsizetype longest = 1200; // thirty long names; beyond it the bracket holds prose
    if (inside.isEmpty() || inside.size() > longest)
        return std::nullopt;
    return AnnotationReader(rules).read(inside);
}

} // namespace qd
