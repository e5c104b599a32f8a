// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/phrases.h"

#include "base/characters.h"
#include "base/pinyin.h"
#include "base/reasons/rulereason.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr auto prefix = "phrase."_L1;

bool isCode(const QString &code)
{
    const auto possible = [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber() && !c.isUpper(); };
    return !code.isEmpty() && code.size() <= longestPhraseCode
        && std::all_of(code.begin(), code.end(), possible);
}

std::optional<Error> codeFault(const QString &code)
{
    if (isCode(code))
        return {};
    return Error{ErrorCode::Invalid, RuleReason::PhraseCodeWrong, {},
        {{u"value"_s, code.left(20)}, {u"limit"_s, QString::number(longestPhraseCode)}}};
}

std::optional<Error> textFault(const Phrase &phrase, qsizetype least)
{
    const qsizetype count = characterCount(phrase.text);
    if (count >= least && count <= longestPhrase)
        return {};
    return Error{ErrorCode::Invalid, RuleReason::PhraseTextWrong, {},
        {{u"name"_s, phrase.code}, {u"value"_s, QString::number(count)},
            {u"limit"_s, QString::number(longestPhrase)}}};
}

std::vector<Phrase>::iterator placeOf(std::vector<Phrase> &phrases, const QString &code)
{
    return std::find_if(
        phrases.begin(), phrases.end(), [&](const Phrase &each) { return each.code == code; });
}

void put(std::vector<Phrase> &phrases, Phrase phrase)
{
    const auto at = placeOf(phrases, phrase.code);
    if (at == phrases.end())
        phrases.push_back(std::move(phrase));
    else
        at->text = std::move(phrase.text);
}

} // namespace

QString phraseSettingKey(const QString &code)
{
    return prefix + code;
}

bool isPhraseSetting(const QString &key)
{
    return key.startsWith(prefix);
}

std::optional<Error> faultOfPhraseSetting(const Setting &setting)
{
    const QString code = setting.key.mid(prefix.size());
    if (const auto fault = codeFault(code))
        return fault;
    return textFault({code, setting.value}, 0);
}

std::vector<Phrase> phrasesOf(const std::vector<Phrase> &usual, const std::vector<Setting> &settings)
{
    std::vector<Phrase> phrases = usual;
    for (const Setting &setting : settings) {
        if (isPhraseSetting(setting.key))
            put(phrases, {setting.key.mid(prefix.size()), setting.value});
    }
    std::erase_if(phrases, [](const Phrase &phrase) { return phrase.text.isEmpty(); });
    std::sort(
        phrases.begin(), phrases.end(), [](const Phrase &a, const Phrase &b) { return a.code < b.code; });
    return phrases;
}

const Phrase *phraseNamed(const std::vector<Phrase> &phrases, const QString &code)
{
    const auto at = std::find_if(phrases.begin(), phrases.end(),
        [&](const Phrase &each) { return each.code.compare(code, Qt::CaseInsensitive) == 0; });
    return at == phrases.end() ? nullptr : &*at;
}

std::optional<Error> faultIn(const std::vector<Phrase> &phrases)
{
    QSet<QString> codes;
    for (const Phrase &phrase : phrases) {
        if (const auto fault = codeFault(phrase.code))
            return fault;
        if (codes.contains(phrase.code))
            return Error{ErrorCode::Invalid, RuleReason::PhraseCodeTaken, {}, {{u"value"_s, phrase.code}}};
        if (const auto fault = textFault(phrase, 1))
            return fault;
        codes.insert(phrase.code);
    }
    return {};
}

QString proposedCode(const QString &text, const std::vector<Phrase> &taken)
{
    constexpr qsizetype usualLength = 4; // long enough to tell phrases apart, short enough to remember
    const QString initials = initialsOf(text).left(usualLength);
    if (initials.isEmpty())
        return {};
    QString code = initials;
    for (int n = 2; phraseNamed(taken, code); ++n)
        code = initials + QString::number(n);
    return code;
}

std::vector<Phrase> readPhrases(const QString &lines, const std::vector<Phrase> &taken)
{
    static const QRegularExpression coded(u"^([A-Za-z0-9]{1,12})(?:\\s*\\t\\s*|\\s+)(\\S.*)$"_s);
    std::vector<Phrase> phrases;
    std::vector<Phrase> used = taken;
    for (const QString &line : lines.split(u'\n')) {
        Phrase phrase;
        if (const auto match = coded.match(line.trimmed()); match.hasMatch())
            phrase = {match.captured(1).toLower(), match.captured(2).simplified()};
        else
            phrase = {proposedCode(line, used), line.simplified()};
        if (phrase.text.isEmpty())
            continue;
        used.push_back(phrase);
        put(phrases, std::move(phrase));
    }
    std::erase_if(phrases, [](const Phrase &phrase) { return phrase.code.isEmpty(); });
    return phrases;
}

} // namespace qd
