// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/enums.h"
#include "domain/values/ids.h"
#include "workspace/door/workspace.h"
#include "workspace/tasks/partyverbs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace qd
{

class AgencyBox;
class DayEdit;
class Session;

/// Who answers for a task or measure, with roles: change a role, move up and down, add, take out. Each change
/// is one Workspace call and one undo step. A measure shows its task's agencies until it gets its own.
class PartyForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PartyForm(Session &session, QWidget *parent = nullptr);

    void show(TaskId task, MeasureId measure); ///< both invalid: nothing
    void focusFirst();

Q_SIGNALS:
    void dutyGridWanted();

private:
    using Parties = std::vector<PartyInput>;
    Parties shown() const;
    void fill();
    void fillRow(int row, const PartyInput &party);
    bool write(const Parties &parties);
    void add();
    void removeRow(int row);
    void moveRow(int row, int by);
    void changeRole(int row, Role role);
    void toggleOwn();
    bool isInherited() const;

    Session &m_session;
    TaskId m_task;
    MeasureId m_measure;
    QLabel *m_note;
    QPushButton *m_own;
    QTableWidget *m_table;
    AgencyBox *m_agency;
    QComboBox *m_role;
    QPushButton *m_add;
    QPushButton *m_duties;
    DayEdit *m_from; ///< from which day on changes hold; empty: the list is corrected
};

} // namespace qd
