// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tempworkspace.h"

#include "support/builders.h"
#include "support/databaseplace.h"
#include "workspace/importing/importverbs.h"

using namespace Qt::StringLiterals;

namespace qd::test
{
namespace
{

std::unique_ptr<Workspace> opened(const OpenOptions &options)
{
    auto workspace = Workspace::open(options);
    if (!workspace)
        qFatal("%s cannot be opened: %s", qPrintable(options.path), qPrintable(workspace.error().detail));
    return *std::move(workspace);
}

} // namespace

TempWorkspace::TempWorkspace()
    : m_clock(QDate(2023, 5, 10))
    , m_workspace(opened(options()))
{
}

TempWorkspace::~TempWorkspace() = default;

QString TempWorkspace::path() const
{
    return databaseAt(m_folder.filePath(u"desk.db"_s));
}

OpenOptions TempWorkspace::options() const
{
    OpenOptions options;
    options.path = path();
    options.create = true;
    options.user = u"张三"_s;
    options.clock = &m_clock;
    return options;
}

PlanId TempWorkspace::import()
{
    return import(smallPlan());
}

PlanId TempWorkspace::import(const ImportRequest &request)
{
    const auto plan = commitProposal(*m_workspace, request);
    if (!plan)
        qFatal("the plan cannot be imported: %s", qPrintable(plan.error().detail));
    return *plan;
}

PlanBook TempWorkspace::book() const
{
    const auto plans = m_workspace->plans();
    if (!plans || plans->empty())
        qFatal("there is no plan");
    auto book = m_workspace->book(plans->front().id);
    if (!book)
        qFatal("the plan cannot be read: %s", qPrintable(book.error().detail));
    return *std::move(book);
}

void TempWorkspace::reopen()
{
    m_workspace.reset();
    m_workspace = opened(options());
}

std::unique_ptr<Workspace> TempWorkspace::another() const
{
    return opened(options());
}

QStringList findingsIn(const Workspace &workspace)
{
    const auto findings = workspace.integrityFindings();
    if (!findings)
        return {findings.error().detail};
    QStringList lines;
    for (const Finding &finding : *findings)
        lines << QStringLiteral("kind %1: %2").arg(int(finding.kind)).arg(finding.values.join(u' '));
    return lines;
}

} // namespace qd::test
