// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordtablemodel.h"
#include "ui/summaries/summaryfacts.h"

namespace qd
{

class Session;

/// The tasks of the period: how many of its reports are in, and whether there is a summary text.
class SummaryTaskModel final : public RecordTableModel<SummaryTask>
{
    Q_OBJECT
public:
    enum Column { TaskName, Reported, Text, ColumnCount };

    SummaryTaskModel(Session &session, QObject *parent);

protected:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant display(const SummaryTask &row, int column) const override;
    QVariant raw(const SummaryTask &row, int column) const override;
    bool isNumber(int column) const override { return column == Reported; }
    QVariant other(const SummaryTask &row, int column, int role) const override;

private:
    Session &m_session;
};

} // namespace qd
