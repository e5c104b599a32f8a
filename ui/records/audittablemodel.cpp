// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/audittablemodel.h"

using namespace Qt::StringLiterals;

namespace qd
{

void AuditTableModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        Q_EMIT moreWanted();
}

void AuditTableModel::setUndoable(const QSet<qint64> &entries)
{
    std::vector<AuditRow> changed;
    for (const AuditRow &row : rows()) {
        if (row.canUndo != entries.contains(row.id))
            changed.push_back(row);
    }
    for (AuditRow &row : changed) {
        row.canUndo = !row.canUndo;
        put(std::move(row));
    }
}

QString AuditTableModel::header(int column) const
{
    switch (column) {
    case At:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What was done");
    case About:
        return tr("About");
    case Brief:
        return tr("What changed");
    case Undo:
        return tr("Undo");
    default:
        return {};
    }
}

QVariant AuditTableModel::display(const AuditRow &row, int column) const
{
    switch (column) {
    case At:
        return row.at.toString(u"yyyy-MM-dd HH:mm"_s);
    case Who:
        return row.who;
    case What:
        return row.what;
    case About:
        return row.about;
    case Brief:
        return row.brief;
    case Undo:
        return row.canUndo ? tr("can be undone") : QString();
    default:
        return {};
    }
}

QVariant AuditTableModel::raw(const AuditRow &row, int column) const
{
    return column == At ? QVariant(row.id) : display(row, column);
}

QVariant AuditTableModel::other(const AuditRow &row, int column, int role) const
{
    if (role == MutedRole)
        return column == Undo || column == Who;
    return RecordTableModel::other(row, column, role);
}

} // namespace qd
