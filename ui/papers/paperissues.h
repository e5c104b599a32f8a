// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/paperorder.h"

#include <QObject>

class QPushButton;

namespace qd
{

class IssueList;
class Session;

/// The issues of the chosen kind of report: the list, the button 印发第N期, and which issue the preview shows or
/// compares with.
class PaperIssues final : public QObject
{
    Q_OBJECT
public:
    PaperIssues(Session &session, IssueList *list, QPushButton *issue, QObject *parent);

    /// Shows the issues of the kind; the preview is back at today's paper.
    void follow(PaperKind kind);
    /// Reads the list anew.
    void refresh();
    /// What the preview shows beyond today's paper.
    const IssueChoice &choice() const { return m_choice; }
    /// Back to today's paper, compared with none.
    void leave();
    QString choiceInWords() const; ///< for the foot of the preview; empty: today's paper
    /// What must be known of the issue that is shown when it is printed or exported again: that it is
    /// withdrawn. Begins with a space; empty: nothing.
    QString remark() const;
    /// Asks for the number, then issues the paper: composed and laid out in the background, frozen in one
    /// step.
    void issue(const PaperOrder &order);

Q_SIGNALS:
    void choiceChanged();
    void printWanted(); ///< what the preview shows, which is an issue now

private:
    void choose(const IssueChoice &choice);
    void issueAs(int number, const PaperOrder &order);
    /// 作废, once the reason was said.
    void withdraw(int number);

    Session &m_session;
    IssueList *m_list;
    QPushButton *m_issue;
    int m_next = 1; ///< the number that is offered
    PaperKind m_kind = PaperKind::Handout;
    IssueChoice m_choice;
};

} // namespace qd
