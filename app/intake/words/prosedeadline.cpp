// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/words/prosedeadline.h"

#include "base/nesting.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Words after which a time stands as it does at the start of a clause.
constexpr std::array<QStringView, 9> leadIns{
    u"于", u"在", u"到", u"至", u"截至", u"力争", u"确保", u"计划", u"争取"};

/// A number or year cut in two (the 6月 of 16月, 底 of a longer phrase) is no beginning.
bool cutsNumber(QStringView sentence, qsizetype at)
{
    return at > 0
        && (sentence[at - 1].isDigit()
            || QStringView(u"一二三四五六七八九十年第—–-.．").contains(sentence[at - 1]));
}

bool beginsClause(QStringView sentence, qsizetype at)
{
    if (at == 0 || QStringView(u"，,；;：:、。\n　 ").contains(sentence[at - 1]))
        return true;
    const QStringView before = sentence.first(at);
    return std::any_of(
        leadIns.begin(), leadIns.end(), [before](QStringView word) { return before.endsWith(word); });
}

/// 上半年的, 5月以来, 9月起: the time is told, not set.
bool isTold(QStringView after)
{
    return after.startsWith(u'的') || after.startsWith(u"以来") || after.startsWith(u'起')
        || after.startsWith(u'至');
}

/// 执行期限为2025年1月1日至12月31日, 有效期至2027年4月30日: how long something holds.
bool isValidity(QStringView sentence, qsizetype at, qsizetype length)
{
    static const QRegularExpression holds(
        u"(?:有效期|执行期|施行期|试行期|试点期|适用期|优惠期|减免期|任期|(?:执行|实施|施行|有效|试行|政策)期?限)[^，,。；;\\n]{0,14}$"_s);
    static const QRegularExpression behind(u"^(?:止|期间|有效|执行|施行)"_s);
    constexpr qsizetype reach = 24;
    if (holds.match(sentence.first(at).right(reach)).hasMatch())
        return true;
    const QStringView phrase = sentence.sliced(at, length);
    const bool isStretch = phrase.contains(u'至') || phrase.contains(u'到') || phrase.contains(u'—');
    const bool from = at > 0 && (sentence[at - 1] == u'自' || sentence[at - 1] == u'从');
    return isStretch && (from || behind.match(sentence.sliced(at + length)).hasMatch());
}

/// 7月底前公布目录，以后每年持续实施: both halves.
Deadline withYearsAfter(Deadline deadline, QStringView after)
{
    static const QRegularExpression years(
        u"^[^。；;\\n]{0,60}?([，,]?(?:以后|此后|今后|之后)每(?:年|季度|半年|月)(?:都|均)?(?:持续|定期)?(?:实施|推进|开展|更新|坚持)?)"_s);
    if (!after.left(80).contains(u'每'))
        return deadline;
    if (const auto match = years.match(after.left(80)); match.hasMatch())
        deadline.phrase += match.captured(1);
    return deadline;
}

} // namespace

std::optional<Deadline> findDeadline(QStringView sentence, int planYear)
{
    std::optional<Nesting> nesting; // only where a time stands
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const auto hit = deadlineAtStart(sentence.sliced(at), planYear);
        if (!hit || cutsNumber(sentence, at))
            continue;
        if (!nesting)
            nesting.emplace(sentence);
        if (nesting->depth(at) > 0)
            continue;
        if (isValidity(sentence, at, hit->length)) {
            at += hit->length - 1;
            continue;
        }
        if (hit->firm || (beginsClause(sentence, at) && !isTold(sentence.sliced(at + hit->length))))
            return withYearsAfter(hit->deadline, sentence.sliced(at + hit->length));
        at += hit->length - 1;
    }
    return std::nullopt;
}

} // namespace qd
