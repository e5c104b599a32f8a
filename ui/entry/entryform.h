// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/entryfield.h"
#include "ui/entry/entrytext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace qd
{

class DayEdit;
class GrowingEdit;

/// The fields of one report. Faults stand beside their field as the clerk types.
class EntryForm final : public QWidget
{
    Q_OBJECT
public:
    explicit EntryForm(QWidget *parent = nullptr);

    /// What 完成日期 is when the clerk leaves it empty; shown in the empty field.
    void setDefaultDoneOn(QDate day);

    /// Shows a text; emits nothing.
    void setText(const EntryText &text);
    EntryText text() const;
    /// Takes one field of another text, so that Ctrl+Z in the field brings back what stood there.
    void take(EntryField field, const EntryText &from);
    /// The words of the faults beside their fields; those about other things than a field are not shown here.
    void setFaults(const std::vector<InputFault> &faults);
    void focusFirst(); ///< where typing begins
    void focusFault(InputFault::Where where);
    void setEditable(bool editable);

Q_SIGNALS:
    void edited(); ///< by the person, or by take()

private:
    struct TextField {
        GrowingEdit *edit = nullptr;
        QLabel *count = nullptr;
        QLabel *fault = nullptr;
    };

    QWidget *buildFirstRow();
    QWidget *buildDoneRow();
    WorkState state() const;
    void settleDoneOn();
    TextField addText(QVBoxLayout *layout, const QString &name, const QString &label, int lines);
    void count(const TextField &field);

    QComboBox *m_state;
    QWidget *m_doneRow;
    DayEdit *m_doneOn;
    QLabel *m_doneFault;
    QLineEdit *m_percent;
    QLabel *m_percentFault;
    QCheckBox *m_blocked;
    TextField m_text, m_problem, m_next, m_remark;
    bool m_filling = false;
};

} // namespace qd
