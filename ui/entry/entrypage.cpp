// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entrypage.h"

#include "domain/plan/reportingcycles.h"
#include "ui/common/agencybox.h"
#include "ui/common/emptystate.h"
#include "ui/common/metrics.h"
#include "ui/common/periodbox.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/splitmemory.h"
#include "ui/entry/entryeditor.h"
#include "ui/entry/entrylistmodel.h"
#include "ui/entry/entryrowdelegate.h"
#include "ui/entry/grid/entrygrid.h"
#include "ui/entry/lastreport.h"
#include "ui/entry/reportcount.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

EntryPage::EntryPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_agency(new AgencyBox(this, AgencyBox::Unknown::ChoosesNone))
    , m_period(new PeriodBox(this))
    , m_unreportedOnly(new QCheckBox(tr("Only not reported"), this))
    , m_count(new ReportCount(session, this))
    , m_model(new EntryListModel(this))
    , m_list(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_editor(new EntryEditor(session, this))
    , m_grid(new EntryGrid(session, this))
    , m_lastReport(new LastReport(this))
    , m_saveAction(new QAction(tr("&Save and next"), this))
    , m_takeAllAction(new QAction(tr("&Carry all over"), this))
    , m_asGrid(new QAction(tr("As a &table"), this))
    , m_importAction(new QAction(tr("Import a plan…"), this))
{
    setObjectName(u"entry"_s);
    buildActions();
    auto *title = new PlainLabel(this->title(), this);
    useTitleFont(title);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildWork());
    m_stack->addWidget(m_grid);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addWidget(title);
    layout->addWidget(buildHead());
    layout->addWidget(m_stack, 1);
    watch();
    rebuild();
}

void EntryPage::buildActions()
{
    m_saveAction->setObjectName(u"entry.saveAction"_s);
    m_saveAction->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_saveAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_saveAction);
    m_takeAllAction->setObjectName(u"entry.takeAllAction"_s);
    m_takeAllAction->setShortcut(Qt::CTRL | Qt::Key_L);
    m_takeAllAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_takeAllAction);
    m_asGrid->setObjectName(u"entry.asGridAction"_s);
    m_asGrid->setIconText(tr("As a table"));
    m_asGrid->setCheckable(true);
    m_asGrid->setShortcut(Qt::CTRL | Qt::Key_G);
    m_asGrid->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_asGrid->setToolTip(plainTip(tr("All reports of the agency in one table, to be typed or pasted from Excel (Ctrl+G)")));
    addAction(m_asGrid);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_editor);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &EntryPage::leaveForm);
}

QWidget *EntryPage::buildHead()
{
    m_agency->setObjectName(u"entry.agency"_s);
    m_agency->setAccessibleName(tr("Agency"));
    m_agency->setToolTip(plainTip(tr("Type a part of the name or its pinyin initials")));
    m_agency->setMinimumContentsLength(14);
    m_period->setObjectName(u"entry.period"_s);
    m_period->setAccessibleName(tr("Period"));
    m_unreportedOnly->setObjectName(u"entry.unreportedOnly"_s);
    auto *asGrid = new QToolButton(this);
    asGrid->setObjectName(u"entry.asGrid"_s);
    asGrid->setDefaultAction(m_asGrid);
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_agency);
    layout->addWidget(m_period);
    layout->addWidget(m_unreportedOnly);
    layout->addWidget(asGrid);
    layout->addStretch(1);
    layout->addWidget(m_count);
    return head;
}

QWidget *EntryPage::buildWork()
{
    m_list->setObjectName(u"entry.list"_s);
    m_list->setAccessibleName(tr("Measures due"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryRowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 16);
    m_lastReport->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 13);
    auto *work = new QSplitter(Qt::Horizontal, this);
    work->setChildrenCollapsible(false);
    work->addWidget(m_list);
    work->addWidget(m_editor);
    work->addWidget(m_lastReport);
    work->setStretchFactor(0, 3);
    work->setStretchFactor(1, 6);
    work->setStretchFactor(2, 3);
    work->setSizes({300, 600, 280}); // shares, until the person drags them
    work->setObjectName(u"entry.work"_s);
    rememberSplit(work);
    return work;
}

QString EntryPage::title() const
{
    return tr("Entry");
}

QList<QAction *> EntryPage::pageActions() const
{
    return {m_saveAction, m_takeAllAction, m_asGrid};
}

void EntryPage::watch()
{
    connect(&m_session, &Session::planOpened, this, &EntryPage::rebuild);
    connect(&m_session, &Session::periodChanged, this, &EntryPage::rebuild);
    connect(&m_session, &Session::changed, this, &EntryPage::follow);
    connect(m_agency, &AgencyBox::agencyChosen, this, &EntryPage::chooseAgency);
    connect(m_agency, &AgencyBox::entered, this, [this] {
        if (m_stack->currentWidget() == m_grid)
            m_grid->focusFirst();
        else if (m_stack->currentIndex() == 1)
            m_editor->focusFirst();
    });
    connect(m_period, &PeriodBox::periodChosen, &m_session, &Session::choosePeriod);
    connect(m_unreportedOnly, &QCheckBox::toggled, this, &EntryPage::fillList);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
            if (!m_filling && now.isValid())
                chooseMeasure(m_model->measureAt(now.row()));
        });
    connect(m_editor, &EntryEditor::saveWanted, this, &EntryPage::saveAndNext);
    connect(m_editor, &EntryEditor::editableChanged, m_saveAction, &QAction::setEnabled);
    connect(m_editor, &EntryEditor::unsavedChanged, m_model, &EntryListModel::setUnsaved);
    connect(m_editor, &EntryEditor::lastReportChanged, m_lastReport, &LastReport::set);
    connect(m_lastReport, &LastReport::takeAllWanted, m_editor, &EntryEditor::takeAll);
    connect(m_takeAllAction, &QAction::triggered, this, [this] {
        if (m_asGrid->isChecked())
            m_grid->takeLast();
        else
            m_editor->takeAll();
    });
    connect(m_asGrid, &QAction::toggled, this, &EntryPage::useGrid);
    connect(m_grid, &EntryGrid::unsavedChanged, m_model, &EntryListModel::setUnsaved);
    connect(m_lastReport, &LastReport::takeWanted, m_editor, &EntryEditor::take);
    connect(m_count, &ReportCount::nextWanted, this, [this] { chooseAgency(m_count->next()); });
    connect(m_saveAction, &QAction::triggered, this, &EntryPage::saveAndNext);
    connect(
        m_importAction, &QAction::triggered, this, [this] { Q_EMIT m_session.pageWanted(u"import"_s, {}); });
}

void EntryPage::open(const QVariantMap &arguments)
{
    const AgencyId agency{arguments.value(u"agency"_s).toLongLong()};
    const MeasureId measure{arguments.value(u"measure"_s).toLongLong()};
    if (arguments.contains(u"unreportedOnly"_s))
        m_unreportedOnly->setChecked(arguments.value(u"unreportedOnly"_s).toBool());
    if (agency.isValid())
        chooseAgency(agency);
    if (measure.isValid())
        chooseMeasure(measure);
    if (arguments.value(u"write"_s).toBool() && m_stack->currentIndex() == 1)
        m_editor->focusFirst();
}

void EntryPage::hideEvent(QHideEvent *event)
{
    m_editor->keepTyped(); // another page, or the window closes
    m_grid->keepTyped();
    Page::hideEvent(event);
}

// --- what is listed

void EntryPage::rebuild()
{
    m_editor->keepTyped();
    m_agency->setRegister(m_session.agencies(), {});
    m_period->setYear(m_session.book().plan().year, shortestCycle(m_session.book()));
    m_period->setPeriod(m_session.period());
    AgencyId agency = m_key.agency;
    if (!m_session.agencies().find(agency)) {
        const auto first = nextOwing(m_session.book(), {}, m_session.period(), m_session.day());
        agency = first ? first->agencyId : AgencyId{};
    }
    chooseAgency(agency);
}

void EntryPage::chooseAgency(AgencyId agency)
{
    m_editor->keepTyped();
    const bool another = agency != m_key.agency || m_key.period != m_session.period();
    m_key.agency = agency;
    m_key.period = m_session.period();
    if (m_agency->agency() != agency) // a text that is no agency stays, in red
        m_agency->setAgency(agency);
    fillList();
    const QSet<MeasureId> kept = m_editor->measuresKept(agency, m_key.period);
    for (const EntryRow &row : m_all)
        m_model->setUnsaved(row.measureId, kept.contains(row.measureId));
    const bool listed = std::any_of(
        m_all.begin(), m_all.end(), [this](const EntryRow &row) { return row.measureId == m_key.measure; });
    if (!another && listed) // the same list, read anew: the clerk stays where they are
        chooseMeasure(m_key.measure);
    else if (!goToNextUnreported())
        chooseMeasure(m_all.empty() ? MeasureId{} : m_all.front().measureId);
}

void EntryPage::fillList()
{
    m_all = entryRows(m_session.book(), m_key.agency, m_key.period, m_session.day());
    auto rows = m_all;
    if (m_unreportedOnly->isChecked())
        std::erase_if(rows, [](const EntryRow &row) { return !row.isMissing(); });
    if (m_asGrid->isChecked())
        m_grid->show(rows, m_key.agency, m_key.period);
    m_filling = true;
    m_model->setRows(std::move(rows));
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(m_key.measure)));
    m_filling = false;
    m_count->show(m_all, m_key.agency, m_key.period);
}

void EntryPage::follow(const ChangeSet &set)
{
    const auto about = [&set](Table table) {
        return std::any_of(
            set.changes.begin(), set.changes.end(), [table](const Change &c) { return c.table == table; });
    };
    if (about(Table::Agency) || about(Table::Alias))
        m_agency->setRegister(m_session.agencies(), {});
    fillList();
    if (m_key.measure.isValid())
        showChosen(); // undo, or another hand, may have changed what it shows
}

// --- the report of the chosen one

void EntryPage::chooseMeasure(MeasureId measure)
{
    m_editor->keepTyped();
    m_key.measure = measure;
    m_filling = true;
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(measure)));
    m_filling = false;
    showChosen();
}

void EntryPage::showChosen()
{
    if (!m_key.isValid() || !m_session.book().measure(m_key.measure))
        return showNothing();
    if (m_asGrid->isChecked()) {
        m_editor->showNothing();
        return m_stack->setCurrentWidget(m_grid);
    }
    m_stack->setCurrentIndex(1);
    m_editor->show(m_key);
}

void EntryPage::showNothing()
{
    m_editor->showNothing();
    const bool noPlan = !m_session.hasPlan();
    m_stack->setCurrentIndex(0);
    if (!noPlan && !m_key.agency.isValid() && !m_agency->currentText().trimmed().isEmpty()) {
        m_empty->set(tr("No agency “%1”").arg(m_agency->currentText().trimmed()),
            tr("Type a part of its name or its pinyin initials. Nothing is entered until an agency is chosen."), nullptr);
        return;
    }
    m_empty->set(noPlan ? tr("No plan yet") : tr("Nothing due"),
        noPlan ? tr("Import a plan first; then each agency's measures are listed here.")
               : tr("This agency owes no report in this period. Choose another agency or period."),
        noPlan ? m_importAction : nullptr);
}

void EntryPage::leaveForm()
{
    m_editor->keepTyped();
    m_list->setFocus();
}

bool EntryPage::save()
{
    return m_asGrid->isChecked() ? m_grid->save() : m_editor->save();
}

void EntryPage::useGrid(bool grid)
{
    if (grid)
        m_editor->keepTyped();
    else
        m_grid->showNothing();
    fillList();
    showChosen();
    if (m_stack->currentIndex() == 0)
        return;
    if (grid)
        m_grid->focusFirst();
    else
        m_editor->focusFirst();
}

/// Where all of an agency were reported before, the next agency follows.
void EntryPage::saveAndNext()
{
    const bool typed = m_asGrid->isChecked() ? m_grid->isDirty() : m_editor->isInUse();
    if (m_count->next().isValid() && !typed)
        chooseAgency(m_count->next());
    else if (!save() || m_asGrid->isChecked() || !goToNextUnreported())
        return;
    if (m_asGrid->isChecked())
        m_grid->focusFirst();
    else
        m_editor->focusFirst();
}

void EntryPage::begin()
{
    m_agency->setFocus(Qt::ShortcutFocusReason);
    m_agency->lineEdit()->selectAll();
}

bool EntryPage::goToNextUnreported()
{
    const MeasureId next = nextMissing(m_all, m_key.measure);
    if (next.isValid())
        chooseMeasure(next);
    return next.isValid();
}

} // namespace qd
