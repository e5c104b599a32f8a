// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskstyle.h"

#include "ui/common/buttons.h"
#include "ui/common/colors.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

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

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if ((element != SE_HeaderArrow && element != SE_HeaderLabel) || !header || header->orientation != Qt::Horizontal
        || header->sortIndicator == QStyleOptionHeader::None)
        return QProxyStyle::subElementRect(element, option, widget);
    const int margin = proxy()->pixelMetric(PM_HeaderMargin, option, widget);
    const int arrow = proxy()->pixelMetric(PM_HeaderMarkSize, option, widget);
    const int gap = margin / 2;
    QRect label = header->rect.adjusted(margin, 0, -margin, 0);
    const int wanted = header->fontMetrics.size(0, header->text).width() + 1;
    label.setWidth(std::max(0, std::min(wanted, label.width() - arrow - gap)));
    QRect mark(label.right() + 1 + gap, 0, arrow, arrow);
    if (header->textAlignment.testFlag(Qt::AlignRight)) {
        label.moveRight(header->rect.right() - margin);
        mark.moveRight(label.left() - 1 - gap);
    }
    mark.moveTop(header->rect.center().y() - arrow / 2);
    return visualRect(header->direction, header->rect, element == SE_HeaderLabel ? label : mark);
}

int DeskStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    if (hint == SH_Header_ArrowAlignment) // a header counts the arrow to the width of its text
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

void DeskStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButton && button && isPrimary(widget))
        return drawPrimary(*this, *button, painter);
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        element == CE_Header && header && header->sortIndicator != QStyleOptionHeader::None) {
        drawSortedHeader(*header, painter, widget);
        return;
    }
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
        size = size.expandedTo({contents.width() + 5 * letters.xHeight(), letters.height() + 9 * letters.xHeight() / 5 + 2});
    }
    return size;
}

/// Qt's own would ask the style below for the places, not this one.
void DeskStyle::drawSortedHeader(const QStyleOptionHeader &header, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setClipRect(header.rect, Qt::IntersectClip);
    proxy()->drawControl(CE_HeaderSection, &header, painter, widget);
    QStyleOptionHeaderV2 part;
    if (const auto *v2 = qstyleoption_cast<const QStyleOptionHeaderV2 *>(&header))
        part = *v2;
    else
        static_cast<QStyleOptionHeader &>(part) = header;
    part.rect = proxy()->subElementRect(SE_HeaderLabel, &header, widget);
    if (part.rect.isValid())
        proxy()->drawControl(CE_HeaderLabel, &part, painter, widget);
    part.rect = proxy()->subElementRect(SE_HeaderArrow, &header, widget);
    if (m_overFusion) // Fusion paints it in the upper half
        part.rect.translate(0, part.rect.height() / 6);
    proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
    painter->restore();
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
        drawEdge(*option, painter); // boxes in cells come through here, too
}

} // namespace qd
