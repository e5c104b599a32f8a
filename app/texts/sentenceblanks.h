// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace qd
{

/// {name} becomes the field of that name, cut where it is too long; a blank nobody filled must not reach the
/// person: in quotes a word stands in its place, by the group of the error. In one pass: a value may hold
/// braces of its own.
QString filled(const QString &sentence, const QHash<QString, QString> &fields, ReasonGroup group);

} // namespace qd
