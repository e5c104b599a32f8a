// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"
#include "workspace/measures/bulkverbs.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace qd
{

class Session;

/// Shows where a column pasted from Excel lands before anything is written: which row, what stands there,
/// what comes, and what was not understood. One Workspace call.
class PastePreview final : public QDialog
{
    Q_OBJECT
public:
    enum class Column { Deadline, Start, Text };
    /// One row of the tree that a cell lands on: a measure, or, with measure 0, a task.
    struct Target {
        TaskId task;
        MeasureId measure;
    };

    PastePreview(Session &session, const std::vector<Target> &targets, const QStringList &cells,
        QWidget *parent = nullptr);
    void setColumn(Column column);

private:
    struct Landing {
        PastedCell cell;
        bool lands = false;
        QString now, then, remark;
    };
    Landing landing(size_t i) const;
    QString nowIn(const Target &target) const;
    void fill();
    void apply();
    Column column() const;

    Session &m_session;
    std::vector<Target> m_targets;
    QStringList m_cells;
    QComboBox *m_column;
    QTableWidget *m_table;
    QLabel *m_note;
    QPushButton *m_apply;
};

} // namespace qd
