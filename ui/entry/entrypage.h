// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/entry/entryrows.h"
#include "ui/entry/entrytext.h"

class QCheckBox;
class QListView;
class QStackedWidget;

namespace qd
{

class AgencyBox;
class EmptyState;
class EntryEditor;
class EntryGrid;
class EntryListModel;
class LastReport;
class PeriodBox;
class ReportCount;
class Session;
struct ChangeSet;

/// 填报: one agency's measures due in a period, and the report on the chosen one. open(): {agency: id, measure: id,
/// unreportedOnly: bool, write: bool (the cursor into the report)}.
class EntryPage final : public Page
{
    Q_OBJECT
public:
    explicit EntryPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void open(const QVariantMap &arguments) override;
    QList<QAction *> pageActions() const override;
    bool save() override;
    void begin() override; ///< in the box of the agency, whose name is selected

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildActions();
    QWidget *buildHead();
    QWidget *buildWork();
    void watch();

    void rebuild(); ///< another plan, period or agency
    void fillList();
    void follow(const ChangeSet &set);
    void chooseAgency(AgencyId agency);
    void chooseMeasure(MeasureId measure);
    void showChosen();
    void showNothing();
    void saveAndNext();
    bool goToNextUnreported();
    void leaveForm();
    void useGrid(bool grid);

    Session &m_session;
    EntryKey m_key;
    std::vector<EntryRow> m_all; ///< also those the check box hides
    bool m_filling = false;

    AgencyBox *m_agency;
    PeriodBox *m_period;
    QCheckBox *m_unreportedOnly;
    ReportCount *m_count;
    EntryListModel *m_model;
    QListView *m_list;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EntryEditor *m_editor;
    EntryGrid *m_grid;
    LastReport *m_lastReport;
    QAction *m_saveAction;
    QAction *m_takeAllAction;
    QAction *m_asGrid; ///< checked: 表格填报 instead of list and form
    QAction *m_importAction;
};

} // namespace qd
