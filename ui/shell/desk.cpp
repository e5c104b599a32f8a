// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "ui/common/session.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const auto databaseKey = "database"_L1;

} // namespace

Desk::Desk(const Clock &clock, Ask &ask, Theme *theme)
    : m_clock(clock)
    , m_ask(ask)
    , m_theme(theme)
{
}

Desk::~Desk() = default;

QString Desk::defaultDatabase()
{
    const QString folder
        = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/qualitydesk"_L1;
    return folder + "/qualitydesk.db"_L1;
}

QString Desk::usualDatabase()
{
    const QString last = QSettings().value(databaseKey).toString();
    return QFileInfo::exists(last) ? last : defaultDatabase();
}

Result<> Desk::open(const QString &path, bool create)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (create)
        QDir().mkpath(QFileInfo(absolute).absolutePath());
    const bool again = m_workspace && QFileInfo(m_workspace->path()) == QFileInfo(absolute);
    if (again && !m_workspace->isReadOnly())
        return {};
    const QByteArray geometry = m_window ? m_window->saveGeometry() : QByteArray();
    auto workspace
        = Workspace::open({.path = absolute, .create = create, .windowLock = true, .clock = &m_clock});
    if (!workspace) {
        if (m_session)
            m_session->report(workspace);
        return workspace.error();
    }
    auto session = std::make_unique<Session>(**workspace, m_ask);
    auto window = std::make_unique<MainWindow>(*session, m_theme);
    // Asked for from inside the old window's menu: it may only go once that call is over.
    connect(
        window.get(), &MainWindow::databaseWanted, this,
        [this](const QString &file) { (void)open(file, false); }, Qt::QueuedConnection);
    if (!geometry.isEmpty())
        window->restoreGeometry(geometry);
    window->show();
    m_window = std::move(window);
    m_session = std::move(session);
    m_workspace = std::move(*workspace);
    QSettings().setValue(databaseKey, absolute);
    m_window->openLatestPlan();
    return {};
}

} // namespace qd
