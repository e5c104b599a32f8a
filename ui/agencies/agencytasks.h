// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"

#include <QTreeWidget>

namespace qd
{

class Session;

/// 名下任务: what one agency leads, supports and shares in the open plan, apart; those it has through a
/// collective are marked. Return or a double click opens the task, on a group heading the list of the Tasks
/// page.
class AgencyTasks final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit AgencyTasks(Session &session, QWidget *parent = nullptr);

    void show(AgencyId agency);

private:
    void open(QTreeWidgetItem *item);

    Session &m_session;
    AgencyId m_agency;
};

} // namespace qd
