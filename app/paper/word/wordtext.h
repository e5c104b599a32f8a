// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace qd
{

/// Appends the text as UTF-8 for content or an attribute. What XML 1.0 cannot hold is left out: control
/// characters, U+FFFE and U+FFFF, halves of a surrogate pair.
void appendEscaped(QByteArray &xml, QStringView text);
QByteArray escaped(QStringView text);

/// Appends a run; line breaks of the text become line breaks of Word. `properties` is its w:rPr or nothing.
/// No run for an empty text.
void appendRun(QByteArray &xml, QStringView text, QByteArrayView properties = {});

/// Appends the runs of a field with the result that stands there until it is brought up to date.
void appendField(QByteArray &xml, QByteArrayView instruction, QStringView result);

} // namespace qd
