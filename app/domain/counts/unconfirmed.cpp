// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/unconfirmed.h"

#include "domain/counts/counts.h"
#include "domain/counts/filter.h"

#include <QSet>

#include <algorithm>

namespace qd
{
namespace
{

bool isAboutName(DoubtKind kind)
{
    return kind == DoubtKind::UnknownAgency || kind == DoubtKind::TwoSpellings
        || kind == DoubtKind::AgencyByFolding || kind == DoubtKind::InferredPrefix
        || kind == DoubtKind::TornName;
}

QSet<qint64> doubtfulAgencies(const PlanBook &book)
{
    QSet<qint64> found;
    for (const OpenDoubt *doubt : book.openDoubts()) {
        if (!isAboutName(doubt->kind))
            continue;
        for (const QString &name : doubt->names.split(u'、') + QStringList{doubt->proposal}) {
            if (const Agency *agency = book.agencies().findByName(name))
                found.insert(agency->id.value);
        }
    }
    return found;
}

} // namespace

std::vector<AgencyId> unconfirmedAgencies(const PlanBook &book, QDate day)
{
    QSet<qint64> atWork;
    for (const AgencyCount &count : countRoles(book, day))
        atWork.insert(count.agency.value);
    const auto doubtful = doubtfulAgencies(book);
    std::vector<AgencyId> first;
    std::vector<AgencyId> rest;
    for (const Agency *agency : book.agencies().inOrder()) {
        if (!atWork.contains(agency->id.value) || book.agencies().isCollective(agency->id))
            continue;
        if (doubtful.contains(agency->id.value))
            first.push_back(agency->id);
        else if (agency->liaison.trimmed().isEmpty() || agency->phone.trimmed().isEmpty())
            rest.push_back(agency->id);
    }
    first.insert(first.end(), rest.begin(), rest.end());
    return first;
}

int measuresWithoutDeadline(const PlanBook &book, QDate day)
{
    TaskFilter filter;
    filter.withoutDeadline = true;
    const auto measures = book.measures();
    return static_cast<int>(std::count_if(measures.begin(), measures.end(), [&](const Measure *measure) {
        return matches(book, *measure, Verdict(), filter, day); // says nothing of the verdict
    }));
}

} // namespace qd
