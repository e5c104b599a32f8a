// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/typedfields.h"
#include "ui/tasks/details/editedrow.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace qd
{

class ContentFields;
class Session;
class UnsavedKeeper;

/// What stands written in a section, task or measure, in a proper form: number, title, text, deadline, start,
/// summarising agency. Also the form for a new task or measure. What is typed and not yet saved is kept in
/// the database after half a second's rest, and is there again when the row is shown again. A field that nobody
/// typed in follows the data; only fields that were typed in are saved.
class ContentForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ContentForm(Session &session, QWidget *parent = nullptr);
    ~ContentForm() override;

    void showNothing();
    void show(SectionId section);
    void show(TaskId task);
    void show(MeasureId measure);
    void startTask(SectionId section); ///< a new task at the end of the section
    void startMeasure(TaskId task, int place); ///< a new measure at a place of the task
    bool isNew() const { return m_row.isNew(); }

    bool save(); ///< one Workspace call; true also when there was nothing to save
    void revert(); ///< forgets what was typed
    bool isDirty() const;
    void keepDraft(); ///< at once: the row is about to change or the window to close
    void focusText(); ///< where editing usually begins: of a task its title
    void focusWording(); ///< the long text
    void focusDeadline();
    /// Where the cursor stands in the text of a measure, for splitting; nothing where that is no place to
    /// split.
    std::optional<qsizetype> splitPosition() const;
    void refresh(); ///< the data has changed

Q_SIGNALS:
    void dirtyChanged(bool dirty);
    void taskAdded(qd::TaskId task);
    void measureAdded(qd::MeasureId measure);
    void cancelled(); ///< a new task or measure was given up

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Kind = EditedRow::Kind;
    void buildFooter();
    void load(const EditedRow &row);
    void fill(); ///< the fields, with what they are to say
    void takeRecorded(const QString &key);
    void arrange();
    void edited();
    void settle();
    bool isEmpty(const QString &key) const;
    struct Fault {
        QString key; ///< of the field; empty: none
        QString words;
    };
    Fault fault() const;
    void focusField(const QString &key);

    Session &m_session;
    EditedRow m_row;
    bool m_loading = false;
    TypedFields m_values;
    QScrollArea *m_scroll;
    ContentFields *m_fields;
    QWidget *m_footer;
    QLabel *m_note = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_revert = nullptr;
    UnsavedKeeper *m_keeper;
};

} // namespace qd
