// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/common/ask.h"
#include "ui/shell/theme.h"
#include "workspace/workspace.h"

#include <QObject>

#include <memory>

namespace qd
{

class MainWindow;
class Session;

/// One open data file with its window. Opening another one replaces both.
class Desk final : public QObject
{
    Q_OBJECT
public:
    /// `clock` and `ask` must outlive the desk.
    Desk(const Clock &clock, Ask &ask, Theme *theme);
    ~Desk() override;

    /// Opens the data file (made when it is not there and `create` is set) and shows its window. On failure
    /// the present window stays and says why; without one the error is returned only.
    Result<> open(const QString &path, bool create);
    MainWindow *window() const { return m_window.get(); }
    Session *session() const { return m_session.get(); }

    /// The data file used last, else the one in the user's data folder.
    static QString usualDatabase();
    static QString defaultDatabase();

private:
    const Clock &m_clock;
    Ask &m_ask;
    Theme *m_theme;
    std::unique_ptr<Workspace> m_workspace; // destroyed last: the others hold references to it
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace qd
