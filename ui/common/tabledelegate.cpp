// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tabledelegate.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/roles.h"
#include "ui/common/rowsize.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QProxyStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Windows' own styles show a selection as a pale tint and leave the text as it is, whatever the palette
/// says.
bool tintsSelection(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    if (const auto *proxy = qobject_cast<const QProxyStyle *>(style))
        style = proxy->baseStyle();
    return style->name() == "windowsvista"_L1 || style->name() == "windows11"_L1;
}

/// Whether the text stands whole in its place, where that is known.
bool fits(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    return !option.rect.isValid()
        || option.fontMetrics.horizontalAdvance(option.text) + 2 * margin <= option.rect.width();
}

} // namespace

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state
        &= ~QStyle::State_HasFocus; // the row is selected as a whole: no dotted frame round one cell
    // without the focus those show hardly anything, less than what the mouse stands on
    if (tintsSelection(option->widget))
        option->state |= QStyle::State_Active;
    if (index.data(MutedRole).typeId() == QMetaType::Bool && index.data(MutedRole).toBool())
        option->palette.setColor(QPalette::Text, mutedText(option->palette));
    option->text.replace(u'\n', u' ');
    option->text.replace(QChar::LineSeparator, u' ');
    const QString brief = index.data(BriefRole).toString();
    if (!brief.isEmpty() && !fits(*option))
        option->text = brief;
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (option.widget)
        size.setHeight(isCompact() ? chosenRowHeight(option.widget)
                                   : std::max(size.height(), rowHeight(option.widget)));
    return size;
}

bool TableDelegate::isCompact() const
{
    return m_height == Height::AsChosen && RowSizeChoice::instance().size() == RowSize::Compact;
}

void TableDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    paintHairline(painter, option);
}

void TableDelegate::paintHairline(QPainter *painter, const QStyleOptionViewItem &option)
{
    painter->save();
    painter->setPen(hairline(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void TableDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

QColor TableDelegate::textColor(const QStyleOptionViewItem &option, const QColor &unselected)
{
    if (!(option.state & QStyle::State_Selected) || tintsSelection(option.widget))
        return unselected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    return option.palette.color(group, QPalette::HighlightedText);
}

bool TableDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool own = !index.data(Qt::ToolTipRole).toString().isEmpty();
    if (event->type() != QEvent::ToolTip || own || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool cut
        = text.contains(u'\n') || QStyledItemDelegate::sizeHint(option, index).width() > option.rect.width();
    if (cut && !text.isEmpty()) // rich text wraps, plain text would be one endless line
        QToolTip::showText(event->globalPos(),
            QLatin1String("<p style='white-space:pre-wrap'>") + text.toHtmlEscaped(), view);
    else
        QToolTip::hideText();
    return true;
}

} // namespace qd
