// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTimer;

namespace qd
{

class Session;
class TypedFields;

/// Text typed into a form and not saved, of every form: kept in the database under the form's key, half a
/// second after the last keystroke, at once on flush(). A form that says what is recorded has nothing to keep
/// and forgets.
class UnsavedKeeper final : public QObject
{
    Q_OBJECT
public:
    static constexpr int restMs = 500;

    UnsavedKeeper(Session &session, QObject *parent);

    void typed(const QString &key, const TypedFields &fields);
    void flush(); ///< another row is shown, or the window closes
    void forget(const QString &key); ///< saved or given up, also what waits of it
    QString kept(const QString &key) const; ///< for TypedFields::open(); empty: nothing
    QStringList keysKept(const QString &beginning) const;
    void opened(const QString &key, const TypedFields &fields); ///< what was kept and says only what is recorded goes

private:
    Session &m_session;
    QTimer *m_rest;
    QString m_key; ///< of what waits; empty: nothing does
    QString m_typed;
};

} // namespace qd
