// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/period.h"

#include <QHash>
#include <QObject>
#include <QVariantMap>

#include <optional>

namespace qd
{

class Session;

/// Which forms hold typed text that is not saved: what is kept in the data file (UnsavedKeeper), from this or an earlier
/// run, and what was typed just now. Only forms that can be reached: those of the plan that is shown, and of agencies.
class UnsavedForms final : public QObject
{
    Q_OBJECT
public:
    explicit UnsavedForms(Session &session);

    const QStringList &keys() const { return m_keys; }

    /// Where the form is: a page and the arguments of its open(); `period` where it is about one.
    struct Way {
        QString page;
        QVariantMap arguments;
        Period period;
    };
    std::optional<Way> wayTo(const QString &key) const;

    void typed(const QString &key, bool unsaved); ///< and not kept yet
    void settled(const QString &key); ///< kept or forgotten: what the data file says holds

Q_SIGNALS:
    void changed();

private:
    void recount();

    Session &m_session;
    QHash<QString, bool> m_typed;
    QStringList m_keys;
};

} // namespace qd
