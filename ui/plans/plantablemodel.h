// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/plansummary.h"
#include "ui/common/recordtablemodel.h"

#include <QCoreApplication>

#include <functional>

namespace qd
{

/// One line of the list of plans.
struct PlanLine {
    PlanId id;
    PlanSummary summary;
    int place = 0; ///< in the list as the workspace gives it
    bool isOpen = false; ///< the window shows it
};

/// Plans as a table; the title can be edited in place.
class PlanTableModel final : public RecordTableModel<PlanLine>
{
    Q_DECLARE_TR_FUNCTIONS(qd::PlanTableModel)
public:
    enum Column { Title, Year, Version, State, Tasks, Imported, ColumnCount };
    using RecordTableModel::RecordTableModel;

    /// Who saves a new title; without one nothing can be edited. False: it was not saved.
    void setRename(std::function<bool(const Plan &plan, const QString &title)> rename)
    {
        m_rename = std::move(rename);
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

protected:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant display(const PlanLine &line, int column) const override;
    QVariant raw(const PlanLine &line, int column) const override;
    bool isNumber(int column) const override;
    QVariant other(const PlanLine &line, int column, int role) const override;

private:
    static QString stateOf(const PlanLine &line);

    std::function<bool(const Plan &, const QString &)> m_rename;
};

} // namespace qd
