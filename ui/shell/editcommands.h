// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd
{

class Page;

/// "copy" or "paste", as the Edit menu has them, on whatever has the focus: a table's own way first, else the field's,
/// else the selected rows of a view. Nothing where the focus knows neither.
void editFocused(const char *command);

/// The cursor into the field that filters the page's list; nothing where there is none. `page` may be nullptr.
void filterPage(const Page *page);

} // namespace qd
