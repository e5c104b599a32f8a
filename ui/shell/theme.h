// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace qd
{

enum class Look { System, Light, Dark };

/// The window's look: the system's, or light or dark by our own palette. Remembered in the settings.
class Theme final
{
public:
    /// To be made once, after the application and before any widget: keeps what the system chose.
    Theme();

    Look look() const { return m_look; }
    void use(Look look);
    /// The interface font: the Chinese one of the system, at its usual size.
    static void useInterfaceFont();

private:
    QPalette m_systemPalette;
    QString m_systemStyle;
    Look m_look = Look::System;
};

} // namespace qd
