// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/records.h"
#include "ui/common/typedfields.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace qd
{

class ChangedNote;
class RenameChoice;
class Session;
class UnsavedKeeper;

/// One agency's names, kind, place in the official order and contacts. Faults stand under the field as it is
/// typed in. What is typed and not yet saved is kept, and is there again when the agency is shown again. A field that
/// nobody typed in follows the data; only fields that were typed in are saved.
class AgencyForm final : public QWidget
{
    Q_OBJECT
public:
    explicit AgencyForm(Session &session, QWidget *parent = nullptr);

    void show(AgencyId agency); ///< invalid: a new one
    AgencyId agency() const { return m_agency; }
    bool save(); ///< one Workspace call; true also when there was nothing to save
    void keepDraft();
    void refresh(); ///< the register has changed
    void focusName();
    bool isDirty() const;

Q_SIGNALS:
    void agencyAdded(qd::AgencyId agency);
    void dirtyChanged(bool dirty);

private:
    enum Field { FullName, ShortName, Aliases, Order, Liaison, Leader, Phone, FieldCount };
    void addLine(QBoxLayout *form, Field field, const QString &label, const QString &name);
    void load();
    TypedFields::Values recorded() const;
    TypedFields::Values typed() const;
    void fill(); ///< the fields, with what they are to say
    ChangedNote *noteOf(const QString &key);
    QBoxLayout *pairIn(QBoxLayout *form);
    void takeRecorded(const QString &key);
    AgencyKind kind() const;
    Agency read() const;
    bool write();
    bool focusFault();
    void edited(); ///< by the person
    void settle(); ///< what may be saved, and what is wrong
    void revert();
    QString typedKey() const;

    Session &m_session;
    QScrollArea *m_scroll; ///< the fields; the buttons stay in sight below
    AgencyId m_agency;
    TypedFields m_values;
    bool m_loading = false;
    std::array<QLineEdit *, FieldCount> m_lines{};
    std::array<QLabel *, FieldCount> m_faults{};
    QMap<QString, ChangedNote *> m_notes;
    RenameChoice *m_rename = nullptr;
    QComboBox *m_kind;
    QPlainTextEdit *m_remark;
    QLabel *m_note;
    QPushButton *m_revert;
    QPushButton *m_save;
    UnsavedKeeper *m_keeper;
};

} // namespace qd
