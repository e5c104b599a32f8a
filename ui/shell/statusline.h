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
class Workspace;

/// The bottom of the window: the data file, when it was last saved, and the progress of long work with
/// cancel.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(Workspace &workspace, QWidget *parent = nullptr);

    void follow(Job *job);

private:
    void showSaved();
    void showJob(bool on);

    Workspace &m_workspace;
    QLabel *m_file;
    QLabel *m_saved;
    QLabel *m_work;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QPointer<Job> m_job;
};

} // namespace qd
