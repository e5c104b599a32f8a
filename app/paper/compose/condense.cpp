// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/condense.h"

#include "base/countingword.h"
#include "paper/document/papertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr size_t fewAgencies = 3; // named one by one
constexpr qsizetype nameLength = 5; // of an agency, as a rule

void append(FilledText &out, const QString &fact)
{
    if (fact.isEmpty())
        return;
    out.facts.push_back({static_cast<int>(out.text.size()), static_cast<int>(fact.size())});
    out.text += fact;
}

QString withoutEnd(QString text)
{
    while (!text.isEmpty() && u"。；;！!？?，,"_s.contains(text.back()))
        text.chop(1);
    return text;
}

/// Whether a sentence goes on from the name before it: 区商务委 + 组织培训4期. A list, a number, 我局 and the
/// name itself do not.
bool goesOnFrom(const QString &name, const QString &sentence)
{
    static const QString begins = u"我本一二三四五六七八九十（(①②③"_s;
    return !sentence.isEmpty() && sentence.front().isLetter() && sentence.front().unicode() > 0x7f
        && !begins.contains(sentence.front()) && !sentence.startsWith(name);
}

struct Told {
    std::vector<AgencyId> agencies;
    QStringList sentences;
};

bool knows(const std::vector<Told> &all, const QString &sentence)
{
    return std::any_of(
        all.begin(), all.end(), [&](const Told &told) { return told.sentences.contains(sentence); });
}

void takeIn(std::vector<Told> &all, AgencyId agency, const QString &sentence)
{
    for (Told &told : all) { // said by another one already, and all that one says
        if (told.sentences == QStringList{sentence}) {
            if (std::find(told.agencies.begin(), told.agencies.end(), agency) == told.agencies.end())
                told.agencies.push_back(agency);
            return;
        }
    }
    if (knows(all, sentence))
        return;
    const auto own = std::find_if(all.begin(), all.end(),
        [&](const Told &told) { return told.agencies == std::vector<AgencyId>{agency}; });
    if (own != all.end())
        own->sentences << sentence;
    else
        all.push_back({{agency}, {sentence}});
}

QString namesOf(const std::vector<AgencyId> &ids, const AgencyRegister &agencies, QDate day,
    const Wording &say, qsizetype longest)
{
    QStringList names;
    for (size_t i = 0; i < std::min(ids.size(), fewAgencies); ++i)
        names << agencies.nameOn(ids[i], day);
    const QString joined = names.join(say(u"separator"_s));
    if (joined.size() > longest)
        return say(u"digest.agencyCount"_s, {{"count"_L1, QString::number(ids.size())}});
    return ids.size() <= fewAgencies
        ? joined
        : say(u"summary.andOthers"_s, {{"names"_L1, joined}, {"count"_L1, QString::number(ids.size())}});
}

} // namespace

QStringList wholeSentences(const QString &text)
{
    QStringList sentences;
    QString sentence;
    const auto end = [&] {
        if (const QString whole = sentence.trimmed(); !whole.isEmpty())
            sentences << whole;
        sentence.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n' || text[i] == u'\r') {
            end();
            continue;
        }
        sentence += text[i];
        if (!u"。！？；;!?"_s.contains(text[i]))
            continue;
        if (i + 1 < text.size() && u"”’）"_s.contains(text[i + 1])) // the mark that closes belongs to it
            sentence += text[++i];
        end();
    }
    end();
    return sentences;
}

FilledText condensed(const std::vector<const Progress *> &reports, const AgencyRegister &agencies, QDate day,
    const Wording &say, const CondensedRoom &room)
{
    std::vector<std::pair<AgencyId, QStringList>> said;
    qsizetype longest = 0;
    for (const Progress *report : reports) {
        said.push_back({report->agencyId, wholeSentences(report->text)});
        longest = std::max(longest, said.back().second.size());
    }
    std::vector<Told> told;
    qsizetype length = 0;
    for (qsizetype round = 0; round < longest; ++round) {
        for (const auto &[agency, sentences] : said) {
            if (round >= sentences.size())
                continue;
            const QString sentence = qd::sentence(withoutEnd(sentences[round]));
            if (sentence.size() > room.sentence || (length > 0 && length + sentence.size() > room.all))
                continue;
            length += knows(told, sentence) ? nameLength : sentence.size() + nameLength;
            takeIn(told, agency, sentence);
        }
    }
    FilledText out;
    for (const Told &each : told) {
        const QString name = namesOf(each.agencies, agencies, day, say, room.names);
        append(out, name);
        if (!goesOnFrom(name, each.sentences.front()))
            out.text += say(u"summary.colon"_s);
        append(out, each.sentences.join(QString()));
    }
    return out;
}

std::vector<SharedText> mostShared(const std::vector<const Progress *> &reports, QString Progress::*field)
{
    std::vector<SharedText> texts;
    for (const Progress *report : reports) {
        const QStringList sentences = wholeSentences(report->*field);
        if (sentences.isEmpty())
            continue;
        const QString first = withoutEnd(sentences.front());
        auto known = std::find_if(
            texts.begin(), texts.end(), [&](const SharedText &each) { return each.text == first; });
        if (known == texts.end())
            known = texts.insert(texts.end(), SharedText{first, {}, 0});
        ++known->reports;
        if (std::find(known->agencies.begin(), known->agencies.end(), report->agencyId)
            == known->agencies.end())
            known->agencies.push_back(report->agencyId);
    }
    std::stable_sort(texts.begin(), texts.end(), [](const SharedText &a, const SharedText &b) {
        return std::pair(a.agencies.size(), a.reports) > std::pair(b.agencies.size(), b.reports);
    });
    return texts;
}

FilledText enumerated(const std::vector<SharedText> &texts, const AgencyRegister &agencies, QDate day,
    const Wording &say, qsizetype longestNames)
{
    FilledText out;
    for (size_t i = 0; i < texts.size(); ++i) {
        const bool last = i + 1 == texts.size();
        const QString key = texts.size() == 1 ? u"summary.only"_s
            : last                            ? u"summary.lastItem"_s
                                              : u"summary.listItem"_s;
        out += say.filled(key,
            {{"number"_L1, countingWord(static_cast<int>(i) + 1)}, {"text"_L1, texts[i].text},
                {"agencies"_L1, namesOf(texts[i].agencies, agencies, day, say, longestNames)}});
    }
    return out;
}

} // namespace qd
