// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervision/actform.h"

class QCheckBox;

namespace qd
{

/// What comes after an act: 落实情况 of an instruction, what an agency answered to a reminder.
class StepForm final : public ActForm
{
    Q_OBJECT
public:
    enum class Kind { FollowUp, Answer };
    StepForm(Session &session, Kind kind, QWidget *parent);

    QString title() const override;
    void begin(const About &about) override;

protected:
    qint64 subject() const override;
    QString fault() const override;
    Result<> write() override;
    QString doneWords() const override;
    void clear() override;

private:
    Kind m_kind;
    ActId m_act;
    QLabel *m_of;
    QPlainTextEdit *m_text;
    QCheckBox *m_settled = nullptr;
    DayEdit *m_day;
};

} // namespace qd
