// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/document/document.h"

#include <QByteArray>

#include <functional>

namespace qd
{

/// The document as Word's .docx, in memory: named styles, real headings, the grid of GB/T 9704. The same
/// document gives the same bytes. `goOn` is asked while it is made, with blocks (done, total); false cancels.
/// Errors: Cancelled.
Result<QByteArray> docxBytes(const Document &document, const std::function<bool(int, int)> &goOn = {});

/// Writes the file whole or not at all. Errors: those of writeWhole(), Cancelled.
Result<> writeDocx(const Document &document, const QString &file,
    const std::function<bool(int, int)> &goOn = {});

} // namespace qd
