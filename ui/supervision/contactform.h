// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervision/actform.h"

class QComboBox;

namespace qd
{

class AgencyBox;
class PeriodBox;

/// 联系记录 or 盖章件: what the office did with one agency, about no measure.
class ContactForm final : public ActForm
{
    Q_OBJECT
public:
    enum class Kind { Contact, SealedCopy };
    ContactForm(Session &session, Kind kind, QWidget *parent);

    QString title() const override;
    void begin(const About &about) override;

protected:
    QString fault() const override;
    Result<> write() override;
    QString doneWords() const override;
    void clear() override;

private:
    Kind m_kind;
    AgencyBox *m_agency;
    QComboBox *m_channel = nullptr; ///< of a contact
    QLineEdit *m_person = nullptr;
    QPlainTextEdit *m_text = nullptr;
    PeriodBox *m_period = nullptr; ///< of a sealed copy
    DayEdit *m_day;
};

} // namespace qd
