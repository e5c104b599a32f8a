// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace qd
{

class Page;

/// The window's menus and the actions in them. The window connects the actions; the page menu changes with
/// the page.
class MainMenu final : public QObject
{
    Q_OBJECT
public:
    explicit MainMenu(QMainWindow *window);

    QAction *importPlan, *pastePlan, *samplePlan, *openDatabase, *backup, *restore, *officeRules, *print, *quit;
    QAction *undo, *redo, *copy, *paste, *find, *filter, *save, *planSettings, *plans;
    QAction *nextPane, *previousPane, *helpPage, *about;

    /// Adds the page to the View menu with Ctrl+1, Ctrl+2 …
    QAction *addPage(const QString &key, const QString &title);
    /// Names the undo and redo actions; an empty name: nothing to undo.
    void nameUndo(const QString &undoName, const QString &redoName);
    /// The page's own menu: its title and actions. Window actions whose shortcut the page uses itself step
    /// back.
    void showPage(const Page *page);
    void markLook(Look look);

Q_SIGNALS:
    void pageChosen(const QString &key);
    void lookChosen(qd::Look look);

private:
    struct Entry {
        const char *name;
        QString text;
        QKeySequence shortcut;
    };
    QAction *add(QMenu *menu, const Entry &entry);
    void fillFileMenu();
    void fillEditMenu();
    void fillViewMenu();
    void fillRowSizes();
    void fillHelpMenu();

    QMainWindow *m_window;
    QMenu *m_view = nullptr;
    QMenu *m_page = nullptr;
    QAction *m_pagesEnd = nullptr;
    QList<QAction *> m_looks; ///< in the order of Look
    QList<QAction *> m_yielding;
    int m_pageCount = 0;
};

} // namespace qd
