// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "ui/common/page.h"
#include "ui/common/rowsize.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace qd
{

MainMenu::MainMenu(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    fillFileMenu();
    fillEditMenu();
    fillViewMenu();
    fillRowSizes();
    m_page = window->menuBar()->addMenu(QString());
    m_page->setObjectName(u"menu.page"_s);
    fillHelpMenu();
    m_yielding = {save, print, find, undo, redo, importPlan};
}

QAction *MainMenu::add(QMenu *menu, const Entry &entry)
{
    QAction *action = menu->addAction(entry.text);
    action->setObjectName("action."_L1 + QLatin1String(entry.name));
    action->setShortcut(entry.shortcut);
    action->setMenuRole(QAction::NoRole);
    return action;
}

void MainMenu::fillFileMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&File"));
    importPlan = add(menu, {"import", tr("&Import a plan…"), Qt::CTRL | Qt::Key_O});
    pastePlan = add(menu, {"paste-plan", tr("Import pasted &text…"), {}});
    samplePlan = add(menu, {"sample-plan", tr("Look at the sa&mple plan…"), {}});
    menu->addSeparator();
    openDatabase = add(menu, {"database", tr("Open another &data file…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    backup = add(menu, {"backup", tr("Save a copy &to…"), {}});
    restore = add(menu, {"restore", tr("&Restore…"), {}});
    officeRules = add(menu, {"office-rules", tr("&Rules of the office…"), {}});
    menu->addSeparator();
    save = add(menu, {"save", tr("&Save the open form"), Qt::CTRL | Qt::Key_S});
    print = add(menu, {"print", tr("&Print…"), Qt::CTRL | Qt::Key_P});
    menu->addSeparator();
    quit = add(menu, {"quit", tr("E&xit"), Qt::CTRL | Qt::Key_Q});
}

void MainMenu::fillEditMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Edit"));
    undo = add(menu, {"undo", tr("&Undo"), Qt::CTRL | Qt::Key_Z});
    redo = add(menu, {"redo", tr("&Redo"), Qt::CTRL | Qt::Key_Y});
    redo->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    menu->addSeparator();
    // Fields and tables have these keys themselves; a second shortcut would make both ambiguous. So they are
    // only named.
    copy = add(menu, {"copy", tr("&Copy") + u"\tCtrl+C"_s, {}});
    paste = add(menu, {"paste", tr("&Paste") + u"\tCtrl+V"_s, {}});
    menu->addSeparator();
    find = add(menu, {"find", tr("&Find"), Qt::CTRL | Qt::Key_F});
    filter = add(menu, {"filter", tr("Fi&lter this page"), Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    menu->addSeparator();
    planSettings = add(menu, {"plan-settings", tr("Plan &settings…"), {}});
    plans = add(menu, {"plans", tr("&Manage plans…"), {}});
}

void MainMenu::fillViewMenu()
{
    m_view = m_window->menuBar()->addMenu(tr("&View"));
    m_pagesEnd = m_view->addSeparator();
    nextPane = add(m_view, {"next-pane", tr("&Next pane"), Qt::Key_F6});
    previousPane = add(m_view, {"previous-pane", tr("&Previous pane"), Qt::SHIFT | Qt::Key_F6});
    m_view->addSeparator();
    QMenu *menu = m_view->addMenu(tr("&Appearance"));
    auto *group = new QActionGroup(this);
    m_looks = {add(menu, {"look-system", tr("As the &system"), {}}),
        add(menu, {"look-light", tr("&Light"), {}}), add(menu, {"look-dark", tr("&Dark"), {}})};
    for (qsizetype i = 0; i < m_looks.size(); ++i) {
        m_looks.at(i)->setCheckable(true);
        group->addAction(m_looks.at(i));
        connect(
            m_looks.at(i), &QAction::triggered, this, [this, i] { Q_EMIT lookChosen(static_cast<Look>(i)); });
    }
}

void MainMenu::fillRowSizes()
{
    QMenu *menu = m_view->addMenu(tr("&Height of rows"));
    auto *group = new QActionGroup(this);
    const auto choice = [&](const char *name, const QString &text, RowSize size) {
        QAction *action = add(menu, {name, text, {}});
        action->setCheckable(true);
        action->setChecked(RowSizeChoice::instance().size() == size);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [size] { RowSizeChoice::instance().choose(size); });
    };
    choice("rows-compact", tr("&Compact"), RowSize::Compact);
    choice("rows-roomy", tr("&Roomy"), RowSize::Roomy);
}

void MainMenu::fillHelpMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Help"));
    helpPage = add(menu, {"help", tr("&Help for this page"), Qt::Key_F1});
    menu->addSeparator();
    about = add(menu, {"about", tr("&About Quality Desk"), {}});
}

QAction *MainMenu::addPage(const QString &key, const QString &title)
{
    const int digit = ++m_pageCount % 10; // the tenth is Ctrl+0
    auto *action = new QAction(u"&%1 %2"_s.arg(digit).arg(title), m_window);
    action->setObjectName("action.page."_L1 + key);
    action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + digit)));
    m_view->insertAction(m_pagesEnd, action);
    connect(action, &QAction::triggered, this, [this, key] { Q_EMIT pageChosen(key); });
    return action;
}

void MainMenu::nameUndo(const QString &undoName, const QString &redoName)
{
    undo->setText(undoName.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undoName));
    undo->setEnabled(!undoName.isEmpty());
    redo->setText(redoName.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redoName));
    redo->setEnabled(!redoName.isEmpty());
}

void MainMenu::showPage(const Page *page)
{
    m_page->clear();
    const QList<QAction *> actions = page ? page->pageActions() : QList<QAction *>();
    m_page->setTitle(page ? tr("%1(&M)", "page menu").arg(page->title()) : QString());
    m_page->menuAction()->setVisible(!actions.isEmpty());
    m_page->addActions(actions);
    filter->setEnabled(page && page->filterField());
    for (QAction *own : std::as_const(m_yielding)) {
        const bool taken = std::any_of(actions.begin(), actions.end(), [own](const QAction *a) {
            return !own->shortcut().isEmpty() && a->shortcuts().contains(own->shortcut());
        });
        if (own == undo || own == redo)
            continue; // their being enabled says whether there is something to undo
        own->setEnabled(!taken);
    }
}

void MainMenu::markLook(Look look)
{
    m_looks.at(static_cast<int>(look))->setChecked(true);
}

} // namespace qd
