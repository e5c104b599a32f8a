// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace qd
{

/// Every text a person can read in the shown part of the window: labels, buttons, menus, headers, tooltips,
/// placeholders, tab names, box entries. Each as "<class> <objectName>: text".
QStringList visibleTexts(const QWidget *root);

/// Those of them that have words in Latin letters but no Chinese character, less names of keys and formats
/// (Ctrl+F, F1, PDF, Word, Excel, txt, dates).
QStringList latinTexts(const QWidget *root);

} // namespace qd
