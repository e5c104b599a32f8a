// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/container/fileformat.h"

namespace qd
{

/// Whether the bytes begin like an OLE compound file (MS-CFB 2.2).
bool isOleFile(const QByteArray &bytes);

/// What an OLE compound file holds, by the class of its root and the names of its streams: OldWord, OldExcel,
/// Encrypted or OldOffice.
FileFormat oleFormatOf(const QByteArray &bytes);

} // namespace qd
