// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/places.h"
#include "ui/common/ask.h"
#include "ui/shell/samplefile.h"
#include "ui/shell/theme.h"
#include "workspace/door/workspace.h"

#include <QObject>

#include <memory>

namespace qd
{

class MainWindow;
class Session;
class WindowCallListener;

/// What became of opening a data file.
enum class Opened {
    Here,
    Elsewhere ///< a window of the same person has it and has come to the front
};

/// One open data file with its window. Opening another one replaces both.
class Desk final : public QObject
{
    Q_OBJECT
public:
    /// `clock` and `ask` must outlive the desk.
    Desk(const Clock &clock, Ask &ask, Theme *theme, Places places = Places::ofThisProgram());
    ~Desk() override;

    /// Opens the data file (made when it is not there and `create` is set) and shows its window. On failure
    /// the present window stays and says why; without one the error is returned only. A file that is open in
    /// another window of the same person is shown there.
    Result<Opened> open(const QString &path, bool create);
    MainWindow *window() const { return m_window.get(); }
    Session *session() const { return m_session.get(); }

    /// The data file used last, else the one in the user's data folder; never the sample.
    QString usualDatabase() const;

    /// 示例: a data file of its own, made anew each time unless a window has it open, so that nothing typed in it reaches
    /// the person's own. It lies in the data folder, where that cannot be written in one that goes with this desk.
    Result<Opened> openSample();

private:
    void show(std::unique_ptr<Workspace> workspace);
    void dressAsSample();
    void addNotices();
    void addCrashNotice();

    const Clock &m_clock;
    Ask &m_ask;
    Theme *m_theme;
    Places m_places;
    SampleFile m_sample;
    std::unique_ptr<Workspace> m_workspace; // destroyed last but the folder of the sample: the others hold references to it
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowCallListener> m_calls; // while this window holds the lock of the file
};

} // namespace qd
