// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/latework.h"
#include "paper/document/papertext.h"

namespace qd
{

/// A reminder in plain text, as it is read out on the phone or pasted into a message: whom, which measure,
/// what is late and by how much, by when to answer (null: nothing said). The words are the office's own where
/// it has some (remindertext.json among its templates).
QString reminderText(const PaperText &words, const PlanBook &book, const LateWork &work, QDate answerBy = {});

} // namespace qd
