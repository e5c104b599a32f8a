// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navbutton.h"

#include "ui/common/colors.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"

#include <QEvent>
#include <QPainter>

namespace qd
{

NavButton::NavButton(const QString &iconName, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setIcon(lineIcon(m_iconName, palette()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize NavButton::sizeHint() const
{
    const int u = unit(this);
    const int needed = 2 * u + iconSize() + u + fontMetrics().horizontalAdvance(text()) + u / 2;
    return {std::max(needed, 13 * u), fontMetrics().height() + 2 * u};
}

int NavButton::iconSize() const
{
    return fontMetrics().height() * 11 / 10;
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int u = unit(this);
    const QRectF ground = QRectF(rect()).adjusted(u * 0.5, 1, -u * 0.5, -1);
    QColor fill = isChecked() ? accentColor(palette()) : palette().color(QPalette::WindowText);
    fill.setAlphaF(isChecked() ? 0.14F : (underMouse() && isEnabled() ? 0.06F : 0.0F));
    painter.setPen(hasFocus() ? QPen(accentColor(palette()), 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(ground, u * 0.4, u * 0.4);
    painter.setPen(Qt::NoPen);
    if (isChecked()) {
        painter.setBrush(accentColor(palette()));
        painter.drawRoundedRect(
            QRectF(ground.left(), ground.top() + u * 0.7, u * 0.35, ground.height() - u * 1.4), u * 0.15,
            u * 0.15);
    }
    const QRect iconRect(2 * u, (height() - iconSize()) / 2, iconSize(), iconSize());
    const auto mode = !isEnabled() ? QIcon::Disabled : isChecked() ? QIcon::Selected : QIcon::Normal;
    icon().paint(&painter, iconRect, Qt::AlignCenter, mode);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(
        rect().adjusted(iconRect.right() + u, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

void NavButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(lineIcon(m_iconName, palette()));
}

void NavButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace qd
