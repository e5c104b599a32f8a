// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rundesk.h"

#include "base/caught.h"
#include "base/reasons/commandreason.h"
#include "base/reasons/filereason.h"
#include "base/reasons/paperreason.h"
#include "base/reasons/rulereason.h"
#include "base/regexjit.h"
#include "cli/arguments.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "texts/errortext.h"
#include "texts/language.h"

#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// A script reads one sentence on stderr; what Qt has to say goes there only when somebody looks for a fault.
void logQuietly(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("QDESK_LOG"))
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, message)));
}

/// Takes --lang out of the words, wherever it stands (not after --, where words are no options).
Result<Language> takeLanguage(QStringList &words)
{
    Language language = Language::Chinese;
    const qsizetype over = words.indexOf(u"--"_s);
    for (qsizetype at = 0; at < (over < 0 ? words.size() : over); ++at) {
        const bool alone = words.at(at) == "--lang"_L1;
        if (!alone && !words.at(at).startsWith("--lang="_L1))
            continue;
        if (alone && at + 1 >= words.size())
            return Error{
                ErrorCode::Invalid, CommandReason::OptionValueMissing, u"lang"_s, {{u"name"_s, u"--lang"_s}}};
        const QString value = alone ? words.at(at + 1) : words.at(at).mid(7);
        if (value != "en"_L1 && value != "zh"_L1)
            return wrongValue("lang", value, u"zh, en"_s);
        language = value == "en"_L1 ? Language::English : Language::Chinese;
        words.remove(at, alone ? 2 : 1);
        return language;
    }
    return language;
}

Result<> run(QStringList words, Console &console)
{
    if (words.isEmpty())
        return Error{
            ErrorCode::Invalid, CommandReason::OptionMissing, u"no command"_s, {{u"name"_s, Cli::tr("a command")}}};
    if (words.first() == "--version"_L1) {
        console.line(u"qdesk "_s + QLatin1String(QD_VERSION));
        return {};
    }
    if (words.first() == "--help"_L1 || words.first() == "-h"_L1)
        words.first() = u"help"_s;
    qsizetype length = 0;
    const Command *command = findCommand(words, &length);
    if (!command) {
        return Error{ErrorCode::Invalid, CommandReason::CommandUnknown, u"command"_s,
            {{u"name"_s, words.mid(0, 2).join(u' ')}}};
    }
    if (words.contains(u"--help"_s)) {
        words = QStringList{u"help"_s} + QString(QLatin1String(command->name)).split(u' ');
        command = findCommand(words, &length);
    }
    if (!command->run) {
        return Error{
            ErrorCode::Invalid, PaperReason::NotThereYet, u"later"_s, {{u"name"_s, QLatin1String(command->name)}}};
    }
    const auto arguments = Arguments::read(*command, words.mid(length));
    if (!arguments)
        return arguments.error();
    return command->run(*arguments, console);
}

/// What the command does not foresee (no memory left) is a failure like any other: whatever it had begun was
/// taken away again on the way here.
Result<> runGuarded(const QStringList &words, Console &console)
{
    try {
        return run(words, console);
    } catch (...) {
        return caughtError();
    }
}

/// 2 for what the person who typed the command can only put right by typing it otherwise.
int exitCode(const Error &error)
{
    if (error.reason.group() == ReasonGroup::Command)
        return 2;
    static const QList<Reason> alsoTyped{PaperReason::PaperKindUnknown, PaperReason::ColumnUnknown, RuleReason::PlanAmbiguous,
        RuleReason::MeasureAmbiguous, RuleReason::AgencyAmbiguous, RuleReason::PeriodMalformed,
        RuleReason::DateMalformed};
    return alsoTyped.contains(error.reason) ? 2 : 1;
}

int fail(const Error &error, Console &console)
{
    if (!error.detail.isEmpty())
        qWarning("%s", qUtf8Printable(error.detail));
    console.complain(errorText(error));
    return exitCode(error);
}

/// A workbook alone is written without fonts, and to make them ready takes longer than to write it.
bool needsFonts(const Command &command, const QStringList &rest)
{
    if (!command.needsFonts)
        return false;
    const auto arguments = Arguments::read(command, rest);
    return !arguments || arguments->has("issue")
        || !arguments->value("out").endsWith(".xlsx"_L1, Qt::CaseInsensitive);
}

/// Fonts need a GUI application object; a server has no display, so on Linux it draws offscreen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    qsizetype length = 0;
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLatin1(argv[i]); // only for the name of the command, which is ASCII
    (void)takeLanguage(words);
    const Command *command = findCommand(words, &length);
    if (!command || !needsFonts(*command, words.mid(length)))
        return std::make_unique<QCoreApplication>(argc, argv);
#ifndef Q_OS_WIN
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int runDesk(int argc, char *argv[])
{
    switchRegexJitOff();
    qInstallMessageHandler(logQuietly);
    const auto application = makeApplication(argc, argv);
    Console console;
    QStringList words = application->arguments().mid(1);
    const auto language = takeLanguage(words);
    installLanguage(*application, language ? *language : Language::Chinese);
    if (!language)
        return fail(language.error(), console);
    const auto done = runGuarded(words, console);
    if (!done) {
        console.flush();
        return fail(done.error(), console);
    }
    if (!console.flush() && console.isWorkDone()) {
        console.complain(
            Cli::tr("Done, but the result cannot be shown: nothing can be written to standard output."));
        return 0;
    }
    if (!console.flush())
        return fail(
            {ErrorCode::Io, FileReason::TargetUnwritable, u"stdout"_s, {{u"file"_s, Cli::tr("standard output")}}},
            console);
    console.tellNotes();
    return 0;
}

} // namespace qd
