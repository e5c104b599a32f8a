// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"

#include <QComboBox>

namespace qd
{

class PlanBook;

/// A box to choose one measure of the plan, or, where it may be so, a task as a whole. Typing part of the
/// number or of the words narrows the list.
class MeasureBox final : public QComboBox
{
    Q_OBJECT
public:
    enum class With { Measures, TasksToo };
    MeasureBox(With with, QWidget *parent);

    void setBook(const PlanBook &book); ///< keeps what is chosen where it still exists
    TaskId task() const; ///< invalid: nothing is chosen
    MeasureId measure() const; ///< invalid: the whole task
    void choose(TaskId task, MeasureId measure);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void settleText();

    With m_with;
};

/// （四）2 开展质量提升行动: the measure in one line.
QString measureLine(const PlanBook &book, MeasureId measure);
QString taskLine(const PlanBook &book, TaskId task);

} // namespace qd
