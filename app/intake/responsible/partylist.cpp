// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/responsible/partylist.h"

#include "base/charset.h"
#include "base/nesting.h"
#include "intake/words/agencywords.h"
#include "intake/words/vocabulary.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Between the items of a list.
constexpr CharSet separators(u"、，,；;。\n/／｜|");
/// Between two names in one item.
constexpr std::array<QStringView, 4> joints{u"以及", u"和", u"与", u"及"};

/// Which characters belong to a collective with separators in its name.
std::vector<bool> joinedPlaces(const QString &text)
{
    std::vector<bool> whole(static_cast<size_t>(text.size()), false);
    for (const Extent &name : joinedCollectivesIn(text))
        std::fill(whole.begin() + name.begin, whole.begin() + name.end, true);
    return whole;
}

/// Items by separators alone.
std::vector<MappedText> cutAtSeparators(const MappedText &list)
{
    const QString &text = list.text();
    const Nesting nesting(text);
    const auto whole = joinedPlaces(text);
    std::vector<MappedText> items;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool cut = i == text.size()
            || (separators.contains(text[i]) && nesting.depth(i) == 0 && !whole[static_cast<size_t>(i)]);
        if (!cut)
            continue;
        if (MappedText item = list.mid(begin, i - begin).trimmed(); !item.isEmpty())
            items.push_back(item);
        begin = i + 1;
    }
    return items;
}

MappedText withoutSpaces(const MappedText &text)
{
    std::vector<Span> spaces;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSpace())
            spaces.push_back({i, i + 1});
    }
    return spaces.empty() ? text : text.without(spaces);
}

/// 市发改委 市财政局: a space between two names separates them; one inside a name (市 财政局) does not.
std::vector<MappedText> cutAtSpaces(const MappedText &item)
{
    std::vector<MappedText> pieces;
    qsizetype begin = 0;
    for (qsizetype i = 1; i + 1 < item.size(); ++i) {
        if (!item[i].isSpace())
            continue;
        const MappedText left = item.mid(begin, i - begin).trimmed();
        MappedText right = item.mid(i).trimmed();
        qsizetype end = 0;
        while (end < right.size() && !right[end].isSpace())
            ++end;
        if (!isAgencyLike(left.text()) || end < 3)
            continue;
        const QString next = right.text().left(end);
        if (!isAgencyLike(next) && !roleAtEnd(next))
            continue;
        pieces.push_back(left);
        begin = i + 1;
    }
    pieces.push_back(item.mid(begin).trimmed());
    return pieces;
}

/// Without a bracket at an end whose partner is missing.
MappedText withoutStrayBrackets(MappedText name)
{
    while (!name.isEmpty() && QStringView(u"）)〕】]］”").contains(name[name.size() - 1])
        && Nesting(name.text()).depth(name.size() - 1) == 0)
        name = name.mid(0, name.size() - 1).trimmed();
    while (!name.isEmpty() && QStringView(u"（(〔【[［*★●·•-—").contains(name[0])
        && Nesting(name.text()).depth(0) == 0)
        name = name.mid(1).trimmed();
    return name;
}

} // namespace

std::vector<MappedText> itemsOf(const MappedText &list)
{
    std::vector<MappedText> items;
    for (const MappedText &item : cutAtSeparators(list)) {
        qsizetype begin = 0;
        while (begin < item.size()) {
            const auto label = labelAtStart(QStringView(item.text()).sliced(begin));
            const qsizetype from = begin + (label ? label->length : 1);
            const qsizetype next = nextLabel(item.text(), from);
            const MappedText piece = item.mid(begin, next < 0 ? -1 : next - begin).trimmed();
            if (label
                || piece
                       .isEmpty()) { // a label keeps what follows it; spaces there are handled with the names
                if (!piece.isEmpty())
                    items.push_back(piece);
            } else {
                const auto pieces = cutAtSpaces(piece);
                items.insert(items.end(), pieces.begin(), pieces.end());
            }
            begin = next < 0 ? item.size() : next;
        }
    }
    return items;
}

std::vector<MappedText> namesIn(const MappedText &item)
{
    std::vector<MappedText> names;
    for (const MappedText &piece : cutAtSpaces(item)) {
        const Nesting nesting(piece.text());
        bool cut = false;
        for (const QStringView joint : joints) {
            for (qsizetype at = piece.text().indexOf(joint, 1); at > 0 && !cut;
                 at = piece.text().indexOf(joint, at + 1)) {
                if (nesting.depth(at) > 0)
                    continue;
                MappedText left = piece.mid(0, at).trimmed();
                const MappedText right = piece.mid(at + joint.size()).trimmed();
                const qsizetype open = openEndAtEnd(left.text());
                const QString first = left.text().left(left.size() - open);
                if (!isAgencyLike(first) || !isAgencyLike(right.text()))
                    continue;
                const bool oneCollective = open == 0 && isCollectiveName(piece.text())
                    && !(first.startsWith(u'各') && right.text().startsWith(u'各'));
                if (oneCollective)
                    continue;
                for (const MappedText &side : {left, right}) {
                    const auto more = namesIn(side);
                    names.insert(names.end(), more.begin(), more.end());
                }
                cut = true;
            }
            if (cut)
                break;
        }
        if (!cut)
            names.push_back(piece);
    }
    return names;
}

NameParts partsOf(const MappedText &item, bool people)
{
    NameParts parts;
    MappedText name = withoutStrayBrackets(withoutSpaces(item));
    const qsizetype open = openEndAtEnd(name.text());
    if (open > 0) {
        parts.openEnded = true;
        name = name.mid(0, name.size() - open);
    }
    const auto pairs = Nesting(name.text()).topLevel();
    const bool bracketLast = !pairs.empty() && pairs.back().close + 1 == name.size() && pairs.back().open > 0
        && QStringView(u"（(〔[［").contains(name[pairs.back().open]);
    if (bracketLast) {
        const Pair pair = pairs.back();
        const QString inner = name.text().mid(pair.open + 1, pair.close - pair.open - 1);
        static const QRegularExpression person(u"^[\\x{4e00}-\\x{9fff}]{2,4}$"_s);
        const bool collective = isCollectiveName(name.text()) || !joinedCollectivesIn(name.text()).empty();
        if (const auto role = roleInBracket(inner))
            parts.role = role;
        else if (people && !isAgencyLike(inner) && person.match(inner).hasMatch())
            parts.person = inner;
        else if (isAgencyLike(inner) && !collective)
            parts.alias = inner;
        if (parts.role || !parts.person.isEmpty() || !parts.alias.isEmpty())
            name = name.mid(0, pair.open);
    }
    parts.name = name;
    return parts;
}

} // namespace qd
