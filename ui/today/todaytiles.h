// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/todaycounts.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace qd
{

class CountTile;
class Session;

/// The numbers at the top of 今日: what is to be done, the most urgent first, and the lights. Each opens what
/// it counts; what is zero is not there, and with nothing to do a sentence says so.
class TodayTiles final : public QWidget
{
    Q_OBJECT
public:
    TodayTiles(Session &session, QWidget *parent);

    void show(const TodayCounts &counts);
    void showCounting(); ///< what stands there is about something else
    /// So many days after the newest backup beside the data file the page says how old it is.
    static constexpr int backupDays = 7;

Q_SIGNALS:
    void missingClicked();
    void pointsClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Look {
        const char *name;
        QChar shape;
        Light colour = Light::None;
        QString label;
        QString tip;
    };
    CountTile *add(QWidget *row, const Look &look);
    CountTile *add(QWidget *row, const Look &look, const QString &page, const QVariantMap &arguments);
    int nearDays() const; ///< by the rule of the office
    void sayNearDays();
    void buildMeasures();
    void buildReports();
    void buildActs();
    void buildLights();
    QWidget *withReminder(CountTile *tile);
    void orderTiles();
    void put(CountTile *tile, int count); ///< gone with nothing to count
    void showInstructions(const DeskWork &work);
    int backupAge() const; ///< 0: young enough
    void arrange(); ///< in one row where there is room, else the lights below

    Session &m_session;
    QBoxLayout *m_rows;
    QLabel *m_calm;
    QWidget *m_work;
    QWidget *m_lightRow;
    CountTile *m_overdue, *m_near, *m_open;
    CountTile *m_late, *m_waiting, *m_returned, *m_missing;
    CountTile *m_instructions, *m_extensions, *m_points, *m_backup;
    QWidget *m_lateAndRemind;
    std::array<CountTile *, 4> m_lights{};
};

} // namespace qd
