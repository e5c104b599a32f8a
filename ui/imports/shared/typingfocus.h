// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

// Which keys belong to what has the focus, before the page may take them.
namespace qd
{

/// A box or field that a list has opened over one of its cells.
bool isEditorOfList(const QWidget *focus);
/// Keys of a field in which the clerk types belong to the field.
bool isTyping(const QWidget *focus);

} // namespace qd
