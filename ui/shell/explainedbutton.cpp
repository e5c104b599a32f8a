// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/explainedbutton.h"

#include "ui/common/colors.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"

#include <QEvent>
#include <QPainter>

namespace qd
{
namespace
{

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

ExplainedButton::ExplainedButton(
    const QString &iconName, const QString &title, const QString &explanation, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_explanation(explanation)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setIcon(lineIcon(m_iconName, palette()));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ExplainedButton::titleFont() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() + 1);
    font.setWeight(QFont::DemiBold);
    return font;
}

QRect ExplainedButton::textArea(int width) const
{
    const int u = unit(this);
    return {6 * u, 3 * u / 2, width - 8 * u, 1000};
}

int ExplainedButton::heightForWidth(int width) const
{
    const QRect area = textArea(width);
    const int title = QFontMetrics(titleFont()).height();
    return area.top() * 2 + title + unit(this) / 2
        + fontMetrics().boundingRect(area, wrapped, m_explanation).height();
}

QSize ExplainedButton::sizeHint() const
{
    return {60 * unit(this), heightForWidth(60 * unit(this))};
}

void ExplainedButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int u = unit(this);
    const bool lit = isEnabled() && (underMouse() || hasFocus());
    QColor fill = accentColor(palette());
    fill.setAlphaF(isDown() ? 0.16F : lit ? 0.08F : 0.0F);
    painter.fillRect(rect(), Qt::transparent);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(QPen(hasFocus() ? accentColor(palette()) : hairline(palette()), 1));
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, u * 0.5, u * 0.5);
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, u * 0.5, u * 0.5);
    const int size = fontMetrics().height() * 16 / 10;
    icon().paint(&painter, QRect(2 * u, 3 * u / 2, size, size), Qt::AlignCenter,
        isEnabled() ? QIcon::Selected : QIcon::Disabled);
    QRect area = textArea(width());
    painter.setFont(titleFont());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(area, wrapped, text());
    area.translate(0, QFontMetrics(titleFont()).height() + u / 2);
    painter.setFont(font());
    painter.setPen(mutedText(palette()));
    painter.drawText(area, wrapped, m_explanation);
}

void ExplainedButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(lineIcon(m_iconName, palette()));
}

void ExplainedButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ExplainedButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace qd
