// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/typedfields.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qd
{

class ChangedNote;
class DayEdit;
class PeriodBox;
class Session;

/// What holds for the whole plan that is open: its title, 填报周期 (another one is a dated fact, by default 自下一期起), 起报期, the first period that reports are owed for,
/// and what the document states about itself (发文机关, 文号, 成文日期, 来源网址). Only what was changed here
/// is saved, as one Workspace call; what others change meanwhile is said beside the field.
class PlanDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PlanDialog(Session &session, QWidget *parent = nullptr);

private:
    QLineEdit *textField(const QString &key, const QString &name);
    void addFacts(QFormLayout *form);
    QWidget *cycleFields();
    void offerBegins(); ///< from when another cycle may hold
    void addRow(QFormLayout *form, const QString &key, const QString &label, QWidget *field);
    QLineEdit *faulty() const; ///< the field whose content cannot be saved; nullptr: none
    QString faultInWords() const; ///< why it cannot be saved; empty when it can
    TypedFields::Values recorded() const;
    void fill(); ///< the fields, with what they are to say
    void edited();
    void settle();
    void follow();
    void save();

    Session &m_session;
    TypedFields m_values;
    QMap<QString, QLineEdit *> m_texts; ///< by key: what is typed as it is
    QComboBox *m_cycle;
    QComboBox *m_cycleFrom; ///< shown once another cycle is chosen
    PeriodBox *m_firstPeriod;
    DayEdit *m_dated;
    QLabel *m_fault;
    QPushButton *m_save;
    QMap<QString, ChangedNote *> m_notes;
    bool m_filling = false;
};

} // namespace qd
