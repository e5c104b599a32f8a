// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace qd
{

class Console;
class Pages;
struct Document;

/// What the layout had to make do without, as notes.
void noteMissing(const Pages &pages, Console &console);

/// The bytes of a file by its suffix: of a PDF those given, else made from the document. One line for each
/// format.
Result<QByteArray> fileBytes(const QString &file, const Document &document, const QByteArray &pdf);

} // namespace qd
