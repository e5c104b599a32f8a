// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "texts/enumtext.h"
#include "ui/agencies/agenciespage.h"
#include "ui/common/ask.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/job.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/planfile.h"
#include "ui/entry/entrypage.h"
#include "ui/imports/page/importpage.h"
#include "ui/papers/paperspage.h"
#include "ui/plans/planspage.h"
#include "ui/records/recordspage.h"
#include "ui/review/reviewpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/backupcommands.h"
#include "ui/shell/droppedfiles.h"
#include "ui/shell/editcommands.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/importsteps.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/messagedesk.h"
#include "ui/shell/navigation.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/panekeys.h"
#include "ui/shell/planopener.h"
#include "ui/shell/programname.h"
#include "ui/shell/readonlybanner.h"
#include "ui/shell/settleafterrest.h"
#include "ui/shell/statusline.h"
#include "ui/shell/undokeys.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowsearch.h"
#include "ui/summaries/summariespage.h"
#include "ui/supervision/supervisionpage.h"
#include "ui/tasks/page/taskspage.h"
#include "ui/today/todaypage.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace qd
{

MainWindow::MainWindow(Session &session, Theme *theme, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_theme(theme)
    , m_opener(new PlanOpener(session, this))
    , m_menu(new MainMenu(this))
    , m_backups(new BackupCommands(session, this))
    , m_header(new HeaderBar(session, this))
    , m_search(new WindowSearch(session, m_header->searchField(), this))
    , m_navigation(new Navigation(this))
    , m_messages(new MessageBar(this))
    , m_status(new StatusLine(session, this))
    , m_stack(new QStackedWidget(this))
    , m_notices(new QVBoxLayout)
    , m_welcome(new WelcomePage(session, this))
    , m_loading(new EmptyState(this))
    , m_day(session.today())
{
    setObjectName(u"window"_s);
    setWindowIcon(programIcon());
    buildPages();
    buildLayout();
    connectMenu();
    connectSession();
    watch();
    restoreLayout();
    planChanged();
    new SettleAfterRest(session.workspace(), this);
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(Page *page, bool listed)
{
    const QString key = page->objectName();
    m_pages.insert(key, page);
    m_stack->addWidget(page);
    if (!listed)
        return;
    QAction *action = m_menu->addPage(key, page->title());
    m_navigation->add(key, page->title(), action->shortcut().toString(QKeySequence::NativeText));
    m_listed << key;
}

void MainWindow::buildPages()
{
    m_stack->setObjectName(u"pages"_s);
    // A page's least size must not push the window over the edge of a small or strongly scaled screen.
    m_stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_loading);
    m_loading->set(tr("Opening the plan…"), {}, nullptr);
    addPage(new TodayPage(m_session, this), true);
    addPage(new TasksPage(m_session, this), true);
    addPage(new EntryPage(m_session, this), true);
    addPage(new ReviewPage(m_session, this), true);
    addPage(new SummariesPage(m_session, this), true);
    addPage(new AgenciesPage(m_session, this), true);
    addPage(new SupervisionPage(m_session, this), true);
    addPage(new PapersPage(m_session, this), true);
    addPage(new RecordsPage(m_session, this), true);
    addPage(new SettingsPage(m_session, this), true);
    auto *imports = new ImportPage(m_session, this);
    addPage(imports, false);
    const QString key = imports->objectName();
    m_navigation->addOffer(
        key, tr("Go on reviewing"), tr("An import that is not finished: goes on where it was left"));
    m_navigation->setOffered(key, imports->hasUnfinished());
    connect(imports, &ImportPage::unfinishedChanged, m_navigation,
        [this, key](bool any) { m_navigation->setOffered(key, any); });
    addPage(new PlansPage(m_session, this), false);
}

void MainWindow::buildLayout()
{
    auto *centre = new QWidget(this);
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    if (m_session.workspace().isReadOnly()) {
        auto *banner = new ReadOnlyBanner(m_session.workspace(), this);
        rows->addWidget(banner);
        connect(banner, &ReadOnlyBanner::retryWanted, this,
            [this] { Q_EMIT databaseWanted(m_session.workspace().path()); });
    }
    m_notices->setSpacing(0);
    m_notices->addWidget(new ImportSteps(m_session, centre));
    rows->addLayout(m_notices);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_navigation);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    columns->addLayout(right, 1);
    rows->addLayout(columns, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    m_messages->lieOver(m_stack);
}

void MainWindow::connectMenu()
{
    const bool writable = !m_session.workspace().isReadOnly();
    for (QAction *action : {m_menu->importPlan, m_menu->pastePlan})
        action->setVisible(writable);
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_menu->importPlan, [this] { importFile(); });
    on(m_menu->pastePlan, [this] { go(u"import"_s, {{u"paste"_s, true}}); });
    on(m_menu->samplePlan, [this] { lookAtSample(); });
    on(m_menu->openDatabase, [this] { openOtherDatabase(); });
    on(m_menu->backup, [this] { m_backups->backup(); });
    on(m_menu->restore, [this] { m_backups->restore(); });
    on(m_menu->officeRules, [this] { begin(u"settings"_s); });
    on(m_menu->save, [this] {
        if (Page *page = currentPage())
            page->save();
    });
    on(m_menu->print, [this] { print(); });
    on(m_menu->quit, [this] { close(); });
    new UndoKeys(this); // owned by the window
    on(m_menu->undo, [this] { m_session.accept(m_session.workspace().undo()); });
    on(m_menu->redo, [this] { m_session.accept(m_session.workspace().redo()); });
    on(m_menu->copy, [this] { editFocused("copy"); });
    on(m_menu->paste, [this] { editFocused("paste"); });
    on(m_menu->find, [this] { m_search->begin(); });
    on(m_menu->filter, [this] { filterPage(currentPage()); });
    auto *panes = new PaneKeys({{m_navigation, m_header}, m_stack, {m_messages, m_status}}, this);
    on(m_menu->nextPane, [panes] { panes->move(1); });
    on(m_menu->previousPane, [panes] { panes->move(-1); });
    on(m_menu->plans, [this] { begin(u"plans"_s); });
    on(m_menu->planSettings, [this] { m_header->openSettings(); });
    on(m_menu->helpPage, [this] {
        if (!m_help)
            m_help = new HelpWindow(this);
        m_help->showTopic(currentPage() ? currentPage()->helpTopic() : u"index"_s);
    });
    on(m_menu->about, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_menu, &MainMenu::pageChosen, this, &MainWindow::begin);
    connect(m_menu, &MainMenu::lookChosen, this, [this](Look look) {
        if (m_theme)
            m_theme->use(look);
    });
    m_menu->markLook(m_theme ? m_theme->look() : Look::System);
}

void MainWindow::connectSession()
{
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::begin);
    connect(m_header, &HeaderBar::planChosen, m_opener, &PlanOpener::open);
    connect(new DroppedFiles(this), &DroppedFiles::arrived, this,
        [this](const QStringList &files) { go(u"import"_s, {{u"files"_s, files}}); });
    connect(m_search, &WindowSearch::chosen, this, &MainWindow::go);
    connect(m_header, &HeaderBar::plansWanted, m_menu->plans, &QAction::trigger);
    new MessageDesk(m_session, *m_messages, this);
    connect(&m_session, &Session::pageWanted, this, &MainWindow::go);
    connect(&m_session, &Session::planOpened, this, &MainWindow::planChanged);
    connect(m_opener, &PlanOpener::loadingChanged, this, [this] {
        if (!m_session.hasPlan())
            planChanged();
    });
    connect(&m_session, &Session::changed, this, &MainWindow::nameUndo);
    connect(&m_session, &Session::working, m_status, &StatusLine::follow);
}

void MainWindow::watch()
{
    auto *timer = new QTimer(this);
    timer->setInterval(1000);
    connect(timer, &QTimer::timeout, this, [this] {
        m_session.workspace().lookForForeignChanges();
        if (m_day != m_session.today()) { // lights and due dates are another day's now
            m_day = m_session.today();
            m_session.showAgain();
        }
    });
    timer->start();
}

void MainWindow::openLatestPlan()
{
    m_opener->openLatest();
}

bool MainWindow::needsPlan(const QString &page) const
{
    return page != "import"_L1 && page != "agencies"_L1 && page != "plans"_L1 && page != "records"_L1
        && page != "settings"_L1;
}

void MainWindow::planChanged()
{
    const bool any = m_session.hasPlan();
    QString name = programName();
    if (m_isSample)
        name = tr("%1 (sample)").arg(name);
    if (m_session.workspace().isReadOnly())
        name = tr("%1 (view only)").arg(name);
    setWindowTitle(any ? u"%1 ─ %2"_s.arg(name, m_session.book().plan().title) : name);
    for (const QString &key : std::as_const(m_listed))
        m_navigation->setPageEnabled(key, any || !needsPlan(key));
    m_menu->planSettings->setEnabled(any && !m_session.workspace().isReadOnly());
    nameUndo();
    const Page *shown = currentPage();
    const bool staysRight
        = shown && (!needsPlan(shown->objectName()) || (any && shown->objectName() == m_wanted));
    if (!staysRight) // else a reload would take the focus away
        go(m_wanted);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::go(const QString &key, const QVariantMap &arguments)
{
    Page *page = m_pages.value(key);
    if (!page && key == "backup"_L1)
        return m_backups->backup();
    if (!page)
        return key == "sample"_L1 ? lookAtSample() : void();
    if (m_listed.contains(key))
        m_wanted = key;
    if (!m_session.hasPlan() && needsPlan(key)) {
        m_stack->setCurrentWidget(m_opener->isLoading() ? static_cast<QWidget *>(m_loading) : m_welcome);
        m_navigation->setCurrent({});
        m_menu->showPage(nullptr);
        return;
    }
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(key);
    m_menu->showPage(page);
    if (!arguments.isEmpty())
        page->open(arguments);
    if (!page->isAncestorOf(QApplication::focusWidget()))
        page->setFocus();
}

void MainWindow::begin(const QString &key)
{
    go(key);
    if (Page *page = m_pages.value(key); page && m_stack->currentWidget() == page)
        page->begin();
}

void MainWindow::nameUndo()
{
    const auto name = [](const std::optional<OpKind> &kind) { return kind ? text(*kind) : QString(); };
    m_menu->nameUndo(name(m_session.workspace().undoKind()), name(m_session.workspace().redoKind()));
}

void MainWindow::importFile()
{
    const auto file = choosePlanFile(this, m_session.ask());
    if (file)
        go(u"import"_s, {{u"file"_s, *file}});
}

void MainWindow::print()
{
    if (currentPage() && currentPage()->objectName() != "papers"_L1)
        return go(u"papers"_s);
    if (Page *page = currentPage())
        page->print();
}

void MainWindow::addNotice(const Notice &notice)
{
    auto *bar = new NoticeBar(notice, centralWidget());
    m_notices->addWidget(bar);
    bar->show();
}

void MainWindow::showBackups()
{
    m_backups->restore();
}

void MainWindow::comeToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
    if (QWidget *dialog = QApplication::activeModalWidget()) { // it keeps the window behind it from answering
        dialog->raise();
        dialog->activateWindow();
    }
}

void MainWindow::rememberGeometry() const
{
    QSettings settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    settings.setValue("window/page"_L1, m_wanted);
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    const QSize room = screen() ? screen()->availableSize() : QSize(1366, 728);
    resize(QSize(1280, 700).boundedTo(room * 0.96)); // 1280×700 fits 1366×768 less the taskbar
    restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
    const QString page = settings.value("window/page"_L1).toString();
    if (m_listed.contains(page))
        m_wanted = page;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave())
        return event->ignore();
    rememberGeometry();
    QMainWindow::closeEvent(event);
}

} // namespace qd
