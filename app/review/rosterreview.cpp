// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/rosterreview.h"

#include "base/textcompare.h"
#include "domain/check/agencycheck.h"
#include "intake/responsible/agencynames.h"
#include "intake/words/agencywords.h"
#include "review/likenames.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr std::array fields{
    RosterField::FullName, RosterField::Liaison, RosterField::Phone, RosterField::Leader};

QString Agency::*memberOf(RosterField field)
{
    switch (field) {
    case RosterField::FullName:
        return &Agency::fullName;
    case RosterField::Liaison:
        return &Agency::liaison;
    case RosterField::Phone:
        return &Agency::phone;
    case RosterField::Leader:
        return &Agency::leader;
    }
    return &Agency::fullName;
}

std::vector<RosterChange> changesTo(const Agency &agency, const RosterRow &row)
{
    std::vector<RosterChange> changes;
    for (const RosterField field : fields) {
        const QString &before = agency.*memberOf(field);
        const QString after = valueIn(row, field);
        if (!after.isEmpty() && folded(after) != folded(before))
            changes.push_back({field, before, after, before.isEmpty()});
    }
    return changes;
}

bool hasContact(const RosterRow &row)
{
    return !row.liaison.isEmpty() || !row.phone.isEmpty() || !row.leader.isEmpty();
}

/// The finding and the agency, by the names alone.
void identify(
    RosterLine &line, const AgencyRegister &agencies, const LikeNames &likes, const RosterTarget &target)
{
    const Agency *byShort = agencies.findByName(line.row.name);
    const Agency *byFull = agencies.findByName(line.row.fullName);
    const Agency *known = byShort ? byShort : byFull;
    if (line.row.name.isEmpty())
        line.finding = RosterFinding::Nameless;
    else if (byShort && byFull && byShort != byFull)
        line.finding = RosterFinding::TwoNames;
    else if (known)
        line.finding = RosterFinding::Known;
    else if (hasContact(line.row) && splitNames(line.row.name).size() > 1)
        line.finding = RosterFinding::Several;
    else if (const Agency *like = likes.find({line.row.name, line.row.fullName})) {
        line.finding = RosterFinding::Similar;
        line.agency = like->id;
    } else if (!isAgencyLike(line.row.name))
        line.finding = RosterFinding::Unlike;
    if (known && line.finding == RosterFinding::Known)
        line.agency = known->id;
    const bool collective = line.finding == RosterFinding::Known ? agencies.isCollective(line.agency)
                                                                 : line.kind == AgencyKind::Collective;
    if (target.collective.isValid() && collective && line.finding != RosterFinding::Nameless)
        line.finding = RosterFinding::Collective;
}

} // namespace

QString valueIn(const RosterRow &row, RosterField field)
{
    switch (field) {
    case RosterField::FullName:
        return row.fullName;
    case RosterField::Liaison:
        return row.liaison;
    case RosterField::Phone:
        return row.phone;
    case RosterField::Leader:
        return row.leader;
    }
    return {};
}

std::vector<RosterLine> compareRoster(
    const AgencyRegister &agencies, const Roster &roster, const RosterTarget &target)
{
    const LikeNames likes(agencies, target.place);
    std::vector<RosterLine> lines;
    QHash<QString, int> seen; // name or agency -> line
    for (const RosterRow &row : roster.rows) {
        RosterLine line;
        line.row = row;
        line.kind = kindOf(row.name);
        identify(line, agencies, likes, target);
        if (line.finding == RosterFinding::Known || line.finding == RosterFinding::New) {
            const QString name
                = line.agency.isValid() ? QString::number(line.agency.value) : folded(row.name);
            line.before = seen.value(name);
            if (line.before > 0)
                line.finding = RosterFinding::Repeated;
            else
                seen.insert(name, row.line);
        }
        if (const Agency *agency = agencies.find(line.agency); agency && line.before == 0)
            line.changes = changesTo(*agency, row);
        line.choice = line.finding == RosterFinding::New ? RosterChoice::AsNew
            : line.finding == RosterFinding::Known       ? RosterChoice::AsKnown
                                                         : RosterChoice::LeaveOut;
        lines.push_back(std::move(line));
    }
    return lines;
}

bool allows(const RosterLine &line, RosterChoice choice)
{
    switch (choice) {
    case RosterChoice::LeaveOut:
        return true;
    case RosterChoice::AsNew:
        return line.finding == RosterFinding::New || line.finding == RosterFinding::Similar
            || line.finding == RosterFinding::Unlike;
    case RosterChoice::AsKnown:
        return line.finding == RosterFinding::Known || line.finding == RosterFinding::Similar;
    }
    return false;
}

bool isMember(const AgencyRegister &agencies, const RosterLine &line, const RosterTarget &target)
{
    return target.collective.isValid() && line.agency.isValid()
        && isMemberWithin(agencies, target.collective, line.agency, target.from, target.until);
}

RosterRequest requestOf(
    const AgencyRegister &agencies, const std::vector<RosterLine> &lines, const RosterTarget &target)
{
    RosterRequest request{{}, target.collective, target.from, target.until};
    for (const RosterLine &line : lines) {
        RosterEntry entry;
        if (line.choice == RosterChoice::AsNew) {
            entry.wanted.shortName = line.row.name;
            entry.wanted.kind = line.kind;
            for (const RosterField field : fields)
                entry.wanted.*memberOf(field) = valueIn(line.row, field);
            request.entries.push_back(entry);
            continue;
        }
        const Agency *agency = agencies.find(line.agency);
        if (line.choice != RosterChoice::AsKnown || !agency)
            continue;
        entry.seen = entry.wanted = *agency;
        bool brings = target.collective.isValid() && !isMember(agencies, line, target);
        for (const RosterChange &change : line.changes) {
            if (change.wanted)
                entry.wanted.*memberOf(change.field) = change.after;
            brings = brings || change.wanted;
        }
        if (line.finding == RosterFinding::Similar) {
            entry.alias = line.row.name;
            brings = true;
        }
        if (brings)
            request.entries.push_back(entry);
    }
    return request;
}

} // namespace qd
