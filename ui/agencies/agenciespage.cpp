// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/agenciespage.h"

#include "domain/counts/unconfirmed.h"
#include "ui/agencies/agencyform.h"
#include "ui/agencies/agencyproxy.h"
#include "ui/agencies/agencytablemodel.h"
#include "ui/agencies/agencytasks.h"
#include "ui/agencies/membersform.h"
#include "ui/agencies/rosterdialog.h"
#include "ui/common/emptystate.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/rowsize.h"
#include "ui/common/searchfield.h"
#include "ui/common/session.h"
#include "ui/common/tableview.h"
#include "ui/common/yieldingcolumns.h"
#include "workspace/agencies/agencyverbs.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

AgenciesPage::AgenciesPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new AgencyTableModel(this))
    , m_proxy(new AgencyProxy(*m_model, this))
    , m_search(new SearchField(tr("Filter: name or pinyin initials"), this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_lists(new QStackedWidget(this))
    , m_count(new PlainLabel(this))
    , m_heading(new PlainLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_form(new AgencyForm(session, this))
    , m_tasks(new AgencyTasks(session, this))
    , m_members(new MembersForm(session, this))
    , m_splitter(new QSplitter(this))
    , m_add(action(u"add"_s, tr("&New agency"), QKeySequence::New))
    , m_paste(action(u"paste"_s, tr("Paste a &list…"), QKeySequence::Paste))
    , m_edit(action(u"edit"_s, tr("&Edit"), Qt::Key_F2))
    , m_delete(action(u"delete"_s, tr("&Delete"), QKeySequence::Delete))
{
    setObjectName(u"agencies"_s);
    m_splitter->setObjectName(u"agencies.splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildDetails());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({100, 100});
    m_splitter->restoreState(QSettings().value(u"agencies/splitter"_s).toByteArray());
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    auto *heading = new PlainLabel(title(), this);
    useTitleFont(heading);
    layout->addWidget(heading);
    layout->addWidget(m_splitter, 1);

    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_proxy->search(text);
        settle();
    });
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_adding = false;
        showCurrent();
    });
    connect(
        m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this] { m_proxy->putFirst({}); });
    connect(m_table, &QTableView::doubleClicked, m_edit, &QAction::trigger);
    connect(m_form, &AgencyForm::agencyAdded, this, [this](AgencyId agency) {
        m_adding = false;
        m_search->clear();
        m_proxy->search({});
        select(agency);
    });
    connect(m_add, &QAction::triggered, this, &AgenciesPage::addAgency);
    connect(m_delete, &QAction::triggered, this, &AgenciesPage::deleteAgency);
    connect(m_paste, &QAction::triggered, this, &AgenciesPage::pasteList);
    connect(m_edit, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_form);
        m_form->focusName();
    });
    connect(&session, &Session::planOpened, this, &AgenciesPage::reload);
    connect(&session, &Session::periodChanged, this, &AgenciesPage::reload);
    connect(&session, &Session::changed, this, &AgenciesPage::take);
    reload();
}

AgenciesPage::~AgenciesPage()
{
    m_form->keepDraft();
    QSettings().setValue(u"agencies/splitter"_s, m_splitter->saveState());
}

QAction *AgenciesPage::action(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"agencies."_s + name);
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s);
    action->setIconText(QString(text).remove(mnemonic)); // on buttons
    action->setShortcut(key);
    action->setToolTip(plainTip(
        u"%1 (%2)"_s.arg(action->iconText(), action->shortcut().toString(QKeySequence::NativeText))));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

QWidget *AgenciesPage::buildList()
{
    m_search->setObjectName(u"agencies.search"_s);
    m_search->setToolTip(plainTip(tr("Any name, liaison officer or phone; %1 finds %2 (Ctrl+Shift+F)")
                                      .arg(u"scjgj"_s, u"市场监管局"_s)));
    m_table->setObjectName(u"agencies.table"_s);
    m_table->setAccessibleName(tr("Agencies"));
    m_count->setObjectName(u"agencies.count"_s);
    m_table->setModel(m_proxy);
    prepareTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AgencyTableModel::Order, Qt::AscendingOrder);
    const int em = fontMetrics().horizontalAdvance(u'国');
    const double widths[AgencyTableModel::ColumnCount] = {4.5, 12, 5.5, 3.8, 3.8, 3.8, 5, 8};
    for (int i = 0; i < AgencyTableModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, static_cast<int>(widths[i] * em));
    followRowSize(m_table);
    // who to ring up stays in sight
    using Column = AgencyTableModel::Column;
    fitColumns(m_table, {Column::Kind, Column::Joint, Column::Support, Column::Lead, Column::Order},
        Column::Name, 7 * em);

    auto *list = new QWidget(this);
    auto *top = new QHBoxLayout;
    top->setSpacing(unit(this));
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    for (QAction *one : {m_add, m_paste, m_delete}) {
        auto *button = new QToolButton(list);
        button->setDefaultAction(one);
        button->setObjectName(one->objectName() + u"Button"_s);
        top->addWidget(button);
    }
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, unit(this), 0);
    layout->setSpacing(unit(this));
    m_empty->set(tr("No agencies yet"),
        tr("An imported plan brings its agencies. A list with their liaison officers can be pasted."),
        m_paste);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_empty);
    layout->addLayout(top);
    layout->addWidget(m_lists, 1);
    return list;
}

QWidget *AgenciesPage::buildDetails()
{
    auto *details = new QWidget(this);
    m_heading->setObjectName(u"agencies.heading"_s);
    useSectionFont(m_heading);
    m_heading->setWordWrap(true);
    m_tabs->setObjectName(u"agencies.tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_form, tr("Details"));
    m_tabs->addTab(m_tasks, tr("Tasks of this agency"));
    m_tabs->addTab(m_members, tr("Members"));
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(unit(this), 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_heading);
    layout->addWidget(m_tabs, 1);
    return details;
}

QString AgenciesPage::title() const
{
    return tr("Agencies");
}

QLineEdit *AgenciesPage::filterField() const
{
    return m_search;
}

bool AgenciesPage::save()
{
    return m_form->save();
}

void AgenciesPage::open(const QVariantMap &arguments)
{
    if (const AgencyId agency{arguments.value(u"agency"_s).toLongLong()}; agency.isValid()) {
        m_search->clear();
        m_proxy->search({});
        select(agency);
        m_tabs->setCurrentWidget(m_tasks);
    }
    if (arguments.value(u"new"_s).toBool())
        return addAgency();
    if (arguments.value(u"unconfirmedFirst"_s).toBool())
        showUnconfirmed();
    m_table->setFocus();
    if (arguments.value(u"write"_s).toBool()) {
        m_tabs->setCurrentWidget(m_form);
        m_form->focusName();
    }
}

void AgenciesPage::showUnconfirmed()
{
    const auto first = unconfirmedAgencies(m_session.book(), m_session.day());
    m_search->clear();
    m_proxy->search({});
    m_proxy->putFirst(first);
    if (!first.empty())
        select(first.front());
    m_tabs->setCurrentWidget(m_form);
}

AgencyId AgenciesPage::current() const
{
    return AgencyId{m_table->currentIndex().data(IdRole).toLongLong()};
}

void AgenciesPage::select(AgencyId agency)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(m_model->rowOf(agency.value), 0));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    showCurrent();
}

void AgenciesPage::reload()
{
    const AgencyId shown = m_form->agency();
    m_model->reload(agencyRows(m_session.book(), m_session.day()));
    if (m_adding)
        return settle(); // a new agency is being typed
    if (m_model->rowOf(shown.value) >= 0)
        select(shown); // the same data read anew: the clerk stays where they are
    else if (m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(0, AgencyTableModel::Name));
    showCurrent();
    settle();
}

void AgenciesPage::take(const ChangeSet &set)
{
    const bool concerns = std::any_of(set.changes.begin(), set.changes.end(), [](const Change &change) {
        return change.table != Table::Plan && change.table != Table::ImportBatch
            && change.table != Table::OpenDoubt;
    });
    m_stale = m_stale || concerns;
    if (m_stale && isVisible()) // counting over all tasks is not for every report saved on another page
        refresh();
}

void AgenciesPage::refresh()
{
    m_stale = false;
    m_model->replaceRows(agencyRows(m_session.book(), m_session.day()));
    m_form->refresh();
    m_members->refresh();
    m_tasks->show(m_form->agency());
    settle();
}

void AgenciesPage::showCurrent()
{
    const AgencyId agency = m_adding ? AgencyId{} : current();
    const Agency *row = m_session.agencies().find(agency);
    m_heading->setText(row ? row->shortName : tr("New agency"));
    m_form->show(agency);
    m_tasks->show(agency);
    m_members->show(agency);
    m_tabs->setTabText(m_tabs->indexOf(m_members),
        m_session.agencies().isCollective(agency) ? tr("Members") : tr("Belongs to"));
    m_tabs->setTabEnabled(m_tabs->indexOf(m_tasks), agency.isValid());
    m_tabs->setTabEnabled(m_tabs->indexOf(m_members), agency.isValid());
    settle();
}

void AgenciesPage::settle()
{
    const bool writable = !m_session.workspace().isReadOnly();
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    m_count->setText(shown == all ? tr("%1 agencies").arg(all) : tr("%1 of %2 agencies").arg(shown).arg(all));
    m_add->setEnabled(writable);
    m_paste->setEnabled(writable);
    m_lists->setCurrentWidget(all > 0 || m_adding ? static_cast<QWidget *>(m_table) : m_empty);
    m_edit->setEnabled(writable && current().isValid());
    m_delete->setEnabled(writable && current().isValid() && !m_adding);
}

void AgenciesPage::addAgency()
{
    m_adding = true;
    m_tabs->setCurrentWidget(m_form);
    showCurrent();
    m_form->focusName();
}

void AgenciesPage::pasteList()
{
    auto *dialog = new RosterDialog(m_session, current(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AgenciesPage::deleteAgency()
{
    const AgencyId agency = current();
    const Agency *row = m_session.agencies().find(agency);
    if (!row)
        return;
    const QString name = row->shortName;
    if (m_session.accept(qd::deleteAgency(m_session.workspace(), agency)))
        m_session.tell(tr("%1 deleted. Ctrl+Z brings it back.").arg(name));
}

void AgenciesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void AgenciesPage::hideEvent(QHideEvent *event)
{
    m_form->keepDraft();
    Page::hideEvent(event);
}

} // namespace qd
