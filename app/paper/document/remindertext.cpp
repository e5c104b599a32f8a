// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/remindertext.h"

#include "base/textcompare.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype longestWork = 40; // a reminder is read on a telephone

QString workWords(const PaperText &words, const PlanBook &book, const Measure &measure)
{
    const Task *task = book.task(measure.taskId);
    const QString wording = task && !task->title.isEmpty() && book.measuresOf(measure.taskId).size() == 1
        ? task->title
        : measure.text.isEmpty() && task ? task->text
                                         : measure.text;
    QString brief = wording.simplified();
    while (!brief.isEmpty() && u"。；;.，,"_s.contains(brief.back()))
        brief.chop(1);
    brief.replace(u'“', u'‘').replace(u'”', u'’'); // it stands in quotation marks itself
    return words.say()(u"remindertext.work"_s,
        {{"number"_L1, printedNumber(book.numberOf(measure))}, {"text"_L1, cutShort(brief, longestWork)}});
}

QString missingWords(const PaperText &words, const LateWork &work)
{
    QStringList periods;
    int days = 0;
    for (const Duty &duty : work.missing) {
        periods << words.period(duty.period);
        days = std::max(days, lateDays(duty, work.day));
    }
    return words.say()(days > 0 ? u"remindertext.missing"_s : u"remindertext.notYet"_s,
        {{"periods"_L1, periods.join(words.say()(u"remindertext.comma"_s))},
            {"due"_L1, words.date(work.missing.front().dueOn)}, {"days"_L1, QString::number(days)}});
}

QString factsOf(const PaperText &words, const PlanBook &book, const Measure &measure, const LateWork &work)
{
    const QString deadline = words.deadline(book.deadlineOf(measure, work.day));
    QStringList facts;
    if (work.overdueDays > 0)
        facts << words.say()(u"remindertext.overdue"_s,
            {{"deadline"_L1, deadline}, {"days"_L1, QString::number(work.overdueDays)}});
    if (!work.missing.empty())
        facts << missingWords(words, work);
    if (facts.isEmpty())
        facts << (deadline.isEmpty() ? words.say()(u"remindertext.none"_s)
                                     : words.say()(u"remindertext.deadline"_s, {{"deadline"_L1, deadline}}));
    return facts.join(words.say()(u"remindertext.and"_s));
}

QString requestOf(const PaperText &words, const LateWork &work)
{
    const bool both = work.overdueDays > 0 && !work.missing.empty();
    return words.say()(both        ? u"remindertext.both"_s
            : work.missing.empty() ? u"remindertext.finish"_s
                                   : u"remindertext.report"_s);
}

} // namespace

QString reminderText(const PaperText &words, const PlanBook &book, const LateWork &work, QDate answerBy)
{
    const Measure *measure = book.measure(work.measureId);
    if (!measure)
        return {};
    return words.say()(answerBy.isValid() ? u"remindertext.answerBy"_s : u"remindertext.text"_s,
        {{"agency"_L1, book.agencies().nameOn(work.agencyId, work.day)},
            {"plan"_L1, words.planTitle(book.plan())},
            {"role"_L1, words.say()(u"remindertext.role."_s + QLatin1String(keyText(work.role)))},
            {"work"_L1, workWords(words, book, *measure)}, {"facts"_L1, factsOf(words, book, *measure, work)},
            {"request"_L1, requestOf(words, work)}, {"answer"_L1, words.date(answerBy)},
            {"office"_L1, words.author(book.rules())}, {"date"_L1, words.date(work.day)}});
}

} // namespace qd
