// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/exportformat.h"
#include "ui/papers/paperorder.h"

class QWidget;

namespace qd
{

class Session;

// A paper leaves the window: the person is asked where to, the work is done in the background, the session
// tells how it went. Jobs belong to `page`.

/// As a file; `name` is suggested, in the folder used last.
void exportPaper(
    QWidget *page, Session &session, const PaperOrder &order, ExportFormat format, const QString &name);
/// On a printer.
void printPaper(QWidget *page, Session &session, const PaperOrder &order);

} // namespace qd
