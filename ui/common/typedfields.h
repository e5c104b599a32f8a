// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace qd
{

/// The texts of a form's fields, each by its key, between what is recorded and what is typed. A field that was not
/// touched follows the record. One that was touched keeps what was typed; when the record changes behind it, the
/// form says so beside the field and shows both. Nothing typed is lost and nothing is chosen silently.
///
/// Holds no widgets: a form types into it what its fields say, and puts what it says into its fields.
class TypedFields final
{
public:
    using Values = QMap<QString, QString>;

    /// Another record is shown: its values, and what was kept of typed text by typedText() (empty: nothing).
    void open(const Values &recorded, const QString &typedText = {});
    /// What the fields say now.
    void type(const Values &values);
    /// The record has changed.
    void follow(const Values &recorded);
    /// In place of what was typed the field says what is recorded.
    void takeRecorded(const QString &key);
    void revert(); ///< so do all

    const Values &recorded() const { return m_recorded; }
    const Values &typed() const { return m_typed; }
    bool isDirty() const { return m_typed != m_recorded; }
    bool isTouched(const QString &key) const { return m_typed.value(key) != m_recorded.value(key); }
    /// What the record says now, of a touched field whose record changed since it was touched.
    std::optional<QString> changedTo(const QString &key) const;
    bool anyChanged() const; ///< whether there is such a field

    /// What is to be kept of it: the touched fields, with what was recorded when they were, and the moment; empty when
    /// none is.
    QString typedText(const QDateTime &at) const;
    static QDateTime keptAt(const QString &typedText); ///< null: nothing is kept, or by an older version

private:
    Values m_recorded;
    Values m_typed;
    Values m_seen; ///< of touched fields: what was recorded when typing began
};

} // namespace qd
