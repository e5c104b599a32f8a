// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervision/actform.h"

class QComboBox;

namespace qd
{

class DeadlineField;

/// 批复 of an extension that waits for it.
class DecisionForm final : public ActForm
{
    Q_OBJECT
public:
    DecisionForm(Session &session, QWidget *parent);

    QString title() const override;
    void begin(const About &about) override;

protected:
    qint64 subject() const override;
    QString fault() const override;
    Result<> write() override;
    QString doneWords() const override;
    void clear() override;

private:
    bool grants() const;
    void tell();

    ActId m_act;
    QLabel *m_of;
    QComboBox *m_decision;
    DeadlineField *m_to;
    QLineEdit *m_person;
    QLineEdit *m_basis;
    QPlainTextEdit *m_reason;
    DayEdit *m_day;
};

} // namespace qd
