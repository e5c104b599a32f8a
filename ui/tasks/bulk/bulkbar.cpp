// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/bulk/bulkbar.h"

#include "texts/basistext.h"
#include "ui/common/agencybox.h"
#include "ui/common/buttons.h"
#include "ui/common/dayedit.h"
#include "ui/common/enumbox.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "workspace/measures/bulkverbs.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QHBoxLayout *rowIn(QWidget *page)
{
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(page));
    return row;
}

} // namespace

BulkBar::BulkBar(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_heading(new PlainLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_deadline(new DeadlineField(DeadlineField::Meaning::Deadline, DeadlineField::Echo::Beside, this))
    , m_start(new DeadlineField(DeadlineField::Meaning::Start, DeadlineField::Echo::Beside, this))
{
    setObjectName(u"tasks.bulkBar"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_pages->addWidget(deadlinePage());
    m_pages->addWidget(textPage(m_start, "tasks.start"));
    auto *summarising = new QWidget(this);
    m_summarising = new AgencyBox(summarising);
    m_summarising->setObjectName(u"tasks.summarising"_s);
    m_summarising->setAccessibleName(tr("Summarising agency"));
    auto *row = rowIn(summarising);
    row->addWidget(m_summarising);
    row->addWidget(applyButton("tasks.summarisingApply", summarising));
    row->addStretch();
    m_pages->addWidget(summarising);
    m_pages->addWidget(statePage());
    m_pages->addWidget(blockedPage());

    auto *close = new QToolButton(this);
    close->setObjectName(u"tasks.bulkClose"_s);
    close->setText(tr("Cancel"));
    close->setToolTip(plainTip(tr("Close without changing anything (Esc)")));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &BulkBar::finish);

    const int u = unit(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(u, u / 2, u, u / 2);
    layout->setSpacing(u);
    layout->addWidget(m_heading);
    layout->addWidget(m_pages, 1);
    layout->addWidget(close);
    m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

QPushButton *BulkBar::applyButton(const char *name, QWidget *parent)
{
    auto *button = primaryButton(tr("Apply"), parent);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(plainTip(tr("Apply to the selected rows (Enter)")));
    connect(button, &QPushButton::clicked, this, &BulkBar::apply);
    m_apply.push_back(button);
    return button;
}

QWidget *BulkBar::textPage(DeadlineField *field, const char *name)
{
    auto *page = new QWidget(this);
    field->edit()->setObjectName(QLatin1String(name) + u"Phrase"_s);
    field->setParent(page);
    auto *row = rowIn(page);
    row->addWidget(field);
    row->addWidget(applyButton((QByteArray(name) + "Apply").constData(), page)); // beside what it applies
    row->addStretch(1);
    connect(field, &DeadlineField::returnPressed, this, &BulkBar::apply);
    connect(field, &DeadlineField::textEdited, this, &BulkBar::settle);
    return page;
}

/// Another deadline from a day on keeps the one before; without a day it is corrected.
QWidget *BulkBar::deadlinePage()
{
    QWidget *page = textPage(m_deadline, "tasks.deadline");
    m_deadlineFrom = new DayEdit(tr("empty: corrected"), m_session.day().year(), page);
    m_deadlineFrom->setObjectName(u"tasks.deadlineFrom"_s);
    m_deadlineFrom->setAccessibleName(tr("Changed from"));
    auto *row = qobject_cast<QHBoxLayout *>(page->layout());
    row->insertSpacing(2, 2 * unit(page));
    row->insertWidget(3, new PlainLabel(tr("Changed from"), page));
    row->insertWidget(4, m_deadlineFrom);
    connect(m_deadlineFrom, &QLineEdit::returnPressed, this, &BulkBar::apply);
    connect(m_deadlineFrom, &QLineEdit::textChanged, this, &BulkBar::settle);
    return page;
}

QWidget *BulkBar::statePage()
{
    auto *page = new QWidget(this);
    m_state = new QComboBox(page);
    m_state->setObjectName(u"tasks.stateChoice"_s);
    m_state->setAccessibleName(tr("Work state"));
    addChoices<WorkState>(m_state);
    m_stateOn = new DeadlineField(DeadlineField::Meaning::Start, DeadlineField::Echo::Beside, page);
    m_stateOn->edit()->setObjectName(u"tasks.stateOn"_s);
    m_stateOn->edit()->setAccessibleName(tr("On"));
    m_stateOn->edit()->setMinimumWidth(7 * fontMetrics().height());
    m_stateOn->edit()->setMaximumWidth(9 * fontMetrics().height());
    m_basis = new QLineEdit(page);
    m_basis->setObjectName(u"tasks.stateBasis"_s);
    m_basis->setPlaceholderText(tr("Basis: document or report"));
    auto *row = rowIn(page);
    row->addWidget(m_state);
    row->addWidget(new PlainLabel(tr("On"), page));
    row->addWidget(m_stateOn);
    row->addWidget(m_basis, 1);
    row->addWidget(applyButton("tasks.stateApply", page));
    connect(m_basis, &QLineEdit::returnPressed, this, &BulkBar::apply);
    connect(m_stateOn, &DeadlineField::returnPressed, this, &BulkBar::apply);
    connect(m_stateOn, &DeadlineField::textEdited, this, &BulkBar::settle);
    return page;
}

QWidget *BulkBar::blockedPage()
{
    auto *page = new QWidget(this);
    m_blocked = new QCheckBox(tr("Blocked"), page);
    m_blocked->setObjectName(u"tasks.blockedFlag"_s);
    m_reason = new QLineEdit(page);
    m_reason->setObjectName(u"tasks.blockedReason"_s);
    m_reason->setPlaceholderText(tr("What stands in the way"));
    auto *row = rowIn(page);
    row->addWidget(m_blocked);
    row->addWidget(m_reason, 1);
    row->addWidget(applyButton("tasks.blockedApply", page));
    connect(m_blocked, &QCheckBox::toggled, this, &BulkBar::settle);
    connect(m_reason, &QLineEdit::textChanged, this, &BulkBar::settle);
    connect(m_reason, &QLineEdit::returnPressed, this, &BulkBar::apply);
    return page;
}

QString BulkBar::heading() const
{
    const int count = static_cast<int>(m_rows.tasks.size() + m_rows.measures.size());
    switch (m_job) {
    case Job::Deadline:
        return tr("Deadline of %1 selected rows:").arg(count);
    case Job::Start:
        return tr("Start of %1 selected rows:").arg(count);
    case Job::Summarising:
        return tr("Summarising agency of %1 tasks:").arg(m_rows.tasks.size());
    case Job::State:
        return tr("State of %1 measures:").arg(m_rows.measuresAll.size());
    case Job::Blocked:
        return tr("Measure blocked?");
    }
    return {};
}

void BulkBar::start(Job job, const Rows &rows)
{
    m_job = job;
    m_rows = rows;
    m_heading->setText(heading());
    m_pages->setCurrentIndex(static_cast<int>(job));
    prefill();
    settle();
    show();
    switch (job) {
    case Job::Deadline:
        m_deadline->edit()->selectAll();
        m_deadline->setFocus();
        break;
    case Job::Start:
        m_start->edit()->selectAll();
        m_start->setFocus();
        break;
    case Job::Summarising:
        m_summarising->setFocus();
        break;
    case Job::State:
        m_state->setFocus();
        break;
    case Job::Blocked:
        m_blocked->setFocus();
        break;
    }
}

/// One row: what it has now. Several: empty, because they differ.
void BulkBar::prefill()
{
    const PlanBook &book = m_session.book();
    const bool one = m_rows.tasks.size() + m_rows.measures.size() == 1;
    const Task *task = one && !m_rows.tasks.empty() ? book.task(m_rows.tasks.front()) : nullptr;
    const Measure *measure
        = one && !m_rows.measures.empty() ? book.measure(m_rows.measures.front()) : nullptr;
    for (DeadlineField *field : {m_deadline, m_start, m_stateOn})
        field->setYear(book.plan().year);
    m_deadlineFrom->setYear(book.plan().year);
    m_deadlineFrom->clear();
    m_deadline->setText(task ? task->deadlinePhrase : measure ? measure->deadlinePhrase : QString());
    const QDate start = task ? task->startDate : measure ? measure->startDate : QDate();
    m_start->setText(start.toString(Qt::ISODate));
    m_summarising->setRegister(book.agencies(), tr("None"));
    m_summarising->setAgency(task ? task->summarisingId : AgencyId{});
    const Measure *first = m_rows.measuresAll.empty() ? nullptr : book.measure(m_rows.measuresAll.front());
    if (first && m_job == Job::State) {
        const Standing standing = standingOf(book, *first, m_session.day());
        m_state->setCurrentIndex(static_cast<int>(standing.state));
        m_stateOn->setText(m_session.day().toString(Qt::ISODate));
        m_basis->setText(m_rows.measuresAll.size() == 1 ? basisText(standing.basis) : QString());
    }
    if (first && m_job == Job::Blocked) {
        const Standing standing = standingOf(book, *first, m_session.day());
        m_blocked->setChecked(standing.blocked);
        m_reason->setText(standing.blockedReason);
    }
}

void BulkBar::settle()
{
    if (!m_reason || m_apply.empty())
        return;
    m_reason->setEnabled(m_blocked->isChecked());
    const bool ready = m_job == Job::Start ? m_start->isAcceptable()
        : m_job == Job::Deadline           ? m_deadline->isAcceptable() && m_deadlineFrom->isAcceptable()
        : m_job == Job::State              ? m_stateOn->isAcceptable()
        : m_job == Job::Blocked            ? !m_blocked->isChecked() || !m_reason->text().trimmed().isEmpty()
                                           : true;
    for (QPushButton *button : m_apply)
        button->setEnabled(ready);
}

bool BulkBar::write()
{
    Workspace &workspace = m_session.workspace();
    switch (m_job) {
    case Job::Deadline:
        return m_session.accept(m_deadlineFrom->day().isValid()
                ? moveDeadline(workspace, 
                    m_rows.tasks, m_rows.measures, m_deadline->deadline(), m_deadlineFrom->day(), {})
                : setDeadline(workspace, m_rows.tasks, m_rows.measures, m_deadline->deadline()));
    case Job::Start:
        return m_session.accept(setStart(workspace, m_rows.tasks, m_rows.measures, m_start->start()));
    case Job::Summarising:
        return m_session.accept(setSummarising(workspace, m_rows.tasks, m_summarising->agency()));
    case Job::State: {
        const auto state = chosen<WorkState>(m_state).value_or(WorkState::Ongoing);
        const QDate on = m_stateOn->start().isValid() ? m_stateOn->start() : m_session.day();
        return m_session.accept(setState(workspace, m_rows.measuresAll, state, on, m_basis->text().trimmed()));
    }
    case Job::Blocked:
        return m_rows.measuresAll.empty()
            || m_session.accept(setBlocked(workspace, m_rows.measuresAll.front(), m_blocked->isChecked(),
                m_blocked->isChecked() ? m_reason->text().trimmed() : QString(), m_session.day()));
    }
    return false;
}

void BulkBar::apply()
{
    if (!m_apply.front()->isEnabled() || !write())
        return;
    const size_t rows = m_job == Job::State ? m_rows.measuresAll.size() : m_rows.tasks.size() + m_rows.measures.size();
    m_session.tellDone(tr("Set on %1 rows").arg(rows));
    finish();
}

void BulkBar::finish()
{
    hide();
    Q_EMIT closed();
}

void BulkBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else
        QFrame::keyPressEvent(event);
}

} // namespace qd
