// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace qd
{

class MessageBar;
class Session;

/// Brings to the message bar what the session and the workspace have to say, and does what its buttons offer.
class MessageDesk final : public QObject
{
public:
    MessageDesk(Session &session, MessageBar &bar, QObject *parent);
};

} // namespace qd
