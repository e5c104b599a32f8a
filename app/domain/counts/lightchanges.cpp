// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/lightchanges.h"

#include <utility>

namespace qd
{

namespace
{

/// Told to the book as saving would tell it, so that the preview cannot judge otherwise than what is saved.
PlanBook judgedBy(PlanBook book, const OfficeRules &rules)
{
    const OfficeRules now = book.rules();
    ChangeSet set;
    for (const SettingKey each : allOf<SettingKey>()) {
        const QString value = settingText(rules, each);
        if (value != settingText(now, each))
            set.changes.push_back({Table::Setting, 0, {}, toRow(Setting{{}, key(each), value})});
    }
    if (!set.changes.empty())
        book.apply(set);
    return book;
}

} // namespace

std::vector<LightChange> lightChanges(
    const PlanBook &book, const OfficeRules &rules, QDate day, const std::function<bool()> &goOn)
{
    constexpr size_t between = 100; // measures
    const PlanBook other = judgedBy(book, rules);
    std::vector<LightChange> changes;
    size_t judged = 0;
    for (const Measure *measure : book.measures()) {
        if (goOn && ++judged % between == 0 && !goOn())
            break;
        Verdict before = verdictOn(book, *measure, day);
        Verdict after = verdictOn(other, *other.measure(measure->id), day);
        if (before.light != after.light)
            changes.push_back({measure->id, std::move(before), std::move(after)});
    }
    return changes;
}

} // namespace qd
