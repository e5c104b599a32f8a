// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/auditreader.h"

#include "ui/common/session.h"
#include "ui/records/auditrow.h"
#include "workspace/door/auditreading.h"

#include <QTimer>

#include <algorithm>
#include <limits>

namespace qd
{
namespace
{

constexpr int screenful = 60; // entries: more than a screen holds

} // namespace

AuditReader::AuditReader(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &AuditReader::readOn);
}

void AuditReader::start(const AuditFilter &filter)
{
    m_filter = filter;
    m_filter.limit = screenful;
    m_filter.changesEach = rowsForLine;
    m_next = std::numeric_limits<qint64>::max();
    m_newest = -1;
    m_wanted = screenful;
    readOn();
}

void AuditReader::more()
{
    if (isReading() || m_next == 0)
        return;
    m_wanted = screenful;
    m_timer->start();
}

void AuditReader::look()
{
    if (m_newest < 0)
        return;
    AuditFilter fresh = m_filter;
    fresh.before = 0;
    fresh.after = m_newest;
    do {
        const auto page = auditPage(m_session.workspace(), fresh);
        if (!m_session.accept(page))
            return;
        m_newest = std::max(m_newest, page->newest);
        Q_EMIT arrived(page->entries);
        fresh.before = page->next;
    } while (fresh.before != 0);
}

void AuditReader::stop()
{
    m_timer->stop();
    m_next = 0;
}

bool AuditReader::isReading() const
{
    return m_timer->isActive();
}

void AuditReader::readOn()
{
    m_filter.before = m_next == std::numeric_limits<qint64>::max() ? 0 : m_next;
    const auto page = auditPage(m_session.workspace(), m_filter);
    if (!m_session.accept(page))
        return stop();
    m_next = page->next;
    if (m_newest < 0)
        m_newest = page->newest;
    m_wanted -= static_cast<int>(page->entries.size());
    Q_EMIT arrived(page->entries);
    if (m_wanted > 0 && m_next != 0)
        m_timer->start();
    else
        Q_EMIT rested();
}

} // namespace qd
