// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"

#include <QTextBrowser>

#include <vector>

namespace qd
{

class Session;
struct Act;
struct Progress;

/// 督办: the whole story of a task or measure in one list, newest day first: reports as they came in, acts of
/// the office with what they changed (原…现…). Its links open the forms and the acts on the page 督办.
class TaskStory final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit TaskStory(Session &session, QWidget *parent = nullptr);

    void show(TaskId task, MeasureId measure); ///< both invalid: nothing

private:
    struct Event {
        QDate day;
        qint64 order = 0; ///< within the day
        QString html;
    };
    void follow(const QUrl &link);
    std::vector<MeasureId> measuresShown() const;
    std::vector<Event> events();
    Event event(const Act &act) const;
    Event event(const Progress &report) const;
    QString place(MeasureId measure) const; ///< 举措2 where the task has several
    QString forms() const; ///< the line of links at the top

    Session &m_session;
    TaskId m_task;
    MeasureId m_measure;
};

} // namespace qd
