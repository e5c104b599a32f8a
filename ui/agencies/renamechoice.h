// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace qd
{

class DayEdit;

/// Asked under the short name while another is typed: is the agency called so from a day on, or was the old name a
/// slip? The first keeps the old name for what was before that day.
class RenameChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit RenameChoice(QWidget *parent = nullptr);

    /// Asks while `typed` is another name than the agency has; empty or the same: nothing is asked. Former names
    /// are listed in any case.
    void ask(const AgencyRegister &agencies, AgencyId agency, const QString &typed, QDate today);
    /// From which day on the new name holds; null when the old one is corrected, or nothing is asked.
    QDate from() const;
    bool isAcceptable() const;

Q_SIGNALS:
    void chosen();

private:
    void offer(const QString &oldName, QDate today);

    QString m_oldName;
    QLabel *m_former;
    QWidget *m_choice;
    QLabel *m_question;
    QRadioButton *m_renamed;
    QRadioButton *m_corrected;
    DayEdit *m_from;
};

} // namespace qd
