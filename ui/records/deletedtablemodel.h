// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/deletedrow.h"
#include "ui/common/recordtablemodel.h"

namespace qd
{

/// A line of the recycle bin.
struct DeletedLine {
    qint64 id = 0; ///< place in the list as the workspace gives it, from 1
    DeletedRow row;
};

class DeletedTableModel final : public RecordTableModel<DeletedLine>
{
    Q_OBJECT
public:
    enum Column { Kind, Name, Where, At, Who, How, ColumnCount };
    using RecordTableModel::RecordTableModel;

protected:
    int columns() const override { return ColumnCount; }
    QString header(int column) const override;
    QVariant display(const DeletedLine &line, int column) const override;
    QVariant raw(const DeletedLine &line, int column) const override { return display(line, column); }
};

} // namespace qd
