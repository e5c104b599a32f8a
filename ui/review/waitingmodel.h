// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/reviewqueue.h"
#include "ui/common/recordtablemodel.h"

#include <QHash>

namespace qd
{

class Session;

/// A report that waits for the office, or for the agency that has it back.
struct WaitingRow {
    qint64 id = 0; ///< of the version, so that a correction is another row
    OpenReport report;
    QDate returnedOn; ///< of one that was returned
    QString reason; ///< the same
    friend bool operator==(const WaitingRow &, const WaitingRow &) = default;
};

/// 待审核 or 已退回: the oldest version first. Names are read from the session's book when they are shown.
class WaitingModel final : public RecordTableModel<WaitingRow>
{
    Q_OBJECT
public:
    enum class Kind { Waiting, Returned };
    enum Column { AgencyName, TaskName, PeriodName, Day, Last, ColumnCount };

    WaitingModel(Session &session, Kind kind, QObject *parent);

    /// What the task and measure of a row are called in one line: (四)2 完善工作职责.
    static QString nameOf(const Session &session, MeasureId measure);
    /// The place of what the agency owes on the measure in the period, whatever the version; -1: not listed.
    int rowOfReport(const OpenReport &report) const;

protected:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant display(const WaitingRow &row, int column) const override;
    QVariant raw(const WaitingRow &row, int column) const override;
    bool isNumber(int column) const override;
    QVariant other(const WaitingRow &row, int column, int role) const override;

private:
    QDate dayOf(const WaitingRow &row) const;

    Session &m_session;
    Kind m_kind;
};

} // namespace qd
