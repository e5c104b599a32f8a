// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/records.h"
#include "ui/supervision/actform.h"

namespace qd
{

/// 更正 of the words of an act that was typed wrongly. What it established (kind, day, state, deadline)
/// stays.
class CorrectionForm final : public ActForm
{
    Q_OBJECT
public:
    CorrectionForm(Session &session, QWidget *parent);

    QString title() const override;
    void begin(const About &about) override;

protected:
    qint64 subject() const override;
    QString fault() const override;
    Result<> write() override;
    QString doneWords() const override;
    void clear() override;

private:
    Act wanted() const;

    Act m_seen;
    QLabel *m_of;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_reason;
    QLineEdit *m_basis;
    QLineEdit *m_person;
    DayEdit *m_dueOn;
};

} // namespace qd
