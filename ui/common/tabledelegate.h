// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace qd
{

/// The plain cell of every table and tree: a hairline under the row instead of a grid, the muted colour where
/// MutedRole says so, and the whole text as a tooltip where it is cut off.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Height {
        Usual,
        AsChosen ///< follows 行高 (ui/common/rowsize.h)
    };
    explicit TableDelegate(QObject *parent = nullptr, Height height = Height::Usual)
        : QStyledItemDelegate(parent)
        , m_height(height)
    {
    }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    static void paintHairline(QPainter *painter, const QStyleOptionViewItem &option);
    /// Background and selection only, as the style paints them.
    static void paintBackground(QPainter *painter, const QStyleOptionViewItem &option);
    /// Text colour for the option: the selection's, or the given one.
    static QColor textColor(const QStyleOptionViewItem &option, const QColor &unselected);
    /// Follows the choice, which is one line.
    bool isCompact() const;

private:
    Height m_height;
};

} // namespace qd
