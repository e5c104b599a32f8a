// SPDX-License-Identifier: GPL-3.0-or-later
// How the window leaves its data file for another: one that the person chooses, or the sample and back.
#include "ui/common/ask.h"
#include "ui/common/page.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/samplebanner.h"

#include <QAction>
#include <QVBoxLayout>

namespace qd
{

void MainWindow::openOtherDatabase()
{
    const auto file = m_session.ask().openFile(
        this, tr("Open another data file"), tr("Data files (*.db);;All files (*)"));
    if (file && mayLeave())
        Q_EMIT databaseWanted(*file);
}

void MainWindow::lookAtSample()
{
    if (m_isSample)
        m_session.tell(tr("This is the sample."));
    else if (mayLeave())
        Q_EMIT sampleWanted();
}

void MainWindow::dressAsSample()
{
    m_isSample = true;
    m_menu->samplePlan->setVisible(false);
    auto *banner = new SampleBanner(centralWidget());
    m_notices->insertWidget(0, banner);
    banner->show();
    connect(banner, &SampleBanner::backWanted, this, [this] {
        if (mayLeave())
            Q_EMIT ownDataWanted();
    });
    planChanged();
}

bool MainWindow::mayLeave()
{
    for (Page *page : std::as_const(m_pages)) {
        if (!page->mayClose()) {
            go(page->objectName());
            return false;
        }
    }
    return true;
}

} // namespace qd
