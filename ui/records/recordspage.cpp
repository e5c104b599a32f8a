// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordspage.h"

#include "texts/auditwords.h"
#include "ui/common/emptystate.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/splitmemory.h"
#include "ui/common/tableview.h"
#include "ui/common/yieldingcolumns.h"
#include "ui/records/auditdetails.h"
#include "ui/records/auditexport.h"
#include "ui/records/auditfilterbar.h"
#include "ui/records/auditreader.h"
#include "ui/records/audittablemodel.h"
#include "ui/records/binpanel.h"
#include "ui/records/undorun.h"
#include "workspace/door/auditreading.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

enum Tab { List, Bin };

} // namespace

RecordsPage::RecordsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_reader(new AuditReader(session, this))
    , m_model(new AuditTableModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_tabs(new QTabBar(this))
    , m_parts(new QStackedWidget(this))
    , m_filter(new AuditFilterBar(session, this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_lists(new QStackedWidget(this))
    , m_count(new PlainLabel(this))
    , m_details(new AuditDetails(session, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_bin(new BinPanel(session, this))
    , m_export(new QPushButton(tr("E&xport"), this))
    , m_undoButton(new QPushButton(this))
    , m_undo(new QAction(tr("&Undo until here"), this))
    , m_clear(new QAction(tr("Clear filter"), this))
{
    setObjectName(u"records"_s);
    m_tabs->setObjectName(u"records.tabs"_s);
    m_tabs->setAccessibleName(title());
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Operations"));
    m_tabs->addTab(tr("Recycle bin"));
    m_export->setObjectName(u"records.export"_s);
    m_export->setToolTip(plainTip(tr("The operations that are filtered, as a file")));
    m_undo->setObjectName(u"records.undoUntil"_s);
    m_count->setObjectName(u"records.count"_s);
    addAction(m_undo);
    m_exports = new AuditExport(
        session, m_export, [this] { return m_filter->filter(); }, this);
    buildTable();
    buildLayout();
    connectParts();
    settle();
}

RecordsPage::~RecordsPage() = default;

void RecordsPage::buildTable()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(SortRole);
    m_proxy->sort(AuditTableModel::At, Qt::DescendingOrder);
    m_table->setObjectName(u"records.table"_s);
    m_table->setAccessibleName(tr("Operations"));
    m_table->setModel(m_proxy);
    prepareTable(m_table);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addAction(m_undo);
    m_table->verticalHeader()->setMinimumSectionSize(compactRowHeight(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(compactRowHeight(m_table));
    const int em = fontMetrics().horizontalAdvance(u'国');
    const double widths[AuditTableModel::ColumnCount] = {9.5, 6, 10, 20, 30, 5.5};
    for (int i = 0; i < AuditTableModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, static_cast<int>(widths[i] * em));
    fitColumns(m_table, {AuditTableModel::Undo, AuditTableModel::About, AuditTableModel::Who},
        AuditTableModel::Brief, 16 * em);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_empty);
}

QWidget *RecordsPage::buildList()
{
    m_undoButton->setObjectName(u"records.undoUntilButton"_s);
    connect(m_undoButton, &QPushButton::clicked, m_undo, &QAction::trigger);
    auto *below = new QHBoxLayout;
    below->setSpacing(unit(this));
    below->addWidget(m_count, 1);
    below->addWidget(m_undoButton);
    auto *upper = new QWidget(this);
    auto *rows = new QVBoxLayout(upper);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(unit(this));
    rows->addWidget(m_lists, 1);
    rows->addLayout(below);
    m_splitter->setObjectName(u"records.splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({60 * unit(this), 40 * unit(this)}); // the text would take half of a small screen
    rememberSplit(m_splitter);
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_filter);
    layout->addWidget(m_splitter, 1);
    return list;
}

void RecordsPage::buildLayout()
{
    auto *heading = new PlainLabel(title(), this);
    useTitleFont(heading);
    auto *head = new QHBoxLayout;
    head->setSpacing(3 * unit(this));
    head->addWidget(heading);
    head->addWidget(m_tabs);
    head->addStretch();
    head->addWidget(m_export);
    m_parts->addWidget(buildList());
    m_parts->addWidget(m_bin);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addLayout(head);
    layout->addWidget(m_parts, 1);
}

void RecordsPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &RecordsPage::showTab);
    connect(m_filter, &AuditFilterBar::filterChanged, this, &RecordsPage::restart);
    connect(m_clear, &QAction::triggered, m_filter, &AuditFilterBar::clear);
    connect(m_reader, &AuditReader::arrived, this, &RecordsPage::add);
    connect(m_reader, &AuditReader::rested, this, &RecordsPage::settle);
    connect(m_model, &AuditTableModel::moreWanted, m_reader, &AuditReader::more);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordsPage::showCurrent);
    connect(m_undo, &QAction::triggered, this, [this] { undoUntilHere(m_session, current(), this); });
    connect(m_bin, &BinPanel::counted, this, [this](int rows) {
        m_tabs->setTabText(Bin, rows > 0 ? tr("Recycle bin (%1)").arg(rows) : tr("Recycle bin"));
    });
    connect(&m_session, &Session::planOpened, this, [this] {
        m_stale = true;
        if (isVisible()) {
            m_filter->fill();
            restart();
        }
    });
    connect(&m_session, &Session::changed, this, &RecordsPage::take);
}

QString RecordsPage::title() const
{
    return tr("Records");
}

void RecordsPage::open(const QVariantMap &arguments)
{
    m_tabs->setCurrentIndex(arguments.value(u"bin"_s).toBool() ? Bin : List);
    if (arguments.contains(u"task"_s)) {
        m_filter->fill();
        m_filter->chooseTask(TaskId{arguments.value(u"task"_s).toLongLong()});
    }
}

void RecordsPage::begin()
{
    if (m_tabs->currentIndex() == Bin)
        return m_bin->begin();
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_table->selectRow(0);
}

QList<QAction *> RecordsPage::pageActions() const
{
    return QList<QAction *>{m_undo} + m_exports->actions() + m_bin->actions();
}

QLineEdit *RecordsPage::filterField() const
{
    return m_filter->words();
}

void RecordsPage::showTab(int tab)
{
    m_parts->setCurrentIndex(tab);
    m_export->setVisible(tab == List);
    settle();
}

void RecordsPage::restart()
{
    m_stale = m_late = false;
    m_model->reload({});
    m_details->show(0);
    m_reader->start(m_filter->filter());
    if (m_proxy->rowCount() > 0)
        m_table->selectRow(0);
    settle();
}

void RecordsPage::take(const ChangeSet &set)
{
    Q_UNUSED(set)
    m_late = true;
    if (isVisible() && !m_stale)
        lookForNew();
}

void RecordsPage::lookForNew()
{
    m_late = false;
    m_filter->fill(); // a new task, person or kind
    m_reader->look();
    markUndoable();
    settle();
}

void RecordsPage::add(const std::vector<AuditEntry> &entries)
{
    if (!entries.empty()) {
        auto names = namesFor(m_session.workspace(), entries);
        if (!m_session.accept(names))
            return;
        const AuditWords words(m_session.agencies(), *std::move(names));
        for (const AuditEntry &entry : entries)
            m_model->put(auditRowOf(entry, words));
        markUndoable();
    }
    m_model->setMore(m_reader->hasMore());
    settle();
}

void RecordsPage::markUndoable()
{
    QSet<qint64> entries;
    for (const UndoStep &step : m_session.workspace().undoSteps())
        entries.insert(step.entry);
    m_model->setUndoable(entries);
}

void RecordsPage::showCurrent()
{
    m_details->show(current());
    settle();
}

qint64 RecordsPage::current() const
{
    return m_table->currentIndex().data(IdRole).toLongLong();
}

void RecordsPage::settle()
{
    const bool onList = m_tabs->currentIndex() == List;
    const int rows = m_model->rowCount();
    const int steps = onList ? stepsUntil(m_session, current()) : 0;
    m_undo->setEnabled(steps > 0);
    m_undo->setText(steps > 0 ? tr("&Undo until here (%1)").arg(steps) : tr("&Undo until here"));
    const QString what = steps > 0
        ? tr("Takes back all that this window did, from the newest down to this operation")
        : tr("Only what was done since this window was opened, and still stands, can be undone here");
    m_undo->setToolTip(plainTip(what));
    m_undoButton->setEnabled(steps > 0);
    m_undoButton->setText(m_undo->text());
    m_undoButton->setToolTip(plainTip(what));
    m_exports->setReady(onList && rows > 0);
    m_lists->setCurrentIndex(rows > 0 ? 0 : 1);
    m_details->setVisible(rows > 0);
    const bool isReading = m_reader->isReading();
    if (rows == 0) {
        if (isReading)
            m_empty->set(tr("Looking…"), {}, nullptr);
        else if (m_filter->asksForAll())
            m_empty->set(tr("Nothing was recorded yet"),
                tr("Whatever is saved from now on is listed here: who, when and what."), nullptr);
        else
            m_empty->set(tr("No operation is like that"), tr("Ask for less in the fields above."), m_clear);
    }
    m_count->setText(rows == 0    ? QString()
            : isReading           ? tr("%1 listed, looking for more…").arg(rows)
            : m_reader->hasMore() ? tr("The newest %1; older ones come when you scroll down").arg(rows)
                                  : tr("%1 operations, that is all").arg(rows));
}

void RecordsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale) {
        m_filter->fill();
        restart();
    } else if (m_late) {
        lookForNew();
    }
}

} // namespace qd
