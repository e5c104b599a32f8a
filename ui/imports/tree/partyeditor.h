// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"
#include "domain/proposal/proposal.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace qd
{

class ElidedLabel;
class ReviewHolder;
class PartyLines;
class PartyModel;

/// The agencies of a task or measure: change a role, add one, remove one.
class PartyEditor final : public QWidget
{
    Q_OBJECT
public:
    PartyEditor(ReviewHolder &holder, QWidget *parent);

    void begin(); ///< the focus: on the role of the first agency, or where one is added
    void setNode(NodeId node);
    int listBottom() const; ///< in pixels, from its own top
    void setRegister(const AgencyRegister &agencies);

Q_SIGNALS:
    void heightChanged(); ///< more or fewer lines of agencies
    void pointed(int party); ///< which one is chosen; -1: none

private:
    void showWhy();
    QWidget *buildAdding();
    void fillNames();
    void add();
    void removeChosen();

    ReviewHolder &m_holder;
    AgencyRegister m_agencies;
    NodeId m_node;
    PartyModel *m_model;
    PartyLines *m_list;
    QComboBox *m_name;
    QComboBox *m_role;
    QPushButton *m_add;
    QPushButton *m_remove;
    ElidedLabel *m_why;
};

} // namespace qd
