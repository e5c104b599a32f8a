// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/entryrows.h"
#include "ui/entry/grid/entrysheet.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

namespace qd
{

class EntryGridModel;
class SheetPreview;
class Session;

/// 表格填报: all reports of an agency in a period in one table, typed or pasted from Excel, saved together as one step.
/// What is typed is kept under the keys of the entry form, so that either shows what was typed in the other.
class EntryGrid final : public QWidget
{
    Q_OBJECT
public:
    EntryGrid(Session &session, QWidget *parent);
    ~EntryGrid() override;

    void show(const std::vector<EntryRow> &rows, AgencyId agency, const Period &period);
    void showNothing(); ///< the form is used instead
    bool save(); ///< false when a cell is at fault, which is shown
    void takeLast();
    void keepTyped();
    bool isDirty() const;
    void focusFirst();

Q_SIGNALS:
    void unsavedChanged(qd::MeasureId measure, bool unsaved);

private:
    void buildTable();
    QWidget *buildFoot();
    void addKey(const QKeySequence &key, void (EntryGrid::*act)());
    EntrySheet::Row rowOf(const EntryRow &row, const EntryKey &key) const;
    void typed();
    void paste();
    void fillIn(const std::vector<SheetLanding> &cells);
    void endPaste(); ///< back to the table
    bool isPasting() const;
    bool asksAboutFalls();
    void clear();
    void undo();
    void discard();
    void goDown();
    void showNote();
    void finishEditing();

    Session &m_session;
    EntryGridModel *m_model;
    QStackedWidget *m_stack; ///< the table, or what pasting would do to it
    QWidget *m_work;
    QTableView *m_table;
    SheetPreview *m_preview;
    QLabel *m_note;
    QPushButton *m_discard;
    QPushButton *m_takeLast;
    QPushButton *m_save;
    QTimer *m_rest;
    bool m_saving = false;
    QSet<qint64> m_dirty; ///< measures that were typed into
    QStringList m_told; ///< keys of which UnsavedForms was told before they are kept
    QHash<qint64, int> m_askedFalls; ///< by measure: percentages that were asked about and may be saved
    QSet<qint64> m_kept; ///< measures whose text is kept in the data file
};

} // namespace qd
