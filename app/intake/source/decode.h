// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

// Stage 1: bytes → text.
namespace qd
{

struct Decoded {
    QString text; ///< as encoded: line ends not yet touched, no BOM
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"
    bool guessed = false; ///< neither a BOM nor valid UTF-8 told
};

/// Tries, in this order: BOM, strict UTF-8, UTF-16 without BOM (when the result looks Chinese), GB18030.
/// Nothing when the bytes are no text in any of them.
std::optional<Decoded> decodeText(const QByteArray &bytes);

/// The kind of file the first bytes belong to; used to tell a Word file or a picture from text.
enum class Container { None, Known };
Container containerOf(const QByteArray &bytes);

/// CRLF and CR to LF; no-break spaces to spaces, zero-width characters out.
QString normalisedLines(const QString &text);

} // namespace qd
