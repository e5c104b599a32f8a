// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace qd
{

class Job;
class Session;

/// The bottom of the window: the data file, when it was last saved or how many forms hold text that is not, with a way
/// to the first of them, and the progress of long work with cancel.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(Session &session, QWidget *parent = nullptr);

    void follow(Job *job);

private:
    void showSaved();
    void goToUnsaved();
    void showJob(bool on);

    Session &m_session;
    QLabel *m_file;
    QLabel *m_saved;
    QToolButton *m_unsaved;
    QLabel *m_work;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QPointer<Job> m_job;
};

} // namespace qd
