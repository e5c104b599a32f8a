// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervision/actform.h"

class QCheckBox;

namespace qd
{

class AgencyBox;
class DeadlineField;

/// 临时任务: a task that came during the year.
class ExtraTaskForm final : public ActForm
{
    Q_OBJECT
public:
    ExtraTaskForm(Session &session, QWidget *parent);

    QString title() const override;
    void begin(const About &about) override;

protected:
    QString fault() const override;
    Result<> write() override;
    QString doneWords() const override;
    void clear() override;

private:
    /// The agencies named in the line, apart by 、; in `unknown` those that the register does not have.
    std::vector<AgencyId> supporting(QStringList *unknown) const;

    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QLineEdit *m_source;
    DayEdit *m_day;
    DeadlineField *m_deadline;
    AgencyBox *m_lead;
    QLineEdit *m_support;
    QCheckBox *m_counted;
};

} // namespace qd
