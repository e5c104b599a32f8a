// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/merge.h"

#include "base/reasons/rulereason.h"

using namespace Qt::StringLiterals;

namespace qd
{

Error changedMeanwhile(Table table, const char *column, const QJsonValue &present, const QJsonValue &wanted)
{
    return {ErrorCode::Conflict, RuleReason::FieldChangedMeanwhile, {},
        {{u"table"_s, key(table)}, {u"column"_s, QLatin1String(column)},
            {u"value"_s, present.toVariant().toString()}, {u"wanted"_s, wanted.toVariant().toString()}}};
}

QStringList mergedNames(const QStringList &seen, const QStringList &wanted, const QStringList &present)
{
    QStringList out;
    for (const QString &name : present) {
        if (wanted.contains(name) || !seen.contains(name))
            out << name;
    }
    for (const QString &name : wanted) {
        if (!out.contains(name) && !seen.contains(name))
            out << name;
    }
    return out;
}

} // namespace qd
