// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperissues.h"

#include "paper/compose/compose.h"
#include "ui/common/ask.h"
#include "ui/common/job.h"
#include "ui/common/session.h"
#include "ui/papers/issuedialog.h"
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
    connect(list, &IssueList::compareWanted, this, [this](int number) {
        // An issue that is shown is compared with another one, today's paper where none is; the later with
        // the earlier.
        if (m_choice.shown > 0 && m_choice.shown != number)
            choose({std::max(m_choice.shown, number), std::min(m_choice.shown, number)});
        else
            choose({0, number});
    });
    connect(list, &IssueList::printWanted, this, [this](int number) {
        choose({number, 0});
        Q_EMIT printWanted();
    });
    connect(list, &IssueList::withdrawWanted, this, &PaperIssues::withdraw);
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
    m_list->setComparable(saysWhatChanged(kind));
    refresh();
}

void PaperIssues::refresh()
{
    std::vector<IssueRow> rows;
    m_next = 1;
    if (m_session.hasPlan()) {
        const PlanId plan = m_session.book().plan().id;
        const QString kind = nameOf(m_kind);
        if (const auto issues = issuesOf(m_session.workspace(), plan, kind)) {
            for (const PaperIssue &issue : *issues)
                rows.insert(
                    rows.begin(), {issue.number, issue.issuedOn, issue.withdrawnOn, issue.withdrawnReason});
        }
        m_next = nextIssueNumber(m_session.workspace(), plan, kind).value_or(1);
    }
    m_list->setRows(std::move(rows));
    m_issue->setText(tr("Issue as No. %1").arg(m_next));
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

QString PaperIssues::choiceInWords() const
{
    if (m_choice.shown == 0)
        return m_choice.compared > 0 ? tr("Compared with issue No. %1").arg(m_choice.compared) : QString();
    if (m_choice.compared > 0)
        return tr("Issue No. %1 compared with No. %2").arg(m_choice.shown).arg(m_choice.compared);
    const IssueRow *row = m_list->row(m_choice.shown);
    return (
        row && row->isWithdrawn() ? tr("Issue No. %1, withdrawn") : tr("Issue No. %1 as it was handed out"))
        .arg(m_choice.shown);
}

QString PaperIssues::remark() const
{
    const IssueRow *row = m_list->row(m_choice.shown);
    if (!row || !row->isWithdrawn())
        return {};
    return tr(" Note: No. %1 was withdrawn on %2: %3")
        .arg(QString::number(row->number), row->withdrawnOn.toString(u"yyyy-MM-dd"_s), row->withdrawnReason);
}

void PaperIssues::withdraw(int number)
{
    const auto issue = issueOf(m_session.workspace(), m_session.book().plan().id, nameOf(m_kind), number);
    if (!m_session.accept(issue))
        return;
    const auto reason = m_session.ask().line(m_list, tr("Withdraw No. %1").arg(number),
        tr("No. %1 holds no longer. It keeps its number and stays in the list as withdrawn. The reason:")
            .arg(number),
        {});
    if (reason && m_session.accept(withdrawIssue(m_session.workspace(), issue->id, *reason)))
        m_session.tellDone(tr("Withdrawn: No. %1.").arg(number));
}

void PaperIssues::issue(const PaperOrder &order)
{
    auto *dialog = new IssueDialog(titleOf(m_kind), m_next, m_list->rows(), m_list->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IssueDialog::numberChosen, this, [this, order](int number) { issueAs(number, order); });
    dialog->open();
}

void PaperIssues::issueAs(int number, const PaperOrder &order)
{
    auto *job = new Job(tr("Issuing"), this);
    m_issue->setEnabled(false);
    job->run<Result<IssueRequest>>([order, mark = IssueMark{number, m_session.today()}](
                                       RunningWork &running) { return frozenOrder(order, mark, running); },
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
