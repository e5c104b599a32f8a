// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undokeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace qd
{
namespace
{

/// Whether the field has something of its own to take back, or to bring back.
bool hasOwn(const QObject *field, bool undo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return undo ? line->isUndoAvailable() : line->isRedoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    return true; // not a field we know
}

} // namespace

UndoKeys::UndoKeys(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if ((!undo && !key->matches(QKeySequence::Redo)) || hasOwn(watched, undo))
        return false;
    event->ignore(); // the window's shortcut takes it
    return true;
}

} // namespace qd
