// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/entry/entryrows.h"
#include "ui/entry/entrytext.h"

class QCheckBox;
class QLabel;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace qd
{

class AgencyBox;
class DutyHeader;
class EmptyState;
class EntryForm;
class EntryListModel;
class LastReport;
class PeriodBox;
class Session;
class UnsavedKeeper;
struct ChangeSet;

/// 填报: one agency's measures due in a period, and the form for each. open(): {agency: id, measure: id,
/// unreportedOnly: bool}. Save is one addProgress; what is typed and not saved is kept by itself.
class EntryPage final : public Page
{
    Q_OBJECT
public:
    explicit EntryPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void open(const QVariantMap &arguments) override;
    QList<QAction *> pageActions() const override;
    bool save() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildList();
    QWidget *buildMiddle();
    QWidget *buildFoot();
    void buildActions();
    void watch();

    void rebuild(); ///< another plan, period or agency
    void fillList();
    void lookForUnsaved();
    void follow(const ChangeSet &set);
    void showCount();
    void chooseAgency(AgencyId agency);
    void chooseMeasure(MeasureId measure);
    void showForm(); ///< texts of the chosen key, from the workspace; a form in use keeps its own
    void fillForm(const std::optional<Progress> &present, WorkState first);
    void tellOfNews(const std::optional<Progress> &present);
    void showNote(const QString &words);
    bool isInUse() const;
    static QString formKey(const EntryKey &key);
    void showDuty();
    void edited(); ///< by the person
    void showFaults();
    void carryOver();
    void discard();
    void saveAndNext();
    bool goToNextUnreported();
    void showAllReported(qsizetype owed);
    void leaveForm();
    QString whyNotEditable() const;

    Session &m_session;
    EntryKey m_key;
    EntryKey m_shown; ///< whose texts stand in the form
    ProgressId m_seen; ///< the newest report of that key when the form was filled
    QString m_news; ///< that somebody else has reported it since
    TypedFields m_values; ///< what the form showed first is what is recorded
    std::optional<Progress> m_last;
    std::vector<EntryRow> m_all; ///< also those the check box hides
    bool m_saving = false;
    bool m_tried = false; ///< Save was pressed: missing text is said, too
    bool m_filling = false;

    AgencyBox *m_agency;
    PeriodBox *m_period;
    QCheckBox *m_unreportedOnly;
    QLabel *m_count;
    EntryListModel *m_model;
    QListView *m_list;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DutyHeader *m_duty;
    QLabel *m_message;
    EntryForm *m_form;
    LastReport *m_lastReport;
    QLabel *m_note;
    QPushButton *m_discard;
    QPushButton *m_nextAgency;
    QPushButton *m_save;
    QAction *m_saveAction;
    QAction *m_importAction;
    UnsavedKeeper *m_keeper;
    AgencyId m_suggested;
};

} // namespace qd
