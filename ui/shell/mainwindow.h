// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/session.h"

#include <QMainWindow>
#include <QVariantMap>

class QStackedWidget;
class QVBoxLayout;

namespace qd
{

class BackupCommands;
class EmptyState;
class HeaderBar;
class HelpWindow;
class MainMenu;
class MessageBar;
class Navigation;
struct Notice;
class Page;
class PlanOpener;
class StatusLine;
class Theme;
class WelcomePage;
class WindowSearch;

/// The shell: actions and a stack of pages; everything else is the pages' own.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// `theme` may be nullptr (tests): then the View menu changes nothing.
    explicit MainWindow(Session &session, Theme *theme = nullptr, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the newest plan, or the welcome page when there is none.
    void openLatestPlan();
    /// Shows a page by its key; `arguments` as the page understands them (page.h).
    void go(const QString &page, const QVariantMap &arguments = {});
    Page *currentPage() const;
    /// A line above the pages, below those that are there.
    void addNotice(const Notice &notice);
    void showBackups(); ///< the newest is chosen, with what restoring it would change
    /// The data file is the sample: title and a line above the pages say so.
    void dressAsSample();
    void comeToFront(); ///< from behind other windows or the task bar

Q_SIGNALS:
    void databaseWanted(
        const QString &path); ///< the person chose another data file, or wants to try this one again
    void sampleWanted();
    void ownDataWanted(); ///< back from the sample

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void addPage(Page *page, bool listed);
    void buildLayout();
    void connectMenu();
    void connectSession();
    void watch();
    void planChanged();
    void begin(const QString &page); ///< the person chose it: its work begins
    void nameUndo();
    void importFile();
    void openOtherDatabase();
    void lookAtSample();
    bool mayLeave(); ///< this data file; else the page that minds is shown
    void print();
    bool needsPlan(const QString &page) const;
    void rememberGeometry() const;
    void restoreLayout();

    Session &m_session;
    Theme *m_theme;
    PlanOpener *m_opener;
    MainMenu *m_menu;
    BackupCommands *m_backups;
    HeaderBar *m_header;
    WindowSearch *m_search;
    Navigation *m_navigation;
    MessageBar *m_messages;
    StatusLine *m_status;
    QStackedWidget *m_stack;
    QVBoxLayout *m_notices;
    WelcomePage *m_welcome;
    EmptyState *m_loading; ///< while a large plan is being read
    QHash<QString, Page *> m_pages;
    QStringList m_listed;
    QString m_wanted = QStringLiteral("today"); ///< the page to show once there is a plan
    HelpWindow *m_help = nullptr;
    bool m_isSample = false;
    QDate m_day; ///< the day the window shows; at midnight everything is counted anew
};

} // namespace qd
