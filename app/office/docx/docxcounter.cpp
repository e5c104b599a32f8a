// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/docx/docxcounter.h"

#include "office/blocks/numbertext.h"

#include <algorithm>

namespace qd
{

DocxCounter::Place DocxCounter::placeOf(const ListReference &direct, const QString &style) const
{
    QString givenBy;
    const QString &named = style.isEmpty() ? m_styles.defaultParagraph() : style;
    const ListReference inherited = m_styles.listOf(named, &givenBy);
    const int number = direct.list.value_or(inherited.list.value_or(0));
    const DocxLists::Instance *list = number == 0 ? nullptr : m_lists.find(number);
    if (!list)
        return {};
    if (direct.list || direct.level)
        return {list, number, static_cast<size_t>(std::clamp(direct.level.value_or(0), 0, listLevels - 1))};
    // a style does not name its level: the level names its style (17.9.23)
    for (const QString &owner : {named, givenBy}) {
        for (size_t i = 0; i < list->levels.size(); ++i) {
            if (!owner.isEmpty() && list->levels[i].paragraphStyle == owner)
                return {list, number, i};
        }
    }
    return {list, number, static_cast<size_t>(std::clamp(inherited.level.value_or(0), 0, listLevels - 1))};
}

void DocxCounter::count(Counts &counts, const ListLevels &levels, size_t level)
{
    Count &own = counts[level];
    own.value = own.begun ? own.value + 1 : levels[level].start;
    own.begun = true;
    for (size_t deeper = level + 1; deeper < counts.size(); ++deeper) {
        const int restart = levels[deeper].restart; // after which level, from 1; 0: never
        const bool again = restart < 0 || static_cast<int>(level) < restart;
        if (again)
            counts[deeper].begun = false;
    }
}

QString DocxCounter::written(const Counts &counts, const ListLevels &levels, size_t level)
{
    const ListLevel &own = levels[level];
    if (own.format == u"bullet")
        return {};
    QString text;
    for (qsizetype i = 0; i < own.pattern.size(); ++i) {
        const QChar c = own.pattern[i];
        const int wanted = c == u'%' && i + 1 < own.pattern.size() ? own.pattern[i + 1].digitValue() : -1;
        if (wanted < 1 || wanted > listLevels) {
            text += c;
            continue;
        }
        ++i;
        const auto at = static_cast<size_t>(wanted - 1);
        if (at > level)
            continue;
        // a level above that no paragraph has begun shows the number it would begin with
        const int value = counts[at].begun ? counts[at].value : levels[at].start;
        const bool decimal = own.decimalOnly && levels[at].format != u"none";
        text += numberText(value, decimal ? QStringView(u"decimal") : QStringView(levels[at].format));
    }
    return text.trimmed();
}

DocxCounter::Number DocxCounter::next(const ListReference &direct, const QString &style)
{
    const Place place = placeOf(direct, style);
    if (!place.list)
        return {};
    Counts &counts = m_counts[place.list->shape];
    if (m_seen.insert(place.number).second) {
        for (size_t i = 0; i < counts.size(); ++i) {
            if (place.list->restarts[i])
                counts[i].begun = false;
        }
    }
    count(counts, place.list->levels, place.level);
    return {written(counts, place.list->levels, place.level), place.list->levels[place.level].separated};
}

} // namespace qd
