// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/todaycounts.h"
#include "ui/today/todaylist.h"

namespace qd
{

class Session;
class UnreportedModel;

/// The list behind the tile 本期未报: exactly the agencies it counts, with reported/due, 联络员 and 电话, and a sentence
/// to copy that asks for the reports. Enter goes to the agency's reports.
class UnreportedPanel final : public TodayList
{
    Q_OBJECT
public:
    UnreportedPanel(Session &session, QWidget *parent);

    void setAgencies(const std::vector<TodayAgency> &agencies); ///< those that owe nothing are left out

private:
    void enterReports();
    void copyReminder();
    QString reminder() const; ///< of the chosen agencies, in the order seen

    Session &m_session;
    UnreportedModel *m_model;
    QPushButton *m_copy;
    QPushButton *m_enter;
};

} // namespace qd
