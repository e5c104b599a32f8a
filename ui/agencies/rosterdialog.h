// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rosterreview.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace qd
{

class DayEdit;
class RosterTable;
class Session;

/// 粘贴名单…: a list of agencies from the clipboard, to be mended in a field, with what each line brings
/// beside it. Where a collective is chosen all of it becomes members with one 自 and 至. One Workspace call.
class RosterDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `collective`: whose members the list is at first, to be chosen otherwise; invalid: of none.
    RosterDialog(Session &session, AgencyId collective, QWidget *parent = nullptr);
    ~RosterDialog() override;

private:
    void build();
    void listCollectives(AgencyId chosen);
    AgencyId collective() const;
    void takeClipboard();
    void read(); ///< the text anew
    void settle(); ///< what would be written
    void enter();
    RosterTarget target() const;
    QString countsOf(const RosterRequest &request) const;

    Session &m_session;
    QComboBox *m_into; ///< the collectives, and none
    QWidget *m_days; ///< from when until when; only of members
    QPlainTextEdit *m_text;
    RosterTable *m_table;
    DayEdit *m_from;
    DayEdit *m_until;
    QLabel *m_note;
    QLabel *m_counts;
    QPushButton *m_allKnown;
    QPushButton *m_enter;
};

} // namespace qd
