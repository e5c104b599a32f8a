// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperissues.h"

#include "ui/common/job.h"
#include "ui/common/session.h"
#include "ui/papers/issuelist.h"
#include "ui/papers/paperjobs.h"
#include "workspace/issues/issueverbs.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

PaperIssues::PaperIssues(Session &session, IssueList *list, QPushButton *issue, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_list(list)
    , m_issue(issue)
{
    connect(list, &IssueList::openWanted, this, [this](int number) { choose({number, 0}); });
    connect(list, &IssueList::compareWanted, this, [this](int number) { choose({0, number}); });
    connect(list, &IssueList::printWanted, this, [this](int number) {
        choose({number, 0});
        Q_EMIT printWanted();
    });
    connect(&session, &Session::changed, this, [this](const ChangeSet &set) {
        const bool ofIssues = std::any_of(set.changes.begin(), set.changes.end(),
            [](const Change &change) { return change.table == Table::PaperIssue; });
        if (ofIssues)
            refresh();
    });
}

void PaperIssues::follow(PaperKind kind)
{
    m_kind = kind;
    m_choice = {};
    refresh();
}

void PaperIssues::refresh()
{
    std::vector<IssueRow> rows;
    int next = 1;
    if (m_session.hasPlan()) {
        const PlanId plan = m_session.book().plan().id;
        const QString kind = nameOf(m_kind);
        if (const auto issues = issuesOf(m_session.workspace(), plan, kind)) {
            for (const PaperIssue &issue : *issues)
                rows.insert(rows.begin(), {issue.number, issue.issuedOn, issue.withdrawnOn.isValid()});
        }
        next = nextIssueNumber(m_session.workspace(), plan, kind).value_or(1);
    }
    m_list->setRows(rows);
    m_issue->setText(tr("Issue as No. %1").arg(next));
}

void PaperIssues::choose(const IssueChoice &choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    Q_EMIT choiceChanged();
}

void PaperIssues::leave()
{
    choose({});
}

void PaperIssues::issue(const PaperOrder &order)
{
    auto *job = new Job(tr("Issuing"), this);
    m_issue->setEnabled(false);
    job->run<Result<IssueRequest>>([order, day = m_session.workspace().clock().today()](
                                       RunningWork &running) { return frozenOrder(order, day, running); },
        [this, job](Result<IssueRequest> request) {
            job->deleteLater();
            m_issue->setEnabled(true);
            if (!request && request.error().code == ErrorCode::Cancelled) {
                m_session.tell(tr("Cancelled; nothing was issued."));
                return;
            }
            if (!m_session.accept(request))
                return;
            const auto issued = issuePaper(m_session.workspace(), *request);
            if (m_session.accept(issued))
                m_session.tell(tr("Issued as No. %1. Ctrl+Z takes it back.").arg(issued->number));
        });
    Q_EMIT m_session.working(job);
}

} // namespace qd
