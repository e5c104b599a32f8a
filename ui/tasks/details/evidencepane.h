// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/evidencerow.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace qd
{

class EvidenceWork;
class Session;

/// 佐证材料 of a task or measure: what hangs on it, on its reports and on acts about it. Files are added by
/// button, dropped or pasted; they hang on the task or measure shown. Enter opens, Del takes away.
class EvidencePane final : public QWidget
{
    Q_OBJECT
public:
    explicit EvidencePane(Session &session, QWidget *parent = nullptr);

    void show(TaskId task, MeasureId measure); ///< both invalid: nothing

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fill();
    void settle(); ///< which buttons can be pressed
    bool mayAdd() const;
    void openCurrent();
    void takeAwaySelected();
    QString hangsOn(const EvidenceRow &row) const;
    std::vector<Evidence> selected() const;

    Session &m_session;
    EvidenceWork *m_work;
    TaskId m_task;
    MeasureId m_measure;
    std::vector<EvidenceRow> m_rows;
    QLabel *m_note;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_remove;
    QPushButton *m_export;
};

} // namespace qd
