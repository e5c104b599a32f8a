// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/records.h"
#include "ui/common/typedfields.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace qd
{

class ChangedNote;
class Session;
class SourceTexts;
class SummaryEditor;
class UnsavedKeeper;

/// One task's summary: what the agencies say at the left, the text being made of it at the right. What is
/// typed and not saved is kept by itself.
class SummaryPane final : public QWidget
{
    Q_OBJECT
public:
    explicit SummaryPane(Session &session, QWidget *parent = nullptr);

    void show(
        TaskId task); ///< of the session's period; 0: nothing. The same once more when the data has changed
    bool save(); ///< false: it was refused and has been said; true also when there is nothing to save
    void keepTyped(); ///< at once
    void focusText();

Q_SIGNALS:
    void saveWanted(); ///< and on to the next

private:
    QWidget *buildSources();
    QWidget *buildText();
    void openText(const std::optional<SummaryText> &stored);
    void edited();
    void take(const QMap<QString, QString> &values); ///< into the editor
    QMap<QString, QString> typedNow() const;
    static QMap<QString, QString> valuesOf(const std::optional<SummaryText> &text);
    void settle();
    void discard();
    QString key() const;

    Session &m_session;
    TaskId m_task;
    Period m_period;
    std::optional<SummaryText> m_stored; ///< as it was last read
    TypedFields m_values;

    QLabel *m_title;
    SourceTexts *m_sources;
    QLabel *m_sourcesNote;
    QPushButton *m_insert;
    SummaryEditor *m_editor;
    QLabel *m_budget;
    QLabel *m_note;
    ChangedNote *m_changed;
    QPushButton *m_discard;
    QPushButton *m_save;
    UnsavedKeeper *m_keeper;
};

} // namespace qd
