// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagedesk.h"

#include "texts/errortext.h"
#include "ui/common/ask.h"
#include "ui/common/messagebar.h"
#include "ui/common/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace qd
{

MessageDesk::MessageDesk(Session &session, MessageBar &bar, QObject *parent)
    : QObject(parent)
{
    connect(&session, &Session::failed, &bar, [&bar](const Error &error) { bar.warn(errorText(error)); });
    connect(&session.workspace(), &Workspace::backupFailed, &bar, [&bar](const Error &error) {
        bar.warn(QCoreApplication::translate("qd::MessageDesk", "The backup of the day could not be made: %1")
                     .arg(errorText(error)));
    });
    connect(&session, &Session::told, &bar, &MessageBar::tell);
    connect(&session, &Session::toldDone, &bar, &MessageBar::tellDone);
    connect(&session, &Session::changed, &bar, &MessageBar::withdrawUndo); // it would take back something else
    connect(&session, &Session::planOpened, &bar, &MessageBar::withdrawUndo);
    connect(&bar, &MessageBar::undoWanted, this, [&session] { session.accept(session.workspace().undo()); });
    connect(&bar, &MessageBar::openWanted, this, [&session, &bar](const QString &file) {
        if (QFileInfo::exists(file))
            session.ask().openOutside(file);
        else // moved or deleted since the message came
            bar.warn(QCoreApplication::translate("qd::MessageDesk", "It is not there any more: %1")
                         .arg(QDir::toNativeSeparators(file)));
    });
}

} // namespace qd
