// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "workspace/door/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace qd::test
{

/// A Workspace on a real database file in a folder of its own that goes away with it (support/databaseplace.h:
/// or in a schema of a server). "Today" is 2023-05-10,
/// 10:00, until setToday(); the user is 张三.
class TempWorkspace final
{
public:
    TempWorkspace();
    ~TempWorkspace();
    Q_DISABLE_COPY_MOVE(TempWorkspace)

    Workspace &operator*() const { return *m_workspace; }
    Workspace *operator->() const { return m_workspace.get(); }
    Workspace &workspace() const { return *m_workspace; }

    QString path() const;
    QString folder() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    const Clock &clock() const { return m_clock; }
    void setToday(QDate day) { m_clock.set(day); }

    /// Commits a proposal, by default smallPlan(); the id of the plan.
    PlanId import();
    PlanId import(const ImportRequest &request);
    /// The book of the only or newest plan.
    PlanBook book() const;

    /// Closes and opens again, as a restart does.
    void reopen();
    void close() { m_workspace.reset(); }
    /// A second Workspace on the same file, as qdesk opens it.
    std::unique_ptr<Workspace> another() const;
    OpenOptions options() const;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

/// What the check of the content finds: kind and values a line, so that a failing test shows them. Empty =
/// sound.
QStringList findingsIn(const Workspace &workspace);

} // namespace qd::test
