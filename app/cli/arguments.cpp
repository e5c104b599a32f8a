// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "base/reasons/commandreason.h"
#include "cli/clitext.h"
#include "cli/command.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Error wrongCommand(Reason reason, const QString &name)
{
    return {ErrorCode::Invalid, reason, u"argument "_s + name, {{u"name"_s, name}}};
}

bool takes(const Command &command, const QString &name)
{
    return std::any_of(command.options.begin(), command.options.end(), [&](const char *own) {
        return name == QLatin1String(own);
    }) || name == "lang"_L1;
}

} // namespace

Result<Arguments> Arguments::read(const Command &command, const QStringList &words)
{
    Arguments arguments;
    bool optionsOver = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (!optionsOver && word == "--"_L1) {
            optionsOver = true;
        } else if (!optionsOver && word.size() > 1 && word.startsWith(u'-')) {
            QD_TRY(arguments.take(command, words, at));
        } else {
            arguments.m_positional << word;
        }
    }
    QD_TRY(arguments.complete(command));
    return arguments;
}

Result<> Arguments::take(const Command &command, const QStringList &words, qsizetype &at)
{
    const QString word = words.at(at);
    const qsizetype equals = word.indexOf(u'=');
    const QString shown = word.left(equals < 0 ? word.size() : equals);
    const QString name = shown.mid(2);
    const Option *option = shown.startsWith("--"_L1) ? findOption(name) : nullptr;
    if (!option || !takes(command, name))
        return wrongCommand(CommandReason::OptionUnknown, shown);
    const bool isFlag = QLatin1String(option->value).isEmpty();
    if (isFlag) {
        if (equals >= 0)
            return wrongValue(option->name, word.mid(equals + 1), Cli::tr("no value"));
        m_options[name] << QString();
        return {};
    }
    if (equals >= 0) {
        m_options[name] << word.mid(equals + 1);
        return {};
    }
    // A value may begin with one dash (--percent -5 is refused for what it says, not for how it looks).
    if (at + 1 >= words.size() || words.at(at + 1).startsWith("--"_L1))
        return wrongCommand(CommandReason::OptionValueMissing, shown);
    m_options[name] << words.at(++at);
    return {};
}

Result<> Arguments::complete(const Command &command) const
{
    const auto given = static_cast<size_t>(m_positional.size());
    const bool endless
        = !command.positional.empty() && QLatin1String(command.positional.back()).endsWith("..."_L1);
    if (given > command.positional.size() && !endless)
        return wrongCommand(
            CommandReason::ArgumentUnexpected, m_positional.at(static_cast<qsizetype>(command.positional.size())));
    if (given < command.needed)
        return wrongCommand(CommandReason::OptionMissing, QLatin1String(command.positional.at(given)));
    for (const char *name : command.required) {
        if (value(name).isEmpty())
            return wrongCommand(has(name) ? CommandReason::OptionValueMissing : CommandReason::OptionMissing,
                "--"_L1 + QLatin1String(name));
    }
    return {};
}

Result<int> Arguments::number(const char *option, int fallback, int least, int most) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        const bool open = most == std::numeric_limits<int>::max();
        return wrongValue(option, value(option),
            open ? Cli::tr("a whole number from %1").arg(least)
                 : Cli::tr("a whole number from %1 to %2").arg(least).arg(most));
    }
    return number;
}

Error optionMissing(const char *option)
{
    return wrongCommand(CommandReason::OptionMissing, "--"_L1 + QLatin1String(option));
}

Error wrongValue(const char *option, const QString &value, const QString &expected)
{
    return {ErrorCode::Invalid, CommandReason::OptionValueWrong, u"option value"_s,
        {{u"name"_s, "--"_L1 + QLatin1String(option)}, {u"value"_s, value}, {u"expected"_s, expected}}};
}

Error optionsExclude(const QString &one, const QString &other)
{
    return {ErrorCode::Invalid, CommandReason::OptionsExclude, u"options"_s,
        {{u"name"_s, one}, {u"value"_s, other}}};
}

} // namespace qd
