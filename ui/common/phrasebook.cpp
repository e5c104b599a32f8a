// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/phrasebook.h"

#include "domain/counts/filter.h"
#include "domain/records/change.h"
#include "texts/usualphrases.h"
#include "ui/common/session.h"
#include "workspace/door/rowedits.h"

#include <algorithm>

namespace qd
{

PhraseBook::PhraseBook(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::planOpened, this, &PhraseBook::read);
    connect(&session, &Session::changed, this, [this](const ChangeSet &set) {
        const bool ours = std::any_of(set.changes.begin(), set.changes.end(),
            [](const Change &change) { return change.table == Table::Setting; });
        if (ours)
            read();
    });
    read();
}

void PhraseBook::read()
{
    m_phrases = phrasesOf(usualPhrases(), rowsOf<Setting>(m_session.workspace()).value_or({}));
}

std::vector<Phrase> PhraseBook::matching(const QString &typed) const
{
    std::vector<Phrase> found;
    std::vector<Phrase> byText;
    for (const Phrase &phrase : m_phrases) {
        if (phrase.code.startsWith(typed, Qt::CaseInsensitive))
            found.push_back(phrase);
        else if (matchesText({phrase.text}, typed))
            byText.push_back(phrase);
    }
    found.insert(found.end(), byText.begin(), byText.end());
    return found;
}

} // namespace qd
