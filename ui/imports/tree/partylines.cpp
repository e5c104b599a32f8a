// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tree/partylines.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/imports/tree/partymodel.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

int rowOfWords(const QWidget *view)
{
    return view->fontMetrics().height() + unit(view) / 2;
}

QString nameOf(const QModelIndex &index)
{
    return index.siblingAtColumn(PartyModel::Name).data().toString();
}

QString roleOf(const QModelIndex &index)
{
    return index.siblingAtColumn(PartyModel::RoleColumn).data().toString() + u" ▼"_s;
}

} // namespace

int PartyDelegate::roleAt(const QWidget *view, const QModelIndex &index)
{
    return unit(view) * 3 / 2 + view->fontMetrics().horizontalAdvance(nameOf(index));
}

QSize PartyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *view = option.widget;
    const int role = view->fontMetrics().horizontalAdvance(roleOf(index));
    return {roleAt(view, index) + role + unit(view) * 3 / 2, rowOfWords(view)};
}

void PartyDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintBackground(painter, cell);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(textColor(cell, cell.palette.color(QPalette::Text)));
    painter->drawText(
        cell.rect.adjusted(unit(cell.widget), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, nameOf(index));
    painter->setPen(textColor(cell, mutedText(cell.palette)));
    painter->drawText(cell.rect.adjusted(roleAt(cell.widget, index), 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter, roleOf(index));
    painter->restore();
}

/// Over the role: whose it is stays in sight.
void PartyDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect place = option.rect;
    place.setLeft(place.left() + roleAt(option.widget, index) - unit(option.widget) / 2);
    place.setWidth(std::max(place.width(), editor->sizeHint().width()));
    editor->setGeometry(place);
}

PartyLines::PartyLines(PartyModel *model, QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"import.parties"_s);
    setAccessibleName(tr("Responsible agencies"));
    setModel(model);
    setModelColumn(PartyModel::RoleColumn);
    setItemDelegate(new PartyDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setToolTip(plainTip(tr("Click a role to change it, or press Enter; Del removes the agency")));
    connect(
        this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
    fitHeight();
}

void PartyLines::choose(int row)
{
    const QModelIndex role = model()->index(row, PartyModel::RoleColumn);
    setCurrentIndex(role);
    edit(role);
}

void PartyLines::doItemsLayout()
{
    QListView::doItemsLayout();
    fitHeight();
}

void PartyLines::fitHeight()
{
    constexpr int mostLines = 8;
    const int line = rowOfWords(this);
    const int needed = std::clamp(contentsSize().height(), line, mostLines * line) + 2 * frameWidth();
    if (needed == minimumHeight() && needed == maximumHeight())
        return;
    setFixedHeight(needed);
    Q_EMIT heightChanged();
}

void PartyLines::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onRole = index.isValid()
        && event->position().x() >= visualRect(index).left() + PartyDelegate::roleAt(this, index);
    if (event->button() == Qt::LeftButton && onRole)
        edit(index);
}

} // namespace qd
