// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/page/taskactions.h"

#include "ui/common/ask.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/tablecopy.h"
#include "ui/tasks/bulk/dutygrid.h"
#include "ui/tasks/bulk/pastepreview.h"
#include "ui/tasks/details/contentform.h"
#include "ui/tasks/details/taskdetails.h"
#include "ui/tasks/tree/taskfilterproxy.h"
#include "ui/tasks/tree/tasktreemodel.h"
#include "ui/tasks/tree/taskview.h"
#include "workspace/measures/measureverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Where cells would go by the column the clerk stands in; nothing where it takes none.
std::optional<PasteColumn> pasteColumnOf(TaskColumn column)
{
    switch (column) {
    case TaskColumn::Lead:
        return PasteColumn::Lead;
    case TaskColumn::Support:
        return PasteColumn::Support;
    case TaskColumn::Deadline:
        return PasteColumn::Deadline;
    case TaskColumn::State:
        return PasteColumn::State;
    case TaskColumn::Number:
    case TaskColumn::Text:
    case TaskColumn::Light:
    case TaskColumn::Percent:
    case TaskColumn::Reported:
    case TaskColumn::Updated:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

TaskActions::TaskActions(const Parts &parts, QWidget *page)
    : QObject(page)
    , m(parts)
    , m_page(page)
    , m_mover(parts.session)
{
    add(u"addTask"_s, tr("&New task"), QKeySequence::New, &TaskActions::addTask);
    add(u"addMeasure"_s, tr("New &measure"), tr("Ctrl+Shift+N"), &TaskActions::addMeasure);
    addSeparator();
    add(u"edit"_s, tr("&Edit"), Qt::Key_F2, &TaskActions::editCurrent);
    add(u"report"_s, tr("Enter &progress…"), Qt::CTRL | Qt::Key_R, &TaskActions::enterProgress);
    addSeparator();
    add(u"setDeadline"_s, tr("Set &deadline…"), Qt::CTRL | Qt::Key_D, &TaskActions::setDeadline);
    add(u"setStart"_s, tr("Set &start…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, &TaskActions::setStart);
    add(u"setSummarising"_s, tr("Set s&ummarising agency…"), Qt::CTRL | Qt::Key_H,
        &TaskActions::setSummarising);
    add(u"setState"_s, tr("Set s&tate…"), Qt::CTRL | Qt::Key_T, &TaskActions::setState);
    add(u"setBlocked"_s, tr("&Blocked…"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, &TaskActions::setBlocked);
    add(u"duties"_s, tr("&Who reports on which measure…"), Qt::CTRL | Qt::Key_G, &TaskActions::duties);
    addSeparator();
    add(u"split"_s, tr("Sp&lit at the cursor"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, &TaskActions::split);
    add(u"merge"_s, tr("&Join measures"), Qt::CTRL | Qt::Key_J, &TaskActions::merge);
    add(u"moveUp"_s, tr("Move u&p"), Qt::ALT | Qt::Key_Up, &TaskActions::moveUp);
    add(u"moveDown"_s, tr("Move d&own"), Qt::ALT | Qt::Key_Down, &TaskActions::moveDown);
    add(u"moveToSection"_s, tr("Move to another se&ction…"), Qt::ALT | Qt::SHIFT | Qt::Key_Down,
        &TaskActions::moveToSection);
    add(u"paste"_s, tr("Paste a colum&n from Excel…"), QKeySequence::Paste, &TaskActions::paste);
    addSeparator();
    add(u"delete"_s, tr("Dele&te…"), QKeySequence::Delete, &TaskActions::remove);
    settle();
}

QAction *TaskActions::add(
    const QString &name, const QString &text, const QKeySequence &key, void (TaskActions::*job)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"tasks."_s + name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    static const QRegularExpression mnemonic(u"\\(&.\\)|&|…$"_s);
    action->setIconText(QString(text).remove(mnemonic)); // on buttons
    action->setToolTip(plainTip(
        u"%1 (%2)"_s.arg(action->iconText(), action->shortcut().toString(QKeySequence::NativeText))));
    connect(action, &QAction::triggered, this, job);
    m_all << action;
    return action;
}

void TaskActions::addSeparator()
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_all << line;
}

QAction *TaskActions::action(const QString &name) const
{
    const auto found = std::find_if(
        m_all.begin(), m_all.end(), [&](const QAction *a) { return a->objectName() == u"tasks."_s + name; });
    return found == m_all.end() ? nullptr : *found;
}

void TaskActions::settle()
{
    const bool writable = m.session.hasPlan() && !m.session.workspace().isReadOnly();
    const auto tasks = m.view.selectedTasks();
    const auto measures = m.view.selectedMeasures();
    const bool any = !tasks.empty() || !measures.empty();
    const bool current = m.view.currentTask().isValid();
    const auto allow = [&](const char *name, bool possible) {
        action(QLatin1String(name))->setEnabled(writable && possible);
    };
    allow("addTask", !m.session.book().sections().empty());
    allow("addMeasure", current);
    allow("edit", m.view.currentIndex().isValid());
    allow("report", current);
    allow("setDeadline", any);
    allow("setStart", any);
    allow("setSummarising", !tasks.empty() && measures.empty());
    allow("setState", any);
    allow("setBlocked", tasks.size() + measures.size() == 1 && m.view.selectedMeasuresAll().size() == 1);
    allow("duties", current && m.session.book().measuresOf(m.view.currentTask()).size() > 1);
    allow("split", m.view.reportedMeasure().isValid());
    const bool oneTask = std::all_of(measures.begin(), measures.end(), [&](MeasureId id) {
        const Measure *row = m.session.book().measure(id);
        const Measure *first = m.session.book().measure(measures.front());
        return row && first && row->taskId == first->taskId;
    });
    allow("merge", tasks.empty() && measures.size() > 1 && oneTask);
    const bool inOrder = m.proxy.sortColumn() <= 0;
    allow("moveUp", current && inOrder);
    allow("moveDown", current && inOrder);
    allow("moveToSection", !tasks.empty() && measures.empty() && tasks.size() == 1);
    allow("paste", current);
    allow("delete",
        tasks.empty() != measures.empty()); // one call, one undo step: not tasks and measures at once
}

void TaskActions::showRow(TaskId task, MeasureId measure)
{
    m.view.select(m.proxy.rowOf(task, measure));
}

// --- adding and editing
// ---------------------------------------------------------------------------------------

void TaskActions::addTask()
{
    const auto sections = m.session.book().sections();
    if (sections.empty())
        return;
    const SectionId current = m.view.currentSection();
    m.details.startTask(current.isValid() ? current : sections.back()->id);
}

void TaskActions::addMeasure()
{
    const Measure *after = m.session.book().measure(m.view.currentMeasure());
    if (m.view.currentTask().isValid())
        m.details.startMeasure(m.view.currentTask(), after ? after->position + 1 : -1);
}

void TaskActions::editCurrent()
{
    edit(m.view.currentIndex());
}

void TaskActions::edit(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    switch (static_cast<TaskColumn>(index.column())) {
    case TaskColumn::Lead:
    case TaskColumn::Support:
        m.details.editParties();
        break;
    case TaskColumn::Deadline:
        if (index.flags() & Qt::ItemIsEditable)
            m.view.edit(index);
        break;
    case TaskColumn::State:
    case TaskColumn::Light:
        setState();
        break;
    case TaskColumn::Percent:
    case TaskColumn::Reported:
    case TaskColumn::Updated:
        enterProgress();
        break;
    case TaskColumn::Number:
    case TaskColumn::Text:
        m.details.editText();
        break;
    }
}

void TaskActions::enterProgress()
{
    MeasureId measure = m.view.currentMeasure();
    if (const auto measures = m.session.book().measuresOf(m.view.currentTask());
        !measure.isValid() && !measures.empty())
        measure = measures.front()->id;
    const Measure *row = m.session.book().measure(measure);
    if (!row)
        return;
    const auto duties = dutiesWithin(m.session.book(), *row, m.session.period(), m.session.day());
    const auto open = std::find_if(duties.begin(), duties.end(), [](const Duty &d) { return !d.reported; });
    const AgencyId agency = open != duties.end() ? open->agencyId
        : duties.empty()                         ? AgencyId{}
                                                 : duties.front().agencyId;
    Q_EMIT m.session.pageWanted(u"entry"_s, {{u"agency"_s, agency.value}, {u"measure"_s, measure.value}});
}

// --- split, join, delete
// --------------------------------------------------------------------------------------

void TaskActions::split()
{
    const MeasureId measure = m.view.reportedMeasure();
    if (!measure.isValid())
        return;
    ContentForm &form = m.details.content();
    if (form.isDirty())
        return m.session.tell(tr("Save the text first, then split it."));
    const auto at = form.splitPosition();
    if (!at) {
        m.details.editText();
        form.focusWording(); // not the title of a task
        return m.session.tell(tr("Put the cursor where the second measure begins, then split."));
    }
    if (const auto second = splitMeasure(m.session.workspace(), measure, *at); m.session.accept(second))
        showRow({}, measure);
}

void TaskActions::merge()
{
    const auto measures = m.view.selectedMeasures();
    if (measures.size() < 2)
        return;
    const auto first = *std::min_element(measures.begin(), measures.end(), [&](MeasureId a, MeasureId b) {
        return m.session.book().measure(a)->position < m.session.book().measure(b)->position;
    });
    if (m.session.accept(mergeMeasures(m.session.workspace(), measures)))
        showRow({}, first);
}

bool TaskActions::confirmDelete(const std::vector<TaskId> &tasks, const std::vector<MeasureId> &measures)
{
    const auto reports = progressCount(m.session.workspace(), tasks, measures);
    if (!m.session.accept(reports))
        return false; // unknown is not none
    if (*reports == 0)
        return true; // can be undone: no question
    const int rows = static_cast<int>(tasks.size() + measures.size());
    const QString what
        = tasks.empty() ? tr("Delete %1 measures?").arg(rows) : tr("Delete %1 tasks?").arg(rows);
    return m.session.ask().confirm(m_page, what,
        tr("%1 progress reports have been entered on them. The reports are kept and come back when the "
           "deletion is undone; "
           "until then they count nowhere.")
            .arg(*reports),
        tr("Delete"));
}

void TaskActions::remove()
{
    const auto tasks = m.view.selectedTasks();
    const auto measures = m.view.selectedMeasures();
    if (tasks.empty() == measures.empty() || !confirmDelete(tasks, measures))
        return;
    Workspace &workspace = m.session.workspace();
    const int rows = static_cast<int>(tasks.size() + measures.size());
    if (m.session.accept(tasks.empty() ? deleteMeasures(workspace, measures) : deleteTasks(workspace, tasks)))
        m.session.tell(tasks.empty() ? tr("%1 measures deleted. Ctrl+Z brings them back.").arg(rows)
                                     : tr("%1 tasks deleted. Ctrl+Z brings them back.").arg(rows));
}

// --- moving
// ---------------------------------------------------------------------------------------------------

void TaskActions::moveBy(int by)
{
    const MeasureId measure = m.view.currentMeasure();
    const TaskId task = m.view.currentTask();
    if (measure.isValid() ? m_mover.moveBy(measure, by) : m_mover.moveBy(task, by))
        showRow(task, measure);
}

void TaskActions::moveToSection()
{
    const TaskId task = m.view.currentTask();
    if (m_mover.moveToSection(task, m_page))
        showRow(task, {});
}

// --- many rows
// ------------------------------------------------------------------------------------------------

void TaskActions::bulk(BulkBar::Job job)
{
    BulkBar::Rows rows{m.view.selectedTasks(), m.view.selectedMeasures(), m.view.selectedMeasuresAll()};
    if (!rows.tasks.empty() || !rows.measures.empty())
        m.bulk.start(job, rows);
}

void TaskActions::duties()
{
    openDutyGrid(m.view.currentTask());
}

void TaskActions::openDutyGrid(TaskId task)
{
    if (!m.session.book().task(task))
        return;
    auto *grid = new DutyGrid(m.session, task, m_page);
    grid->setAttribute(Qt::WA_DeleteOnClose);
    grid->open();
}

/// Selected rows, or from the current row on all of its kind, as far as they are listed.
void TaskActions::paste()
{
    const QList<QStringList> cells = pastedCells();
    const QModelIndex current = m.view.currentIndex();
    if (cells.isEmpty() || !current.isValid())
        return m.session.tell(tr("There is no text on the clipboard to paste."));
    std::vector<PasteTarget> targets;
    const auto add = [&](const QModelIndex &index) {
        const TaskNode *node = TaskTreeModel::nodeOf(m.proxy.mapToSource(index));
        if (node && node->kind == TaskNode::Kind::Task)
            targets.push_back({TaskId{node->id}, {}});
        if (node && node->kind == TaskNode::Kind::Measure)
            targets.push_back({TaskId{node->parent->id}, MeasureId{node->id}});
    };
    const bool several = m.view.selectionModel()->selectedRows().size() > 1;
    const auto kindAt = [this](const QModelIndex &index) {
        return TaskTreeModel::nodeOf(m.proxy.mapToSource(index))->kind;
    };
    const auto kind = kindAt(current);
    const auto alike = [&](const QModelIndex &row) { // a task that is its own measure stands among both
        const bool whole = kind == TaskNode::Kind::Measure && row.data(WholeMeasureRole).toLongLong() != 0;
        return whole || kindAt(row) == kind;
    };
    for (QModelIndex row = several ? m.proxy.index(0, 0) : current.siblingAtColumn(0); row.isValid();
         row = m.view.indexBelow(row)) {
        const bool wanted
            = several ? m.view.selectionModel()->isRowSelected(row.row(), row.parent()) : alike(row);
        if (wanted)
            add(row);
        if (targets.size() >= static_cast<size_t>(cells.size()))
            break;
    }
    QStringList column;
    for (const QStringList &row : cells)
        column << row.value(0);
    qsizetype width = 1;
    for (const QStringList &row : cells)
        width = std::max(width, row.size());
    auto *preview = new PastePreview(
        m.session, targets,
        {column, static_cast<int>(width) - 1, pasteColumnOf(static_cast<TaskColumn>(current.column()))}, m_page);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

} // namespace qd
