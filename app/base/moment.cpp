// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/moment.h"

namespace qd
{

QString isoMoment(const QDateTime &at)
{
    return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QDateTime momentOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toLocalTime();
}

} // namespace qd
