// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/responsible/annotations.h"

#include "base/charset.h"
#include "intake/words/agencywords.h"
#include "intake/words/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The brackets that annotations stand in.
constexpr CharSet openingBrackets(u"（(〔[【［〖｛");
constexpr CharSet closingBrackets(u"）)〕]】］〗｝");
constexpr CharSet dashes(u"—－―");

bool isSentenceEnd(QChar c)
{
    return QStringView(u"。；;！!").contains(c);
}

bool closesSentence(QStringView after)
{
    return after.isEmpty() || isSentenceEnd(after.front()) || after.front() == u'\n';
}

/// What follows the brackets at the beginning: （6月底前）（责任单位：…）。
QStringView behindBrackets(QStringView after)
{
    while (!after.isEmpty() && openingBrackets.contains(after.front())) {
        const auto pairs = Nesting(after).topLevel();
        if (pairs.empty() || pairs.front().open != 0)
            break;
        after = after.sliced(pairs.front().close + 1);
    }
    return after;
}

/// （联系人：张三）: whom to call, which says nothing about who does it.
bool onlyContacts(const Responsibility &says, QStringView inside)
{
    const QStringView start = inside.trimmed();
    return says.parties.empty() && (start.startsWith(u"联系人") || start.startsWith(u"联络员"));
}

/// A bracket that holds only a time is a deadline at the end of a sentence; （2023年） is just prose.
bool isDeadlineBracket(const Responsibility &says, QStringView after, int year)
{
    static const QRegularExpression bareYear(u"^(?:[12]\\d{3}年度?[、，,和及]?)+$"_s);
    if (!says.deadline || !says.parties.empty())
        return false;
    if (says.lost
        || (says.deadlineRule != ReadingRule::DeadlineLabelled && !readDeadline(says.deadline->phrase, year)))
        return false;
    return closesSentence(behindBrackets(after)) && !bareYear.match(says.deadline->phrase).hasMatch();
}

/// Whether the name of a body stands last, whose other name a bracket may hold: 市场监管局（知识产权局）.
bool endsInName(QStringView text)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 14;
    for (qsizetype size = shortest; size <= std::min(longest, text.size()); ++size) {
        const QStringView name = text.last(size);
        if (!levelPrefix(name).isNull() && isPlainName(name))
            return true;
    }
    return false;
}

/// Names alone in a bracket annotate the text before them when it is a finished sentence, when they are
/// several and end the paragraph, or when they end a sentence and are plainly bodies of a level
/// (市审批局、市大数据局) or stand beside a time. 主管部门（市商务局）要 and （包括通算中心、智算中心）。 are
/// prose.
bool isBareBracket(const Responsibility &says, QStringView inside, QStringView before, QStringView after,
    const ReadingRules &rules)
{
    if (isAside(inside))
        return false;
    while (!before.isEmpty() && before.back().isSpace())
        before.chop(1);
    const bool behindSentence = !before.isEmpty() && isSentenceEnd(before.back());
    const bool endsParagraph = after.isEmpty() || (after.size() == 1 && isSentenceEnd(after.front()));
    const bool several = says.parties.size() > 1;
    const bool plain = says.deadline
        || ((several || (rules.singleNames && !endsInName(before))) && std::all_of(says.parties.begin(), says.parties.end(), [](const ProposedParty &party) {
               return party.collective || !levelPrefix(party.name).isNull();
           }));
    return behindSentence || (endsParagraph && several) || (closesSentence(after) && plain);
}

bool isAnnotation(const Responsibility &says, QStringView inside, QStringView before, QStringView after,
    const ReadingRules &rules)
{
    if (onlyContacts(says, inside))
        return false;
    if (says.bare)
        return isBareBracket(says, inside, before, after, rules);
    return !says.parties.empty() || !says.leaders.empty() || isDeadlineBracket(says, after, rules.year);
}

/// Also takes the 。 behind the annotation when the sentence before it has one of its own.
Extent withDoubleStop(const QString &text, Extent extent)
{
    const bool stopBefore = extent.begin == 0 || isSentenceEnd(text[extent.begin - 1]);
    if (stopBefore && extent.end < text.size() && isSentenceEnd(text[extent.end]))
        ++extent.end;
    return extent;
}

std::vector<Annotation> inBrackets(const MappedText &paragraph, const ReadingRules &rules)
{
    std::vector<Annotation> found;
    const QString &text = paragraph.text();
    qsizetype begin = 0; // 【责任单位】A、B: the bracket holds the label only
    for (const Pair &pair : Nesting(text).topLevel()) {
        if (!openingBrackets.contains(text[pair.open]) || pair.open < begin)
            continue;
        const MappedText inside = paragraph.mid(pair.open + 1, pair.close - pair.open - 1).trimmed();
        const auto says = readResponsibility(inside, rules);
        const QStringView all(text);
        if (!says
            || !isAnnotation(
                *says, inside.text(), all.first(pair.open), all.sliced(pair.close + 1), rules))
            continue;
        const Extent at = withDoubleStop(text, {pair.open, pair.close + 1});
        begin = at.end;
        const bool stays = says->lost;
        found.push_back({stays ? Extent{pair.open, pair.close + 1} : at, *says, stays});
    }
    return found;
}

bool overlapsAny(const Extent &extent, const std::vector<Annotation> &others)
{
    return std::any_of(others.begin(), others.end(),
        [&](const Annotation &other) { return other.at.begin < extent.end && extent.begin < other.at.end; });
}

/// Where in a sentence a label begins that a comma, space, dash or unclosed bracket sets apart; -1: nowhere.
/// 0 at its start. Bracket and dashes belong to it.
qsizetype labelIn(QStringView sentence)
{
    if (labelAtStart(sentence))
        return 0;
    constexpr QStringView apart = u"，,、：: 　";
    for (qsizetype at = nextLabel(sentence, 1); at > 0; at = nextLabel(sentence, at + 1)) {
        const QChar before = sentence[at - 1];
        if (openingBrackets.contains(before))
            return at - 1;
        if (dashes.contains(before) && labelAtStart(sentence.sliced(at))) {
            while (at > 0 && dashes.contains(sentence[at - 1]))
                --at;
            return at;
        }
        if (apart.contains(before) || closingBrackets.contains(before))
            return at;
    }
    return -1;
}

/// "…。责任单位：A、B。完成时限：6月底。": a label and what follows it to the end of the sentence, also
/// behind a bracket left open; and the sentences behind a ； that hold nothing but names. Nothing that
/// overlaps what stands in brackets.
std::vector<Annotation> inSentences(const MappedText &paragraph, const ReadingRules &rules, bool alone,
    const std::vector<Annotation> &bracketed)
{
    std::vector<Annotation> found;
    const auto sentences = sentenceExtents(paragraph.text());
    for (size_t i = 0; i < sentences.size(); ++i) {
        Extent extent = sentences[i];
        const QStringView sentence
            = QStringView(paragraph.text()).sliced(extent.begin, extent.end - extent.begin);
        const qsizetype label = labelIn(sentence);
        if (label < 0)
            continue;
        extent.begin += label;
        if (overlapsAny(extent, bracketed))
            continue;
        const auto textOf = [&](const Extent &e) {
            qsizetype begin = e.begin;
            while (begin < e.end && dashes.contains(paragraph[begin]))
                ++begin;
            const MappedText text = paragraph.mid(begin, e.end - begin);
            return openingBrackets.contains(text[0]) && labelAtStart(QStringView(text.text()).sliced(1))
                ? text.mid(1)
                : text;
        };
        auto says = readResponsibility(textOf(extent), rules);
        while (says && i + 1 < sentences.size() && QStringView(u"；;").contains(paragraph[extent.end - 1])) {
            const Extent next = sentences[i + 1];
            const auto more = readResponsibility(paragraph.mid(next.begin, next.end - next.begin), rules);
            if (!more || !more->bare)
                break;
            extent.end = next.end;
            says = readResponsibility(textOf(extent), rules);
            ++i;
        }
        if (!says
            || onlyContacts(
                *says, sentence.sliced(label + (openingBrackets.contains(sentence[label]) ? 1 : 0))))
            continue;
        const bool deadlineOnly = says->parties.empty() && says->leaders.empty();
        // 完成时限：会议召开前 on a line of its own is meant as one, though no date is in it.
        constexpr qsizetype longestUnread = 36;
        const bool ownLine
            = alone && extent.begin == 0 && sentences.size() == 1 && paragraph.size() <= longestUnread;
        const bool dated = says->deadline && (ownLine || readDeadline(says->deadline->phrase, rules.year));
        if (!says->bare && (!deadlineOnly || dated) && !overlapsAny(extent, bracketed))
            found.push_back({extent, *says, says->lost});
    }
    return found;
}

/// "…。区市场监管局牵头，区教育局配合。": a sentence behind others that says nothing but who does it, and who
/// leads. 领导小组统筹，各成员单位按职责分工负责 is prose.
std::vector<Annotation> whollyResponsibility(const MappedText &paragraph, const ReadingRules &rules)
{
    constexpr qsizetype longest = 160;
    static constexpr CharSet needed(u"牵牽"); // nobody leads without it
    std::vector<Annotation> found;
    if (!anyOf(needed, paragraph.text()))
        return found;
    const auto sentences = sentenceExtents(paragraph.text());
    for (size_t i = 1; i < sentences.size(); ++i) {
        const auto [begin, end] = sentences[i];
        QStringView sentence = QStringView(paragraph.text()).sliced(begin, end - begin);
        while (!sentence.isEmpty() && isSentenceEnd(sentence.back()))
            sentence.chop(1);
        if (sentence.size() > longest || !anyOf(needed, sentence) || !roleAtEnd(sentence))
            continue;
        const auto says = readResponsibility(paragraph.mid(begin, end - begin), rules);
        if (!says || says->lost || says->bare)
            continue;
        const auto &parties = says->parties;
        const auto leads = [](const ProposedParty &party) {
            return !party.collective && party.role == Role::Lead && !party.byRule
                && !party.name.endsWith(u"部门");
        };
        const auto plain = [](const ProposedParty &party) { return isPlainName(party.name); };
        if (std::any_of(parties.begin(), parties.end(), leads)
            && std::all_of(parties.begin(), parties.end(), plain))
            found.push_back({sentences[i], *says, false});
    }
    return found;
}

} // namespace

std::vector<Annotation> findAnnotations(const MappedText &paragraph, const ReadingRules &rules, bool alone)
{
    auto found = inBrackets(paragraph, rules);
    const auto sentences = inSentences(paragraph, rules, alone, found);
    found.insert(found.end(), sentences.begin(), sentences.end());
    constexpr qsizetype longestAlone = 160;
    if (found.empty() && alone && paragraph.size() <= longestAlone) {
        const auto says = readResponsibility(paragraph, rules);
        if (says && !says->lost && !says->parties.empty() && (!says->bare || says->parties.size() > 1))
            found.push_back({{0, paragraph.size()}, *says, false});
    }
    if (found.empty())
        found = whollyResponsibility(paragraph, rules);
    std::sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.at.begin < b.at.begin; });
    return found;
}

bool isAnnotationLine(const MappedText &paragraph, const ReadingRules &rules)
{
    qsizetype covered = 0;
    for (const Annotation &annotation : findAnnotations(paragraph, rules, true))
        covered += annotation.at.end - annotation.at.begin;
    return covered > 0 && covered + 2 >= paragraph.size();
}

} // namespace qd
