// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/records.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace qd
{

class AgencyBox;
class DayEdit;
class Session;

/// The members of a collective with the days they belong to it; of any other agency, the collectives it
/// belongs to. Each change is one Workspace call.
class MembersForm final : public QWidget
{
    Q_OBJECT
public:
    explicit MembersForm(Session &session, QWidget *parent = nullptr);

    void show(AgencyId agency);
    void refresh();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void fillRow(int row, const Membership &membership);
    void add();
    void pasteList();
    void edit(int row);
    void remove(int row);
    void settle();

    Session &m_session;
    AgencyId m_agency;
    std::vector<Membership> m_rows;
    QLabel *m_hint;
    QTableWidget *m_table;
    QWidget *m_adding; ///< the fields of a new member
    QBoxLayout *m_addingLine; ///< one line where there is room, else two
    AgencyBox *m_member;
    DayEdit *m_from;
    DayEdit *m_until;
    QPushButton *m_add;
    QPushButton *m_paste;
    QLabel *m_fault;
};

} // namespace qd
