// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace qd
{

/// Where "today" comes from. Injected, so that lights and due dates can be tested on any day.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
    QDate today() const { return now().date(); }
};

/// The computer's clock, local time.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
};

/// A clock that stands still at a chosen moment: `--as-of`, tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime at)
        : m_at(std::move(at))
    {
    }
    explicit FixedClock(QDate day)
        : m_at(day.startOfDay().addSecs(10 * 3600))
    {
    }
    QDateTime now() const override { return m_at; }
    void set(QDate day) { m_at = day.startOfDay().addSecs(10 * 3600); }

private:
    QDateTime m_at;
};

} // namespace qd
