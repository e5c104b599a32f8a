// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/supervision/actform.h"

class QBoxLayout;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace qd
{

class ActFilterBar;
class ActForms;
class ActPanel;
class ActProxy;
class ActTableModel;
class EmptyState;

/// 督办: all acts of the office in a list, the chosen one in full beside it, and in its place the form of a
/// new one. open() understands form (a key of ActForms) with task, measure and agency it is about, and to (the day wanted); act (to be
/// chosen); kind, task, measure, agency, open (the filter).
class SupervisionPage final : public Page
{
    Q_OBJECT
public:
    explicit SupervisionPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void open(const QVariantMap &arguments) override;
    QList<QAction *> pageActions() const override { return m_new + m_steps; }
    void begin() override;
    QLineEdit *filterField() const override;
    bool save() override;
    bool mayClose() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QAction *action(const QString &name, const QString &text, const QKeySequence &key, const QString &tip);
    void makeActions();
    void addButtons(QBoxLayout *row, const QList<QAction *> &actions);
    QWidget *buildList();
    QWidget *buildSide();
    void connectParts();
    void refresh();
    void showCounts();
    void showCurrent();
    void settle();
    void applyFilter();
    void openForm(const QString &key, const ActForm::About &about);
    void closeForm();
    void step(const QString &key); ///< a form about the chosen act
    void remove();
    ActId current() const;
    void select(ActId act);
    QDate day() const; ///< up to which acts are listed: today, or the day the clerk chose

    Session &m_session;
    ActTableModel *m_model;
    ActProxy *m_proxy;
    ActFilterBar *m_filter;
    QLabel *m_counts;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_lists; ///< the table, or what to do while there is none
    QList<QAction *> m_new; ///< one for each kind of act, named by its form
    QList<QAction *> m_steps; ///< what can be done with the chosen act
    ActPanel *m_panel = nullptr;
    QLabel *m_sideTitle;
    QStackedWidget *m_side; ///< the chosen act, or a form
    ActForms *m_forms;
    QSplitter *m_splitter;
    QAction *m_clearFilter;
    QAction *m_remindFirst; ///< where there is no act yet
    bool m_stale = true; ///< something was written while the page was out of sight
};

} // namespace qd
