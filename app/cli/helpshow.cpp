// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/commandreason.h"
#include "cli/arguments.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString spoken(const Option &option)
{
    const QString value = QLatin1String(option.value);
    return "--"_L1 + QLatin1String(option.name) + (value.isEmpty() ? QString() : u' ' + value);
}

QString usage(const Command &command)
{
    QStringList words{u"qdesk"_s, QLatin1String(command.name)};
    for (size_t i = 0; i < command.positional.size(); ++i) {
        const QString name = QLatin1String(command.positional.at(i));
        words << (i < command.needed ? name : u'[' + name + u']');
    }
    for (const char *name : command.options) {
        const Option *option = findOption(QLatin1String(name));
        const bool required
            = std::find(command.required.begin(), command.required.end(), name) != command.required.end();
        if (option)
            words << (required ? spoken(*option) : u'[' + spoken(*option) + u']');
    }
    return words.join(u' ');
}

void overview(Console &console)
{
    console.line(Cli::tr("Quality Desk on the command line: plans in, progress in, documents out."));
    console.line({});
    console.line(Cli::tr("Usage: qdesk COMMAND [OPTIONS]"));
    console.line({});
    for (const Command &command : commands()) {
        const QString later = command.run ? QString() : Cli::tr(" (not there yet)");
        console.line(u"  %1 %2%3"_s.arg(QString(QLatin1String(command.name)), -16)
                         .arg(Cli::tr(command.summary), later));
    }
    console.line({});
    console.line(Cli::tr("qdesk help COMMAND says more about one command. --lang en changes the language, "
                         "--version prints the version."));
    console.line(Cli::tr("Exit code: 0 done, 1 the work failed, 2 the command was wrong."));
}

void details(const Command &command, Console &console)
{
    console.line(u"%1 — %2"_s.arg(QLatin1String(command.name), Cli::tr(command.summary)));
    if (!command.run) {
        console.line(Cli::tr("This command is not there yet in this version."));
        console.line({});
        return;
    }
    console.line({});
    console.line(u"  "_s + usage(command));
    console.line({});
    for (const char *name : command.options) {
        if (const Option *option = findOption(QLatin1String(name)))
            console.line(u"  %1 %2"_s.arg(spoken(*option), -26).arg(Cli::tr(option->help)));
    }
    console.line({});
}

/// "plan" names plan parse, plan import and plan list; "supervision" the commands of that chapter.
std::vector<const Command *> named(const QString &topic)
{
    static const QStringList supervision{u"remind"_s, u"extend"_s, u"close"_s, u"reopen"_s, u"instruct"_s, u"adjust"_s,
        u"terminate"_s, u"task add"_s, u"agency seal"_s, u"contact add"_s, u"act list"_s, u"act follow"_s, u"act answer"_s,
        u"act decide"_s, u"act remove"_s};
    std::vector<const Command *> found;
    for (const Command &command : commands()) {
        const QString name = QLatin1String(command.name);
        if (name == topic || name.startsWith(topic + u' ')
            || (topic == "supervision"_L1 && supervision.contains(name)))
            found.push_back(&command);
    }
    return found;
}

} // namespace

Result<> helpShow(const Arguments &arguments, Console &console)
{
    const QString topic = arguments.positional().join(u' ');
    if (topic.isEmpty()) {
        overview(console);
        return {};
    }
    const auto found = named(topic);
    if (found.empty())
        return Error{ErrorCode::Invalid, CommandReason::CommandUnknown, u"help"_s, {{u"name"_s, topic}}};
    for (const Command *command : found)
        details(*command, console);
    return {};
}

} // namespace qd
