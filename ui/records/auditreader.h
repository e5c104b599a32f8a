// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/audit.h"

#include <QObject>

class QTimer;

namespace qd
{

class Session;

/// Reads the audit piece by piece, the newest first. A piece is a screen of entries; where a text is looked
/// for, several short looks make one, between which the window lives on.
class AuditReader final : public QObject
{
    Q_OBJECT
public:
    explicit AuditReader(Session &session, QObject *parent = nullptr);

    void start(const AuditFilter
            &filter); ///< from the newest on; what was under way ends. The first look is made at once
    void more(); ///< the next piece; nothing while one is being read or where that was all
    /// What was written since, into the same list.
    void look();
    void stop();

    bool isReading() const;
    bool hasMore() const { return m_next != 0; }
    const AuditFilter &filter() const { return m_filter; }

Q_SIGNALS:
    void arrived(const std::vector<qd::AuditEntry> &entries); ///< any number, none too
    void rested(); ///< a piece is there, or all

private:
    void readOn();

    Session &m_session;
    AuditFilter m_filter;
    QTimer *m_timer;
    qint64 m_next = 0; ///< AuditFilter::before of the next look; 0: that was all
    qint64 m_newest = -1; ///< entry that was there at the last look for new ones; -1: none was made
    int m_wanted = 0; ///< entries of the piece that are still to come
};

} // namespace qd
