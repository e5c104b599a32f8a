// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/responsible/proseleads.h"

#include "base/charset.h"
#include "intake/text/simplifiedform.h"
#include "intake/words/agencywords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype longestName = 22;

/// Before a name, and no part of it.
constexpr std::array<QStringView, 8> proseLeadIns{
    u"并由", u"具体由", u"主要由", u"分别由", u"由", u"请", u"其中", u"具体工作由"};

/// 团市委 and 市委宣传部 say their level as 市教育局 does.
bool isSureName(QStringView name)
{
    if (name.size() < 3 || name.size() > longestName || isRecipient(name))
        return false;
    if (name.size() <= 4 && name.startsWith(u'团') && name.endsWith(u'委'))
        return true;
    return !levelPrefix(name).isNull() && (isPlainName(name) || isCollectiveName(name)) && !name.endsWith(u"部门")
        && !name.endsWith(u"单位");
}

/// What a body does, behind its name: 市市场监管局组织中小学生…
constexpr QStringView verbs
    = u"组织(?!部)|开展|参观|制定|制订|建立|推进|完善|指导(?!中心)|加强|做好|负责|研究(?!院|所|室)|落实|实施|推动|统筹|"
      u"出台|举办|对|将|在|把|按|共同";

bool holdsVerb(QStringView text)
{
    static const QRegularExpression pattern(verbs.toString());
    return pattern.match(text).hasMatch();
}

bool beginsVerb(QStringView text)
{
    static const QRegularExpression pattern(u"^(?:%1)"_s.arg(verbs));
    return pattern.match(text).hasMatch();
}

class SentenceReader final
{
public:
    explicit SentenceReader(const MappedText &sentence)
        : m_sentence(sentence)
        , m_plain(simplifiedForm(sentence.text()))
    {
    }

    std::vector<ProposedParty> read()
    {
        qsizetype begin = 0;
        for (qsizetype at = 0; at <= m_plain.size(); ++at) {
            if (at < m_plain.size() && !QStringView(u"，,；;。：:\n").contains(m_plain[at]))
                continue;
            readClause(begin, at);
            begin = at + 1;
        }
        return m_hasLead || m_found ? m_parties : std::vector<ProposedParty>();
    }

private:
    QStringView text(qsizetype begin, qsizetype end) const
    {
        return QStringView(m_plain).sliced(begin, end - begin);
    }

    void readClause(qsizetype begin, qsizetype end)
    {
        while (begin < end && m_plain[begin].isSpace())
            ++begin;
        bool isAssigned = false; // 由…
        for (const QStringView word : proseLeadIns) {
            if (text(begin, end).startsWith(word)) {
                begin += word.size();
                isAssigned = word.endsWith(u'由');
                break;
            }
        }
        if (takeBefore(begin, end, u"牵头", Role::Lead) || takeBefore(begin, end, u"会同", Role::Lead)
            || takeBefore(begin, end, u"联合", Role::Lead))
            return;
        if (isAssigned && takeAssigned(begin, end))
            return;
        if (!m_hasLead)
            return;
        for (const QStringView word : {u"配合", u"协助", u"参与"}) {
            if (takeBefore(begin, end, word, Role::Support))
                return;
        }
    }

    /// 由市市场监管局负责, and nothing behind it (本办法由…负责解释 tells something else).
    bool takeAssigned(qsizetype begin, qsizetype end)
    {
        for (const QStringView word : {u"负责", u"负责落实", u"负责实施", u"负责组织实施", u"组织实施", u"承办"}) {
            std::vector<Span> names;
            if (!text(begin, end).endsWith(word) || !listed(begin, end - word.size(), names))
                continue;
            for (const Span &name : names)
                add(name, Role::Responsible);
            m_found = true;
            return true;
        }
        return false;
    }

    /// The names before the word, all of them or none; behind 牵头 and 会同 those that go along.
    bool takeBefore(qsizetype begin, qsizetype end, QStringView word, Role role)
    {
        const qsizetype at = text(begin, end).indexOf(word);
        if (at < 3)
            return false;
        QStringView before = text(begin, begin + at);
        for (const QStringView adverb : {u"负责", u"积极", u"密切", u"做好", u"要", u"共同"}) {
            if (before.endsWith(adverb))
                before.chop(adverb.size());
        }
        std::vector<Span> names;
        if (!listed(begin, begin + before.size(), names))
            return false;
        for (const Span &name : names)
            add(name, role);
        if (role != Role::Lead)
            return true;
        m_hasLead = true;
        qsizetype behind = begin + at + word.size();
        if (behind < end && m_plain[behind] == u'、') { // A牵头、B配合
            readClause(behind + 1, end);
            return true;
        }
        for (const QStringView also : {u"会同", u"联合"}) {
            if (text(behind, end).startsWith(also))
                behind += also.size();
        }
        if (word != u"牵头" || behind > begin + at + word.size())
            takeCompanions(behind, end);
        return true;
    }

    static bool isJoint(QChar c) { return QStringView(u"、和与及").contains(c); }

    bool listed(qsizetype begin, qsizetype end, std::vector<Span> &names) const
    {
        qsizetype from = begin;
        for (qsizetype at = begin; at <= end; ++at) {
            if (at < end && m_plain[at] != u'、')
                continue;
            if (isSureName(text(from, at))) {
                names.push_back({from, at});
            } else { // A和B, though 和 may stand in a name
                qsizetype cut = from + 1;
                while (cut < at
                    && !(isJoint(m_plain[cut]) && isSureName(text(from, cut))
                        && isSureName(text(cut + 1, at))))
                    ++cut;
                if (cut >= at)
                    return false;
                names.push_back({from, cut});
                names.push_back({cut + 1, at});
            }
            from = at + 1;
        }
        return !names.empty();
    }

    /// 会同市住建局、市城管局开展…: the last name ends where its longest reading does.
    void takeCompanions(qsizetype begin, qsizetype end)
    {
        while (begin < end) {
            std::optional<qsizetype> best;
            for (qsizetype to = begin + 3; to <= std::min(end, begin + longestName); ++to) {
                if (m_plain[to - 1] == u'、')
                    break;
                const bool intoVerb = best
                    && (holdsVerb(text(*best, to)) || beginsVerb(text(to - 1, std::min(end, to + 2))));
                if (!intoVerb && isSureName(text(begin, to)))
                    best = to;
            }
            if (!best)
                return;
            add({begin, *best}, Role::Support);
            if (*best >= end || !isJoint(m_plain[*best]))
                return;
            begin = *best + 1;
        }
    }

    void add(const Span &place, Role role)
    {
        ProposedParty party;
        const MappedText name = m_sentence.mid(place.begin, place.end - place.begin);
        const bool known = std::any_of(m_parties.begin(), m_parties.end(),
            [&](const ProposedParty &other) { return other.name == name.text(); });
        if (known)
            return;
        party.name = name.text();
        party.span = name.span();
        party.role = role;
        party.rule = ReadingRule::RoleWord;
        party.collective = isCollectiveName(party.name);
        m_parties.push_back(party);
    }

    const MappedText &m_sentence;
    QString m_plain; // in simple characters, place by place
    std::vector<ProposedParty> m_parties;
    bool m_hasLead = false;
    bool m_found = false; // somebody is responsible, without a lead
};

} // namespace

std::vector<ProposedParty> leadsInProse(const MappedText &sentence)
{
    static constexpr CharSet needed(u"牵牽会會联聯由");
    if (!anyOf(needed, sentence.text()))
        return {};
    return SentenceReader(sentence).read();
}

} // namespace qd
