// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/evidencelimit.h"

#include "base/reasons/rulereason.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

std::optional<int> megabytesIn(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= evidenceLimit.least && number <= evidenceLimit.most ? std::optional(number)
                                                                                     : std::nullopt;
}

} // namespace

int evidenceMegabytes(const std::vector<Setting> &settings)
{
    for (const Setting &setting : settings) {
        if (setting.key == QLatin1String(evidenceLimitKey))
            return megabytesIn(setting.value).value_or(evidenceLimit.usual);
    }
    return evidenceLimit.usual;
}

std::optional<Error> faultOfEvidenceLimit(const Setting &setting)
{
    if (setting.key != QLatin1String(evidenceLimitKey) || megabytesIn(setting.value))
        return {};
    return Error{ErrorCode::Invalid, RuleReason::NumberOutOfRange, setting.key,
        {{u"value"_s, setting.value.left(20)}, {u"least"_s, QString::number(evidenceLimit.least)},
            {u"most"_s, QString::number(evidenceLimit.most)}}};
}

} // namespace qd
