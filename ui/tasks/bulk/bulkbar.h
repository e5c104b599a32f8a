// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"
#include "ui/common/deadlinefield.h"

#include <QFrame>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace qd
{

class AgencyBox;
class DayEdit;
class Session;

/// The strip that opens above the tree for one change to all selected rows: deadline, start, summarising
/// agency, work state, blocked. What is typed goes to the rows as they were when it was opened; one Workspace
/// call, one undo step. Esc closes it.
class BulkBar final : public QFrame
{
    Q_OBJECT
public:
    enum class Job { Deadline, Start, Summarising, State, Blocked };
    struct Rows {
        std::vector<TaskId> tasks;
        std::vector<MeasureId> measures; ///< without those of `tasks`
        std::vector<MeasureId> measuresAll; ///< and with them
    };

    explicit BulkBar(Session &session, QWidget *parent = nullptr);

    void start(Job job, const Rows &rows);

Q_SIGNALS:
    void closed(); ///< the focus belongs to the tree again

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *textPage(DeadlineField *field, const char *editName);
    QWidget *deadlinePage();
    QWidget *statePage();
    QWidget *blockedPage();
    QPushButton *applyButton(const char *name, QWidget *parent);
    void apply();
    bool write();
    void finish();
    void prefill();
    QString heading() const;
    void settle();

    Session &m_session;
    Job m_job = Job::Deadline;
    Rows m_rows;
    QLabel *m_heading;
    QStackedWidget *m_pages;
    DeadlineField *m_deadline;
    DayEdit *m_deadlineFrom = nullptr;
    DeadlineField *m_start;
    AgencyBox *m_summarising = nullptr;
    QComboBox *m_state = nullptr;
    DeadlineField *m_stateOn = nullptr;
    QLineEdit *m_basis = nullptr;
    QCheckBox *m_blocked = nullptr;
    QLineEdit *m_reason = nullptr;
    std::vector<QPushButton *> m_apply;
};

} // namespace qd
