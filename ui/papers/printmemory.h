// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPrinter;
class QString;

namespace qd
{

// How a kind of report was printed last time on this computer: on which printer, on both sides, in grey,
// collated. Not what is about one print: range and copies. What a driver alone knows (pages a sheet, trays)
// it remembers itself.

/// Sets the printer up so; one that is no longer there is not chosen. Before the dialog is shown.
void recallPrinting(QPrinter &printer, const QString &kindName);
void rememberPrinting(const QPrinter &printer, const QString &kindName);

} // namespace qd
