// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/auditrow.h"

#include "texts/auditwords.h"
#include "workspace/door/audit.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(qd::AuditRow)
};

/// Its rows are the whole of something: their number says more than the first few.
bool isWhole(OpKind op)
{
    return op == OpKind::ImportPlan || op == OpKind::UpdatePlan || op == OpKind::MakeSample
        || op == OpKind::Restore;
}

QString placeOf(const ChangedRow &row)
{
    return row.measure.isEmpty() ? row.task : row.task + u" · "_s + row.measure;
}

} // namespace

AuditRow auditRowOf(const AuditEntry &entry, const AuditWords &words)
{
    AuditRow line{entry.id, entry.at, entry.who, AuditWords::operation(entry.op, entry.direction), {}, {}};
    QStringList places, kinds, briefs;
    QString plan;
    for (size_t i = 0; i < entry.changes.size(); ++i) {
        const ChangedRow row = words.row(entry.changes[i], entry.subjects[i], entry.at.date());
        if (const QString place = placeOf(row); !place.isEmpty() && !places.contains(place))
            places << place;
        if (!kinds.contains(row.kind))
            kinds << row.kind;
        if (const QString brief = AuditWords::brief(row); !brief.isEmpty())
            briefs << brief;
        if (plan.isEmpty())
            plan = row.plan;
    }
    if (isWhole(entry.op)) {
        line.about = plan;
        line.brief = entry.changeCount > 0 ? RowWords::tr("%1 records").arg(entry.changeCount) : QString();
        return line;
    }
    line.about = places.isEmpty() ? kinds.join(RowWords::tr(", ")) : places.first();
    const int unread = entry.changeCount - static_cast<int>(entry.changes.size());
    if (places.size() > 1)
        line.about += RowWords::tr(" and others");
    line.brief = briefs.join(RowWords::tr("; "));
    if (unread > 0)
        line.brief += RowWords::tr(" … %1 records in all").arg(entry.changeCount);
    return line;
}

} // namespace qd
