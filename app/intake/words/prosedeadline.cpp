// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/words/prosedeadline.h"

#include "intake/text/nesting.h"

#include <algorithm>
#include <array>

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
        if (hit->firm || (beginsClause(sentence, at) && !isTold(sentence.sliced(at + hit->length))))
            return hit->deadline;
        at += hit->length - 1;
    }
    return std::nullopt;
}

} // namespace qd
