// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

#include <limits>

namespace qd
{

struct Command;

/// What a command was given: its positional arguments and its options, already checked against its table
/// entry.
class Arguments final
{
public:
    /// Reads the words after the command's name. `--name value` and `--name=value` are the same; `--` ends
    /// the options; a lone `-` is a positional (standard input). Errors: OptionUnknown, OptionValueMissing,
    /// OptionMissing (an argument too), ArgumentUnexpected.
    static Result<Arguments> read(const Command &command, const QStringList &words);

    bool has(const char *option) const { return m_options.contains(QLatin1String(option)); }
    /// Empty when the option was not given; of several the last.
    QString value(const char *option) const { return values(option).isEmpty() ? QString() : values(option).constLast(); }
    /// As often as it was given, in that order.
    QStringList values(const char *option) const { return m_options.value(QLatin1String(option)); }
    /// A whole number; OptionValueWrong when it is none, below `least` or above `most`.
    Result<int> number(
        const char *option, int fallback, int least, int most = std::numeric_limits<int>::max()) const;
    const QStringList &positional() const { return m_positional; }
    QString first() const { return m_positional.value(0); }

private:
    Result<> take(const Command &command, const QStringList &words, qsizetype &at);
    Result<> complete(const Command &command) const;

    QHash<QString, QStringList> m_options; // name without dashes -> values, an empty one for a flag
    QStringList m_positional;
};

/// The error for a command without an option that it needs in this case.
Error optionMissing(const char *option);
/// The error for a value an option does not take; `expected` says in words what it takes.
Error wrongValue(const char *option, const QString &value, const QString &expected);
/// The error for two that cannot be used together, as they are typed: "--columns", "report agency".
Error optionsExclude(const QString &one, const QString &other);

} // namespace qd
