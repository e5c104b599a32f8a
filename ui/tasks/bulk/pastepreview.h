// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/bulk/pastedlanding.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace qd
{

class Session;

/// A column as it comes from the clipboard.
struct PastedColumn {
    QStringList cells;
    int others = 0; ///< columns beside it on the clipboard, which are not pasted
    std::optional<PasteColumn> current; ///< the column of the tree the clerk stands in
};

/// Shows where a column pasted from Excel lands before anything is written: which row, what stands there,
/// what comes, and what was not understood. What the column is about is guessed from what it holds, and can
/// be changed. One Workspace call.
class PastePreview final : public QDialog
{
    Q_OBJECT
public:
    PastePreview(Session &session, const std::vector<PasteTarget> &targets, const PastedColumn &pasted,
        QWidget *parent = nullptr);

private:
    PastedLanding landing(size_t i) const;
    void fill();
    void apply();
    PasteColumn column() const;

    Session &m_session;
    std::vector<PasteTarget> m_targets;
    QStringList m_cells;
    int m_others;
    QString m_heading; ///< its first cell, where that is none of the values
    QComboBox *m_column;
    QTableWidget *m_table;
    QLabel *m_note;
    QPushButton *m_apply;
};

} // namespace qd
