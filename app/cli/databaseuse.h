// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "workspace/door/workspace.h"

#include <memory>

namespace qd
{

class Arguments;
class Console;

/// The database of one command. A file that the command itself had to make is taken away again unless the
/// command succeeded: a failing command leaves no file.
class DatabaseUse final
{
public:
    enum class Missing { IsError, IsMade };
    /// Opens `--db`; a file on a network share gets a note. Errors as Workspace::open.
    static Result<std::unique_ptr<DatabaseUse>> open(
        const Arguments &arguments, Console &console, Missing missing = Missing::IsError);
    ~DatabaseUse();
    Q_DISABLE_COPY_MOVE(DatabaseUse)

    Workspace &workspace() const { return *m_workspace; }
    /// The work is done: a file made by this command stays.
    void keep() { m_made = false; }

    /// The plan that `--plan` names. Errors: NoPlan, PlanUnknown, PlanAmbiguous, OptionValueWrong.
    Result<Plan> plan(const Arguments &arguments) const;
    /// All of that plan.
    Result<PlanBook> book(const Arguments &arguments) const;

private:
    DatabaseUse() = default;

    std::unique_ptr<FixedClock> m_clock; // of --as-of, where the command writes on that day
    std::unique_ptr<Workspace> m_workspace;
    QString m_path;
    bool m_made = false;
};

} // namespace qd
