// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/rules.h"

#include "base/reasons/rulereason.h"
#include "domain/plan/evidencelimit.h"
#include "domain/plan/phrases.h"
#include "domain/plan/sliprules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

template <typename Rule, size_t count>
const Rule *ruleOf(const Rule (&rules)[count], SettingKey key)
{
    const auto at = std::find_if(
        std::begin(rules), std::end(rules), [key](const Rule &rule) { return rule.key == key; });
    return at == std::end(rules) ? nullptr : at;
}

const NumberRule *numberRule(SettingKey key)
{
    return ruleOf(numberRules, key);
}

const MarginRule *marginRule(SettingKey key)
{
    return ruleOf(marginRules, key);
}

const PaperLineRule *lineRule(SettingKey key)
{
    return ruleOf(paperLineRules, key);
}

template <typename Rule>
std::optional<int> numberIn(const Rule &rule, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= rule.least && number <= rule.most ? std::optional(number) : std::nullopt;
}

/// 汇总稿: nothing where the text is no number it can be.
std::optional<int> budgetIn(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 && number <= mostSummaryBudget ? std::optional(number) : std::nullopt;
}

/// A rule of the review, as it is stored; nothing for another key.
std::optional<QString> reviewText(const ReviewRules &rules, SettingKey key)
{
    if (key == SettingKey::ReviewOn)
        return rules.on ? u"1"_s : u"0"_s;
    if (key == SettingKey::ReviewCountSubmitted)
        return rules.countSubmitted ? u"1"_s : u"0"_s;
    if (key == SettingKey::ReviewReasons)
        return rules.reasons.join(u'\n');
    if (key == SettingKey::SummaryBudget)
        return QString::number(rules.summaryBudget);
    return {};
}

void takeReviewText(ReviewRules &rules, SettingKey key, const QString &text)
{
    if (key == SettingKey::ReviewOn)
        rules.on = text == u"1"_s;
    else if (key == SettingKey::ReviewCountSubmitted)
        rules.countSubmitted = text == u"1"_s;
    else if (key == SettingKey::ReviewReasons)
        rules.reasons = text.split(u'\n', Qt::SkipEmptyParts);
    else if (key == SettingKey::SummaryBudget)
        rules.summaryBudget = budgetIn(text).value_or(ReviewRules().summaryBudget);
}

constexpr auto profilePrefix = "layout."_L1;

void takeProfileSetting(
    std::vector<LayoutProfile> &profiles, const QString &id, const std::optional<QString> &value)
{
    std::erase_if(profiles, [&](const LayoutProfile &each) { return each.id == id; });
    if (!value)
        return;
    LayoutProfile profile = unpackedProfile(id, *value).profile;
    const auto behind = std::find_if(profiles.begin(), profiles.end(),
        [&](const LayoutProfile &each) { return each.name > profile.name; });
    profiles.insert(behind, std::move(profile));
}

} // namespace

QString settingText(const OfficeRules &rules, SettingKey key)
{
    if (const NumberRule *rule = numberRule(key))
        return QString::number(rules.lights.*rule->member);
    if (const MarginRule *rule = marginRule(key))
        return QString::number(rules.papers.*rule->member);
    if (const PaperLineRule *rule = lineRule(key))
        return rules.papers.*rule->member;
    if (key == SettingKey::SupportingOwe)
        return rules.supportingOwe ? u"1"_s : u"0"_s;
    if (key == SettingKey::Profile)
        return qd::key(rules.paperProfile);
    if (key == SettingKey::PageNumbering)
        return qd::key(rules.papers.pageNumbers);
    if (const auto review = reviewText(rules.review, key))
        return *review;
    if (key == SettingKey::DueOnWorkingDays)
        return rules.dueOnWorkingDays ? u"1"_s : u"0"_s;
    if (key == SettingKey::JudgedDeadline)
        return qd::key(rules.deadlineBasis);
    return rules.officeName;
}

void takeSetting(OfficeRules &rules, const QString &key, const std::optional<QString> &value)
{
    if (const QString id = profileIdIn(key); !id.isEmpty())
        return takeProfileSetting(rules.profiles, id, value);
    const OfficeRules usual;
    const auto known = fromKey<SettingKey>(key);
    if (!known)
        return;
    const QString text = value.value_or(settingText(usual, *known));
    if (const NumberRule *rule = numberRule(*known))
        rules.lights.*rule->member = numberIn(*rule, text).value_or(usual.lights.*rule->member);
    else if (const MarginRule *margin = marginRule(*known))
        rules.papers.*margin->member = numberIn(*margin, text).value_or(usual.papers.*margin->member);
    else if (const PaperLineRule *line = lineRule(*known))
        rules.papers.*line->member = text;
    else if (*known == SettingKey::SupportingOwe)
        rules.supportingOwe = text == u"1"_s;
    else if (*known == SettingKey::Profile)
        rules.paperProfile = fromKey<PaperProfile>(text).value_or(usual.paperProfile);
    else if (*known == SettingKey::PageNumbering)
        rules.papers.pageNumbers = fromKey<PageNumbers>(text).value_or(usual.papers.pageNumbers);
    else if (*known == SettingKey::OfficeName)
        rules.officeName = text;
    else if (*known == SettingKey::DueOnWorkingDays)
        rules.dueOnWorkingDays = text == u"1"_s;
    else if (*known == SettingKey::JudgedDeadline)
        rules.deadlineBasis = fromKey<DeadlineBasis>(text).value_or(usual.deadlineBasis);
    else
        takeReviewText(rules.review, *known, text);
}

QString profileSettingKey(const QString &id)
{
    return profilePrefix + id;
}

QString profileIdIn(const QString &key)
{
    return key.startsWith(profilePrefix) ? key.mid(profilePrefix.size()) : QString();
}

const LayoutProfile *profileOf(const OfficeRules &rules, const QString &id)
{
    const auto found = std::find_if(rules.profiles.begin(), rules.profiles.end(),
        [&](const LayoutProfile &each) { return each.id == id; });
    return found == rules.profiles.end() ? nullptr : &*found;
}

const LayoutProfile *profileNamed(const OfficeRules &rules, const QString &name)
{
    const auto found = std::find_if(rules.profiles.begin(), rules.profiles.end(),
        [&](const LayoutProfile &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == rules.profiles.end() ? nullptr : &*found;
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
    if (const QString id = profileIdIn(setting.key); !id.isEmpty())
        return unpackedProfile(id, setting.value).fault;
    if (isPhraseSetting(setting.key))
        return faultOfPhraseSetting(setting);
    if (auto fault = slipFaultOf(setting))
        return fault;
    if (auto fault = faultOfEvidenceLimit(setting))
        return fault;
    const auto known = fromKey<SettingKey>(setting.key);
    const auto outOfRange = [&](const auto &rule) {
        return Error{ErrorCode::Invalid, RuleReason::NumberOutOfRange, setting.key,
            {{u"value"_s, setting.value.left(20)}, {u"least"_s, QString::number(rule.least)},
                {u"most"_s, QString::number(rule.most)}}};
    };
    if (const NumberRule *rule = known ? numberRule(*known) : nullptr; rule && !numberIn(*rule, setting.value))
        return outOfRange(*rule);
    if (const MarginRule *rule = known ? marginRule(*known) : nullptr; rule && !numberIn(*rule, setting.value))
        return outOfRange(*rule);
    if (known == SettingKey::SummaryBudget && !budgetIn(setting.value))
        return Error{ErrorCode::Invalid, RuleReason::NumberOutOfRange, setting.key,
            {{u"value"_s, setting.value.left(20)}, {u"least"_s, u"0"_s},
                {u"most"_s, QString::number(mostSummaryBudget)}}};
    return {};
}

} // namespace qd
