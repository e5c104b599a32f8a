// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/importreview.h"

// Changes to the words of a reviewed plan. All return whether anything changed.
namespace qd
{

bool setTitle(ImportReview &review, const QString &title);
bool setYear(ImportReview &review, int year);
bool setFirstPeriod(ImportReview &review, const Period &period); ///< 起报期
bool setPreamble(ImportReview &review, const QString &text);
bool setNumber(ImportReview &review, NodeId node, const QString &number); ///< of a section or task
/// Title of a section or task, text of a measure.
bool setText(ImportReview &review, NodeId node, const QString &text);
bool setHeading(ImportReview &review, NodeId task, const QString &title); ///< of a task that has one
/// Of a task or measure. Any phrase is kept as printed; its date is computed where it has one. Empty clears.
bool setDeadline(ImportReview &review, NodeId node, const QString &phrase);
bool setLeaders(ImportReview &review, NodeId task, const QStringList &names); ///< 责任领导; may be empty

} // namespace qd
