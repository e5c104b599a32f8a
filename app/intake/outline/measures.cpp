// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/outline/measures.h"

#include "intake/responsible/proseleads.h"
#include "intake/words/formalline.h"
#include "intake/words/prosedeadline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// What an annotation says and where it stood, in the text without annotations.
struct Placed {
    qsizetype at = 0;
    Responsibility says;
};

struct Stripped {
    MappedText text; ///< paragraphs joined by line ends
    std::vector<Placed> annotations;
};

Stripped strip(const TaskText &paragraphs, const ReadingRules &rules)
{
    Stripped out;
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        const MappedText &paragraph = paragraphs[i];
        const auto annotations = findAnnotations(paragraph, rules, i > 0);
        MappedText line;
        qsizetype at = 0;
        const qsizetype base = out.text.isEmpty() ? 0 : out.text.size() + 1;
        for (const Annotation &annotation : annotations) {
            line.append(paragraph.mid(at, annotation.at.begin - at));
            if (annotation.stays)
                line.append(paragraph.mid(annotation.at.begin, annotation.at.end - annotation.at.begin));
            out.annotations.push_back({base + line.size(), annotation.says});
            at = annotation.at.end;
        }
        line.append(paragraph.mid(at));
        if (line.trimmed().isEmpty())
            continue;
        if (!out.text.isEmpty())
            out.text.append(MappedText(u"\n", line.span().begin - 1));
        out.text.append(line);
    }
    return out;
}

/// A first sentence that is too long for a title is cut at a comma; what is behind it is a sentence of its
/// own.
std::vector<Extent> withShortTitle(std::vector<Extent> sentences, const QString &text)
{
    constexpr qsizetype longest = 500;
    if (sentences.empty() || sentences.front().end - sentences.front().begin <= longest)
        return sentences;
    const Extent whole = sentences.front();
    qsizetype cut = whole.begin + longest;
    while (cut > whole.begin + 1 && !QStringView(u"，,、：: ").contains(text[cut - 1]))
        --cut;
    if (cut <= whole.begin + 1)
        cut = whole.begin + longest;
    sentences.front().end = cut;
    sentences.insert(sentences.begin() + 1, {cut, whole.end});
    return sentences;
}

QString withoutEnd(QString title)
{
    while (!title.isEmpty()
        && (QStringView(u"。；;：:，,、.．").contains(title.back()) || title.back().isSpace()))
        title.chop(1);
    return title;
}

ProposedMeasure measureOf(const MappedText &text, int year)
{
    ProposedMeasure measure;
    measure.text = text.text();
    measure.span = text.span();
    measure.deadline = findDeadline(measure.text, year);
    measure.deadlineRule = measure.deadline ? ReadingRule::DeadlineInProse : ReadingRule::ByHand;
    return measure;
}

/// To a task or one of its measures.
template <typename Item>
void addTo(Item &item, const Responsibility &says)
{
    item.parties.insert(item.parties.end(), says.parties.begin(), says.parties.end());
    item.notes += says.notes;
    const bool set = item.deadlineRule == ReadingRule::DeadlineInAnnotation
        || item.deadlineRule == ReadingRule::DeadlineLabelled;
    if (says.deadline && !set) { // what the annotation says comes before what the prose says
        item.deadline = says.deadline;
        item.deadlineRule = says.deadlineRule;
    }
}

/// An annotation inside the body speaks for the sentences since the one before it, or for the same ones when
/// it stands right behind that (（牵头单位：…）（配合单位：…）).
void placeAnnotations(
    ProposedTask &task, const std::vector<Extent> &sentences, const std::vector<Placed> &annotations)
{
    size_t begin = 0;
    size_t covered = 0;
    for (const Placed &annotation : annotations) {
        task.leaders += annotation.says.leaders;
        // The last sentence may close with a 。 behind the annotation.
        if (sentences.empty() || annotation.at <= sentences.front().begin
            || annotation.at + 1 >= sentences.back().end) {
            addTo(task, annotation.says);
            continue;
        }
        size_t end = covered;
        while (end < sentences.size() && sentences[end].begin < annotation.at)
            ++end;
        if (end > covered)
            begin = covered;
        covered = end;
        for (size_t i = begin; i < covered; ++i)
            addTo(task.measures[i], annotation.says);
    }
}

QString textOf(const TaskText &paragraphs)
{
    QStringList lines;
    for (const MappedText &paragraph : paragraphs)
        lines << paragraph.text();
    return lines.join(u'\n');
}

bool hasNobody(const ProposedTask &task)
{
    return task.parties.empty()
        && std::all_of(
            task.measures.begin(), task.measures.end(), [](const auto &m) { return m.parties.empty(); });
}

/// Where no annotation says who does it, the sentences themselves may: those of the body each for itself.
void addLeadsInProse(ProposedTask &task, const std::vector<MappedText> &sentences)
{
    if (!hasNobody(task))
        return;
    for (size_t i = 0; i < sentences.size(); ++i) {
        const std::vector<ProposedParty> parties = leadsInProse(sentences[i]);
        auto &to = i > 0 && sentences.size() > 2 ? task.measures[i - 1].parties : task.parties;
        to.insert(to.end(), parties.begin(), parties.end());
    }
}

} // namespace

bool hasParties(const TaskText &paragraphs, const ReadingRules &rules)
{
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        const auto found = findAnnotations(paragraphs[i], rules, i > 0);
        if (std::any_of(found.begin(), found.end(), [](const auto &a) { return !a.says.parties.empty(); }))
            return true;
    }
    return false;
}

ProposedTask readTask(const TaskText &all, const ReadingRules &rules)
{
    ProposedTask task;
    const auto box = std::find_if(
        all.begin(), all.end(), [](const MappedText &paragraph) { return isBoxLine(paragraph.text()); });
    const TaskText paragraphs(all.begin(), box); // a box behind them is part of the task, and says nothing of who
    if (box != all.end())
        task.notes << textOf({box, all.end()});
    const Stripped stripped = strip(paragraphs, rules);
    std::vector<Extent> sentences
        = withShortTitle(sentenceExtents(stripped.text.text()), stripped.text.text());
    qsizetype bodyAt = stripped.text.size();
    MappedText titleSentence;
    if (!sentences.empty()) {
        titleSentence
            = stripped.text.mid(sentences.front().begin, sentences.front().end - sentences.front().begin);
        task.title = withoutEnd(titleSentence.text());
        task.titleSpan = titleSentence.span();
        sentences.erase(sentences.begin());
        bodyAt = sentences.empty() ? bodyAt : sentences.front().begin;
    }
    task.text = stripped.text.mid(bodyAt).trimmed().text();
    for (const Extent &sentence : sentences)
        task.measures.push_back(
            measureOf(stripped.text.mid(sentence.begin, sentence.end - sentence.begin), rules.year));
    placeAnnotations(task, sentences, stripped.annotations);
    std::vector<MappedText> said{titleSentence};
    for (const Extent &sentence : sentences)
        said.push_back(stripped.text.mid(sentence.begin, sentence.end - sentence.begin));
    if (rules.leadsInProse)
        addLeadsInProse(task, said);
    if (!task.deadline && !sentences.empty()) {
        task.deadline = findDeadline(task.title, rules.year);
        task.deadlineRule = task.deadline ? ReadingRule::DeadlineInProse : ReadingRule::ByHand;
    }
    if (sentences.empty()) { // the title is all there is
        ProposedMeasure only;
        only.text = task.title;
        only.span = task.titleSpan;
        only.deadline = task.deadline ? std::nullopt : findDeadline(task.title, rules.year);
        only.deadlineRule = only.deadline ? ReadingRule::DeadlineInProse : ReadingRule::ByHand;
        task.measures.push_back(only);
    }
    task.sentences = task.measures;
    return task;
}

} // namespace qd
