// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/page/plandrop.h"

#include "ui/common/planfile.h"
#include "ui/imports/page/pastefield.h"

#include <QDropEvent>
#include <QMimeData>
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
        const bool text = !data->hasUrls() && (data->hasText() || data->hasHtml());
        if (text || !localFiles(data).isEmpty())
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
    if (const QStringList files = localFiles(data); !files.isEmpty())
        Q_EMIT filesDropped(files);
    else if (!data->hasUrls())
        Q_EMIT textDropped(plainTextOf(data), data->html());
}

} // namespace qd
