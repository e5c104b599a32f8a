// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/verdict.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace qd
{

/// What the report is about: task, measure, role, deadline, light with its reason.
class DutyHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit DutyHeader(QWidget *parent = nullptr);

    void set(const PlanBook &book, const Measure &measure, const Verdict &verdict);

private:
    QLabel *m_title;
    QPlainTextEdit *m_text;
    QLabel *m_deadline;
    QLabel *m_light;
};

} // namespace qd
