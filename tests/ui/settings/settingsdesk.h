// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QAction>

namespace qd::test
{

/// The whole window over the small plan, and its page 设置.
struct SettingsDesk {
    TempWorkspace data;
    FakeAsk ask;
    Session session{*data, ask};
    MainWindow window{session};

    SettingsDesk()
    {
        data.import();
        session.openLatestPlan();
        window.show();
    }

    /// By 文件 → 本办规则….
    SettingsPage *open()
    {
        window.findChild<QAction *>(QStringLiteral("action.office-rules"))->trigger();
        return window.findChild<SettingsPage *>();
    }
};

} // namespace qd::test
