// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStandardPaths>
#include <QTest>

/// Papers are read back by programs of others: where one is not installed, as on Windows, the test ends here and says
/// which (poppler-utils: pdftotext, pdfinfo, pdftoppm, pdffonts; mupdf-tools: mutool; qpdf; python3).
#define QD_NEEDS(program)                                                                                             \
    do {                                                                                                              \
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())                                         \
            QSKIP(program " is not installed: what it reads back was not looked at");                                 \
    } while (false)
