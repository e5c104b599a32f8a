// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperediting.h"

#include "ui/common/session.h"
#include "ui/papers/changedtexts.h"
#include "ui/papers/paragrapheditor.h"
#include "ui/papers/paragraphlayer.h"
#include "ui/papers/previewmaker.h"
#include "ui/papers/unsavednote.h"

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

PaperEditing::PaperEditing(Session &session, PagePreview *preview, const Notes &notes, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_layer(new ParagraphLayer(preview))
    , m_notes(notes)
    , m_open(new OpenParagraph(session, this))
{
    connect(m_layer, &ParagraphLayer::editWanted, this, &PaperEditing::open);
    connect(m_layer, &ParagraphLayer::draftWanted, this, &PaperEditing::useDraft);
    const ParagraphEditor *editor = &m_layer->editor();
    connect(editor, &ParagraphEditor::keepWanted, this, &PaperEditing::finish);
    connect(editor, &ParagraphEditor::givenUp, this, &PaperEditing::close);
    connect(editor, &ParagraphEditor::draftWanted, this, &PaperEditing::giveUpForDraft);
    connect(editor, &ParagraphEditor::typed, this, [this] { m_open->type(m_layer->editor().text()); });
    connect(editor, &ParagraphEditor::mineWanted, this, &PaperEditing::keepMine);
    connect(editor, &ParagraphEditor::theirsWanted, this, &PaperEditing::takeTheirs);
    connect(m_notes.unsaved, &UnsavedNote::restoreWanted, this, &PaperEditing::open);
    connect(m_notes.unsaved, &UnsavedNote::forgetWanted, this, &PaperEditing::forgetUnsaved);
    connect(m_notes.changed, &ChangedTexts::draftWanted, this, &PaperEditing::useDraft);
    connect(m_notes.changed, &ChangedTexts::keepWanted, this, &PaperEditing::confirm);
    connect(m_notes.changed, &ChangedTexts::shown, m_layer, [this](const QString &key) {
        m_layer->setFocus(Qt::OtherFocusReason);
        m_layer->choose(key);
    });
    connect(&session, &Session::changed, this, [this](const ChangeSet &set) {
        const bool ofTexts = std::any_of(set.changes.begin(), set.changes.end(),
            [](const Change &change) { return change.table == Table::PaperEdit; });
        if (ofTexts)
            follow();
    });
}

void PaperEditing::show(const PreviewSummary &summary)
{
    m_places = summary.places;
    m_texts = summary.texts;
    m_layer->showTexts(m_places, m_texts);
    m_notes.changed->showTexts(m_texts);
    noteUnsaved();
    openWanted();
}

void PaperEditing::noteUnsaved()
{
    m_notes.unsaved->say(
        m_texts ? m_open->unsaved(*m_texts) : std::vector<UnsavedParagraph>(), m_layer->keys());
}

void PaperEditing::openSoon(const PaperPlace &place)
{
    m_wanted = place;
    openWanted();
}

void PaperEditing::openWanted()
{
    if (!m_wanted || !m_texts || m_texts->subject != m_wanted->subject)
        return;
    const QString key = m_wanted->paragraph;
    m_wanted.reset();
    open(key); // where it is gone the note above the pages has the text
}

void PaperEditing::open(const QString &key)
{
    if (!finish() || !m_texts || !m_layer->keys().contains(key))
        return;
    m_open->begin(m_texts, key);
    m_layer->openEditor(key, m_open->text());
    m_layer->editor().showTheirs(m_open->theirs());
    noteUnsaved();
}

/// Saved or given up.
void PaperEditing::close()
{
    m_open->end();
    m_layer->closeEditor();
    noteUnsaved();
}

bool PaperEditing::finish()
{
    if (!m_open->isOpen())
        return true;
    if (!keep())
        return false;
    close();
    return true;
}

/// The paragraph was written, by whomever.
void PaperEditing::follow()
{
    if (!m_open->isOpen())
        return;
    m_open->follow();
    if (m_layer->editor().text() != m_open->text())
        m_layer->editor().replaceText(m_open->text());
    m_layer->editor().showTheirs(m_open->theirs());
}

void PaperEditing::keepMine()
{
    m_open->seeTheirs();
    m_layer->editor().showTheirs(std::nullopt);
    finish();
}

void PaperEditing::takeTheirs()
{
    const QString theirs = m_open->theirs().value_or(m_open->text());
    m_open->seeTheirs();
    m_layer->editor().showTheirs(std::nullopt);
    m_layer->editor().replaceText(theirs);
    m_layer->editor().setFocus(Qt::OtherFocusReason);
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

/// What is typed goes into the data file, unless the paragraph became another one meanwhile: she decides
/// first.
bool PaperEditing::keep()
{
    m_session.workspace().lookForForeignChanges();
    follow();
    if (!m_open->theirs() && keepText())
        return true;
    follow(); // somebody was faster still
    if (m_open->theirs())
        m_session.tell(tr(
            "This paragraph became another text meanwhile; nothing was saved. Keep yours or take theirs."));
    return false;
}

bool PaperEditing::keepText()
{
    const EditableTexts paper = m_open->paper();
    const QString &key = m_open->key();
    const QString text = m_open->text();
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
    const bool typedThere = m_open->isOpen() && m_open->key() == key;
    if (typedThere)
        return giveUpForDraft();
    if (finish() && m_texts)
        backToDraft(*m_texts, key);
}

/// Of the paper in which it was opened, whichever is shown by now.
void PaperEditing::giveUpForDraft()
{
    const EditableTexts paper = m_open->paper();
    const QString key = m_open->key();
    close();
    backToDraft(paper, key);
}

void PaperEditing::backToDraft(const EditableTexts &paper, const QString &key)
{
    if (!change(paper, key, withoutEdit(paper.edits, key)))
        return;
    m_session.tellDone(tr("The draft stands again; your text is gone"));
    m_open->forget(paper.subject, key);
    noteUnsaved();
}

void PaperEditing::forgetUnsaved(const QString &key)
{
    if (m_texts)
        m_open->forget(m_texts->subject, key);
    noteUnsaved();
}

void PaperEditing::confirm(const ChangedDraft &seen)
{
    if (m_texts)
        change(*m_texts, seen.key, confirmed(m_texts->edits, seen));
}

} // namespace qd
