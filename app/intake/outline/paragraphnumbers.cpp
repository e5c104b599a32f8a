// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/outline/paragraphnumbers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

using Components = std::vector<int>; ///< 2, 3 for 2.3

struct Decimal {
    size_t paragraph = 0;
    Components components;
    qsizetype length = 0; ///< of the number and the spaces behind it
};

/// 2.3 or 2.3.1 in front of words.
std::optional<Decimal> decimalAt(QStringView text, size_t paragraph)
{
    static const QRegularExpression pattern(
        u"^([0-9]{1,2}(?:[.．][0-9]{1,2}){1,3})[.．]?[\\s　]*(?=[\\x{4e00}-\\x{9fff}“《])"_s);
    if (text.isEmpty() || !text.front().isDigit())
        return std::nullopt;
    const auto match = pattern.match(text.left(24).toString());
    if (!match.hasMatch())
        return std::nullopt;
    Decimal decimal{paragraph, {}, match.capturedLength()};
    for (const QString &component : match.captured(1).replace(u'．', u'.').split(u'.'))
        decimal.components.push_back(component.toInt());
    return decimal;
}

/// Whether b is the next number: 2.3.1, 2.4 or 3.1 behind 2.3.
bool follows(const Components &a, const Components &b)
{
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (right == b.end())
        return false;
    if (left == a.end())
        return right + 1 == b.end() && *right == 1;
    return *right == *left + 1 && std::all_of(right + 1, b.end(), [](int component) { return component == 1; });
}

/// The decimal numbers; none when they do not run on.
std::vector<Decimal> decimalsIn(const std::vector<SourceParagraph> &paragraphs)
{
    constexpr size_t fewest = 3;
    std::vector<Decimal> found;
    size_t running = 0;
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        auto decimal = decimalAt(paragraphs[i].text.text(), i);
        if (!decimal)
            continue;
        const bool begins = std::all_of(
            decimal->components.begin(), decimal->components.end(), [](int component) { return component == 1; });
        running += begins || (!found.empty() && follows(found.back().components, decimal->components)) ? 1 : 0;
        found.push_back(*std::move(decimal));
    }
    constexpr size_t mostBreaks = 5; // one in so many may be out of order
    const bool runOn = found.size() >= fewest && (found.size() - running) * mostBreaks <= found.size();
    return runOn ? found : std::vector<Decimal>();
}

/// 2 主要任务, above 2.1.
std::optional<Numbering> chapterAt(QStringView text, int value)
{
    constexpr qsizetype longest = 30;
    static const QRegularExpression pattern(u"^([0-9]{1,2})[\\s　]+(?=[\\x{4e00}-\\x{9fff}])"_s);
    const auto match = pattern.match(text.left(longest).toString());
    if (text.size() > longest || !match.hasMatch() || match.captured(1).toInt() != value)
        return std::nullopt;
    return Numbering{sectionRank, match.captured(1), value, match.capturedLength()};
}

} // namespace

std::vector<std::optional<Numbering>> numbersOf(const std::vector<SourceParagraph> &paragraphs)
{
    constexpr int itemRank = 4; // 1.
    std::vector<std::optional<Numbering>> numbers;
    numbers.reserve(paragraphs.size());
    for (const SourceParagraph &paragraph : paragraphs)
        numbers.push_back(numberingOf(paragraph.text.text()));

    const std::vector<Decimal> decimals = decimalsIn(paragraphs);
    const bool belowItems = std::any_of(
        numbers.begin(), numbers.end(), [](const auto &number) { return number && number->rank == itemRank; });
    const int firstRank = belowItems ? itemRank + 1 : itemRank - 1;
    size_t behind = 0; // the last decimal number
    for (const Decimal &decimal : decimals) {
        const int depth = static_cast<int>(decimal.components.size()) - 2;
        QStringList parts;
        for (const int component : decimal.components)
            parts << QString::number(component);
        numbers[decimal.paragraph]
            = Numbering{firstRank + depth, parts.join(u'.'), decimal.components.back(), decimal.length};
        for (size_t i = behind; depth == 0 && decimal.components.back() == 1 && i < decimal.paragraph; ++i) {
            if (!numbers[i])
                numbers[i] = chapterAt(paragraphs[i].text.text(), decimal.components.front());
        }
        behind = decimal.paragraph + 1;
    }
    return numbers;
}

} // namespace qd
