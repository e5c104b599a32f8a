// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/buttons.h"

#include "ui/common/colors.h"

#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Keeps the accent when the palette changes between light and dark.
class PrimaryLook final : public QObject
{
public:
    explicit PrimaryLook(QPushButton *button)
        : QObject(button)
        , m_button(button)
    {
        button->installEventFilter(this);
        dress();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange && !m_dressing)
            dress();
        return QObject::eventFilter(watched, event);
    }

private:
    void dress()
    {
        m_dressing = true;
        const QWidget *around = m_button->parentWidget();
        const QPalette palette = around ? around->palette() : m_button->palette();
        const QColor accent = accentColor(palette);
        const QColor ink = isDark(palette) ? QColor(0x10, 0x18, 0x20) : QColor(Qt::white);
        // Sizes in em-like font units are not available in style sheets; ex follows the font.
        m_button->setStyleSheet(
            u"QPushButton { background: %1; color: %2; border: 1px solid %1; border-radius: 3px; padding: "
            u"0.9ex 2.4ex; }"
            "QPushButton:hover { background: %3; } QPushButton:pressed { background: %4; }"
            "QPushButton:focus { border: 1px solid %5; }"
            "QPushButton:disabled { background: transparent; color: %6; border-color: %6; }"_s.arg(
                accent.name(), ink.name(), accent.lighter(112).name(), accent.darker(112).name(),
                palette.color(QPalette::WindowText).name(), mutedText(palette).name()));
        m_dressing = false;
    }

    QPushButton *m_button;
    bool m_dressing = false;
};

} // namespace

void makePrimary(QPushButton *button)
{
    new PrimaryLook(button);
} // owned by the button

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    makePrimary(button);
    return button;
}

} // namespace qd
