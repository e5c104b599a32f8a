// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"
#include "domain/values/deadline.h"
#include "ui/common/typedfields.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace qd
{

class AgencyBox;
class ChangedNote;
class DeadlineField;

/// The fields of ContentForm, each under its label, with a line under it for what somebody else changed. Values go
/// in and out by key; those of a kind of row that has no such field are not among them.
class ContentFields final : public QWidget
{
    Q_OBJECT
public:
    static inline const QString number = QStringLiteral("number");
    static inline const QString title = QStringLiteral("title");
    static inline const QString text = QStringLiteral("text");
    static inline const QString deadline = QStringLiteral("deadline");
    static inline const QString start = QStringLiteral("start"); ///< yyyy-MM-dd
    static inline const QString summarising = QStringLiteral("summarising"); ///< id of the agency, "0": none

    explicit ContentFields(QWidget *parent = nullptr);

    /// Shows the fields that `values` has and what they hold; a field that says so already is not written again, so
    /// that its cursor stays.
    void put(const TypedFields::Values &values);
    TypedFields::Values values() const; ///< of the fields shown
    void tellChanges(const TypedFields &fields); ///< under each field
    void mark(const QString &key, const QString &fault); ///< as faulty, and no other; empty: none
    void setAgencies(const AgencyRegister &agencies);
    void setYear(int planYear);
    void setReadOnly(bool readOnly);
    void setInheritedDeadline(const Deadline &deadline); ///< of a measure: in the empty field

    Deadline typedDeadline() const;
    QDate typedStart() const;
    bool isStartAcceptable() const;
    bool isDeadlineAcceptable() const; ///< no day that the calendar does not have
    QPlainTextEdit *textEdit() const { return m_text; }
    QWidget *field(const QString &key) const; ///< what takes the focus
    void selectDeadline();

Q_SIGNALS:
    void edited(); ///< by the person or put()
    void recordedTaken(const QString &key);

private:
    void addRow(const QString &key, const QString &label, QWidget *field);
    void setShown(const QString &key, bool shown);
    QString shownValue(const QString &key, const QString &value) const;

    QFormLayout *m_layout;
    QLineEdit *m_number;
    QPlainTextEdit *m_title;
    QPlainTextEdit *m_text;
    DeadlineField *m_deadline;
    DeadlineField *m_start;
    AgencyBox *m_summarising;
    AgencyRegister m_agencies;
    QMap<QString, QWidget *> m_rows; ///< field and note
    QMap<QString, ChangedNote *> m_notes;
    QStringList m_shown;
};

} // namespace qd
