// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/grid/multilinedelegate.h"

#include "ui/common/metrics.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

#include <algorithm>
#include <memory>

namespace qd
{

QWidget *MultiLineDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto edit = std::make_unique<QPlainTextEdit>(parent);
    edit->setTabChangesFocus(true);
    edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    return edit.release(); // Qt's interface: the view owns it, and it has a parent
}

void MultiLineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QPlainTextEdit *>(editor);
    edit->setPlainText(index.data(Qt::EditRole).toString());
    edit->selectAll();
}

void MultiLineDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QPlainTextEdit *>(editor)->toPlainText(), Qt::EditRole);
}

void MultiLineDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QRect room = editor->parentWidget()->rect();
    const int u = unit(editor);
    QRect place = option.rect;
    place.setWidth(std::min(room.width(), std::max(place.width(), 50 * u)));
    place.setHeight(std::max(place.height(), 6 * option.fontMetrics.lineSpacing() + u));
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    editor->setGeometry(place);
}

bool MultiLineDelegate::eventFilter(QObject *editor, QEvent *event)
{
    auto *edit = qobject_cast<QPlainTextEdit *>(editor);
    if (edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::AltModifier)) {
            edit->insertPlainText(QStringLiteral("\n"));
            return true;
        }
        if (enter && !(key->modifiers() & ~Qt::KeypadModifier)) {
            Q_EMIT commitData(edit);
            Q_EMIT closeEditor(edit);
            Q_EMIT wentDown();
            return true;
        }
    }
    return TableDelegate::eventFilter(editor, event);
}

} // namespace qd
