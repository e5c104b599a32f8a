// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QWidget;

namespace qd
{

class Session;

/// How many operations undoUntilHere() would take back; 0 where the entry of the audit is none that this
/// window can.
int stepsUntil(const Session &session, qint64 entry);

/// 撤销到这一步: asks once, saying how many operations that is, takes them back, and says what was taken back
/// and, where one was refused, which that is, why, and how many stand as before.
void undoUntilHere(Session &session, qint64 entry, QWidget *parent);

} // namespace qd
