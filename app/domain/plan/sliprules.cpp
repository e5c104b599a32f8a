// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/sliprules.h"

#include "base/reasons/rulereason.h"
#include "domain/records/officerecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const SlipRule *ruleOf(const QString &key)
{
    const auto found = std::find_if(std::begin(slipRuleTable), std::end(slipRuleTable),
        [&](const SlipRule &rule) { return key == rule.key; });
    return found == std::end(slipRuleTable) ? nullptr : found;
}

std::optional<int> daysIn(const QString &value)
{
    bool isNumber = false;
    const int days = value.toInt(&isNumber);
    return isNumber && days >= 0 && days <= mostSlipDays ? std::optional(days) : std::nullopt;
}

} // namespace

SlipRules slipRules(const std::vector<Setting> &settings)
{
    SlipRules rules;
    for (const Setting &setting : settings) {
        if (const SlipRule *rule = ruleOf(setting.key))
            rules.*rule->member = daysIn(setting.value).value_or(0);
    }
    return rules;
}

Slip slipFor(const SlipRules &rules, int daysLate)
{
    Slip loudest = Slip::None;
    for (const SlipRule &rule : slipRuleTable) {
        const int from = rules.*rule.member;
        if (from > 0 && daysLate >= from)
            loudest = rule.slip;
    }
    return loudest;
}

std::optional<Error> slipFaultOf(const Setting &setting)
{
    if (!ruleOf(setting.key) || daysIn(setting.value))
        return {};
    return Error{ErrorCode::Invalid, RuleReason::NumberOutOfRange, setting.key,
        {{u"value"_s, setting.value.left(20)}, {u"least"_s, u"0"_s},
            {u"most"_s, QString::number(mostSlipDays)}}};
}

} // namespace qd
