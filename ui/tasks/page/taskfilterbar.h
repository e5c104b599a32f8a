// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/filter.h"

#include <QVariantMap>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace qd
{

class AgencyBox;
class PlanBook;
class SearchField;

/// The row of fields above the task tree that says what is listed: search, agency × role, section, state,
/// light, deadline. One signal for every change.
class TaskFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TaskFilterBar(QWidget *parent = nullptr);

    /// Fills agencies and sections anew, keeping what is chosen where it still exists.
    void setBook(const PlanBook &book);
    void setPeriod(const Period &period); ///< the one that 本期未报 asks for; filters anew where it is chosen
    TaskFilter filter() const;
    /// Page::open arguments: agency, role, light, state, section, text, overdue, withoutDeadline, dueThisMonth, blocked,
    /// unreported; all others are cleared. Emits filterChanged() once.
    void choose(const QVariantMap &arguments);
    void clear();
    QLineEdit *words() const; ///< the field for words

Q_SIGNALS:
    void filterChanged();
    void leaveDown(); ///< the down key in the search field: on to the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QSize minimumSizeHint() const override;

private:
    void layOut();
    void changed();
    void chooseSection(SectionId section);

    SearchField *m_search;
    AgencyBox *m_agency;
    QComboBox *m_role;
    QComboBox *m_section;
    QComboBox *m_state; ///< 受阻 and 本期未报 too
    QComboBox *m_light;
    QComboBox *m_due;
    QToolButton *m_clear;
    QBoxLayout *m_rows = nullptr; ///< text and agency beside the other choices, or above them where it is narrow
    Period m_period;
    int m_soonDays = 7; ///< OfficeRules: due within so many days is soon
    bool m_quiet = false;
};

} // namespace qd
