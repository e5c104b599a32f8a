// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/page/plandrop.h"

#include "ui/imports/page/pastefield.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace qd
{

PlanDrop::PlanDrop(QWidget *page)
    : QObject(page)
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

bool PlanDrop::eventFilter(QObject *page, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *enter = static_cast<QDragEnterEvent *>(event);
        const QMimeData *data = enter->mimeData();
        const auto urls = data->urls();
        const bool file = urls.size() == 1 && urls.first().isLocalFile();
        if (file || (urls.isEmpty() && (data->hasText() || data->hasHtml())))
            enter->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        drop(static_cast<QDropEvent *>(event)->mimeData());
        return true;
    }
    return QObject::eventFilter(page, event);
}

void PlanDrop::drop(const QMimeData *data)
{
    if (data->hasUrls())
        Q_EMIT fileDropped(data->urls().first().toLocalFile());
    else
        Q_EMIT textDropped(plainTextOf(data), data->html());
}

} // namespace qd
