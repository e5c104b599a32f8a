// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/acttext.h"

#include "texts/enumtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct ActText {
    Q_DECLARE_TR_FUNCTIONS(qd::ActText)
};

QString stateTitle(const Act &act)
{
    if (isFinished(act.state))
        return text(act.state);
    return act.state == WorkState::Ongoing && !act.reason.isEmpty() ? ActText::tr("Re-opened")
                                                                    : text(act.kind);
}

/// The parts that are there, set apart.
QString joined(const QStringList &parts)
{
    QStringList there;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            there << part;
    }
    return there.join(ActText::tr("; "));
}

QString basisWords(const Act &act)
{
    return act.basis.isEmpty() ? QString() : ActText::tr("basis: %1").arg(act.basis);
}

QString reasonWords(const Act &act)
{
    return act.reason.isEmpty() ? QString() : ActText::tr("reason: %1").arg(act.reason);
}

QString deadlineWords(const Act &act)
{
    const QString to = act.deadlinePhrase.isEmpty() ? dateText(act.deadlineDate) : act.deadlinePhrase;
    return act.kind == ActKind::Extension || act.followsId.isValid() ? ActText::tr("extended to %1").arg(to)
                                                                     : to;
}

} // namespace

QString actTitle(const Act &act)
{
    switch (act.kind) {
    case ActKind::State:
        return stateTitle(act);
    case ActKind::Blocked:
        return act.blocked ? text(act.kind) : ActText::tr("No longer blocked");
    case ActKind::Deadline:
        return act.followsId.isValid() ? ActText::tr("Extension granted") : text(act.kind);
    case ActKind::Reminder:
        return act.slip == Slip::None ? text(act.kind)
                                      : ActText::tr("%1 (%2)").arg(text(act.kind), text(act.slip));
    case ActKind::Adjustment:
    case ActKind::Termination:
    case ActKind::Answer:
    case ActKind::Instruction:
    case ActKind::FollowUp:
    case ActKind::Extension:
    case ActKind::Refusal:
    case ActKind::Contact:
    case ActKind::SealedCopy:
        break;
    }
    return text(act.kind);
}

QString actWords(const Act &act)
{
    switch (act.kind) {
    case ActKind::State:
        return joined({isFinished(act.state) || !act.reason.isEmpty() ? QString() : text(act.state),
            reasonWords(act), basisWords(act)});
    case ActKind::Blocked:
        return act.basis;
    case ActKind::Deadline:
        return joined({deadlineWords(act),
            act.person.isEmpty() ? QString() : ActText::tr("by %1").arg(act.person), basisWords(act)});
    case ActKind::Adjustment:
        return joined({ActText::tr("before: %1 now: %2").arg(act.formerText, act.text), reasonWords(act),
            basisWords(act)});
    case ActKind::Extension:
        return joined({deadlineWords(act), reasonWords(act),
            act.text.isEmpty() ? QString() : ActText::tr("progress so far: %1").arg(act.text)});
    case ActKind::Termination:
    case ActKind::Refusal:
        return joined({reasonWords(act),
            act.person.isEmpty() ? QString() : ActText::tr("by %1").arg(act.person), basisWords(act)});
    case ActKind::Instruction:
        return act.person.isEmpty() ? act.text : ActText::tr("%1: %2").arg(act.person, act.text);
    case ActKind::Contact:
        return act.person.isEmpty() ? act.text : ActText::tr("with %1: %2").arg(act.person, act.text);
    case ActKind::SealedCopy:
        return text(act.period);
    case ActKind::Reminder:
        return joined({act.period.isValid() ? text(act.period) : QString(), text(act.channel), act.text});
    case ActKind::Answer:
    case ActKind::FollowUp:
        break;
    }
    return act.text;
}

QString text(ActStanding standing)
{
    switch (standing) {
    case ActStanding::Plain:
        return {};
    case ActStanding::Open:
        return ActText::tr("Not settled yet");
    case ActStanding::Overdue:
        return ActText::tr("Overdue, not settled");
    case ActStanding::Settled:
        return ActText::tr("Settled");
    case ActStanding::Waiting:
        return ActText::tr("To be decided");
    case ActStanding::Granted:
        return ActText::tr("Granted");
    case ActStanding::Refused:
        return ActText::tr("Refused");
    case ActStanding::Unanswered:
        return ActText::tr("Not answered yet");
    case ActStanding::Answered:
        return ActText::tr("Answered");
    }
    return {};
}

} // namespace qd
