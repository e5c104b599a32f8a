// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include "paper/document/paperinput.h"

#include <QStringList>

#include <memory>

namespace qd
{

class Console;
struct Document;

/// What a report can be written as.
struct PaperFormat {
    const char *suffix; ///< of the file's name, in small letters
    /// Writes the file and tells the console so.
    Result<> (*write)(const std::shared_ptr<const Document> &document, const QString &file, Console &console);
};

/// By the suffix of the file's name. Errors: NoTable (a workbook of a kind that is prose), OptionValueWrong (no format of
/// ours).
Result<const PaperFormat *> paperFormatOf(const QString &file, PaperKind kind);

/// The bytes of a file by its suffix: of a PDF those given, else made from the document.
Result<QByteArray> fileBytes(const QString &file, const Document &document, const QByteArray &pdf);

/// What a paper could not be set with: fonts that another stands for, characters that no font has.
void tellMissing(const QStringList &fonts, const QStringList &characters, Console &console);

} // namespace qd
