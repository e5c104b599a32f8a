// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/common/session.h"
#include "ui/common/yieldingcolumns.h"
#include "ui/today/todaycounts.h"

#include <QPointer>

class QAbstractItemModel;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;
class QTimer;

namespace qd
{

class AgencyStatusModel;
class AttentionModel;
class CalendarPanel;
class EmptyState;
class Job;
class OpenDoubtPanel;
class TodayList;
class TodayTiles;
class UnreportedPanel;

/// 今日: what needs doing now. Every number opens its list. 日历 beside it: the days of the year. open(): {calendar: a day}.
class TodayPage final : public Page
{
    Q_OBJECT
public:
    explicit TodayPage(Session &session, QWidget *parent = nullptr);
    ~TodayPage() override;

    QString title() const override { return tr("Today"); }
    QList<QAction *> pageActions() const override { return m_actions; }
    void open(const QVariantMap &arguments) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepNamesReadable(); ///< scrolls sideways rather than cutting the agency names
    QWidget *buildViews();
    QWidget *buildSwitch();
    void showView(QWidget *view);
    QWidget *buildTables();
    QTableView *buildTable(QAbstractItemModel *model, const QString &name);
    QWidget *buildLeft(); ///< 需要处理, and in its place the list of a tile
    void connectList(TodayList *list);
    void buildActions();
    void refreshSoon();
    void refresh();
    void show(TodayCounts counts);
    void showCounting(); ///< what stands there is about something else
    void showDay();
    void openItem(const QModelIndex &index);
    void openAgency(const QModelIndex &index);

    Session &m_session;
    AttentionModel *m_attention;
    AgencyStatusModel *m_status;
    QTimer *m_soon;
    QPointer<Job> m_job;
    QLabel *m_day = nullptr;
    QToolButton *m_otherDay = nullptr; ///< to today, and back
    QLabel *m_reports = nullptr;
    TodayTiles *m_tiles;
    CalendarPanel *m_calendar;
    QStackedWidget *m_views; ///< what is to be done, or the calendar
    QToolButton *m_asWork = nullptr, *m_asCalendar = nullptr;
    OpenDoubtPanel *m_pointPanel;
    UnreportedPanel *m_unreported;
    YieldingColumns m_itemColumns;
    YieldingColumns m_agencyColumns;
    QTableView *m_items = nullptr;
    QTableView *m_agencies = nullptr;
    QStackedWidget *m_itemsOrNone = nullptr;
    QWidget *m_left = nullptr; ///< 需要处理 with its heading
    EmptyState *m_none = nullptr;
    QList<QAction *> m_actions;
    bool m_dirty = true;
    struct Counted {
        PlanId plan;
        Period period;
        QDate day;
        friend bool operator==(const Counted &, const Counted &) = default;
    };
    Counted m_counted; ///< what the numbers are about
};

} // namespace qd
