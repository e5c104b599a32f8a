// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/typedfields.h"
#include "ui/entry/entryfield.h"
#include "ui/entry/entrytext.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;

namespace qd
{

class DutyHeader;
class EntryForm;
class EvidenceStrip;
class Session;
class UnsavedKeeper;

/// One report being written: what is asked for at the top, the fields, what is wrong and what became of the
/// text. Save is one addProgress; what is typed and not saved is kept by itself. A form in use keeps its text
/// and its caret, whatever happens to the data meanwhile.
class EntryEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit EntryEditor(Session &session, QWidget *parent = nullptr);

    /// A valid one, with the texts of the workspace. The same one again when the data has changed.
    void show(const EntryKey &key);
    void showNothing(); ///< no report is asked for
    bool save(); ///< false: something is wrong and has been said; true also when nothing can be saved
    void keepTyped(); ///< at once
    void focusFirst();
    bool isInUse() const; ///< something was typed that is not saved
    void take(EntryField field); ///< from the last report
    void takeAll();
    /// Of all measures, those with kept text of an agency and a period, from this or an earlier run.
    QSet<MeasureId> measuresKept(AgencyId agency, const Period &period) const;

Q_SIGNALS:
    void saveWanted();
    void editableChanged(bool editable);
    void unsavedChanged(qd::MeasureId measure, bool unsaved);
    void lastReportChanged(const std::optional<qd::Progress> &last, bool mayTake);

private:
    QWidget *buildFoot();
    void addPhrases();
    void showForm();
    void fillForm(const std::optional<Progress> &present, WorkState first);
    void tellOfNews(const std::optional<Progress> &present);
    void showDuty();
    void showFaults();
    void showFall();
    bool asksAboutFall(const ProgressInput &input);
    void showNote(const QString &words);
    void edited(); ///< by the person
    void discard();
    QString whyNotEditable() const;

    Session &m_session;
    EntryKey m_key;
    EntryKey m_shown; ///< whose texts stand in the form
    TypedFields m_values; ///< what the form showed first is what is recorded
    ProgressId m_seen; ///< the newest report of that key when the form was filled
    QString m_news; ///< that somebody else has reported it since
    QString m_returned; ///< that it was returned, and why; empty else
    std::optional<Progress> m_last;
    bool m_saving = false;
    std::optional<int> m_askedFall; ///< the percentage that was asked about: saved when it is wanted again
    bool m_tried = false; ///< Save was pressed: missing text is said, too

    DutyHeader *m_duty;
    QLabel *m_message;
    EntryForm *m_form;
    EvidenceStrip *m_files;
    QLabel *m_note;
    QPushButton *m_discard;
    QPushButton *m_save;
    UnsavedKeeper *m_keeper;
};

} // namespace qd
