// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/typedfields.h"
#include "ui/papers/paperorder.h"

#include <QObject>

namespace qd
{

class Session;
class UnsavedKeeper;

/// Text typed into a paragraph that was never saved: the program ended before.
struct UnsavedParagraph {
    QString key; ///< of the paragraph
    QString text;
    QDateTime at; ///< when the last of it was typed
};

/// The paragraph that is being typed in: the paper as it was when typing began, what is recorded of the
/// paragraph and what is typed, which is kept in the data file half a second after the last key
/// (UnsavedKeeper).
class OpenParagraph final : public QObject
{
public:
    OpenParagraph(Session &session, QObject *parent);

    /// From now on typing goes into that paragraph of the paper: text() is what was kept of it, else what is
    /// recorded.
    void begin(std::shared_ptr<const EditableTexts> paper, const QString &key);
    bool isOpen() const { return m_paper != nullptr; }
    void end(); ///< saved or given up: nothing of it is kept any more
    const EditableTexts &paper() const { return *m_paper; } ///< as it is seen by the person who types
    const QString &key() const { return m_key; }

    QString text() const; ///< as typed
    void type(const QString &text);
    /// The rows of the paper were written. What is not typed in follows; what is typed stays.
    void follow();
    /// What the paragraph has become since typing began, where that is another text than the one that is
    /// typed.
    std::optional<QString> theirs() const;
    void seeTheirs(); ///< it was decided on: it is what the typed text replaces from now on

    /// What was typed into paragraphs of such a paper and not saved, but for the one that is open. What says
    /// no more than what is recorded is forgotten on the way.
    std::vector<UnsavedParagraph> unsaved(const EditableTexts &paper) const;
    void forget(const PaperSubject &subject, const QString &key);

private:
    void takeRows();
    QString formKey() const;

    Session &m_session;
    UnsavedKeeper *m_keeper;
    std::shared_ptr<const EditableTexts> m_paper; ///< nullptr: no paragraph is open
    std::vector<PaperEdit> m_rows; ///< as they are recorded by now
    QString m_key;
    TypedFields m_fields; ///< one: the text
};

/// What stands in the paragraph of the paper: the office's text, else the composed one.
QString textOf(const EditableTexts &paper, const QString &key);

} // namespace qd
