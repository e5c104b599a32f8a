// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/issuelist.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace qd
{

/// 印发: the last look before a report is issued. The number is the next one until the clerk types another;
/// one that cannot be is said below the field.
class IssueDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `paper`: the title of its kind; `next`: the number offered; `issues`: those whose numbers are taken.
    IssueDialog(const QString &paper, int next, std::vector<IssueRow> issues, QWidget *parent);

Q_SIGNALS:
    void numberChosen(int number); ///< a free one; the dialog is closed

private:
    int number() const; ///< as typed; 0: no number of an issue
    QString faultInWords() const; ///< empty: the number can be
    void judge();
    void choose();

    std::vector<IssueRow> m_issues;
    QLineEdit *m_number;
    QLabel *m_fault;
    QPushButton *m_issue;
};

} // namespace qd
