// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/lightchanges.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QTableWidget;
class QTimer;

namespace qd
{

class Job;
class Session;

/// What the rules as they are typed would turn, on the plan and the day of the window: how many measures, and
/// which, each with the reason of its new light. Counted away from the window's thread (Job), a moment after
/// the last change.
class LightPreview final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int restMs = 150;
    static constexpr int mostRows = 500; ///< that are listed; all are counted

    explicit LightPreview(Session &session, QWidget *parent = nullptr);

    void show(const OfficeRules &rules); ///< those that are typed

protected:
    void showEvent(QShowEvent *event) override;

private:
    void again(); ///< after a moment, where it is seen
    void count();
    void fill(const std::vector<LightChange> &changes);

    Session &m_session;
    OfficeRules m_rules;
    QTimer *m_rest;
    QPointer<Job> m_job;
    QLabel *m_count;
    QTableWidget *m_list;
};

} // namespace qd
