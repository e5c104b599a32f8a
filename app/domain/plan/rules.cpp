// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/rules.h"

#include "base/reasons/rulereason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const NumberRule *numberRule(SettingKey key)
{
    const auto at = std::find_if(
        std::begin(numberRules), std::end(numberRules), [key](const NumberRule &rule) { return rule.key == key; });
    return at == std::end(numberRules) ? nullptr : at;
}

std::optional<int> numberIn(const NumberRule &rule, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= rule.least && number <= rule.most ? std::optional(number) : std::nullopt;
}

} // namespace

QString settingText(const OfficeRules &rules, SettingKey key)
{
    if (const NumberRule *rule = numberRule(key))
        return QString::number(rules.lights.*rule->member);
    if (key == SettingKey::SupportingOwe)
        return rules.supportingOwe ? u"1"_s : u"0"_s;
    if (key == SettingKey::Profile)
        return qd::key(rules.paperProfile);
    return rules.officeName;
}

void takeSetting(OfficeRules &rules, const QString &key, const std::optional<QString> &value)
{
    const OfficeRules usual;
    const auto known = fromKey<SettingKey>(key);
    if (!known)
        return;
    const QString text = value.value_or(settingText(usual, *known));
    if (const NumberRule *rule = numberRule(*known))
        rules.lights.*rule->member = numberIn(*rule, text).value_or(usual.lights.*rule->member);
    else if (*known == SettingKey::SupportingOwe)
        rules.supportingOwe = text == u"1"_s;
    else if (*known == SettingKey::Profile)
        rules.paperProfile = fromKey<PaperProfile>(text).value_or(usual.paperProfile);
    else if (*known == SettingKey::OfficeName)
        rules.officeName = text;
}

OfficeRules officeRules(const std::vector<Setting> &settings)
{
    OfficeRules rules;
    for (const Setting &setting : settings)
        takeSetting(rules, setting.key, setting.value);
    return rules;
}

std::optional<Error> faultOf(const Setting &setting)
{
    const auto known = fromKey<SettingKey>(setting.key);
    const NumberRule *rule = known ? numberRule(*known) : nullptr;
    if (!rule || numberIn(*rule, setting.value))
        return {};
    return Error{ErrorCode::Invalid, RuleReason::NumberOutOfRange, setting.key,
        {{u"value"_s, setting.value.left(20)}, {u"least"_s, QString::number(rule->least)},
            {u"most"_s, QString::number(rule->most)}}};
}

} // namespace qd
