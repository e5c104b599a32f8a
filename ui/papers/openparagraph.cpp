// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/openparagraph.h"

#include "ui/common/session.h"
#include "ui/common/unsavedkeeper.h"
#include "workspace/issues/papereditverbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const QString field = u"text"_s; // the one field of TypedFields

/// Blank lines at its ends are no text.
TypedFields::Values valuesOf(const QString &text)
{
    return {{field, text.trimmed()}};
}

EditableTexts withRows(EditableTexts paper, std::vector<PaperEdit> rows)
{
    paper.edits = editsOf(rows);
    paper.rows = std::move(rows);
    return paper;
}

} // namespace

QString textOf(const EditableTexts &paper, const QString &key)
{
    const auto edit = paper.edits.find(key);
    if (edit != paper.edits.end())
        return edit->second.text;
    const auto draft = paper.drafts.find(key);
    return draft == paper.drafts.end() ? QString() : draft->second;
}

OpenParagraph::OpenParagraph(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keeper(new UnsavedKeeper(session, this))
{
}

QString OpenParagraph::formKey() const
{
    return paperFormKey({m_paper->subject, m_key});
}

void OpenParagraph::begin(std::shared_ptr<const EditableTexts> paper, const QString &key)
{
    m_paper = std::move(paper);
    m_key = key;
    m_rows = m_paper->rows;
    m_fields.open(valuesOf(textOf(*m_paper, key)), m_keeper->kept(formKey()));
    m_keeper->opened(formKey(), m_fields);
    follow(); // the pages may be older than the rows
}

void OpenParagraph::end()
{
    if (m_paper)
        m_keeper->forget(formKey());
    m_paper.reset();
    m_rows.clear();
    m_fields.open({});
}

QString OpenParagraph::text() const
{
    return m_fields.typed().value(field);
}

void OpenParagraph::type(const QString &text)
{
    m_fields.type(valuesOf(text));
    m_keeper->typed(formKey(), m_fields);
}

void OpenParagraph::follow()
{
    auto rows = paperEdits(m_session.workspace(), m_paper->subject);
    if (!m_session.accept(rows))
        return;
    m_rows = *std::move(rows);
    m_fields.follow(valuesOf(textOf(withRows(*m_paper, m_rows), m_key)));
    if (!theirs())
        takeRows();
}

std::optional<QString> OpenParagraph::theirs() const
{
    return m_fields.changedTo(field);
}

void OpenParagraph::seeTheirs()
{
    const QString typed = text();
    takeRows();
    m_fields.open(m_fields.recorded());
    type(typed);
}

void OpenParagraph::takeRows()
{
    m_paper = std::make_shared<const EditableTexts>(withRows(*m_paper, m_rows));
}

std::vector<UnsavedParagraph> OpenParagraph::unsaved(const EditableTexts &paper) const
{
    std::vector<UnsavedParagraph> found;
    if (m_session.workspace().isReadOnly())
        return found; // a window that only looks: somebody types it just now, perhaps
    for (const QString &formKey : m_keeper->keysKept(paperFormKey({paper.subject, {}}))) {
        const auto place = paperPlaceOf(formKey);
        if (!place || place->subject != paper.subject || (m_paper && formKey == this->formKey()))
            continue;
        const QString kept = m_keeper->kept(formKey);
        TypedFields fields;
        fields.open(valuesOf(textOf(paper, place->paragraph)), kept);
        m_keeper->opened(formKey, fields);
        if (fields.isDirty())
            found.push_back({place->paragraph, fields.typed().value(field), TypedFields::keptAt(kept)});
    }
    return found;
}

void OpenParagraph::forget(const PaperSubject &subject, const QString &key)
{
    m_keeper->forget(paperFormKey({subject, key}));
}

} // namespace qd
