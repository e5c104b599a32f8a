// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/deskstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QSettings>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const auto lookKey = "look"_L1;

struct Shades {
    QColor window, base, text, button, highlight, highlightedText, link, disabled;
};

QPalette paletteOf(const Shades &s)
{
    QPalette p(s.button, s.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
             QPalette::BrightText})
        p.setColor(role, s.text);
    p.setColor(QPalette::Base, s.base);
    p.setColor(QPalette::AlternateBase, s.window);
    p.setColor(QPalette::ToolTipBase, s.base);
    p.setColor(QPalette::Highlight, s.highlight);
    p.setColor(QPalette::HighlightedText, s.highlightedText);
    p.setColor(QPalette::Link, s.link);
    p.setColor(QPalette::PlaceholderText, s.disabled);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, s.disabled);
    return p;
}

QPalette lightPalette()
{
    return paletteOf({QColor(0xF5, 0xF6, 0xF8), Qt::white, QColor(0x1B, 0x1F, 0x24), QColor(0xF0, 0xF1, 0xF3),
        QColor(0xD6, 0xE6, 0xF8), QColor(0x10, 0x20, 0x34), QColor(0x1F, 0x5F, 0xA8),
        QColor(0x82, 0x88, 0x90)});
}

QPalette darkPalette()
{
    return paletteOf({QColor(0x23, 0x26, 0x2A), QColor(0x1B, 0x1D, 0x20), QColor(0xE6, 0xE8, 0xEB),
        QColor(0x31, 0x35, 0x3A), QColor(0x2B, 0x4A, 0x6E), QColor(0xF4, 0xF8, 0xFC),
        QColor(0x6F, 0xA8, 0xE8), QColor(0x85, 0x8B, 0x93)});
}

QString keyOf(Look look)
{
    return look == Look::Dark ? u"dark"_s : look == Look::Light ? u"light"_s : u"system"_s;
}

} // namespace

Theme::Theme()
    : m_systemPalette(QApplication::palette())
    , m_systemStyle(QApplication::style()->objectName())
{
    const QString stored = QSettings().value(lookKey).toString();
    use(stored == keyOf(Look::Dark) ? Look::Dark : stored == keyOf(Look::Light) ? Look::Light : Look::System);
}

void Theme::use(Look look)
{
    m_look = look;
    QSettings().setValue(lookKey, keyOf(look));
    // Windows' native style ignores dark palettes in parts; Fusion takes every colour from the palette.
    const bool native = look == Look::System;
    QApplication::setStyle(new DeskStyle(native ? m_systemStyle : u"fusion"_s)); // the application owns it
    const bool plainFusion = native && m_systemStyle.compare("fusion"_L1, Qt::CaseInsensitive) == 0;
    const bool systemIsDark = m_systemPalette.color(QPalette::Window).lightness() < 128;
    if (look == Look::Dark || (plainFusion && systemIsDark))
        QApplication::setPalette(darkPalette());
    else if (look == Look::Light || plainFusion)
        QApplication::setPalette(lightPalette());
    else
        QApplication::setPalette(m_systemPalette);
}

void Theme::useInterfaceFont()
{
    const QStringList families = QFontDatabase::families();
    for (const QString &family :
        {u"Microsoft YaHei UI"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"WenQuanYi Micro Hei"_s}) {
        if (families.contains(family)) {
            QFont font(family);
            font.setPointSizeF(9);
            QApplication::setFont(font);
            return;
        }
    }
}

} // namespace qd
