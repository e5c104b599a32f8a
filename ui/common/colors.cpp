// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/colors.h"

#include <QPalette>

namespace qd
{
QColor mixed(const QColor &a, const QColor &b, double shareOfA)
{
    const auto part
        = [shareOfA](int x, int y) { return static_cast<int>(x * shareOfA + y * (1 - shareOfA) + 0.5); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor lightColor(Light light, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (light) {
    case Light::Green:
        return dark ? QColor(0x7B, 0xC6, 0x7E) : QColor(0x2E, 0x7D, 0x32);
    case Light::Yellow:
        return dark ? QColor(0xF0, 0xB4, 0x4C) : QColor(0xB2, 0x6A, 0x00);
    case Light::Red:
        return dark ? QColor(0xF2, 0x8B, 0x82) : QColor(0xC6, 0x28, 0x28);
    case Light::None:
        break;
    }
    return mutedText(palette);
}

QColor accentColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x6F, 0xA8, 0xE8) : QColor(0x1F, 0x5F, 0xA8);
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.14);
}

QColor mutedText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.64);
}

} // namespace qd
