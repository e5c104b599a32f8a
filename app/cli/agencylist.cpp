// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "cli/listing.h"
#include "domain/counts/counts.h"
#include "texts/enumtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QStringList membersOf(const AgencyRegister &agencies, AgencyId collective, QDate day)
{
    QStringList names;
    for (const AgencyId id : agencies.membersOn(collective, day)) {
        if (const Agency *member = agencies.find(id))
            names << member->shortName;
    }
    return names;
}

struct AgencyView {
    const AgencyRegister *agencies = nullptr;
    QHash<qint64, RoleCount> roles; ///< in how many tasks, by agency
    QDate day; ///< on which members count
};

QJsonObject agencyJson(const AgencyView &view, const Agency &agency)
{
    const RoleCount counts = view.roles.value(agency.id.value);
    return {{u"id"_s, agency.id.value}, {u"order"_s, agency.officialOrder},
        {u"short_name"_s, agency.shortName}, {u"full_name"_s, agency.fullName},
        {u"aliases"_s, QJsonArray::fromStringList(view.agencies->aliasesOf(agency.id))},
        {u"kind"_s, QString(key(agency.kind))}, {u"collective"_s, view.agencies->isCollective(agency.id)},
        {u"members"_s, QJsonArray::fromStringList(membersOf(*view.agencies, agency.id, view.day))},
        {u"lead"_s, counts[Role::Lead]}, {u"support"_s, counts[Role::Support]},
        {u"joint"_s, counts[Role::Joint]}, {u"responsible"_s, counts[Role::Responsible]},
        {u"liaison"_s, agency.liaison}, {u"leader"_s, agency.leader}, {u"phone"_s, agency.phone},
        {u"remark"_s, agency.remark}};
}

Listing agencyListing(const AgencyView &view)
{
    Listing listing{
        {Cli::tr("No."), Cli::tr("Usual name"), Cli::tr("Full name"), Cli::tr("Aliases"), Cli::tr("Kind"),
            Cli::tr("Tasks led"), Cli::tr("Tasks supported"), Cli::tr("Tasks joint"),
            Cli::tr("Tasks answered for"), Cli::tr("Liaison officer"), Cli::tr("Telephone")},
        {}};
    for (const Agency *agency : view.agencies->inOrder()) {
        const RoleCount counts = view.roles.value(agency->id.value);
        listing.rows.push_back({QString::number(agency->id.value), agency->shortName, agency->fullName,
            view.agencies->aliasesOf(agency->id).join(u'、'), text(agency->kind),
            QString::number(counts[Role::Lead]), QString::number(counts[Role::Support]),
            QString::number(counts[Role::Joint]), QString::number(counts[Role::Responsible]),
            agency->liaison, agency->phone});
    }
    return listing;
}

} // namespace

Result<> agencyList(const Arguments &arguments, Console &console)
{
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto agencies = (*use)->workspace().agencies();
    if (!agencies)
        return agencies.error();
    AgencyView view{&*agencies, {}, (*use)->workspace().clock().today()};
    const auto plans = (*use)->workspace().plans();
    if (!plans)
        return plans.error();
    if (!plans->empty()
        || arguments.has("plan")) { // the register stands on its own; the counts are of a plan
        const auto book = (*use)->book(arguments);
        if (!book)
            return book.error();
        for (const AgencyCount &count : countRoles(book->onDay(view.day), view.day))
            view.roles.insert(count.agency.value, count.tasks);
    }
    if (arguments.has("json")) {
        QJsonArray json;
        for (const Agency *agency : agencies->inOrder())
            json << agencyJson(view, *agency);
        console.json(QJsonDocument(json));
    } else if (arguments.has("csv")) {
        console.bytes(asCsv(agencyListing(view)));
    } else {
        console.print(asText(agencyListing(view)));
    }
    return {};
}

} // namespace qd
