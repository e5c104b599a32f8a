// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervision/actform.h"

class QComboBox;

namespace qd
{

class AgencyBox;
class DeadlineField;
class MeasureBox;

/// 延期: asked for, and decided at once where it was.
class ExtensionForm final : public ActForm
{
    Q_OBJECT
public:
    ExtensionForm(Session &session, QWidget *parent);

    QString title() const override;
    void begin(const About &about) override;

protected:
    QString fault() const override;
    Result<> write() override;
    QString doneWords() const override;
    void clear() override;

private:
    enum class Decided { NotYet, Granted, Refused };
    void tell();
    QDate present() const; ///< the deadline that holds on the day; null: none

    MeasureBox *m_what;
    DeadlineField *m_to;
    QLabel *m_note;
    QPlainTextEdit *m_reason;
    QPlainTextEdit *m_progress;
    AgencyBox *m_agency;
    DayEdit *m_day;
    QComboBox *m_decided;
    QLineEdit *m_person;
    QLineEdit *m_basis;
};

} // namespace qd
