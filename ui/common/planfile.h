// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

class QMimeData;
class QWidget;

namespace qd
{

class Ask;

/// Lets the person choose the file of a plan, of any kind that can be read; nothing when she gives up. Asked
/// from the menu, the welcome page and the import page alike.
std::optional<QString> choosePlanFile(QWidget *parent, Ask &ask);

/// The files of this computer that are dragged over from the system's file window; empty when it is something else.
QStringList localFiles(const QMimeData *dragged);

/// Files dropped onto this widget or what lies in it are its own; elsewhere in the window they are plans to
/// be read.
void takesDroppedFiles(QWidget *widget);
/// Whether the widget, or one that it lies in, takes them.
bool isTakingDroppedFiles(const QWidget *widget);

} // namespace qd
