// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperediting.h"

#include "ui/common/session.h"
#include "ui/papers/changedtexts.h"
#include "ui/papers/paragraphlayer.h"
#include "ui/papers/previewmaker.h"
#include "workspace/issues/papereditverbs.h"

#include <algorithm>

namespace qd
{

PaperEditing::PaperEditing(Session &session, PagePreview *preview, ChangedTexts *changed, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_layer(new ParagraphLayer(preview))
    , m_changed(changed)
{
    m_layer->setKeeper([this](const QString &key, const QString &text) { return keep(key, text); });
    connect(m_layer, &ParagraphLayer::draftWanted, this, &PaperEditing::useDraft);
    connect(m_changed, &ChangedTexts::draftWanted, this, &PaperEditing::useDraft);
    connect(m_changed, &ChangedTexts::keepWanted, this, &PaperEditing::confirm);
    connect(m_changed, &ChangedTexts::shown, m_layer, [this](const QString &key) {
        m_layer->setFocus(Qt::OtherFocusReason);
        m_layer->choose(key);
    });
}

void PaperEditing::show(const PreviewSummary &summary)
{
    m_places = summary.places;
    m_texts = summary.texts;
    m_layer->showTexts(m_places, m_texts);
    m_changed->showTexts(m_texts);
}

bool PaperEditing::finish()
{
    return m_layer->finish();
}

std::optional<PaperEdit> PaperEditing::rowOf(const QString &key) const
{
    const auto row = std::find_if(
        m_texts->rows.begin(), m_texts->rows.end(), [&](const PaperEdit &edit) { return edit.key == key; });
    return row == m_texts->rows.end() ? std::nullopt : std::optional(*row);
}

/// The page is laid out anew after the write; what is known of it until then is brought up to date here.
bool PaperEditing::write(const std::optional<PaperEdit> &seen, const std::optional<PaperEdit> &wanted)
{
    if (!m_session.accept(editPaperText(m_session.workspace(), seen, wanted)))
        return false;
    if (auto rows = paperEdits(m_session.workspace(), m_texts->subject)) {
        EditableTexts now = *m_texts;
        now.edits = editsOf(*rows);
        now.rows = *std::move(rows);
        m_texts = std::make_shared<const EditableTexts>(std::move(now));
        m_layer->showTexts(m_places, m_texts);
    }
    return true;
}

bool PaperEditing::keep(const QString &key, const QString &text)
{
    if (!m_texts)
        return true;
    const auto seen = rowOf(key);
    const auto draft = m_texts->drafts.find(key);
    if (text == (seen ? seen->text : draft == m_texts->drafts.end() ? QString() : draft->second.trimmed()))
        return true;
    PaperEdit wanted = seen.value_or(paperEditFor(m_texts->subject, key));
    if (draft != m_texts->drafts.end()) {
        if (text == draft->second.trimmed()) // as it was composed
            return write(seen, std::nullopt);
        wanted.draft = draft->second;
    }
    wanted.text = text;
    return write(seen, wanted);
}

void PaperEditing::useDraft(const QString &key)
{
    if (!m_texts)
        return;
    if (const auto seen = rowOf(key); seen && write(seen, std::nullopt))
        m_session.tellDone(tr("The draft stands again; your text is gone"));
}

/// She has seen what changed: her text is measured by the draft of now.
void PaperEditing::confirm(const ChangedDraft &change)
{
    const auto seen = m_texts ? rowOf(change.key) : std::nullopt;
    if (!seen || !change.now)
        return;
    PaperEdit wanted = *seen;
    wanted.draft = *change.now;
    write(seen, wanted);
}

} // namespace qd
