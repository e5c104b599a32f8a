// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/counttile.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace qd
{

CountTile::CountTile(QChar shape, Light colour, const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_shape(shape)
    , m_colour(colour)
{
    setText(label);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCount(0);
}

void CountTile::setCount(int count)
{
    m_count = count;
    m_counting = false;
    setAccessibleName(u"%1 %2"_s.arg(number(), text()));
    updateGeometry();
    update();
}

void CountTile::setColour(Light colour)
{
    m_colour = colour;
    update();
}

void CountTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CountTile::setCounting()
{
    m_counting = true;
    setAccessibleName(u"%1 %2"_s.arg(number(), text()));
    update();
}

QString CountTile::number() const
{
    return m_counting ? u"…"_s : QString::number(m_count);
}

QFont CountTile::numberFont() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() + 4);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize CountTile::sizeHint() const
{
    const int u = unit(this);
    const QFontMetrics big(numberFont());
    const int width = fontMetrics().horizontalAdvance(m_shape)
        + big.horizontalAdvance(QString::number(std::max(m_count, 10)))
        + fontMetrics().horizontalAdvance(text());
    return {width + 5 * u, big.height() + u};
}

void CountTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int u = unit(this);
    QColor fill = palette().color(QPalette::WindowText);
    fill.setAlphaF(isDown() ? 0.12F : (underMouse() ? 0.06F : 0.0F));
    painter.setPen(QPen(hasFocus() ? accentColor(palette()) : hairline(palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, u * 0.4, u * 0.4);
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, u * 0.4, u * 0.4);
    const bool calm = m_counting || m_count == 0;
    QRect area = rect().adjusted(u + u / 2, 0, -u, 0);
    const auto put = [&](const QString &piece, const QFont &font, const QColor &colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, piece);
        area.setLeft(area.left() + QFontMetrics(font).horizontalAdvance(piece) + u * 2 / 3);
    };
    const QColor ink = palette().color(QPalette::WindowText);
    put(QString(m_shape), font(), calm ? mutedText(palette()) : lightColor(m_colour, palette()));
    put(number(), numberFont(), calm ? mutedText(palette()) : ink);
    put(text(), font(), calm ? mutedText(palette()) : ink);
}

void CountTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CountTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace qd
