// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/details/taskdetails.h"

#include "domain/plan/wholemeasure.h"
#include "texts/basistext.h"
#include "texts/enumtext.h"
#include "ui/common/colors.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/tasks/details/changehistory.h"
#include "ui/tasks/details/contentform.h"
#include "ui/tasks/details/evidencepane.h"
#include "ui/tasks/details/partyform.h"
#include "ui/tasks/details/progresshistory.h"
#include "ui/tasks/details/taskstory.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The act that last changed the deadline, of the measure or of its task; nullptr when it is as printed.
const Act *movedDeadline(const PlanBook &book, const Task &task, const Measure *measure, QDate day)
{
    const auto newest = [day](const std::vector<const Act *> &acts) {
        const Act *last = nullptr;
        for (const Act *act : acts)
            last = act->kind == ActKind::Deadline && act->onDay <= day ? act : last;
        return last;
    };
    const Act *own = measure ? newest(book.actsOn(measure->id)) : nullptr;
    return own ? own : newest(book.actsOn(task.id));
}

enum Tab { Content, Parties, Reports, Story, Files, History };

} // namespace

TaskDetails::TaskDetails(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new PlainLabel(this))
    , m_status(new MarkupLabel(this))
    , m_state(new QToolButton(this))
    , m_tabs(new QTabWidget(this))
    , m_content(new ContentForm(session, this))
    , m_parties(new PartyForm(session, this))
    , m_reports(new ProgressHistory(session, this))
    , m_history(new ChangeHistory(session, this))
    , m_evidence(new EvidencePane(session, this))
    , m_story(new TaskStory(session, this))
{
    setObjectName(u"tasks.details"_s);
    m_title->setObjectName(u"tasks.detailsTitle"_s);
    useSectionFont(m_title);
    m_title->setWordWrap(true);
    m_status->setObjectName(u"tasks.detailsStatus"_s);
    m_status->setWordWrap(true);
    m_state->setObjectName(u"tasks.changeState"_s);
    m_state->setText(tr("Change state…"));
    m_state->setAutoRaise(true);
    m_tabs->setObjectName(u"tasks.tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_content, tr("Content"));
    m_tabs->addTab(m_parties, tr("Responsible"));
    m_tabs->addTab(m_reports, tr("What was reported"));
    m_tabs->addTab(m_story, tr("Supervision"));
    m_tabs->addTab(m_evidence, tr("Evidence"));
    m_tabs->addTab(m_history, tr("History"));

    const int u = unit(this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_status, 1);
    line->addWidget(m_state, 0, Qt::AlignTop);
    auto *headBox = new QVBoxLayout;
    headBox->setContentsMargins(u, 0, u, 0);
    headBox->setSpacing(u / 2);
    headBox->addWidget(m_title);
    headBox->addLayout(line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(u, 0, 0, 0);
    layout->setSpacing(u);
    layout->addLayout(headBox);
    layout->addWidget(m_tabs, 1);
    layout->addStretch();

    connect(m_tabs, &QTabWidget::currentChanged, this, &TaskDetails::loadTab);
    connect(m_state, &QToolButton::clicked, this, &TaskDetails::stateWanted);
    connect(m_parties, &PartyForm::dutyGridWanted, this, [this] { Q_EMIT dutyGridWanted(m_task); });
    connect(&session, &Session::changed, this, &TaskDetails::refresh);
    onLook(this, [this] { refresh(); }); // heading and histories have their colours in their text
    show({}, {}, {});
}

void TaskDetails::show(SectionId section, TaskId task, MeasureId measure)
{
    m_section = section;
    m_task = task;
    m_measure = measure;
    if (measure.isValid())
        m_content->show(measure);
    else if (task.isValid())
        m_content->show(task);
    else if (section.isValid())
        m_content->show(section);
    else
        m_content->showNothing();
    std::fill(std::begin(m_stale), std::end(m_stale), true);
    m_tabs->setVisible(section.isValid() || task.isValid());
    for (const Tab tab : {Parties, Reports, Story, Files, History})
        m_tabs->setTabEnabled(tab, task.isValid());
    head();
    loadTab();
}

void TaskDetails::startTask(SectionId section)
{
    m_tabs->setVisible(true);
    m_tabs->setCurrentIndex(Content);
    m_content->startTask(section);
    m_title->setText(tr("New task"));
    const Section *in = m_session.book().section(section);
    const QString name = in ? (in->title.isEmpty() ? in->number : in->title) : QString();
    m_status->setText(!in ? QString()
            : name.isEmpty()
            ? tr("At the end of the plan")
            : tr("At the end of “%1”").arg(name).toHtmlEscaped());
    m_state->hide();
    m_content->focusText();
}

void TaskDetails::startMeasure(TaskId task, int place)
{
    m_tabs->setVisible(true);
    m_tabs->setCurrentIndex(Content);
    m_content->startMeasure(task, place);
    m_title->setText(tr("New measure"));
    const Task *in = m_session.book().task(task);
    m_status->setText(in ? (in->number + in->title).toHtmlEscaped() : QString());
    m_state->hide();
    m_content->focusText();
}

void TaskDetails::head()
{
    const PlanBook &book = m_session.book();
    const Task *task = book.task(m_task);
    const Measure *measure = book.measure(m_measure);
    const Section *section = book.section(m_section);
    const Measure *work = measure ? measure : wholeMeasure(book, m_task); // whose state it is
    m_state->setVisible(work != nullptr && !m_session.workspace().isReadOnly());
    if (!task) {
        m_title->setText(section      ? section->number + u'、' + section->title
                : m_session.hasPlan() ? tr("Choose a task")
                                      : QString());
        m_status->setText(
            section ? QString() : tr("What it says, who answers for it, reports and history stand here."));
        return;
    }
    const QString place
        = measure ? tr("%1 measure %2").arg(task->number).arg(measure->position + 1) : task->number;
    m_title->setText(measure ? place : task->number + task->title);
    const Verdict verdict = work ? verdictOn(book, *work, m_session.day())
                                 : verdictOn(book, *task, m_session.day());
    QStringList words;
    if (work)
        words << text(verdict.state) + (verdict.since.isValid() ? u' ' + dateText(verdict.since) : QString());
    if (const Act *moved = movedDeadline(book, *task, measure, m_session.day()))
        words << tr("Deadline from %1: %2").arg(dateText(moved->onDay), moved->deadlinePhrase);
    if (work && !verdict.basis.isEmpty())
        words << tr("Basis: %1").arg(basisText(verdict.basis));
    if (work && verdict.blocked)
        words << tr("Blocked: %1").arg(verdict.blockedReason);
    if (!task->leaders.isEmpty())
        words << tr("Responsible leader: %1").arg(task->leaders);
    words += (work && !work->note.isEmpty() ? work->note : task->note).split(u'\n', Qt::SkipEmptyParts); // says itself what it is
    const QString light
        = u"<span style='color:%1'>%2</span> %3"_s.arg(lightColor(verdict.light, palette()).name(),
            lightShape(verdict.light), text(verdict.light).toHtmlEscaped());
    const QString reason = text(verdict, book.agencies());
    m_status->setText(light + (reason.isEmpty() ? QString() : u" · "_s + reason.toHtmlEscaped())
        + (words.isEmpty() ? QString() : u"<br>"_s + words.join(u" · "_s).toHtmlEscaped()));
}

void TaskDetails::loadTab()
{
    const int tab = m_tabs->currentIndex();
    if (tab < 0 || !m_stale[tab] || !isVisible())
        return;
    m_stale[tab] = false;
    if (tab == Parties)
        m_parties->show(m_task, m_measure);
    if (tab == Reports)
        m_reports->show(m_task, m_measure);
    if (tab == History)
        m_history->show(m_task, m_measure);
    if (tab == Files)
        m_evidence->show(m_task, m_measure);
    if (tab == Story)
        m_story->show(m_task, m_measure);
}

void TaskDetails::refresh()
{
    m_content->refresh();
    std::fill(std::begin(m_stale), std::end(m_stale), true);
    if (!isVisible())
        return; // read again when the page is shown
    if (!m_content->isNew())
        head();
    loadTab();
}

void TaskDetails::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_content->isNew())
        head();
    loadTab();
}

void TaskDetails::editText()
{
    m_tabs->setCurrentIndex(Content);
    m_content->focusText();
}

void TaskDetails::editContent()
{
    m_tabs->setCurrentIndex(Content);
    m_content->focusText();
}

void TaskDetails::editDeadline()
{
    m_tabs->setCurrentIndex(Content);
    m_content->focusDeadline();
}

void TaskDetails::editParties()
{
    if (!m_task.isValid())
        return;
    m_tabs->setCurrentIndex(Parties);
    m_parties->focusFirst();
}

} // namespace qd
