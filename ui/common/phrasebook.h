// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/phrases.h"

#include <QObject>

namespace qd
{

class Session;

/// 常用语 as they hold now: those that come with the program with what the office made of them, whoever
/// changed them.
class PhraseBook final : public QObject
{
    Q_OBJECT
public:
    PhraseBook(Session &session, QObject *parent);

    const std::vector<Phrase> &phrases() const { return m_phrases; }
    /// Those of which the code begins with what is typed, or that it finds by text or pinyin; all when
    /// nothing is typed.
    std::vector<Phrase> matching(const QString &typed) const;

private:
    void read();

    Session &m_session;
    std::vector<Phrase> m_phrases;
};

} // namespace qd
