// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/changewords.h"

#include "paper/compose/chosenpart.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString deadlineWords(const DeadlineMove &move, const PaperText &text)
{
    const QString from = text.deadline(move.from);
    const QString to = text.deadline(move.to);
    const bool bothDated = move.from.date.isValid() && move.to.date.isValid();
    const QString key = from.isEmpty()  ? u"change.deadlineSet"_s
        : to.isEmpty()                  ? u"change.deadlineGone"_s
        : !bothDated                    ? u"change.deadlineOther"_s
        : move.to.date > move.from.date ? u"change.deadlineLater"_s
                                        : u"change.deadlineEarlier"_s;
    return text.say()(key, {{"from"_L1, from}, {"to"_L1, to}});
}

/// Sentences of one paper about its changes.
class ChangeTeller final
{
public:
    ChangeTeller(const PaperInput &input, const ChangeCounts &counts, const PaperText &text)
        : m_input(input)
        , m_counts(counts)
        , m_text(text)
        , m_say(text.say())
    {
    }

    QString tell() const
    {
        if (nothing())
            return since() + m_say(u"change.nothing"_s, {{"open"_L1, number(m_counts.open)}});
        const QString key = m_counts.committed > 0 ? u"change.committed"_s : u"change.committedNone"_s;
        QString told = since()
            + m_say(key,
                {{"committed"_L1, number(m_counts.committed)}, {"fates"_L1, fates()}, {"added"_L1, added()},
                    {"open"_L1, number(m_counts.open)}});
        const QString also = details();
        return also.isEmpty() ? told : told + m_say(u"change.also"_s, {{"list"_L1, also}});
    }

private:
    static QString number(int value) { return QString::number(value); }

    QString since() const
    {
        const EarlierState &before = *m_input.before;
        const QString words = m_say(before.number > 0 ? u"change.since"_s : u"change.sinceDay"_s,
            {{"number"_L1, number(before.number)}, {"before"_L1, m_text.date(before.asOf)}});
        return filterOf(m_input.options).isEmpty() ? words : words + m_say(u"change.ofChosen"_s);
    }

    bool nothing() const
    {
        return m_counts.finished + m_counts.postponed + m_counts.dropped + m_counts.droppedFinished
            + m_counts.added + m_counts.reopened + m_counts.deadlineMoved + m_counts.textChanged
            + m_counts.partiesChanged
            == 0;
    }

    void add(QStringList &list, const QString &key, int count) const
    {
        if (count > 0)
            list << m_say(key, {{"count"_L1, number(count)}, {"late"_L1, number(m_counts.slipped)}});
    }

    /// All that add up to the commitments.
    QString fates() const
    {
        QStringList list;
        add(list, u"change.fateFinished"_s, m_counts.finished);
        add(list, m_counts.slipped > 0 ? u"change.fatePostponedLate"_s : u"change.fatePostponed"_s,
            m_counts.postponed);
        add(list, u"change.fateDropped"_s, m_counts.dropped);
        add(list, u"change.fateContinuing"_s, m_counts.continuing);
        return list.join(m_say(u"separator"_s));
    }

    QString added() const
    {
        return m_counts.added > 0 ? m_say(u"change.addedCount"_s, {{"count"_L1, number(m_counts.added)}})
                                  : QString();
    }

    QString details() const
    {
        QStringList list;
        add(list, u"change.alsoReopened"_s, m_counts.reopened);
        add(list, u"change.alsoDroppedFinished"_s, m_counts.droppedFinished);
        add(list, u"change.alsoDeadline"_s, m_counts.deadlineMoved);
        add(list, u"change.alsoText"_s, m_counts.textChanged);
        add(list, u"change.alsoParties"_s, m_counts.partiesChanged);
        return list.join(m_say(u"separator"_s));
    }

    const PaperInput &m_input;
    const ChangeCounts &m_counts;
    const PaperText &m_text;
    const Wording &m_say;
};

} // namespace

Result<std::optional<PlanChanges>> changesOf(const PaperInput &input)
{
    if (!input.before)
        return std::optional<PlanChanges>();
    auto changes = compareStates({input.before->book, input.before->period, input.before->asOf},
        {input.book, input.options.period, input.options.asOf}, filterOf(input.options));
    if (!changes)
        return changes.error();
    QD_TRY(reconcile(changes->counts));
    return std::optional(*std::move(changes));
}

QString changeCell(const MeasureChange *change, const PaperText &text)
{
    const Wording &say = text.say();
    if (!change || !change->isAny())
        return say(u"none"_s);
    QStringList words;
    const auto add = [&](bool holds, const QString &key) {
        if (holds)
            words << say(key, {{"days"_L1, QString::number(change->daysLate)}});
    };
    add(change->added, u"change.added"_s);
    add(change->dropped, u"change.dropped"_s);
    add(change->finished, u"change.finished"_s);
    add(change->reopened, u"change.reopened"_s);
    if (change->deadline)
        words << deadlineWords(*change->deadline, text);
    add(change->slipped, u"change.slipped"_s);
    add(change->textChanged, u"change.text"_s);
    add(change->partiesChanged, u"change.parties"_s);
    return words.join(say(u"change.join"_s));
}

Paragraph changeParagraph(
    const PaperInput &input, const PlanChanges &changes, const PaperText &text, const QString &key)
{
    Paragraph paragraph;
    if (!input.before)
        return paragraph;
    paragraph.lead = text.say()(u"change.lead"_s);
    paragraph.text = ChangeTeller(input, changes.counts, text).tell();
    paragraph.key = key;
    return paragraph;
}

QString droppedWords(const PaperInput &input, const PlanChanges &changes, const PaperText &text)
{
    QStringList list;
    for (const MeasureChange &change : changes.measures) {
        const PlanBook &book = input.before->book;
        const Measure *measure = change.dropped ? book.measure(change.measure) : nullptr;
        const Task *task = measure ? book.task(measure->taskId) : nullptr;
        if (!task)
            continue;
        const QString words = measure->text.trimmed();
        list << text.say()(u"change.droppedRow"_s,
            {{"task"_L1, text.task(*task, book.ordinalOf(task->id))},
                {"text"_L1, words.endsWith(u'。') ? words.chopped(1) : words}});
    }
    if (list.isEmpty())
        return {};
    return text.say()(u"change.droppedRows"_s, {{"list"_L1, list.join(text.say()(u"change.join"_s))}});
}

} // namespace qd
