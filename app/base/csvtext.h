// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace qd
{

/// RFC 4180 with CRLF, and the byte order mark without which Excel takes UTF-8 for the system's code page.
/// What a spreadsheet would take for a formula is shown as a text.
QByteArray csvBytes(const QStringList &header, const std::vector<QStringList> &rows);

} // namespace qd
