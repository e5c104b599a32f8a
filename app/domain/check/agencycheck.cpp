// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/check/agencycheck.h"

#include "base/reasons/rulereason.h"
#include "base/textcompare.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

void checkName(const AgencyRegister &agencies, const Agency &agency, AgencyFault::Where where,
    const QString &name, std::vector<AgencyFault> &faults)
{
    const QString wanted = folded(name);
    if (wanted.isEmpty())
        return;
    for (const Agency &other : agencies.agencies()) {
        if (other.id == agency.id)
            continue;
        for (const QString &theirs : agencies.namesOf(other.id)) {
            if (folded(theirs) != wanted)
                continue;
            faults.push_back({where,
                {ErrorCode::Conflict, RuleReason::AgencyNameTaken, {},
                    {{u"name"_s, name.trimmed()}, {u"who"_s, other.shortName}}}});
            return;
        }
    }
}

} // namespace

std::vector<AgencyFault> checkAgency(
    const AgencyRegister &agencies, const Agency &agency, const QStringList &aliases)
{
    std::vector<AgencyFault> faults;
    if (agency.shortName.trimmed().isEmpty())
        faults.push_back({AgencyFault::Where::ShortName, {ErrorCode::Invalid, RuleReason::TextMissing, {}, {}}});
    checkName(agencies, agency, AgencyFault::Where::ShortName, agency.shortName, faults);
    checkName(agencies, agency, AgencyFault::Where::FullName, agency.fullName, faults);
    for (const QString &alias : aliases)
        checkName(agencies, agency, AgencyFault::Where::Aliases, alias, faults);
    return faults;
}

QStringList splitNames(const QString &typed)
{
    static const QRegularExpression separators(u"[、，,；;\\n]"_s);
    QStringList names;
    for (const QString &part : typed.split(separators, Qt::SkipEmptyParts)) {
        if (const QString name = part.trimmed(); !name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

Result<> requireAgencyFits(const AgencyRegister &agencies, const Agency &agency, const QStringList &aliases)
{
    const auto faults = checkAgency(agencies, agency, aliases);
    return faults.empty() ? Result<>() : faults.front().error;
}

} // namespace qd
