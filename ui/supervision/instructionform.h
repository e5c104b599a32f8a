// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervision/actform.h"

namespace qd
{

class AgencyBox;
class MeasureBox;

/// 领导批示 on a task or one of its measures.
class InstructionForm final : public ActForm
{
    Q_OBJECT
public:
    InstructionForm(Session &session, QWidget *parent);

    QString title() const override;
    void begin(const About &about) override;

protected:
    QString fault() const override;
    Result<> write() override;
    QString doneWords() const override;
    void clear() override;

private:
    MeasureBox *m_what;
    QPlainTextEdit *m_text;
    QLineEdit *m_leader;
    DayEdit *m_day;
    DayEdit *m_dueOn;
    AgencyBox *m_agency;
    QLineEdit *m_basis;
};

} // namespace qd
