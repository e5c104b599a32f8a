// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/layoutprofile.h"
#include "domain/plan/reviewrules.h"
#include "domain/records/officerecords.h"

#include <vector>

namespace qd
{

/// The numbers of the default light rule (docs/domain.md §2.3).
struct LightRules {
    int yellowBehind = 10; ///< points behind expected from which yellow
    int redBehind = 30; ///< points behind expected beyond which red
    int nearDays = 7; ///< due within so many days: at least yellow
    int redNotStartedMonths = 3; ///< months past the planned start and still 未启动: red
    int redMissed = 2; ///< due periods without a report from which red
    bool operator==(const LightRules &) const = default;
};

/// By which deadline timeliness is judged where one was extended.
enum class DeadlineBasis {
    Granted, ///< the one that holds
    Original, ///< 原定时限
};
constexpr const char *keyText(DeadlineBasis value)
{
    switch (value) {
    case DeadlineBasis::Granted:
        return "granted";
    case DeadlineBasis::Original:
        return "original";
    }
    return nullptr;
}

/// What the office decided for all its plans.
struct OfficeRules {
    LightRules lights;
    bool supportingOwe = false; ///< whether supporting agencies (配合) owe reports too
    QString officeName; ///< as the author of papers; empty: the usual one
    PaperProfile paperProfile
        = PaperProfile::Official; ///< how papers are numbered where nobody says otherwise
    PaperFacts papers;
    std::vector<LayoutProfile> profiles; ///< 版式方案 of its own, by name
    ReviewRules review;
    bool dueOnWorkingDays = false; ///< a reporting day on which nobody works moves to the next on which somebody does
    DeadlineBasis deadlineBasis = DeadlineBasis::Granted; ///< where a paper does not choose for itself
    bool operator==(const OfficeRules &) const = default;
};

/// The rules by which they are stored: one record Setting each.
enum class SettingKey {
    YellowBehind,
    RedBehind,
    NearDays,
    RedNotStartedMonths,
    RedMissed,
    SupportingOwe,
    OfficeName,
    Profile,
    RedHeadMark,
    Signature,
    Contact,
    CopiesTo,
    Addressees,
    MarginTop,
    MarginLeft,
    PageNumbering,
    ReviewOn,
    ReviewCountSubmitted,
    ReviewReasons,
    SummaryBudget,
    DueOnWorkingDays,
    JudgedDeadline
};
constexpr const char *keyText(SettingKey value)
{
    switch (value) {
    case SettingKey::YellowBehind:
        return "light.yellow_behind";
    case SettingKey::RedBehind:
        return "light.red_behind";
    case SettingKey::NearDays:
        return "light.near_days";
    case SettingKey::RedNotStartedMonths:
        return "light.red_not_started_months";
    case SettingKey::RedMissed:
        return "light.red_missed";
    case SettingKey::SupportingOwe:
        return "due.supporting";
    case SettingKey::OfficeName:
        return "office.name";
    case SettingKey::Profile:
        return "paper.profile";
    case SettingKey::RedHeadMark:
        return "paper.red_head_mark";
    case SettingKey::Signature:
        return "paper.signature";
    case SettingKey::Contact:
        return "paper.contact";
    case SettingKey::CopiesTo:
        return "paper.copies_to";
    case SettingKey::Addressees:
        return "paper.addressees";
    case SettingKey::MarginTop:
        return "paper.margin_top";
    case SettingKey::MarginLeft:
        return "paper.margin_left";
    case SettingKey::PageNumbering:
        return "paper.page_numbers";
    case SettingKey::ReviewOn:
        return "review.on";
    case SettingKey::ReviewCountSubmitted:
        return "review.count_submitted";
    case SettingKey::ReviewReasons:
        return "review.reasons";
    case SettingKey::SummaryBudget:
        return "summary.budget";
    case SettingKey::DueOnWorkingDays:
        return "due.working_days";
    case SettingKey::JudgedDeadline:
        return "light.deadline";
    }
    return nullptr;
}

/// A rule that is a number, with the least and the most it can be.
struct NumberRule {
    SettingKey key;
    int LightRules::*member;
    int least = 0;
    int most = 0;
};
inline constexpr NumberRule numberRules[]{
    {SettingKey::YellowBehind, &LightRules::yellowBehind, 1, 100},
    {SettingKey::RedBehind, &LightRules::redBehind, 1, 100},
    {SettingKey::NearDays, &LightRules::nearDays, 0, 90},
    {SettingKey::RedNotStartedMonths, &LightRules::redNotStartedMonths, 1, 12},
    {SettingKey::RedMissed, &LightRules::redMissed, 1, 12},
};

/// A margin of the office's papers in the built-in layouts, in mm.
struct MarginRule {
    SettingKey key;
    int PaperFacts::*member;
    int least = 0;
    int most = 0;
};
inline constexpr MarginRule marginRules[]{
    {SettingKey::MarginTop, &PaperFacts::marginTop, marginTopLimits.least, marginTopLimits.most},
    {SettingKey::MarginLeft, &PaperFacts::marginLeft, marginLeftLimits.least, marginLeftLimits.most},
};

/// A line that stands on the office's papers. As text a setting holds as much as a sentence needs.
struct PaperLineRule {
    SettingKey key;
    QString PaperFacts::*member;
};
inline constexpr PaperLineRule paperLineRules[]{
    {SettingKey::RedHeadMark, &PaperFacts::redHeadMark},
    {SettingKey::Signature, &PaperFacts::signature},
    {SettingKey::Contact, &PaperFacts::contact},
    {SettingKey::CopiesTo, &PaperFacts::copiesTo},
    {SettingKey::Addressees, &PaperFacts::addressees},
};

/// A rule as it is stored.
QString settingText(const OfficeRules &rules, SettingKey key);
/// Takes a stored value over; without one, or with one that cannot be, the default. Unknown keys change
/// nothing.
void takeSetting(OfficeRules &rules, const QString &key, const std::optional<QString> &value);
/// The key of the setting that holds a profile (its value: packedProfile()), and the id that such a key has;
/// empty for the key of another setting.
QString profileSettingKey(const QString &id);
QString profileIdIn(const QString &key);
/// nullptr: the office has none such.
const LayoutProfile *profileOf(const OfficeRules &rules, const QString &id);
const LayoutProfile *profileNamed(const OfficeRules &rules, const QString &name);
OfficeRules officeRules(const std::vector<Setting> &settings);

} // namespace qd
