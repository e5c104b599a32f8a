// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/records/officerecords.h"

#include <optional>
#include <vector>

namespace qd
{

/// 常用语: a text that the office types often, under a short code.
struct Phrase {
    QString code; ///< 1 to longestPhraseCode letters and digits, small; each once
    QString text; ///< one line
    friend bool operator==(const Phrase &, const Phrase &) = default;
};

inline constexpr qsizetype longestPhraseCode = 12;
inline constexpr qsizetype longestPhrase = 500; ///< characters: what the value of a setting holds

// Each is kept as a setting of the office whose key is phrase.<code>. A code without such a row stands for
// the phrase that comes with the program; a row without a text says that there is none.

QString phraseSettingKey(const QString &code);
bool isPhraseSetting(const QString &key);
/// PhraseCodeWrong, PhraseTextWrong.
std::optional<Error> faultOfPhraseSetting(const Setting &setting);

/// Those that come with the program with what the settings say in their place, by code.
std::vector<Phrase> phrasesOf(const std::vector<Phrase> &usual, const std::vector<Setting> &settings);
/// The text under a code, however it is capitalised; nullptr: there is none.
const Phrase *phraseNamed(const std::vector<Phrase> &phrases, const QString &code);

/// What is wrong with the first phrase at fault: PhraseCodeWrong, PhraseCodeTaken, PhraseTextWrong.
std::optional<Error> faultIn(const std::vector<Phrase> &phrases);

/// A code for a text: the pinyin initials of its first characters, with a digit behind them where that is
/// taken.
QString proposedCode(const QString &text, const std::vector<Phrase> &taken);

/// A list as it is pasted or comes in a file: a phrase a line, the code, a tab, the text; behind a code of
/// letters and digits blanks do, too. A line without a code gets a proposed one that is not among the taken
/// ones. In the order of the lines; of a code that comes twice the later text holds.
std::vector<Phrase> readPhrases(const QString &lines, const std::vector<Phrase> &taken = {});

} // namespace qd
