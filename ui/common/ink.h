// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/enums.h"

#include <QPalette>

#include <functional>

class QWidget;

// Colours that mean something and stay right when the look changes while the window is open.
namespace qd
{

/// The words of the widget stand in the colour of the light (red: a fault, yellow: a warning, none: secondary). In
/// fields the role is Text.
void setInk(QWidget *widget, Light light, QPalette::ColorRole role = QPalette::WindowText);

/// A button that leads somewhere stands in the accent colour.
void useLinkInk(QWidget *button);

/// Back to the colour of the palette.
void takeInk(QWidget *widget);

/// A red ground under what is at fault in a field (ui/common/faultmark.h says it to screen readers, too).
void setFaultGround(QWidget *field, bool fault);

/// Calls `draw` whenever the look of the widget changes, for what bakes colours into its text.
void onLook(QWidget *widget, const std::function<void()> &draw);

} // namespace qd
