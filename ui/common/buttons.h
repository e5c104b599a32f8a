// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace qd
{

/// The one button of a page where the work ends: filled with the accent colour (by ui/shell/deskstyle).
QPushButton *primaryButton(const QString &text, QWidget *parent);
void makePrimary(QPushButton *button);
bool isPrimary(const QWidget *widget);

} // namespace qd
