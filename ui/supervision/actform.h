// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/values/ids.h"

#include <QDate>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace qd
{

class DayEdit;
class PlanBook;
class Session;
class UnsavedKeeper;

/// A form at the side for one act of the office. What it lacks stands above its button while it is typed;
/// Ctrl+Enter saves, Esc leaves and keeps what was typed until it is opened again, also by another run of the program
/// (UnsavedKeeper): what is written in lines and texts, not what is chosen or ticked.
class ActForm : public QWidget
{
    Q_OBJECT
public:
    /// What the form is opened for; 0: not said.
    struct About {
        TaskId task;
        MeasureId measure;
        AgencyId agency;
        ActId act; ///< the act that is followed, decided or corrected
        QDate to = {}; ///< what a deadline is to be extended to
    };

    /// `name`: objectName of the form; its fields are called supervision.<name>.<field>.
    ActForm(Session &session, const QString &name, QWidget *parent);
    ~ActForm() override;

    virtual QString title() const = 0;
    /// Opened anew: another plan, another measure. What was typed and does not depend on it stays.
    void open(const About &about);
    void flush(); ///< what was typed is kept now
    void startFocus(); ///< where the work begins
    bool save(); ///< false where something is missing or the write was refused

Q_SIGNALS:
    void saved();
    void left(); ///< Esc or Cancel

protected:
    virtual void begin(const About &about) = 0; ///< the fields for what it is about
    /// What the texts belong to: the act that is followed, the measure whose words are changed; 0: to none.
    virtual qint64 subject() const { return 0; }
    /// Whether what is typed there means something without the rest of the form.
    virtual bool keeps(const QString &field) const;
    Session &session() const { return m_session; }
    const PlanBook &book() const;
    /// Adds the field under its label, the first one being where the work begins.
    void addField(const QString &label, QWidget *field, const QString &name);
    void startRow(); ///< the fields from here on stand beside each other
    void endRow();
    QLineEdit *addLine(const QString &label, const QString &name, const QString &hint = {});
    QPlainTextEdit *addText(const QString &label, const QString &name);
    DayEdit *addDay(const QString &label, const QString &name, const QString &hint);
    /// Says something that follows from the fields, in the muted colour.
    QLabel *addNote(const QString &name);
    void addBefore(QPushButton *button); ///< beside the button that saves
    void setAction(const QString &words); ///< what the button says; 保存 unless told
    void settle(); ///< a field has changed

    virtual QString fault() const = 0; ///< what still lacks, one sentence; empty: it may be saved
    virtual Result<> write() = 0;
    virtual QString doneWords() const = 0; ///< told once it is written
    virtual void clear() = 0; ///< what was typed is done with

    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString keptKey() const; ///< UnsavedForms::wayTo() leads back from it
    QList<QWidget *> keptFields() const; ///< lines and texts, whose objectName begins with the form's
    QString fieldOf(const QWidget *widget) const { return widget->objectName().mid(m_name.size() + 1); }
    void keepTyped();
    void showKept();

    Session &m_session;
    UnsavedKeeper *m_keeper;
    bool m_opening = false;
    QString m_name;
    QVBoxLayout *m_fields;
    QHBoxLayout *m_row = nullptr; ///< of fields beside each other
    QWidget *m_first = nullptr;
    QLabel *m_fault;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QHBoxLayout *m_buttons;
};

/// The day of an act: today while nothing is typed; a sentence where it is no day or has not come yet.
QDate actDay(const DayEdit &edit, const Session &session);
QString dayFault(const DayEdit &edit, const Session &session);

} // namespace qd
