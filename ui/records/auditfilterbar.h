// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"
#include "workspace/door/audit.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace qd
{

class AgencyBox;
class DayEdit;
class SearchField;
class Session;

/// The fields above the list of operations that say which are listed. One signal for every change.
class AuditFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit AuditFilterBar(Session &session, QWidget *parent = nullptr);

    /// Agencies and tasks of the plan that is open, people and kinds that the audit knows; what is chosen
    /// stays where it is still there.
    void fill();
    /// Without limit and place; nothing while a day cannot be read.
    AuditFilter filter() const;
    bool asksForAll() const;
    void clear();
    void chooseTask(TaskId task); ///< alone, all else is cleared
    QLineEdit *words() const;

Q_SIGNALS:
    void filterChanged();

private:
    void fillTasks();
    void fillPeople();
    void layOut();
    void changed();
    void settle();

    Session &m_session;
    SearchField *m_search;
    QComboBox *m_task;
    AgencyBox *m_agency;
    QComboBox *m_who;
    QComboBox *m_kind;
    DayEdit *m_first;
    DayEdit *m_last;
    QToolButton *m_clear;
    bool m_quiet = false;
};

} // namespace qd
