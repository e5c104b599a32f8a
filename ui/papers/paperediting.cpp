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
namespace
{

std::optional<PaperEdit> rowOf(const EditableTexts &paper, const QString &key)
{
    const auto row = std::find_if(
        paper.rows.begin(), paper.rows.end(), [&](const PaperEdit &edit) { return edit.key == key; });
    return row == paper.rows.end() ? std::nullopt : std::optional(*row);
}

} // namespace

PaperEditing::PaperEditing(Session &session, PagePreview *preview, ChangedTexts *changed, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_layer(new ParagraphLayer(preview))
    , m_changed(changed)
{
    m_layer->setKeeper([this](const EditableTexts &paper, const QString &key, const QString &text) {
        return keep(paper, key, text);
    });
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

/// The page is laid out anew after the write; what is known of it until then is brought up to date here.
bool PaperEditing::write(const std::optional<PaperEdit> &seen, const std::optional<PaperEdit> &wanted)
{
    if (!m_session.accept(editPaperText(m_session.workspace(), seen, wanted)))
        return false;
    if (!m_texts)
        return true;
    if (auto rows = paperEdits(m_session.workspace(), m_texts->subject)) {
        EditableTexts now = *m_texts;
        now.edits = editsOf(*rows);
        now.rows = *std::move(rows);
        m_texts = std::make_shared<const EditableTexts>(std::move(now));
        m_layer->showTexts(m_places, m_texts);
    }
    return true;
}

/// The row of one paragraph becomes what the edits say of it.
bool PaperEditing::change(const EditableTexts &paper, const QString &key, const TextEdits &edits)
{
    const auto seen = rowOf(paper, key);
    const auto edit = edits.find(key);
    if (edit == edits.end())
        return !seen || write(seen, std::nullopt);
    PaperEdit wanted = seen.value_or(paperEditFor(paper.subject, key));
    wanted.draft = edit->second.draft;
    wanted.text = edit->second.text;
    return write(seen, wanted);
}

bool PaperEditing::keep(const EditableTexts &paper, const QString &key, const QString &text)
{
    const auto edit = paper.edits.find(key);
    const auto draft = paper.drafts.find(key);
    const QString composed = draft == paper.drafts.end() ? QString() : draft->second;
    const bool same = text == composed.trimmed();
    if (edit == paper.edits.end() ? same : text == edit->second.text)
        return true;
    return change(paper, key, withEdit(paper.edits, key, composed, same ? composed : text));
}

void PaperEditing::useDraft(const QString &key)
{
    if (m_texts && change(*m_texts, key, withoutEdit(m_texts->edits, key)))
        m_session.tellDone(tr("The draft stands again; your text is gone"));
}

void PaperEditing::confirm(const ChangedDraft &seen)
{
    if (m_texts)
        change(*m_texts, seen.key, confirmed(m_texts->edits, seen));
}

} // namespace qd
