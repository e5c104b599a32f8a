// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/supervisioncounts.h"
#include "ui/common/recordtablemodel.h"

#include <QCoreApplication>

namespace qd
{

/// One line of the list of acts, ready to be shown.
struct ActLine {
    ActId id;
    ActKind kind = ActKind::State;
    TaskId task;
    MeasureId measure;
    AgencyId agency;
    QDate day;
    QString title;
    QString taskWords; ///< （四）2 提升…; empty where it is about no task
    QString agencyName;
    QString words;
    QDate dueOn;
    ActStanding standing = ActStanding::Plain;
    int taskPlace = 0; ///< ordinal of the task, to sort by
    bool operator==(const ActLine &) const = default;
};
/// The acts dated up to the day, without what was only written along with another.
std::vector<ActLine> actLines(const PlanBook &book, QDate day);

/// Acts of the office as a table.
class ActTableModel final : public RecordTableModel<ActLine>
{
    Q_DECLARE_TR_FUNCTIONS(qd::ActTableModel)
public:
    enum Column { Day, Kind, Task, Agency, Words, DueOn, Standing, ColumnCount };
    using RecordTableModel::RecordTableModel;

protected:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant display(const ActLine &line, int column) const override;
    QVariant raw(const ActLine &line, int column) const override;
    QVariant other(const ActLine &line, int column, int role) const override;
};

} // namespace qd
