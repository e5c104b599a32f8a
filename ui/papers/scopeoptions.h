// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/paperinput.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QDateEdit;

namespace qd
{

class AgencyBox;
class PeriodBox;
class Session;

/// 期与范围: of which period and day a report is, and what of the plan stands in it. The same for every kind.
class ScopeOptions final : public QWidget
{
    Q_OBJECT
public:
    explicit ScopeOptions(Session &session, QWidget *parent = nullptr);

    void followPlan(); ///< the session has another plan
    void followPeriod(); ///< the session has another period or day
    void followAgencies(); ///< agencies or sections may have changed
    void show(const PaperOptions &options); ///< agency, section and states; emits nothing
    void showPeriod(const Period &period); ///< with its usual day; emits nothing
    void read(PaperOptions &options) const;

Q_SIGNALS:
    void changed();

private:
    QWidget *addField(QBoxLayout *into, const QString &label, QWidget *field, const QString &name);
    QWidget *buildStates();
    void listSections();

    Session &m_session;
    PeriodBox *m_period;
    QDateEdit *m_asOf;
    AgencyBox *m_agency;
    QComboBox *m_section;
    QWidget *m_sectionRow = nullptr;
    std::vector<std::pair<WorkState, QCheckBox *>> m_states;
};

} // namespace qd
