// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/paragraphplaces.h"
#include "ui/papers/openparagraph.h"
#include "workspace/issues/papereditverbs.h"

namespace qd
{

class ChangedTexts;
class PagePreview;
class ParagraphLayer;
class UnsavedNote;
struct PreviewSummary;

/// The office edits what is composed: brings together the paragraphs on the pages, the list of those whose
/// draft has changed, and the data file, where each text is kept by one step that can be undone, and before
/// that as it is typed.
class PaperEditing final : public QObject
{
    Q_OBJECT
public:
    /// What lies above the preview.
    struct Notes {
        ChangedTexts *changed;
        UnsavedNote *unsaved;
    };
    PaperEditing(Session &session, PagePreview *preview, const Notes &notes, QObject *parent);

    /// The whole paper stands in the preview.
    void show(const PreviewSummary &summary);
    /// Keeps what is being typed: before anything is done with the paper. False: it could not be kept, which
    /// was said.
    bool finish();
    /// Opens that paragraph, as soon as its paper is there.
    void openSoon(const PaperPlace &place);

private:
    void open(const QString &key);
    void close();
    bool keep();
    bool keepText();
    void keepMine();
    void takeTheirs();
    void follow();
    void noteUnsaved();
    void openWanted();
    void useDraft(const QString &key);
    void giveUpForDraft();
    void backToDraft(const EditableTexts &paper, const QString &key);
    void forgetUnsaved(const QString &key);
    void confirm(const ChangedDraft &seen);
    bool change(const EditableTexts &paper, const QString &key, const TextEdits &edits);
    bool write(const std::optional<PaperEdit> &seen, const std::optional<PaperEdit> &wanted);

    Session &m_session;
    ParagraphLayer *m_layer;
    Notes m_notes;
    OpenParagraph *m_open;
    std::vector<ParagraphPlace> m_places;
    std::shared_ptr<const EditableTexts> m_texts; ///< nullptr: nothing can be edited
    std::optional<PaperPlace> m_wanted; ///< openSoon()
};

} // namespace qd
