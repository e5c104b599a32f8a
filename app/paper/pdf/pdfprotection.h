// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace qd
{

/// Code units of a password at most: readers take 127 bytes of UTF-8, which 42 Chinese characters fill.
inline constexpr int longestPassword = 40;

/// How a PDF is kept from others.
struct PdfProtection {
    QString password; ///< asked for when the file is opened; empty: anybody may
    bool noEditing = false; ///< readers refuse to change it; printing, copying and reading aloud stay
    bool isWanted() const { return noEditing || !password.isEmpty(); }
};

/// The same file encrypted (AES-256). Error Bug when the bytes are no PDF.
Result<QByteArray> protectedPdf(const QByteArray &pdf, const PdfProtection &protection);

} // namespace qd
