// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"
#include "ui/common/page.h"

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace qd
{

class AuditDetails;
class AuditExport;
class AuditFilterBar;
class AuditReader;
class AuditTableModel;
class BinPanel;
class EmptyState;
class Session;
struct AuditEntry;
struct ChangeSet;

/// 记录: who did what when, the newest first, with filters; what this window did taken back down to a chosen
/// operation; the recycle bin. open() understands task (filters by it) and bin (shows the recycle bin).
class RecordsPage final : public Page
{
    Q_OBJECT
public:
    explicit RecordsPage(Session &session, QWidget *parent = nullptr);
    ~RecordsPage() override;

    QString title() const override;
    void open(const QVariantMap &arguments) override;
    void begin() override;
    QList<QAction *> pageActions() const override;
    QLineEdit *filterField() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    QWidget *buildList();
    void buildLayout();
    void connectParts();
    void restart();
    void take(const ChangeSet &set);
    void lookForNew();
    void add(const std::vector<AuditEntry> &entries);
    void markUndoable();
    void showCurrent();
    void settle();
    qint64 current() const;
    void showTab(int tab);

    Session &m_session;
    AuditReader *m_reader;
    AuditTableModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QTabBar *m_tabs;
    QStackedWidget *m_parts;
    AuditFilterBar *m_filter;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_lists; ///< the table, or why it is empty
    QLabel *m_count;
    AuditDetails *m_details;
    QSplitter *m_splitter;
    BinPanel *m_bin;
    QPushButton *m_export;
    QPushButton *m_undoButton;
    AuditExport *m_exports = nullptr;
    QAction *m_undo; ///< until here
    QAction *m_clear; ///< the filter, where nothing is found
    bool m_stale = true; ///< the list is to be read anew when it is shown
    bool m_late = false; ///< something was written while it was out of sight
};

} // namespace qd
