// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDateEdit;

namespace qd
{

/// Gives the field a calendar to choose from as it hangs on an office's wall: the week begins on Monday, and
/// above stands 2023年12月.
void useCalendar(QDateEdit *field);

} // namespace qd
