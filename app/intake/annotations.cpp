// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/annotations.h"

#include "intake/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

bool isSentenceEnd(QChar c)
{
    return QStringView(u"。；;").contains(c);
}

/// A bracket that holds only a time is a deadline at the end of a sentence; （2023年） is just prose.
bool isDeadlineBracket(const Responsibility &says, QStringView after, int year)
{
    static const QRegularExpression bareYear(u"^[12]\\d{3}年度?$"_s);
    if (!says.deadline || !readDeadline(says.deadline->phrase, year))
        return false;
    const bool closes = after.isEmpty() || isSentenceEnd(after.front()) || after.front() == u'\n';
    return closes && !bareYear.match(says.deadline->phrase).hasMatch();
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
    for (const Pair &pair : Nesting(text).topLevel()) {
        if (!pair.round && !QStringView(u"〔[【").contains(text[pair.open]))
            continue;
        const auto says
            = readResponsibility(paragraph.mid(pair.open + 1, pair.close - pair.open - 1).trimmed(), rules);
        if (!says)
            continue;
        if (says->parties.empty()
            && !isDeadlineBracket(*says, QStringView(text).sliced(pair.close + 1), rules.year))
            continue;
        found.push_back({withDoubleStop(text, {pair.open, pair.close + 1}), *says});
    }
    return found;
}

/// "…。责任单位：A、B。完成时限：6月底。": sentences that begin with a label, also behind a bracket left
/// open.
std::vector<Annotation> inSentences(const MappedText &paragraph, const ReadingRules &rules)
{
    std::vector<Annotation> found;
    for (const Extent &sentence : sentenceExtents(paragraph.text())) {
        MappedText text = paragraph.mid(sentence.begin, sentence.end - sentence.begin);
        if (text[0] == u'（' || text[0] == u'(')
            text = text.mid(1); // a bracket that nobody closed
        const auto label = labelAtStart(text.text());
        if (!label || (label->kind != LabelKind::Agencies && label->kind != LabelKind::Deadline))
            continue;
        const auto says = readResponsibility(text, rules);
        if (says && (!says->parties.empty() || readDeadline(says->deadline->phrase, rules.year)))
            found.push_back({sentence, *says});
    }
    return found;
}

} // namespace

std::vector<Annotation> findAnnotations(const MappedText &paragraph, const ReadingRules &rules, bool alone)
{
    auto found = inBrackets(paragraph, rules);
    for (const Annotation &annotation : inSentences(paragraph, rules)) {
        const bool apart = std::none_of(found.begin(), found.end(), [&](const Annotation &other) {
            return other.at.begin < annotation.at.end && annotation.at.begin < other.at.end;
        });
        if (apart)
            found.push_back(annotation);
    }
    constexpr qsizetype longestAlone = 120;
    if (found.empty() && alone && paragraph.size() <= longestAlone) {
        const auto says = readResponsibility(paragraph, rules);
        if (says && !says->parties.empty())
            found.push_back({{0, paragraph.size()}, *says});
    }
    std::sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.at.begin < b.at.begin; });
    return found;
}

} // namespace qd
