// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace qd
{

/// Marks a field whose content cannot be saved: a red ground, beside which the form says why; screen readers hear
/// `fault` with the field. Empty: nothing is wrong with it any more.
void markFault(QWidget *field, const QString &fault);
bool isFaultMarked(const QWidget *field);

} // namespace qd
