// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/acttablemodel.h"

#include "texts/acttext.h"
#include "texts/enumtext.h"
#include "ui/common/colors.h"
#include "ui/common/plaintext.h"
#include "ui/supervision/measurebox.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

std::vector<ActLine> actLines(const PlanBook &book, QDate day)
{
    std::vector<ActLine> lines;
    for (const Act *act : listedActs(book, day)) {
        ActLine line;
        line.id = act->id;
        line.kind = act->kind;
        line.task = act->taskId;
        line.measure = act->measureId;
        line.agency = act->agencyId;
        line.day = act->onDay;
        line.title = actTitle(*act);
        line.taskWords
            = act->measureId.isValid() ? measureLine(book, act->measureId) : taskLine(book, act->taskId);
        line.agencyName = book.agencies().nameOn(act->agencyId, act->onDay);
        line.words = actWords(*act);
        line.dueOn = act->dueOn;
        line.standing = actStandingOf(book, *act, day);
        line.taskPlace = book.ordinalOf(act->taskId);
        lines.push_back(line);
    }
    return lines;
}

QString ActTableModel::header(int column) const
{
    switch (column) {
    case Day:
        return tr("Day");
    case Kind:
        return tr("Act");
    case Task:
        return tr("Task");
    case Agency:
        return tr("Agency");
    case Words:
        return tr("Words");
    case DueOn:
        return tr("Due on");
    case Standing:
        return tr("Standing");
    default:
        return {};
    }
}

QVariant ActTableModel::display(const ActLine &line, int column) const
{
    switch (column) {
    case Day:
        return dayText(line.day);
    case Kind:
        return line.title;
    case Task:
        return line.taskWords;
    case Agency:
        return line.agencyName;
    case Words:
        return line.words.simplified();
    case DueOn:
        return dayText(line.dueOn);
    case Standing:
        return text(line.standing);
    default:
        return {};
    }
}

QVariant ActTableModel::raw(const ActLine &line, int column) const
{
    switch (column) {
    case Day:
        return line.day.toJulianDay() * 1'000'000 + line.id.value; // of one day as they were entered
    case Kind:
        return static_cast<int>(line.kind);
    case Task:
        return line.taskPlace;
    case DueOn:
        return line.dueOn.isValid() ? line.dueOn.toJulianDay() : std::numeric_limits<qint64>::max();
    case Standing:
        return static_cast<int>(line.standing);
    default:
        return display(line, column);
    }
}

QVariant ActTableModel::other(const ActLine &line, int column, int role) const
{
    if (role == Qt::ToolTipRole && (column == Words || column == Task))
        return plainTip(column == Words ? line.words : line.taskWords);
    if (role == Qt::ForegroundRole && column == Standing && line.standing == ActStanding::Overdue)
        return lightColor(Light::Red, QGuiApplication::palette());
    if (role == AgencyRole)
        return line.agency.value;
    return RecordTableModel::other(line, column, role);
}

} // namespace qd
