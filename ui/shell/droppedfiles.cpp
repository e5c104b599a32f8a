// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/droppedfiles.h"

#include "ui/common/planfile.h"

#include <QApplication>
#include <QDropEvent>
#include <QWidget>

namespace qd
{

DroppedFiles::DroppedFiles(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->setAcceptDrops(true);
    qApp->installEventFilter(this); // before the field under the mouse
}

bool DroppedFiles::eventFilter(QObject *watched, QEvent *event)
{
    const bool drops = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove
        || event->type() == QEvent::Drop;
    const auto *widget = drops ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->window() != m_window)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    if (QApplication::activeModalWidget()) { // a question waits for its answer first
        drop->ignore();
        return true;
    }
    if (isTakingDroppedFiles(widget))
        return false;
    const QStringList files = localFiles(drop->mimeData());
    if (files.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction); // whatever is proposed: nothing is moved away
    drop->accept();
    if (event->type() == QEvent::Drop)
        QMetaObject::invokeMethod(
            this, [this, files] { Q_EMIT arrived(files); }, Qt::QueuedConnection);
    return true;
}

} // namespace qd
