// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/document/document.h"

#include <QHash>
#include <QString>

#include <initializer_list>
#include <utility>

namespace qd
{

/// A sentence with what facts filled in, and where.
struct FilledText {
    QString text;
    std::vector<FactSpan> facts;

    FilledText &operator+=(const FilledText &other); ///< the facts move along
};

/// The words printed on paper: resources/report/wording, a file a kind. Content, not translation: a report is
/// Chinese whatever the language of the window. An office may have files of the same names in the folder 模板
/// beside its database: each key in them wins over ours, the other keys stay.
class Wording final
{
public:
    using Blank = std::pair<QLatin1String, QString>;

    /// Our own words, read once.
    static const Wording &ours();
    static Wording load() { return ours(); }
    /// Ours with those of the office's folder over them; ours alone where there is no such folder. A file
    /// that is not one of ours by name, a key that our file of that name lacks and a blank that our sentence
    /// lacks are refused: typed wrong, they would go unnoticed. Errors: TemplateUnreadable (file, value: the
    /// line), TemplateUnknown (file), TemplateKeyUnknown (file, name), TemplateBlankUnknown (file, name,
    /// value).
    static Result<Wording> load(const QString &folder);
    /// Where the templates of an office lie: 模板 beside the data file.
    static QString folderBeside(const QString &dataFile);

    /// The sentence of the key with its {blanks} filled; the key itself when there is no such sentence.
    QString operator()(const QString &key, std::initializer_list<Blank> blanks = {}) const;
    /// The same with the places of what was filled in.
    FilledText filled(const QString &key, std::initializer_list<Blank> blanks = {}) const;
    QStringList keys() const { return m_sentences.keys(); }

private:
    static Wording read();
    void fill(FilledText &out, bool withFacts, const QString &key, std::initializer_list<Blank> blanks) const;
    Result<> takeOver(const QString &file);
    Result<> takeOver(const QString &file, const QString &key, const QString &sentence);

    QHash<QString, QString> m_sentences;
    QHash<QString, QString> m_files; ///< key -> name of the file of ours that has it
};

} // namespace qd
