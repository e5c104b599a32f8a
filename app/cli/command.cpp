// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

// clang-format off
constexpr std::array optionTable{
    Option{"db", "DB", QT_TRANSLATE_NOOP("qd::Cli", "the database file")},
    Option{"plan", "ID|YEAR", QT_TRANSLATE_NOOP("qd::Cli", "which plan; default: the only one, else that of the latest year")},
    Option{"as-of", "YYYY-MM-DD", QT_TRANSLATE_NOOP("qd::Cli", "the reference day: only facts dated up to it count; default: today, for a plan of a past year its last day")},
    Option{"done-on", "YYYY-MM-DD", QT_TRANSLATE_NOOP("qd::Cli", "the day it was finished; default: today or the period's last day, the earlier")},
    Option{"first-period", "PERIOD", QT_TRANSLATE_NOOP("qd::Cli", "the period from which reports are owed; default: that of the document's date or of the import")},
    Option{"task", "N[.m]", QT_TRANSLATE_NOOP("qd::Cli", "the N-th task of the plan, from 1; m: its m-th measure")},
    Option{"agency", "NAME", QT_TRANSLATE_NOOP("qd::Cli", "an agency by its short name, full name or alias")},
    Option{"role", "ROLE", QT_TRANSLATE_NOOP("qd::Cli", "lead, support, joint or responsible")},
    Option{"light", "LIGHT", QT_TRANSLATE_NOOP("qd::Cli", "red, yellow, green or none")},
    Option{"search", "TEXT", QT_TRANSLATE_NOOP("qd::Cli", "words that must all occur; pinyin initials too")},
    Option{"period", "PERIOD", QT_TRANSLATE_NOOP("qd::Cli", "a month 2023-03, quarter 2023Q2, half-year 2023H1 or year 2023")},
    Option{"state", "STATE", QT_TRANSLATE_NOOP("qd::Cli", "notstarted, ongoing, done, closed or adjusted, or the Chinese word; task list and report take several, separated by commas")},
    Option{"percent", "N", QT_TRANSLATE_NOOP("qd::Cli", "how much is done, 0–100")},
    Option{"text", "TEXT", QT_TRANSLATE_NOOP("qd::Cli", "the words: of a report its progress, of a reminder, an instruction, an answer, a contact what it says, of an adjustment or a task its text")},
    Option{"problem", "TEXT", QT_TRANSLATE_NOOP("qd::Cli", "problems met; the reason when blocked")},
    Option{"next", "TEXT", QT_TRANSLATE_NOOP("qd::Cli", "next steps")},
    Option{"remark", "TEXT", QT_TRANSLATE_NOOP("qd::Cli", "remark")},
    Option{"blocked", "", QT_TRANSLATE_NOOP("qd::Cli", "the measure is blocked")},
    Option{"all-versions", "", QT_TRANSLATE_NOOP("qd::Cli", "earlier versions of a report too")},
    Option{"since", "ISO", QT_TRANSLATE_NOOP("qd::Cli", "from this day or moment, 2023-06-30 or 2023-06-30T08:00")},
    Option{"until", "ISO", QT_TRANSLATE_NOOP("qd::Cli", "up to this day or moment, the day included")},
    Option{"who", "NAME", QT_TRANSLATE_NOOP("qd::Cli", "who did it, by the name in the audit")},
    Option{"limit", "N", QT_TRANSLATE_NOOP("qd::Cli", "only the newest N")},
    Option{"year", "N", QT_TRANSLATE_NOOP("qd::Cli", "the year of the plan; default: as its title says")},
    Option{"split", "none|sentences", QT_TRANSLATE_NOOP("qd::Cli", "one measure a task (default) or one for each sentence")},
    Option{"part", "N", QT_TRANSLATE_NOOP("qd::Cli", "of a file with several plans the N-th alone, from 1; default: all as one plan")},
    Option{"separate", "", QT_TRANSLATE_NOOP("qd::Cli", "of a file with several plans each becomes a plan of its own")},
    Option{"dry-run", "", QT_TRANSLATE_NOOP("qd::Cli", "tell what would change; write nothing")},
    Option{"profile", "NAME", QT_TRANSLATE_NOOP("qd::Cli", "the layout: official, meeting, or one that the office made itself")},
    Option{"columns", "A,B", QT_TRANSLATE_NOOP("qd::Cli", "the columns of a table in their order, by key (number,task,measure,…) or Chinese title; default: the usual ones")},
    Option{"section", "S", QT_TRANSLATE_NOOP("qd::Cli", "only the tasks of that section, by number or title")},
    Option{"all-agencies", "", QT_TRANSLATE_NOOP("qd::Cli", "of every agency: in one file, or one file each where --out is a folder")},
    Option{"out", "FILE", QT_TRANSLATE_NOOP("qd::Cli", "the file to write; an existing one is replaced")},
    Option{"cover", "", QT_TRANSLATE_NOOP("qd::Cli", "with a cover page")},
    Option{"contents", "", QT_TRANSLATE_NOOP("qd::Cli", "with a table of contents")},
    Option{"redhead", "NUMBER", QT_TRANSLATE_NOOP("qd::Cli", "as a red-head document with this number: 静质办〔2023〕1号")},
    Option{"large", "", QT_TRANSLATE_NOOP("qd::Cli", "in large type")},
    Option{"instructions", "", QT_TRANSLATE_NOOP("qd::Cli", "with the leaders' instructions first; of the handout")},
    Option{"issue", "", QT_TRANSLATE_NOOP("qd::Cli", "issue the report: it gets the next number and is kept as it is")},
    Option{"issue-number", "N", QT_TRANSLATE_NOOP("qd::Cli", "write issue No. N again, as it was issued")},
    Option{"compare", "N", QT_TRANSLATE_NOOP("qd::Cli", "with what changed since issue No. N of the same report")},
    Option{"kind", "KIND", QT_TRANSLATE_NOOP("qd::Cli", "a kind of report, as “qdesk report --kinds” lists them; act list: a kind of act, such as reminder; audit list: a kind of operation, such as edit_task")},
    Option{"number", "N", QT_TRANSLATE_NOOP("qd::Cli", "the number of the issue")},
    Option{"reason", "TEXT", QT_TRANSLATE_NOOP("qd::Cli", "why")},
    Option{"kinds", "", QT_TRANSLATE_NOOP("qd::Cli", "list the kinds of report")},
    Option{"measures", "N", QT_TRANSLATE_NOOP("qd::Cli", "how many measures; default 61")},
    Option{"reports", "N", QT_TRANSLATE_NOOP("qd::Cli", "how many progress reports; default 0")},
    Option{"seed", "N", QT_TRANSLATE_NOOP("qd::Cli", "start of the random numbers; the same seed makes the same plan")},
    Option{"draft", "", QT_TRANSLATE_NOOP("qd::Cli", "kept as a draft, not handed in yet")},
    Option{"on", "YYYY-MM-DD", QT_TRANSLATE_NOOP("qd::Cli", "the day on which it happened; default: today")},
    Option{"late", "", QT_TRANSLATE_NOOP("qd::Cli", "only what is late: reports missing after their reporting day; of all periods unless one is given")},
    Option{"channel", "CHANNEL", QT_TRANSLATE_NOOP("qd::Cli", "how: phone, wechat, letter or visit")},
    Option{"due", "YYYY-MM-DD", QT_TRANSLATE_NOOP("qd::Cli", "the day by which it is to be done or answered")},
    Option{"leader", "NAME", QT_TRANSLATE_NOOP("qd::Cli", "whose instruction it is")},
    Option{"to", "DATE", QT_TRANSLATE_NOOP("qd::Cli", "the new deadline: 2023-09-30, 9月底前")},
    Option{"grant", "", QT_TRANSLATE_NOOP("qd::Cli", "the extension is granted")},
    Option{"refuse", "", QT_TRANSLATE_NOOP("qd::Cli", "the extension is refused")},
    Option{"person", "NAME", QT_TRANSLATE_NOOP("qd::Cli", "who decided; of a contact: with whom")},
    Option{"progress", "TEXT", QT_TRANSLATE_NOOP("qd::Cli", "what was done so far")},
    Option{"basis", "TEXT", QT_TRANSLATE_NOOP("qd::Cli", "the document it rests on")},
    Option{"title", "TEXT", QT_TRANSLATE_NOOP("qd::Cli", "the title of the task")},
    Option{"source", "TEXT", QT_TRANSLATE_NOOP("qd::Cli", "the meeting, instruction or document the task comes from")},
    Option{"uncounted", "", QT_TRANSLATE_NOOP("qd::Cli", "the task does not count among those of the plan")},
    Option{"act", "ID", QT_TRANSLATE_NOOP("qd::Cli", "the number of an act, as “qdesk act list” shows it")},
    Option{"settled", "", QT_TRANSLATE_NOOP("qd::Cli", "with it the instruction is done")},
    Option{"open", "", QT_TRANSLATE_NOOP("qd::Cli", "only what still waits for somebody")},
    Option{"json", "", QT_TRANSLATE_NOOP("qd::Cli", "print JSON")},
    Option{"csv", "", QT_TRANSLATE_NOOP("qd::Cli", "print CSV that Excel opens")},
    Option{"lang", "zh|en", QT_TRANSLATE_NOOP("qd::Cli", "the language of messages; default Chinese")},
};

std::vector<Command> makeCommands()
{
    return {
        {"plan parse", QT_TRANSLATE_NOOP("qd::Cli", "read a plan and show what was understood; writes nothing"),
            planParse, {"FILE"}, 1, {"part", "json"}, {}},
        {"plan import", QT_TRANSLATE_NOOP("qd::Cli", "read a plan into a database, made when it is not there"),
            planImport, {"FILE"}, 1, {"db", "year", "split", "part", "separate", "first-period"}, {"db"}},
        {"plan update", QT_TRANSLATE_NOOP("qd::Cli", "bring a plan in line with a changed document, or tell what it changes"),
            planUpdate, {"FILE"}, 1, {"db", "plan", "dry-run", "json"}, {"db", "plan"}},
        {"plan list", QT_TRANSLATE_NOOP("qd::Cli", "the plans of a database"), planList, {}, 0, {"db", "json"}, {"db"}},
        {"task list", QT_TRANSLATE_NOOP("qd::Cli", "tasks and measures with parties, deadline, state and light"), taskList, {}, 0,
            {"db", "plan", "agency", "role", "light", "state", "search", "period", "as-of", "json", "csv"}, {"db"}},
        {"agency list", QT_TRANSLATE_NOOP("qd::Cli", "the agencies and how many tasks they have in each role"),
            agencyList, {}, 0, {"db", "plan", "json", "csv"}, {"db"}},
        {"progress add", QT_TRANSLATE_NOOP("qd::Cli", "enter a progress report; the same once more adds a version"), progressAdd, {}, 0,
            {"db", "plan", "task", "agency", "period", "state", "done-on", "percent", "blocked", "text", "problem", "next", "remark", "draft", "on"},
            {"db", "task", "agency", "period", "text"}},
        {"progress list", QT_TRANSLATE_NOOP("qd::Cli", "the progress reports of a plan"), progressList, {}, 0,
            {"db", "plan", "period", "all-versions", "json"}, {"db"}},
        {"progress submit", QT_TRANSLATE_NOOP("qd::Cli", "hand a report in"), progressSubmit, {}, 0,
            {"db", "plan", "task", "agency", "period", "on"}, {"db", "task", "agency", "period"}},
        {"progress return", QT_TRANSLATE_NOOP("qd::Cli", "give a report back with a reason"), progressReturn, {}, 0,
            {"db", "plan", "task", "agency", "period", "reason", "on"}, {"db", "task", "agency", "period", "reason"}},
        {"progress accept", QT_TRANSLATE_NOOP("qd::Cli", "accept a report"), progressAccept, {}, 0,
            {"db", "plan", "task", "agency", "period", "on"}, {"db", "task", "agency", "period"}},
        {"summary set", QT_TRANSLATE_NOOP("qd::Cli", "write the summary text of a task and period; an empty one takes it away"),
            summarySet, {}, 0, {"db", "plan", "task", "period", "text"}, {"db", "task", "period"}},
        {"summary list", QT_TRANSLATE_NOOP("qd::Cli", "the summary texts of a plan"), summaryList, {}, 0,
            {"db", "plan", "period", "json"}, {"db"}},
        {"due", QT_TRANSLATE_NOOP("qd::Cli", "who owes which report"), dueList, {}, 0,
            {"db", "plan", "period", "agency", "late", "as-of", "json"}, {"db"}},
        {"remind", QT_TRANSLATE_NOOP("qd::Cli", "supervision: remind one agency, or all that are late"), reminderAdd, {}, 0,
            {"db", "plan", "task", "agency", "late", "period", "channel", "text", "due", "on", "as-of"}, {"db"}},
        {"extend", QT_TRANSLATE_NOOP("qd::Cli", "supervision: extend a deadline"), extensionAdd, {}, 0,
            {"db", "plan", "task", "to", "reason", "agency", "grant", "refuse", "person", "basis", "progress", "on"},
            {"db", "task", "to", "reason"}},
        {"close", QT_TRANSLATE_NOOP("qd::Cli", "supervision: close a measure"), measureClose, {}, 0,
            {"db", "plan", "task", "basis", "reason", "state", "on"}, {"db", "task", "basis"}},
        {"reopen", QT_TRANSLATE_NOOP("qd::Cli", "supervision: reopen a measure"), measureReopen, {}, 0,
            {"db", "plan", "task", "reason", "on"}, {"db", "task", "reason"}},
        {"instruct", QT_TRANSLATE_NOOP("qd::Cli", "supervision: log a leader's instruction"), instructionAdd, {}, 0,
            {"db", "plan", "task", "text", "leader", "agency", "basis", "due", "on"}, {"db", "task", "text", "leader"}},
        {"adjust", QT_TRANSLATE_NOOP("qd::Cli", "supervision: another wording of a measure from a day on"), measureAdjust, {}, 0,
            {"db", "plan", "task", "text", "reason", "basis", "on"}, {"db", "task", "text", "reason"}},
        {"terminate", QT_TRANSLATE_NOOP("qd::Cli", "supervision: a measure is part of the plan no more from a day on"),
            measureTerminate, {}, 0, {"db", "plan", "task", "reason", "basis", "on"}, {"db", "task", "reason"}},
        {"task add", QT_TRANSLATE_NOOP("qd::Cli", "supervision: a task that came during the year"), taskAdd, {}, 0,
            {"db", "plan", "text", "source", "title", "agency", "role", "to", "uncounted", "on"}, {"db", "text", "source"}},
        {"agency seal", QT_TRANSLATE_NOOP("qd::Cli", "supervision: the sealed copy of an agency came in"), agencySeal, {}, 0,
            {"db", "plan", "agency", "period", "on"}, {"db", "agency", "period"}},
        {"contact add", QT_TRANSLATE_NOOP("qd::Cli", "supervision: log a contact with an agency"), contactAdd, {}, 0,
            {"db", "plan", "agency", "text", "channel", "person", "on"}, {"db", "agency", "text"}},
        {"act list", QT_TRANSLATE_NOOP("qd::Cli", "supervision: the acts of the office and how they stand"), actList, {}, 0,
            {"db", "plan", "task", "agency", "kind", "open", "as-of", "json"}, {"db"}},
        {"act follow", QT_TRANSLATE_NOOP("qd::Cli", "supervision: what was done on an instruction"), actFollow, {}, 0,
            {"db", "act", "text", "settled", "on"}, {"db", "act", "text"}},
        {"act answer", QT_TRANSLATE_NOOP("qd::Cli", "supervision: what an agency said to a reminder"), actAnswer, {}, 0,
            {"db", "act", "text", "on"}, {"db", "act", "text"}},
        {"act decide", QT_TRANSLATE_NOOP("qd::Cli", "supervision: grant or refuse an extension"), actDecide, {}, 0,
            {"db", "plan", "act", "grant", "refuse", "to", "person", "basis", "reason", "on"}, {"db", "act"}},
        {"act remove", QT_TRANSLATE_NOOP("qd::Cli", "supervision: take away an act that was entered by mistake"), actRemove, {}, 0,
            {"db", "act"}, {"db", "act"}},
        {"audit list", QT_TRANSLATE_NOOP("qd::Cli", "every change: when, who, what, before, after"), auditList, {}, 0,
            {"db", "plan", "task", "agency", "who", "kind", "since", "until", "limit", "json"}, {"db"}},
        {"report", QT_TRANSLATE_NOOP("qd::Cli", "write a report as PDF, Word or Excel file; --kinds lists the kinds"), paperWrite,
            {"KIND"}, 0,
            {"db", "plan", "period", "agency", "profile", "as-of", "columns", "section", "state", "all-agencies", "cover",
                "contents", "redhead", "large", "task", "instructions", "issue", "issue-number", "compare", "out", "kinds"},
            {}, true},
        {"issue list", QT_TRANSLATE_NOOP("qd::Cli", "the issued reports of a plan"), issueList, {}, 0,
             {"db", "plan", "kind", "json"}, {"db"}},
        {"issue withdraw", QT_TRANSLATE_NOOP("qd::Cli", "withdraw an issued report; it keeps its number"), issueWithdraw, {}, 0,
             {"db", "plan", "kind", "number", "reason"}, {"db", "kind", "number", "reason"}},
        {"forms issue", QT_TRANSLATE_NOOP("qd::Cli", "one prefilled workbook for each agency"), nullptr, {}, 0, {}, {}},
        {"forms collect", QT_TRANSLATE_NOOP("qd::Cli", "read the filled workbooks back"), nullptr, {}, 0, {}, {}},
        {"backup", QT_TRANSLATE_NOOP("qd::Cli", "write a copy of the database"), backupWrite, {}, 0, {"db", "out"}, {"db", "out"}},
        {"restore", QT_TRANSLATE_NOOP("qd::Cli", "put a backup in place of the database, after saving the present one"),
            backupRestore, {"FILE"}, 1, {"db"}, {"db"}},
        {"check", QT_TRANSLATE_NOOP("qd::Cli", "whether a database is sound"), databaseCheck, {}, 0, {"db"}, {"db"}},
        {"sample", QT_TRANSLATE_NOOP("qd::Cli", "add a synthetic plan of any size, for trying out and measuring"), sampleMake, {}, 0,
            {"db", "measures", "reports", "seed", "as-of"}, {"db"}},
        {"attach", QT_TRANSLATE_NOOP("qd::Cli", "attach files to a report, an act of the office, a measure or a task"), evidenceAttach,
            {"FILE..."}, 1, {"db", "plan", "task", "agency", "period", "act"}, {"db"}},
        {"evidence list", QT_TRANSLATE_NOOP("qd::Cli", "the files attached in a plan"), evidenceList, {}, 0,
            {"db", "plan", "task", "json"}, {"db"}},
        {"evidence export", QT_TRANSLATE_NOOP("qd::Cli", "write the attached files into a new folder, by task"), evidenceExport, {}, 0,
            {"db", "plan", "task", "out"}, {"db", "out"}},
        {"evidence clean", QT_TRANSLATE_NOOP("qd::Cli", "remove contents that no record ever named, left by work that was broken off"),
            evidenceClean, {}, 0, {"db"}, {"db"}},
        {"help", QT_TRANSLATE_NOOP("qd::Cli", "this overview, or more about one command"), helpShow, {"COMMAND", "COMMAND"}, 0, {}, {}},
    };
}
// clang-format on

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> table = makeCommands();
    return table;
}

const Option *findOption(const QString &name)
{
    for (const Option &option : optionTable) {
        if (name == QLatin1String(option.name))
            return &option;
    }
    return nullptr;
}

const Command *findCommand(const QStringList &words, qsizetype *length)
{
    for (const Command &command : commands()) {
        const QStringList name = QString(QLatin1String(command.name)).split(u' ');
        if (words.mid(0, name.size()) == name) {
            *length = name.size();
            return &command;
        }
    }
    return nullptr;
}

} // namespace qd
