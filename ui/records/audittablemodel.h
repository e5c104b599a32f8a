// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordtablemodel.h"
#include "ui/records/auditrow.h"

#include <QSet>

namespace qd
{

/// The operations read so far; who scrolls to the end asks for more.
class AuditTableModel final : public RecordTableModel<AuditRow>
{
    Q_OBJECT
public:
    enum Column { At, Who, What, About, Brief, Undo, ColumnCount };
    using RecordTableModel::RecordTableModel;

    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_more; }
    void fetchMore(const QModelIndex &parent) override;
    void setMore(bool more) { m_more = more; }
    /// The entries that this window can take back.
    void setUndoable(const QSet<qint64> &entries);

Q_SIGNALS:
    void moreWanted();

protected:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant display(const AuditRow &row, int column) const override;
    QVariant raw(const AuditRow &row, int column) const override;
    QVariant other(const AuditRow &row, int column, int role) const override;

private:
    bool m_more = false;
};

} // namespace qd
