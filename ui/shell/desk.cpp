// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "base/crashlog.h"
#include "base/reasons/datareason.h"
#include "ui/common/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startnotices.h"
#include "workspace/window/windowcall.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const auto databaseKey = "database"_L1;
const auto crashToldKey = "crash/told"_L1; // name of the newest log the person knows of

Result<> stillReadOnly(const Workspace &workspace)
{
    const QString holder = workspace.lockHolder();
    if (holder.isEmpty())
        return Error{ErrorCode::Io, DataReason::DatabaseReadOnly, {}, {{u"file"_s, workspace.path()}}};
    return Error{ErrorCode::Busy, DataReason::OpenElsewhere, {}, {{u"who"_s, holder}}};
}

} // namespace

Desk::Desk(const Clock &clock, Ask &ask, Theme *theme, Places places)
    : m_clock(clock)
    , m_ask(ask)
    , m_theme(theme)
    , m_places(std::move(places))
    , m_sample(m_places.data)
{
}

Desk::~Desk() = default;

QString Desk::usualDatabase() const
{
    const QString last = m_places.recalled(QSettings().value(databaseKey).toString());
    return QFileInfo::exists(last) ? last : m_places.usualDatabase();
}

Result<Opened> Desk::open(const QString &path, bool create)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (create)
        QDir().mkpath(QFileInfo(absolute).absolutePath());
    const bool again = m_workspace && QFileInfo(m_workspace->path()) == QFileInfo(absolute);
    if (again && !m_workspace->isReadOnly())
        return Opened::Here;
    const bool sample = m_sample.is(absolute);
    auto workspace = Workspace::open({.path = absolute, .create = create, .windowLock = true, .clock = &m_clock,
        .dailyBackup = !sample});
    if (!workspace) {
        if (m_session)
            m_session->accept(workspace);
        return workspace.error();
    }
    if (!again && !(*workspace)->lockHolder().isEmpty() && callWindow(absolute)) {
        if (m_session)
            m_session->tell(tr("“%1” is open in another window, which has come to the front.")
                                .arg(QFileInfo(absolute).fileName()));
        return Opened::Elsewhere;
    }
    if (again && (*workspace)->isReadOnly() && (*workspace)->lockHolder() == m_workspace->lockHolder()) {
        m_session->accept(stillReadOnly(**workspace)); // tried again, nothing has changed
        return Opened::Here;
    }
    show(*std::move(workspace));
    if (sample)
        dressAsSample();
    else
        QSettings().setValue(databaseKey, m_places.remembered(absolute));
    m_window->openLatestPlan();
    return Opened::Here;
}

Result<Opened> Desk::openSample()
{
    if (m_workspace && m_sample.is(m_workspace->path()))
        return Opened::Here;
    const auto path = m_sample.make(m_clock);
    if (path)
        return open(*path, false);
    if (m_session)
        m_session->accept(path);
    return path.error();
}

void Desk::dressAsSample()
{
    m_window->dressAsSample();
    connect(
        m_window.get(), &MainWindow::ownDataWanted, this, [this] { (void)open(usualDatabase(), true); },
        Qt::QueuedConnection);
}

void Desk::show(std::unique_ptr<Workspace> workspace)
{
    const QByteArray geometry = m_window ? m_window->saveGeometry() : QByteArray();
    const bool first = !m_window;
    auto session = std::make_unique<Session>(*workspace, m_ask);
    auto window = std::make_unique<MainWindow>(*session, m_theme);
    // Asked for from inside the old window's menu: it may only go once that call is over.
    connect(
        window.get(), &MainWindow::databaseWanted, this,
        [this](const QString &file) { (void)open(file, false); }, Qt::QueuedConnection);
    connect(
        window.get(), &MainWindow::sampleWanted, this, [this] { (void)openSample(); }, Qt::QueuedConnection);
    if (!geometry.isEmpty())
        window->restoreGeometry(geometry);
    window->show();
    m_calls.reset();
    m_window = std::move(window);
    m_session = std::move(session);
    m_workspace = std::move(workspace);
    if (!m_workspace->isReadOnly()) {
        m_calls = std::make_unique<WindowCallListener>(m_workspace->path());
        connect(m_calls.get(), &WindowCallListener::called, m_window.get(), &MainWindow::comeToFront);
    }
    addNotices();
    if (first)
        addCrashNotice();
}

void Desk::addNotices()
{
    const auto last = m_workspace->lastRecordedChange();
    // The computer's own day, whatever day the window is to show.
    for (const auto &notice : {fontNotice(QFontDatabase::families(QFontDatabase::SimplifiedChinese)),
             shareNotice(*m_workspace), takenOverNotice(m_workspace->takenOverLock()),
             clockNotice(QDate::currentDate(), last.value_or(QDateTime()))}) {
        if (notice)
            m_window->addNotice(*notice);
    }
}

void Desk::addCrashNotice()
{
    pruneCrashLogs(m_places.logs);
    const QStringList logs = crashLogs(m_places.logs);
    const QString newest = logs.isEmpty() ? QString() : QFileInfo(logs.first()).fileName();
    if (newest <= QSettings().value(crashToldKey).toString()) // names are in order of time
        return;
    QSettings().setValue(crashToldKey, newest);
    m_window->addNotice(
        crashNotice({[this] { m_window->showBackups(); }, [this] { m_ask.openOutside(m_places.logs); }}));
}

} // namespace qd
