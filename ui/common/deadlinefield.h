// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/deadline.h"

#include <QLineEdit>

class QLabel;
class QToolButton;

namespace qd
{

/// A line for a deadline or start as a clerk says it (6月底前, 2023-06-30). Says with it, at each
/// keystroke, which day was understood.
class DeadlineField final : public QWidget
{
    Q_OBJECT
public:
    enum class Meaning { Deadline, Start };
    enum class Echo {
        Beside, ///< in a strip, which has the room
        Below ///< in a form, and only where there is something to say
    };
    DeadlineField(Meaning meaning, Echo echo, QWidget *parent);

    QLineEdit *edit() const { return m_edit; }
    void setYear(int planYear);
    void setText(const QString &text);
    QString text() const;

    /// What is typed as a deadline: a phrase that is not understood keeps its words and has no date.
    Deadline deadline() const;
    /// What is typed as a start; null when empty or not understood.
    QDate start() const;
    /// Whether it may be saved: a start must be a date or empty, a deadline may be any phrase.
    bool isAcceptable() const;

Q_SIGNALS:
    void textEdited(); ///< by the person or setText(): the echo has changed
    void returnPressed();

private:
    QToolButton *usualOnes();
    void sayWhatWasUnderstood();

    Meaning m_meaning;
    Echo m_place;
    QLineEdit *m_edit;
    QLabel *m_echo;
    int m_year = 0;
};

} // namespace qd
