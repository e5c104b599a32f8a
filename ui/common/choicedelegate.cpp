// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/choicedelegate.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"

#include <QComboBox>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace qd
{

void ChoiceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    TableDelegate::paint(painter, option, index);
    if (!(index.flags() & Qt::ItemIsEditable) || index.data(ChoicesRole).toStringList().isEmpty())
        return;
    // A small mark says that there is something to choose.
    painter->save();
    painter->setPen(textColor(option, mutedText(option.palette)));
    const int gap = option.widget ? unit(option.widget) / 2 : 4;
    painter->drawText(option.rect.adjusted(0, 0, -gap, 0), Qt::AlignRight | Qt::AlignVCenter, u"▼"_s);
    painter->restore();
}

QWidget *ChoiceDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStringList choices = index.data(ChoicesRole).toStringList();
    if (choices.isEmpty())
        return TableDelegate::createEditor(parent, option, index);
    auto box = std::make_unique<QComboBox>(parent);
    box->addItems(choices);
    box->setMaxVisibleItems(18);
    auto *self
        = const_cast<ChoiceDelegate *>(this); // Qt's own delegates signal from const members the same way
    connect(box.get(), &QComboBox::activated, self, [self, editor = box.get()] {
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    });
    return box.release(); // Qt's interface: the view owns it, and it has a parent
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(index.data(Qt::EditRole).toInt());
        box->showPopup();
    } else {
        TableDelegate::setEditorData(editor, index);
    }
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentIndex(), Qt::EditRole);
    else
        TableDelegate::setModelData(editor, model, index);
}

void ChoiceDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

} // namespace qd
