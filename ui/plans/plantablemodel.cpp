// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plantablemodel.h"

#include "ui/common/plaintext.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString dayText(QDate day)
{
    return day.toString(u"yyyy-MM-dd"_s);
}

} // namespace

Qt::ItemFlags PlanTableModel::flags(const QModelIndex &index) const
{
    const auto flags = RecordTableModel::flags(index);
    return m_rename && index.column() == Title ? flags | Qt::ItemIsEditable : flags;
}

bool PlanTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_rename || role != Qt::EditRole || index.column() != Title)
        return false;
    const Plan plan = at(index.row()).summary.plan; // the write brings other rows
    const QString title = value.toString().trimmed();
    return title == plan.title || m_rename(plan, title);
}

QString PlanTableModel::header(int column) const
{
    switch (column) {
    case Title:
        return tr("Title");
    case Year:
        return tr("Year");
    case Version:
        return tr("Version");
    case State:
        return tr("State");
    case Tasks:
        return tr("Tasks");
    case Imported:
        return tr("Imported on");
    default:
        return {};
    }
}

QString PlanTableModel::stateOf(const PlanLine &line)
{
    const Plan &plan = line.summary.plan;
    if (plan.deletedOn.isValid())
        return tr("Deleted on %1").arg(dayText(plan.deletedOn));
    const QString state
        = plan.archivedOn.isValid() ? tr("Archived on %1").arg(dayText(plan.archivedOn)) : tr("In use");
    return line.isOpen ? tr("%1, open now").arg(state) : state;
}

QVariant PlanTableModel::display(const PlanLine &line, int column) const
{
    switch (column) {
    case Title:
        return line.summary.plan.title;
    case Year:
        return line.summary.plan.year;
    case Version:
        return line.summary.plan.version;
    case State:
        return stateOf(line);
    case Tasks:
        return line.summary.taskCount;
    case Imported:
        return dayText(line.summary.importedAt.date());
    default:
        return {};
    }
}

QVariant PlanTableModel::raw(const PlanLine &line, int column) const
{
    return column == Title ? QVariant(line.place) : display(line, column);
}

bool PlanTableModel::isNumber(int column) const
{
    return column == Year || column == Version || column == Tasks;
}

QVariant PlanTableModel::other(const PlanLine &line, int column, int role) const
{
    if (role == Qt::EditRole && column == Title)
        return line.summary.plan.title;
    if (role == Qt::ToolTipRole && column == Title)
        return plainTip(line.summary.plan.title);
    return RecordTableModel::other(line, column, role);
}

} // namespace qd
