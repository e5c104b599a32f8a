// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace qd
{

/// How moments are kept: ISO 8601 to the millisecond with the offset from UTC,
/// "2023-05-10T10:00:00.000+08:00", so that they stay the same moment on a computer of another time zone.
/// Sorted as text they are in order of the wall clock.
QString isoMoment(const QDateTime &at);

/// Reads it back, in local time as it is shown. A text without an offset, as version 0.1 wrote it, is local
/// time of this computer. Null when it is no moment.
QDateTime momentOf(const QString &text);

/// The same as milliseconds since 1970 (UTC), without asking for the time zone where the text says the offset: that took
/// two thirds of the time to load a plan of 100,000 reports. 0 when it is no moment.
qint64 millisecondsOf(const QString &text);

} // namespace qd
