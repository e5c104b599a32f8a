// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the acts of the office; declared with the others.
#include "texts/enumtext.h"

#include <QCoreApplication>

namespace qd
{
namespace
{

struct ActWords {
    Q_DECLARE_TR_FUNCTIONS(qd::Words)
};

} // namespace

QString text(ActKind kind)
{
    switch (kind) {
    case ActKind::State:
        return ActWords::tr("Work state");
    case ActKind::Blocked:
        return ActWords::tr("Blocked");
    case ActKind::Deadline:
        return ActWords::tr("Deadline");
    case ActKind::Adjustment:
        return ActWords::tr("Adjustment");
    case ActKind::Termination:
        return ActWords::tr("Termination");
    case ActKind::Reminder:
        return ActWords::tr("Reminder");
    case ActKind::Answer:
        return ActWords::tr("Answer to a reminder");
    case ActKind::Instruction:
        return ActWords::tr("Instruction");
    case ActKind::FollowUp:
        return ActWords::tr("Follow-up");
    case ActKind::Extension:
        return ActWords::tr("Extension asked for");
    case ActKind::Refusal:
        return ActWords::tr("Extension refused");
    case ActKind::Contact:
        return ActWords::tr("Contact");
    case ActKind::SealedCopy:
        return ActWords::tr("Sealed copy");
    }
    return {};
}

QString text(Channel channel)
{
    switch (channel) {
    case Channel::None:
        return QString();
    case Channel::Phone:
        return ActWords::tr("By phone");
    case Channel::WeChat:
        return ActWords::tr("WeChat");
    case Channel::Letter:
        return ActWords::tr("In writing");
    case Channel::Visit:
        return ActWords::tr("Face to face");
    }
    return {};
}

QString text(Slip slip)
{
    switch (slip) {
    case Slip::None:
        return QString();
    case Slip::Blue:
        return ActWords::tr("Blue slip");
    case Slip::Yellow:
        return ActWords::tr("Yellow slip");
    case Slip::Red:
        return ActWords::tr("Red slip");
    }
    return {};
}

} // namespace qd
