// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/papereditrecords.h"
#include "paper/layout/paragraphplaces.h"
#include "ui/papers/paperorder.h"

#include <QObject>

namespace qd
{

class ChangedTexts;
class PagePreview;
class ParagraphLayer;
class Session;
struct PreviewSummary;

/// The office edits what is composed: brings together the paragraphs on the pages, the list of those whose
/// draft has changed, and the data file, where each text is kept by one step that can be undone.
class PaperEditing final : public QObject
{
    Q_OBJECT
public:
    PaperEditing(Session &session, PagePreview *preview, ChangedTexts *changed, QObject *parent);

    /// The whole paper stands in the preview.
    void show(const PreviewSummary &summary);
    /// Keeps what is being typed: before anything is done with the paper. False: it could not be kept, which
    /// was said.
    bool finish();

private:
    bool keep(const EditableTexts &paper, const QString &key, const QString &text);
    void useDraft(const QString &key);
    void confirm(const ChangedDraft &seen);
    bool change(const EditableTexts &paper, const QString &key, const TextEdits &edits);
    bool write(const std::optional<PaperEdit> &seen, const std::optional<PaperEdit> &wanted);

    Session &m_session;
    ParagraphLayer *m_layer;
    ChangedTexts *m_changed;
    std::vector<ParagraphPlace> m_places;
    std::shared_ptr<const EditableTexts> m_texts; ///< nullptr: nothing can be edited
};

} // namespace qd
