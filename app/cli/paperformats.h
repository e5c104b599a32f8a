// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace qd
{

class Console;
struct Document;

/// What a report can be written as.
struct PaperFormat {
    const char *suffix; ///< of the file's name, in small letters
    /// Writes the file and tells the console so. nullptr: not written by this version.
    Result<> (*write)(const std::shared_ptr<const Document> &document, const QString &file, Console &console);
};

/// By the suffix of the file's name. Errors: NotThereYet (a format this version does not write),
/// OptionValueWrong (no format of ours).
Result<const PaperFormat *> paperFormatOf(const QString &file);

} // namespace qd
