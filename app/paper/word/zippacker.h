// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace qd
{

/// A file inside a zip container.
struct ZipPart {
    QByteArray name; ///< with /, in UTF-8
    QByteArray bytes;
};

/// A zip container in memory. The same parts give the same bytes: all bear the date 1980-01-01. Errors: Bug
/// (libzip refuses).
Result<QByteArray> packedZip(const std::vector<ZipPart> &parts);

} // namespace qd
