// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/counts/reviewqueue.h"
#include "ui/common/page.h"

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace qd
{

class EmptyState;
class ReportPane;
class ReviewOffNote;
class ReturnReasons;
class Session;
class WaitingLists;
class WaitingModel;
struct ChangeSet;

/// 审核: the reports that wait, one after the other by keyboard: A accepts, R returns with a reason, both go
/// on to the next. Below them those that were returned and have not been corrected; open(): {agency: id, returned: true}.
class ReviewPage final : public Page
{
    Q_OBJECT
public:
    explicit ReviewPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void open(const QVariantMap &arguments) override;
    QList<QAction *> pageActions() const override { return {m_accept, m_return}; }
    void begin() override; ///< in the list

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct List {
        WaitingModel *model;
        QSortFilterProxyModel *proxy;
        QTableView *table;
    };

    List buildList(const QString &name, const QString &accessibleName, bool waiting);
    QAction *action(const QString &name, const QString &text, const QKeySequence &key);
    void buildHead();
    QWidget *buildLists();
    QWidget *buildReport();
    void watch();

    void rebuild(); ///< everything anew, once the page is seen
    void refresh();
    void follow(const ChangeSet &set);
    void chooseAgency(AgencyId agency);
    void fillAgencies();
    void settle(); ///< what can be done, and what stands in place of nothing
    void showCurrent(const List &list);
    void showReport(const OpenReport &report);
    void goToRow(int row); ///< of the waiting ones, as they are sorted
    void acceptShown();
    void askReason();
    void returnShown(const QString &reason);
    void acceptAll();
    void showAgain();
    void decide(const std::function<Result<>()> &verb); ///< on the report shown, and on to the next

    Session &m_session;
    OpenReport m_shown;
    bool m_stale = true;
    bool m_filling = false;
    bool m_deciding = false; ///< what follows from a decision is shown once, behind it

    WaitingLists *m_lists;

    QWidget *m_head; ///< gone while review is off
    ReviewOffNote *m_off; ///< in its place
    QComboBox *m_agency;
    QPushButton *m_acceptAll;
    List m_waiting;
    List m_returned;
    QLabel *m_waitingTitle;
    QLabel *m_returnedTitle;
    QWidget *m_returnedPart;
    ReportPane *m_report;
    ReturnReasons *m_reasons;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QAction *m_accept;
    QAction *m_return;
    QAction *m_switchOn;
};

} // namespace qd
