// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/auditsubject.h"

#include "domain/records/records.h"

#include <algorithm>

namespace qd
{

std::set<AgencyId> agenciesIn(const Change &change)
{
    std::set<AgencyId> agencies;
    if (change.table == Table::Agency)
        agencies.insert(AgencyId{change.id});
    for (const Reference &reference : referencesOf(change.table)) {
        if (reference.to != Table::Agency)
            continue;
        for (const auto *row : {&change.before, &change.after}) {
            const qint64 id = *row ? (*row)->value(reference.column).toInteger() : 0;
            if (id > 0)
                agencies.insert(AgencyId{id});
        }
    }
    return agencies;
}

bool saysText(const Change &change, const QString &text)
{
    for (const auto *row : {&change.before, &change.after}) {
        if (!*row)
            continue;
        for (const QJsonValue &value : **row) {
            if (value.isString() && value.toString().contains(text, Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

} // namespace qd
