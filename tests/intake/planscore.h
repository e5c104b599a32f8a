// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/readplan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <vector>

// The score of a parsed plan against a hand-read gold file: a task matches when its number and the first
// eight characters of its title agree after folding; parties count as pairs of name and role.
namespace planscore
{

using namespace Qt::StringLiterals;

struct Item {
    QString number;
    QString title;
    QSet<QString> duties; ///< folded name | role
    QString deadline; ///< folded phrase
};

struct Score {
    double recall = 0;
    double precision = 0;
    double partyF1 = 0;
    int deadlines = 0;
    int deadlineHits = 0;
    int annotated = 0;
};

inline QString fold(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            out += c;
    }
    return out;
}

inline std::vector<Item> goldItems(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return {};
    std::vector<Item> items;
    for (const QJsonValue section : QJsonDocument::fromJson(device.readAll())[u"sections"_s].toArray()) {
        for (const QJsonValue value : section[u"items"_s].toArray()) {
            Item item{fold(value[u"number"_s].toString()), fold(value[u"title"_s].toString()), {},
                fold(value[u"deadline"_s].toString())};
            for (const QJsonValue role : value[u"roles"_s].toArray())
                item.duties << fold(role[u"unit"_s].toString()) + u'|' + role[u"role"_s].toString();
            items.push_back(item);
        }
    }
    return items;
}

inline std::vector<Item> parsedItems(const qd::Proposal &proposal)
{
    std::vector<Item> items;
    for (const auto &section : proposal.sections) {
        for (const auto &task : section.tasks) {
            Item item{fold(task.number), fold(task.title), {},
                task.deadline ? fold(task.deadline->phrase) : QString()};
            auto parties = task.parties;
            for (const auto &measure : task.measures) {
                parties.insert(parties.end(), measure.parties.begin(), measure.parties.end());
                if (item.deadline.isEmpty() && measure.deadline)
                    item.deadline = fold(measure.deadline->phrase);
            }
            for (const auto &party : parties)
                item.duties << fold(party.name) + u'|' + QString(qd::key(party.role));
            items.push_back(item);
        }
    }
    return items;
}

inline bool sameTask(const Item &gold, const Item &parsed)
{
    return gold.number == parsed.number
        && (parsed.title.left(8) == gold.title.left(8) || parsed.title.startsWith(gold.title)
            || gold.title.startsWith(parsed.title.left(8)));
}

inline Score scoreOf(const std::vector<Item> &gold, const std::vector<Item> &parsed)
{
    Score score;
    std::vector<bool> used(parsed.size(), false);
    int found = 0, right = 0, missing = 0, wrong = 0, stray = 0;
    for (const Item &item : gold) {
        if (item.duties.isEmpty())
            continue;
        ++score.annotated;
        size_t at = 0;
        while (at < parsed.size() && (used[at] || !sameTask(item, parsed[at])))
            ++at;
        if (at == parsed.size()) {
            missing += static_cast<int>(item.duties.size());
            continue;
        }
        used[at] = true;
        ++found;
        const auto both = static_cast<int>((QSet<QString>(item.duties) & parsed[at].duties).size());
        right += both;
        missing += static_cast<int>(item.duties.size()) - both;
        wrong += static_cast<int>(parsed[at].duties.size()) - both;
        if (!item.deadline.isEmpty()) {
            ++score.deadlines;
            score.deadlineHits += parsed[at].deadline == item.deadline ? 1 : 0;
        }
    }
    for (size_t i = 0; i < parsed.size(); ++i) {
        if (!used[i] && !parsed[i].duties.isEmpty()) {
            ++stray;
            wrong += static_cast<int>(parsed[i].duties.size());
        }
    }
    score.recall = score.annotated > 0 ? double(found) / score.annotated : 1;
    score.precision = found + stray > 0 ? double(found) / (found + stray) : 1;
    score.partyF1 = right + wrong + missing > 0 ? 2.0 * right / (2 * right + wrong + missing) : 1;
    return score;
}

} // namespace planscore
