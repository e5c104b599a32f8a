// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/noticebar.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace qd
{

class Workspace;

// The notices a window may begin with, as rules without a window.

/// The data file lies on a network share.
std::optional<Notice> shareNotice(const Workspace &workspace);

/// The computer's day is more than one day before the last change that the data file records (changes made
/// just over the date line are none), or before the program was made.
std::optional<Notice> clockNotice(QDate computerDay, const QDateTime &lastChange);

/// The lock of a window that is gone was taken over. `holder`: who had it (Workspace::takenOverLock); empty:
/// nobody.
std::optional<Notice> takenOverNotice(const QString &holder);

/// No Chinese font is installed: said in both languages, since Chinese would be boxes only.
std::optional<Notice> fontNotice(const QStringList &chineseFamilies);

/// What the person may do after the program ended by a fault.
struct AfterCrash {
    std::function<void()> showBackup;
    std::function<void()> showLog;
};
Notice crashNotice(const AfterCrash &after);

} // namespace qd
