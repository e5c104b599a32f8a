// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/shell/mainwindow.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

namespace qd::test
{

/// The whole window as a person has it on a screen of 1366 × 768 without the taskbar: shown, over the small plan.
struct WindowDesk {
    WindowDesk()
    {
        workspace.import();
        session = std::make_unique<Session>(*workspace, ask);
        window = std::make_unique<MainWindow>(*session);
        window->resize(1366, 728);
        window->openLatestPlan();
        window->show();
    }

    TempWorkspace workspace;
    FakeAsk ask;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
};

} // namespace qd::test
