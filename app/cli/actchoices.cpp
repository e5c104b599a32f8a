// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/actchoices.h"

#include "cli/arguments.h"
#include "cli/clitext.h"
#include "domain/values/enumkeys.h"
#include "texts/enumtext.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The member of that key or word.
template <typename E>
Result<E> memberNamed(const Arguments &arguments, const char *option, const std::vector<E> &members)
{
    const QString value = arguments.value(option);
    QStringList possible;
    for (const E member : members) {
        if (value == QLatin1String(keyText(member)) || value == text(member))
            return member;
        possible << QLatin1String(keyText(member));
    }
    return wrongValue(option, value, possible.join(Cli::tr(", ")));
}

} // namespace

Result<Channel> chooseChannel(const Arguments &arguments, Channel usual)
{
    if (!arguments.has("channel"))
        return usual;
    return memberNamed<Channel>(
        arguments, "channel", {Channel::Phone, Channel::WeChat, Channel::Letter, Channel::Visit});
}

Result<std::optional<ActKind>> chooseActKind(const Arguments &arguments)
{
    if (!arguments.has("kind"))
        return std::optional<ActKind>();
    std::vector<ActKind> kinds;
    for (const ActKind kind : allOf<ActKind>())
        kinds.push_back(kind);
    const auto kind = memberNamed(arguments, "kind", kinds);
    return kind ? Result<std::optional<ActKind>>(*kind) : Result<std::optional<ActKind>>(kind.error());
}

Result<ActId> actOf(const Arguments &arguments)
{
    bool isNumber = false;
    const qint64 number = arguments.value("act").toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return wrongValue(
            "act", arguments.value("act"), Cli::tr("the number of an act, as “qdesk act list” shows it"));
    return ActId{number};
}

} // namespace qd
