// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/entryfield.h"
#include "ui/entry/entrytext.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace qd
{

class DayEdit;
class GrowingEdit;
class PercentField;
class ReportText;

/// The fields of one report, in the order they are filled in by keys: the text, Tab, percentage and state,
/// and what few reports need behind them. Faults stand beside their field as the clerk types.
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
    void setPercentNote(const QString &words); ///< a warning beside the percentage; empty: none
    void focusFirst(); ///< where typing begins
    void focusFault(InputFault::Where where);
    void setEditable(bool editable);
    std::vector<GrowingEdit *> textFields() const; ///< from the top
    void addBesideText(QWidget *tool); ///< above the first one, at the right

Q_SIGNALS:
    void edited(); ///< by the person, or by take()

protected:
    bool eventFilter(QObject *state, QEvent *event) override; ///< letters in the list of states

private:
    void buildTexts(QVBoxLayout *layout);
    QWidget *buildStateRow();
    QWidget *buildDoneRow();
    void chainTabs();
    void tell();
    WorkState state() const;
    void settleDoneOn();
    ReportText *fieldOf(InputFault::Where where) const; ///< nullptr: about no text

    PercentField *m_percent;
    QComboBox *m_state;
    QCheckBox *m_blocked;
    QLabel *m_percentFault;
    QLabel *m_percentNote;
    QWidget *m_doneRow;
    DayEdit *m_doneOn;
    QLabel *m_doneFault;
    ReportText *m_text = nullptr;
    ReportText *m_problem = nullptr;
    ReportText *m_next = nullptr;
    ReportText *m_remark = nullptr;
    bool m_filling = false;
};

} // namespace qd
