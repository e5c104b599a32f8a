// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/paperedits.h"

#include "storage/repo.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// As a row has it: never null, and empty for no period.
QString stored(const Period &period)
{
    return period.isValid() ? period.toString() : u""_s;
}
QString stored(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

Result<std::vector<PaperEdit>> paperEditsOf(Connection &db, const PaperSubject &subject)
{
    return Repo<PaperEdit>(db).where(u"WHERE plan_id=? AND kind=? AND period=? AND coalesce(agency_id, 0)=?"
                                     " AND selection=? ORDER BY id"_s,
        {subject.plan.value, subject.kind, stored(subject.period), subject.agency.value,
            stored(subject.selection)});
}

} // namespace qd
