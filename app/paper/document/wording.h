// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <initializer_list>
#include <utility>

namespace qd
{

/// The words printed on paper: resources/report/wording, a file a kind. Content, not translation: a report is
/// Chinese whatever the language of the window.
class Wording final
{
public:
    using Blank = std::pair<QLatin1String, QString>;

    /// Our own words, read once.
    static const Wording &ours();
    static Wording load() { return ours(); }

    /// The sentence of the key with its {blanks} filled; the key itself when there is no such sentence.
    QString operator()(const QString &key, std::initializer_list<Blank> blanks = {}) const;
    QStringList keys() const { return m_sentences.keys(); }

private:
    static Wording read();

    QHash<QString, QString> m_sentences;
};

} // namespace qd
