// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace qd
{

/// An XML part of an Office file as UTF-8 without its declaration, looked over once from end to end so that a
/// parser may take it: no document type (so no entities of its own, none of elsewhere), no tag with more than
/// a hundred attributes (their comparing grows with the square), no text between two tags that outgrows
/// memory. Errors: FileDamaged, FileTooLarge.
Result<QByteArray> guardedXml(QByteArray bytes);

} // namespace qd
