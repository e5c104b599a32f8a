// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskstyle.h"

#include "ui/common/buttons.h"
#include "ui/common/colors.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace qd
{

namespace
{

/// The edge of what can be filled in or ticked: Fusion takes a darker window colour for it, which nobody sees on a
/// dark window.
QColor edgeOf(const QStyleOption &option)
{
    const QPalette &colors = option.palette;
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled))
        return accentColor(colors);
    return mixed(colors.color(QPalette::WindowText), colors.color(QPalette::Window),
        option.state.testFlag(QStyle::State_Enabled) ? 0.5 : 0.25);
}

void drawEdge(const QStyleOption &option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(edgeOf(option));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

/// A field of several lines; tables and lists have no frame.
bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// Flat, in the accent colour; what cannot be pressed is an outline only.
void drawPrimary(const QStyle &style, const QStyleOptionButton &button, QPainter *painter)
{
    const QPalette &colors = button.palette;
    const QColor accent = accentColor(colors);
    const QStyle::State state = button.state;
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    QColor ground = state.testFlag(QStyle::State_Sunken) ? accent.darker(112)
        : state.testFlag(QStyle::State_MouseOver)        ? accent.lighter(112)
                                                         : accent;
    const QColor plain = isDark(colors) ? QColor(0x10, 0x18, 0x20) : QColor(Qt::white);
    const bool focus = state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(enabled ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter->setPen(!enabled ? mutedText(colors) : focus ? colors.color(QPalette::WindowText) : ground);
    painter->drawRoundedRect(QRectF(button.rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setPen(enabled ? plain : mutedText(colors));
    style.drawItemText(painter, button.rect, Qt::AlignCenter | Qt::TextShowMnemonic, colors, enabled, button.text);
    painter->restore();
}

} // namespace

DeskStyle::DeskStyle(const QString &base)
    : QProxyStyle(base)
    , m_overFusion(base.compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0)
{
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int base = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_HeaderMargin:
        return base + 4;
    case PM_FocusFrameHMargin:
        return base + 3; // the space beside the text of an item
    default:
        return base;
    }
}

void DeskStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButton && button && isPrimary(widget))
        return drawPrimary(*this, *button, painter);
    if (!m_overFusion || (element != CE_HeaderSection && element != CE_HeaderEmptyArea)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const bool pressed = option->state.testFlag(State_Sunken);
    const QColor ground = option->palette.color(QPalette::Window);
    painter->fillRect(option->rect, pressed ? ground.darker(108) : ground);
    painter->setPen(hairline(option->palette));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

QSize DeskStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton && isPrimary(widget)) { // a little larger than the others
        const QFontMetrics &letters = option->fontMetrics;
        size = size.expandedTo({contents.width() + 5 * letters.xHeight(), letters.height() + 2 * letters.xHeight() + 2});
    }
    return size;
}

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameStatusBarItem) // Windows would put a line beside every text of the status bar
        return;
    if (m_overFusion && element == PE_Frame && isTextField(widget))
        return drawEdge(*option, painter);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (m_overFusion && (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox))
        drawEdge(*option, painter);
}

} // namespace qd
