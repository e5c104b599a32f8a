// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/application.h"

#include "base/caught.h"
#include "base/crashtrap.h"
#include "base/reasons/filereason.h"
#include "texts/errortext.h"
#include "texts/lastwords.h"

#include <cstdio>

namespace qd
{

bool Application::notify(QObject *receiver, QEvent *event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (...) {
        if (!m_failed.exchange(true)) // what follows while the windows close is no news
            tellException();
        // All event loops, also those of open dialogs; queued, for a worker thread may have come here.
        QMetaObject::invokeMethod(
            this, [] { exit(1); }, Qt::QueuedConnection);
        return true;
    }
}

void tellException()
{
    try {
        const Error error = caughtError();
        logCaught(error.reason == FileReason::OutOfMemory ? "out of memory" : nullptr);
        std::fprintf(stderr, "%s\n", qUtf8Printable(errorText(error)));
    } catch (...) {
        std::fputs(lastWords, stderr);
    }
}

} // namespace qd
