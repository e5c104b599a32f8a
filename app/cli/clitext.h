// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace qd
{

/// Translation context of everything `qdesk` says itself.
class Cli final
{
    Q_DECLARE_TR_FUNCTIONS(qd::Cli)
public:
    Cli() = delete;
};

} // namespace qd
