// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace qd
{

/// The text of GB18030 (so also GBK and GB2312) bytes; nothing when a byte sequence is none of them.
std::optional<QString> decodeGb18030(QByteArrayView bytes);

} // namespace qd
