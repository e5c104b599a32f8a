// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <vector>

namespace qd
{

class Arguments;
class Console;

/// One option, whichever commands take it.
struct Option {
    const char *name; ///< without dashes
    const char *value; ///< what stands for the value in the help; empty = a switch without value
    const char *help; ///< source text of the sentence in the help (context qd::Cli)
};

/// A command as typed: "plan parse". The table is the contract of the command line; nothing else knows names.
struct Command {
    const char *name;
    const char *summary; ///< source text of the line in the help (context qd::Cli)
    Result<> (*run)(const Arguments &, Console &) = nullptr; ///< nullptr: this version has it not yet
    std::vector<const char *>
        positional; ///< names of the positional arguments; the last takes any more where it ends with ...
    size_t needed = 0; ///< how many of them must be given
    std::vector<const char *> options; ///< names; --lang goes with every command
    std::vector<const char *> required; ///< of the options
    bool needsFonts = false; ///< runs in a GUI application object (offscreen on Linux)
};

const std::vector<Command> &commands();
const Option *findOption(const QString &name); ///< nullptr when there is no such option
/// The command the words begin with, and how many words its name takes; nullptr when there is none.
const Command *findCommand(const QStringList &words, qsizetype *length);

// One function for each command, one file each.
Result<> planParse(const Arguments &, Console &);
Result<> planImport(const Arguments &, Console &);
Result<> planUpdate(const Arguments &, Console &);
Result<> planList(const Arguments &, Console &);
Result<> taskList(const Arguments &, Console &);
Result<> agencyList(const Arguments &, Console &);
Result<> progressAdd(const Arguments &, Console &);
Result<> dueList(const Arguments &, Console &);
Result<> progressList(const Arguments &, Console &);
Result<> progressSubmit(const Arguments &, Console &);
Result<> progressReturn(const Arguments &, Console &);
Result<> progressAccept(const Arguments &, Console &);
Result<> summarySet(const Arguments &, Console &);
Result<> summaryList(const Arguments &, Console &);
Result<> auditList(const Arguments &, Console &);
Result<> paperWrite(const Arguments &, Console &);
Result<> issueList(const Arguments &, Console &);
Result<> issueWithdraw(const Arguments &, Console &);
Result<> backupWrite(const Arguments &, Console &);
Result<> backupRestore(const Arguments &, Console &);
Result<> databaseCheck(const Arguments &, Console &);
Result<> sampleMake(const Arguments &, Console &);
Result<> reminderAdd(const Arguments &, Console &);
Result<> instructionAdd(const Arguments &, Console &);
Result<> extensionAdd(const Arguments &, Console &);
Result<> measureAdjust(const Arguments &, Console &);
Result<> measureTerminate(const Arguments &, Console &);
Result<> measureClose(const Arguments &, Console &);
Result<> measureReopen(const Arguments &, Console &);
Result<> taskAdd(const Arguments &, Console &);
Result<> agencySeal(const Arguments &, Console &);
Result<> contactAdd(const Arguments &, Console &);
Result<> actList(const Arguments &, Console &);
Result<> actFollow(const Arguments &, Console &);
Result<> actAnswer(const Arguments &, Console &);
Result<> actDecide(const Arguments &, Console &);
Result<> actRemove(const Arguments &, Console &);
Result<> evidenceAttach(const Arguments &, Console &);
Result<> evidenceList(const Arguments &, Console &);
Result<> evidenceExport(const Arguments &, Console &);
Result<> evidenceClean(const Arguments &, Console &);
Result<> helpShow(const Arguments &, Console &);

} // namespace qd
