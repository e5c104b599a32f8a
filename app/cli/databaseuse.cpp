// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/databaseuse.h"

#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/console.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qd
{

Result<std::unique_ptr<DatabaseUse>> DatabaseUse::open(
    const Arguments &arguments, Console &console, Missing missing)
{
    std::unique_ptr<DatabaseUse> use(new DatabaseUse);
    use->m_path = arguments.value("db");
    use->m_made = missing == Missing::IsMade && !QFileInfo::exists(use->m_path);
    OpenOptions options;
    options.path = QFileInfo(use->m_path).absoluteFilePath(); // a file, whatever its name begins with
    options.create = missing == Missing::IsMade;
    if (options.create && arguments.has("as-of")) {
        auto day = referenceDay(arguments, SystemClock());
        if (!day)
            return day.error();
        use->m_clock = std::make_unique<FixedClock>(*day);
        options.clock = use->m_clock.get();
    }
    auto workspace = Workspace::open(options);
    if (!workspace)
        return workspace.error();
    use->m_workspace = *std::move(workspace);
    if (use->m_workspace->isOnShare())
        console.note(Cli::tr(
            "Note: the data file lies on a network share; only one person at a time can work in it."));
    return use;
}

DatabaseUse::~DatabaseUse()
{
    m_workspace.reset(); // lets go of the file first: Windows removes no open one
    if (!m_made)
        return;
    for (const auto suffix : {""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(m_path + suffix);
}

Result<Plan> DatabaseUse::plan(const Arguments &arguments) const
{
    auto plans = m_workspace->plans();
    if (!plans)
        return plans.error();
    return choosePlan(*plans, arguments.value("plan"));
}

Result<PlanBook> DatabaseUse::book(const Arguments &arguments) const
{
    auto chosen = plan(arguments);
    if (!chosen)
        return chosen.error();
    return m_workspace->book(chosen->id);
}

} // namespace qd
