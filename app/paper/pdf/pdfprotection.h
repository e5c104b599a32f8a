// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace qd
{

/// How a PDF is kept from others.
struct PdfProtection {
    QString password; ///< asked for when the file is opened; empty: anybody may
    bool noEditing = false; ///< readers refuse to change it; printing, copying and reading aloud stay
    bool isWanted() const { return noEditing || !password.isEmpty(); }
};

/// The same file encrypted (AES-256). Error Bug when the bytes are no PDF.
Result<QByteArray> protectedPdf(const QByteArray &pdf, const PdfProtection &protection);

} // namespace qd
