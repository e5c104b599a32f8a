// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervision/actform.h"

namespace qd
{

class MeasureBox;

/// 调整: another wording of a measure, from a day on.
class AdjustmentForm final : public ActForm
{
    Q_OBJECT
public:
    AdjustmentForm(Session &session, QWidget *parent);

    QString title() const override;
    void begin(const About &about) override;

protected:
    qint64 subject() const override;
    QString fault() const override;
    Result<> write() override;
    QString doneWords() const override;
    void clear() override;

private:
    void showWords();
    QString present() const;

    MeasureBox *m_what;
    MeasureId m_shown; ///< whose words the field began with
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_reason;
    QLineEdit *m_basis;
    DayEdit *m_day;
};

} // namespace qd
