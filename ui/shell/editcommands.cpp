// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/editcommands.h"

#include "ui/common/page.h"
#include "ui/common/tablecopy.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLineEdit>

namespace qd
{

void editFocused(const char *command)
{
    QWidget *focused = QApplication::focusWidget();
    if (!focused)
        return;
    for (QAction *action : focused->actions()) { // a table's own copy or paste
        if (action->objectName().endsWith(QLatin1Char('.') + QLatin1String(command)))
            return action->trigger();
    }
    if (focused->metaObject()->indexOfMethod(QByteArray(command).append("()").constData()) >= 0)
        QMetaObject::invokeMethod(focused, command);
    else if (auto *view = qobject_cast<QAbstractItemView *>(focused); view && qstrcmp(command, "copy") == 0)
        copySelection(view);
}

void filterPage(const Page *page)
{
    QLineEdit *field = page ? page->filterField() : nullptr;
    if (!field)
        return;
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

} // namespace qd
