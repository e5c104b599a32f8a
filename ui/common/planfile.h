// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace qd
{

class Ask;

/// Lets the person choose the file of a plan, of any kind that can be read; nothing when she gives up. Asked
/// from the menu, the welcome page and the import page alike.
std::optional<QString> choosePlanFile(QWidget *parent, Ask &ask);

} // namespace qd
