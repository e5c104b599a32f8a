// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/responsible/parties.h"

#include "intake/responsible/partylist.h"
#include "intake/text/simplifiedform.h"
#include "intake/words/agencywords.h"
#include "intake/words/deadlinephrase.h"
#include "intake/words/prosedeadline.h"
#include "intake/words/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Before a name, and no part of it.
constexpr std::array<QStringView, 7> partyLeadIns{u"并由", u"具体由", u"主要由", u"分别由", u"由", u"请", u"其中"};
/// A会同B负责: A leads, B supports.
constexpr std::array<QStringView, 3> togetherWith{u"会同", u"会商", u"联合"};

/// Without 7月1日起实施: from when on, which is no deadline and names nobody.
MappedText withoutStart(const MappedText &item)
{
    static const QRegularExpression pattern(
        u"^(?:自|从)?(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|份|初|底|[上中下]旬)?(?:起|开始)"
        u"(?:正式|全面)?(?:实施|执行|施行|启动|开展|推行|实行|运行)?"_s);
    if (!item.text().left(16).contains(u'月'))
        return item;
    return item.mid(pattern.match(simplifiedForm(item.text())).capturedLength()).trimmed();
}

/// Without 以下…不再单独列出, which is no name whatever stands in it.
MappedText withoutStatement(const MappedText &inside)
{
    const auto statement = notListedAgainIn(inside.text());
    return statement ? inside.without({{statement->begin, statement->end}}) : inside;
}

class AnnotationReader final
{
public:
    explicit AnnotationReader(const ReadingRules &rules)
        : m_rules(rules)
        , m_phrase(rules.year)
    {
    }

    std::optional<Responsibility> read(const MappedText &inside)
    {
        m_list = withoutStatement(inside);
        if (const auto whole = readDeadline(m_list.text(), m_rules.year)) {
            m_phrase.add(*whole, m_list, m_list); // 3、6、9月, whose parts say nothing
        } else {
            for (const MappedText &item : itemsOf(m_list))
                take(item);
        }
        m_result.deadline = m_phrase.deadline();
        // Names that no role word followed belong to the label, else they are a list of its own kind.
        assignToLabel();
        const bool labelled = m_sawLabel && (!m_result.parties.empty() || !m_result.leaders.empty());
        const bool named = m_sawRole && !m_result.parties.empty();
        const bool onlyDeadline = m_result.parties.empty() && m_result.deadline && !m_sawOther;
        m_result.bare = !m_sawRole && !m_sawLabel && !m_result.parties.empty() && !m_sawOther;
        if ((!named && !labelled && !onlyDeadline && !m_result.bare) || (m_broken && !labelled))
            return std::nullopt;
        m_result.other = m_sawOther;
        m_result.lost = m_result.lost || m_sawOther;
        applyFirstIsLead();
        supplyLevelPrefix();
        return m_result;
    }

private:
    bool behindAgencyLabel() const { return m_label == LabelKind::Agencies; }

    void take(MappedText item)
    {
        while (const auto label = labelAtStart(item.text())) {
            assignToLabel();
            if (label->kind == LabelKind::Note) {
                m_label = LabelKind::Note;
                m_noteBegin = placeInList(item);
                m_noteEnd = m_noteBegin + item.size();
                m_result.notes << item.text();
                return;
            }
            m_label = label->kind;
            m_labelRole = label->role;
            m_people = label->withPeople;
            m_sawLabel |= label->kind != LabelKind::Deadline;
            m_firstIsLead |= label->firstIsLead;
            item = item.mid(label->length).trimmed();
            if (item.isEmpty())
                return;
        }
        if (m_label == LabelKind::Note) { // goes on to the next label
            m_noteEnd = placeInList(item) + item.size();
            m_result.notes.back() = m_list.text().mid(m_noteBegin, m_noteEnd - m_noteBegin);
            return;
        }
        if (firstIsLeadIn(item.text())) {
            m_firstIsLead = true;
            m_othersSupport |= othersSupportIn(item.text());
            return;
        }
        if (isRuleTail(item.text())) {
            m_othersSupport |= othersSupportIn(item.text());
            return;
        }
        const qsizetype length = item.size();
        item = withoutStart(item);
        m_result.lost |= item.size() < length;
        if (item.isEmpty() || takePerson(item) || takeDeadline(item))
            return;
        takeNames(item);
    }

    /// Where the item stands in what is read.
    qsizetype placeInList(const MappedText &item) const
    {
        qsizetype at = m_noteEnd;
        while (at + item.size() < m_list.size() && m_list.spanOf(at, 1).begin != item.span().begin)
            ++at;
        return at;
    }

    /// Leaders are no agencies; but 区财政局牵头 ends their list.
    bool takePerson(const MappedText &item)
    {
        if (m_label != LabelKind::People)
            return false;
        const auto role = roleAtEnd(item.text());
        if (role && isAgencyLike(QStringView(item.text()).chopped(role->length))) {
            m_label.reset();
            return false;
        }
        for (const QString &person : item.text().split(u' ', Qt::SkipEmptyParts))
            m_result.leaders << person;
        return true;
    }

    bool takeDeadline(const MappedText &item)
    {
        auto deadline = readDeadline(item.text(), m_rules.year);
        MappedText rest;
        const auto hit = deadline ? std::nullopt : deadlineAtStart(item.text(), m_rules.year);
        if (!deadline && m_label == LabelKind::Deadline) {
            // The plan calls it one: printed as it stands, with the date it begins with, if any. Not so an
            // agency behind it.
            if (!hit && m_phrase.deadline() && (isAgencyLike(item.text()) || roleAtEnd(item.text())))
                return false;
            deadline = Deadline{item.text(), hit ? hit->deadline.date : QDate()};
        }
        if (!deadline) {
            if (!hit)
                return false;
            rest = item.mid(hit->length).trimmed(); // 6月底前完成方案编制; 6月底前由区财政局牵头
            deadline = hit->deadline;
        }
        if (!m_phrase.deadline() && m_label == LabelKind::Deadline)
            m_result.deadlineRule = ReadingRule::DeadlineLabelled;
        m_phrase.add(*deadline, item, m_list);
        const auto role = roleAtEnd(rest.text());
        if (role && role->length < rest.size())
            takeNames(rest);
        else
            m_result.lost |= !rest.isEmpty();
        return true;
    }

    void takeNames(MappedText item)
    {
        item = withoutLeadIn(item);
        if (splitInside(item))
            return;
        const auto role = roleAtEnd(item.text());
        if (role && role->length == item.size()) { // "按照职责分工实施" after a separator
            m_sawRole = true;
            assign(role->role, ReadingRule::RoleWord);
            return;
        }
        if (role)
            item = item.mid(0, item.size() - role->length).trimmed();
        const qsizetype open = openEndAtEnd(item.text());
        item = item.mid(0, item.size() - open).trimmed();
        for (const MappedText &name : namesIn(item))
            addName(name);
        if (open > 0 && !m_pending.empty())
            m_pending.back().openEnded = true;
        if (role) {
            m_sawRole = true;
            // A label already says the role; 负责 behind the name adds nothing (牵头单位:区市场监管局负责).
            const bool labelSays = behindAgencyLabel() && role->role == Role::Responsible;
            if (labelSays)
                assignToLabel();
            else
                assign(m_together && role->role == Role::Responsible ? Role::Support : role->role,
                    ReadingRule::RoleWord);
            m_together = false;
        }
    }

    static MappedText withoutLeadIn(MappedText item)
    {
        for (const QStringView word : partyLeadIns) {
            if (item.text().startsWith(word) && item.size() > word.size() + 1)
                return item.mid(word.size()).trimmed();
        }
        return item;
    }

    /// "A牵头B配合", "A会同B负责": two in one item.
    bool splitInside(const MappedText &item)
    {
        const QString &text = item.text();
        qsizetype at = text.indexOf(u"牵头"_s);
        while (at > 0 && (text.indexOf(u"单位"_s, at) == at + 2 || text.indexOf(u"部门"_s, at) == at + 2))
            at = text.indexOf(u"牵头"_s, at + 2); // …专班牵头单位 is a name
        if (at > 1) {
            qsizetype end = at + 2;
            for (const QStringView verb : {u"负责", u"组织", u"并"}) {
                if (QStringView(text).sliced(end).startsWith(verb))
                    end += verb.size();
            }
            const MappedText right = item.mid(end).trimmed();
            const auto role = roleAtEnd(right.text());
            const qsizetype name = right.size() - (role ? role->length : 0);
            if (name > 1 && isAgencyLike(text.left(at)) && isAgencyLike(right.text().left(name))) {
                takeNames(item.mid(0, at + 2));
                takeNames(right);
                return true;
            }
        }
        for (const QStringView word : togetherWith) {
            const qsizetype joint = text.indexOf(word);
            if (joint < 2 || !isAgencyLike(text.left(joint)))
                continue;
            addName(item.mid(0, joint)); // the role word that makes an annotation of it follows the others
            assign(Role::Lead, ReadingRule::RoleWord);
            m_together = true;
            takeNames(item.mid(joint + word.size()).trimmed());
            return true;
        }
        return false;
    }

    void addName(const MappedText &printed)
    {
        const NameParts parts = partsOf(printed, m_people);
        if (!parts.person.isEmpty())
            m_result.leaders << parts.person;
        if (parts.name.isEmpty())
            return;
        const bool sure = isAgencyLike(parts.name.text());
        if (isRecipient(parts.name.text()) || (!sure && !mayBeName(parts.name.text()))) {
            m_sawOther = true;
            m_broken = m_broken || (m_result.parties.empty() && !m_sure); // prose that happens to end in 负责
            return;
        }
        ProposedParty party;
        party.name = parts.name.text();
        party.alias = parts.alias;
        party.openEnded = parts.openEnded;
        const auto joined = joinedCollectivesIn(party.name);
        party.collective = isCollectiveName(party.name)
            || (!joined.empty() && joined.front().end - joined.front().begin == party.name.size());
        party.span = parts.name.span();
        m_sure |= sure;
        m_unsure |= !sure;
        if (parts.role) {
            party.role = *parts.role;
            party.rule = ReadingRule::RoleWord;
            m_sawRole = true;
            m_ownRoles.push_back(m_pending.size());
        }
        m_pending.push_back(party);
    }

    void assignToLabel()
    {
        if (behindAgencyLabel())
            assign(m_labelRole, ReadingRule::LabelledList);
        else
            assign(Role::Responsible, m_sawRole ? ReadingRule::RoleWord : ReadingRule::BareList);
    }

    void assign(Role role, ReadingRule rule)
    {
        // Unusual names are believed behind a label or beside usual ones, never alone.
        const bool believed = behindAgencyLabel() || m_sure || !m_result.parties.empty();
        m_broken = m_broken || (!believed && !m_pending.empty());
        m_result.lost |= !believed && !m_pending.empty();
        for (size_t i = 0; i < m_pending.size() && believed; ++i) {
            if (std::find(m_ownRoles.begin(), m_ownRoles.end(), i) == m_ownRoles.end()) {
                m_pending[i].role = role;
                m_pending[i].rule = rule;
            }
            m_result.parties.push_back(m_pending[i]);
        }
        m_sawOther = m_sawOther || (rule == ReadingRule::BareList && m_unsure);
        m_unsure = false;
        m_pending.clear();
        m_ownRoles.clear();
    }

    void applyFirstIsLead()
    {
        auto &parties = m_result.parties;
        const bool hasLead
            = std::any_of(parties.begin(), parties.end(), [](const auto &p) { return p.role == Role::Lead; });
        if (!(m_rules.firstIsLead || m_firstIsLead) || hasLead || parties.empty())
            return;
        // The rule tells which agency leads the others; 各市、县 alone or first is nobody in particular.
        if (parties.front().role == Role::Support || parties.front().collective)
            return;
        parties.front().role = Role::Lead;
        parties.front().byRule = true;
        parties.front().rule = ReadingRule::FirstIsLead;
        for (ProposedParty &party : parties) {
            if (!(m_rules.othersSupport || m_othersSupport) || party.role != Role::Responsible)
                continue;
            party.role = Role::Support;
            party.byRule = true;
            party.rule = ReadingRule::OthersSupport;
        }
    }

    /// 市住建局、审批服务局: the second is the city's too. Only when every prefix in the list is the same.
    void supplyLevelPrefix()
    {
        QChar prefix;
        for (const ProposedParty &party : m_result.parties) {
            const QChar own = party.collective ? QChar() : levelPrefix(party.name);
            if (!own.isNull() && !prefix.isNull() && own != prefix)
                return;
            prefix = own.isNull() ? prefix : own;
        }
        static const QRegularExpression bare(
            u"^(?!公安|国家|中央|国网|人民银行|.*(?:证监|银保监|外汇|海事|金融监管)局)[^省市区县州镇乡团各]{2,8}(?:(?<!分)局|委|办|厅)$"_s);
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
    MappedText m_list; // all that is read
    DeadlinePhrase m_phrase;
    std::vector<ProposedParty> m_pending; // named, role not yet known
    std::vector<size_t> m_ownRoles; // places in m_pending whose role stands in brackets behind them
    std::optional<LabelKind> m_label;
    Role m_labelRole = Role::Responsible;
    qsizetype m_noteBegin = 0, m_noteEnd = 0; // of the note being read, in the list
    bool m_people = false; // the label speaks of people too
    bool m_firstIsLead = false; // declared here
    bool m_othersSupport = false; // declared here
    bool m_together = false; // behind 会同
    bool m_sawLabel = false;
    bool m_sawRole = false;
    bool m_sawOther = false; // something that is neither name nor deadline
    bool m_sure = false; // a name that can be nothing else
    bool m_unsure = false;
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
