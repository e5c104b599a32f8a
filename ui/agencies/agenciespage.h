// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"
#include "ui/common/page.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace qd
{

class AgencyForm;
class AgencyProxy;
class AgencyTableModel;
class AgencyTasks;
class EmptyState;
class MembersForm;
class SearchField;
class Session;
struct ChangeSet;

/// 单位: the register as a table, one agency's form, its tasks by role, its members. open() understands
/// agency, write (its form instead of its tasks), new (the form of a new one), unconfirmedFirst.
class AgenciesPage final : public Page
{
    Q_OBJECT
public:
    explicit AgenciesPage(Session &session, QWidget *parent = nullptr);
    ~AgenciesPage() override;

    QString title() const override;
    void open(const QVariantMap &arguments) override;
    QList<QAction *> pageActions() const override { return {m_add, m_paste, m_edit, m_delete}; }
    QLineEdit *filterField() const override;
    bool save() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAction *action(const QString &name, const QString &text, const QKeySequence &key);
    QWidget *buildList();
    QWidget *buildDetails();
    void reload();
    void take(const ChangeSet &set);
    void refresh();
    void showCurrent();
    void select(AgencyId agency);
    void showUnconfirmed();
    AgencyId current() const;
    void addAgency();
    void deleteAgency();
    void pasteList();
    void settle();

    Session &m_session;
    AgencyTableModel *m_model;
    AgencyProxy *m_proxy;
    SearchField *m_search;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_lists; ///< the table, or what to do while there is none
    QLabel *m_count;
    QLabel *m_heading;
    QTabWidget *m_tabs;
    AgencyForm *m_form;
    AgencyTasks *m_tasks;
    MembersForm *m_members;
    QSplitter *m_splitter;
    QAction *m_add;
    QAction *m_paste;
    QAction *m_edit;
    QAction *m_delete;
    bool m_adding = false; ///< the form shows a new agency, not the current row
    bool m_stale = false; ///< something was written while the page was out of sight
};

} // namespace qd
