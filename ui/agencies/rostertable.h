// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rosterreview.h"

#include <QTableWidget>

namespace qd
{

class Session;

/// The lines of a pasted list with what each is: ticked ones are entered, one that is like a known agency
/// offers what it may be, contacts stand as 旧 → 新 with a tick of their own. No line is left out of sight.
class RosterTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit RosterTable(Session &session, QWidget *parent = nullptr);

    /// What was chosen on lines that stay as they were is kept.
    void setLines(std::vector<RosterLine> lines, const RosterTarget &target);
    const std::vector<RosterLine> &lines() const { return m_lines; }
    int openQuestions() const; ///< lines that are like a known agency, and left out
    void takeAllAsKnown(); ///< answers those

Q_SIGNALS:
    void answered(); ///< a tick or a question

private:
    void fill();
    void fillLine(int row);
    void setText(int row, int column, const QString &text);
    void addQuestion(int row);
    void take(int row); ///< the answer to the question there
    void ticked(const QTableWidgetItem *item);
    QString resultOf(const RosterLine &line) const;
    bool brings(const RosterLine &line) const; ///< whether there is anything to tick

    Session &m_session;
    std::vector<RosterLine> m_lines;
    RosterTarget m_target;
    std::vector<RosterField> m_fields; ///< those that any line tells, from column 2 on
    bool m_filling = false;
};

} // namespace qd
