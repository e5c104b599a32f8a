// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QToolButton;

namespace qd
{

class ChangeHistory;
class ContentForm;
class EvidencePane;
class PartyForm;
class ProgressHistory;
class Session;
class TaskStory;

/// The pane at the right: what the chosen row is in one line, and under it content, responsible agencies,
/// progress, supervision, files attached, history.
class TaskDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit TaskDetails(Session &session, QWidget *parent = nullptr);

    void show(SectionId section, TaskId task, MeasureId measure); ///< the most special one that is valid
    void startTask(SectionId section);
    void startMeasure(TaskId task, int place);
    TaskId task() const { return m_task; } ///< what is shown
    MeasureId measure() const { return m_measure; }
    ContentForm &content() const { return *m_content; }
    void editText();
    void editParties();
    void editContent();
    void editDeadline();

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void dutyGridWanted(qd::TaskId task);
    void stateWanted(); ///< the state of the shown measure is to be changed

private:
    void refresh(); ///< the data has changed
    void head();
    void loadTab();

    Session &m_session;
    SectionId m_section;
    TaskId m_task;
    MeasureId m_measure;
    QLabel *m_title;
    QLabel *m_status;
    QToolButton *m_state;
    QTabWidget *m_tabs;
    ContentForm *m_content;
    PartyForm *m_parties;
    ProgressHistory *m_reports;
    ChangeHistory *m_history;
    EvidencePane *m_evidence;
    TaskStory *m_story;
    bool m_stale[6] = {true, true, true, true, true, true}; // tabs that are loaded only when looked at
};

} // namespace qd
