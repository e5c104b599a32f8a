// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changed/planupdate.h"

// What a changed document changes in a plan, in words: for the window and the command line alike.
namespace qd
{

QString text(TaskFate fate);

/// One task of a PlanUpdate in words.
struct DifferenceWords {
    QString number; ///< before → after where it changes
    QString title; ///< after; of a removed task before
    QString detail; ///< what else changes, in one line
    QString parties; ///< +new（role）  −gone（role）
    QString wording; ///< before and after of a reworded task, two paragraphs; else empty
};
/// `after`: the task in the document, nullptr for a removed one.
DifferenceWords differenceWords(const PlanBook &before, const ProposedTask *after, const TaskDifference &row);

/// 新增1项…: how many tasks are added, changed, removed and stay.
QString differenceCounts(const PlanUpdate &update);

/// An entry of TaskDifference::partiesAdded and partiesRemoved, taken apart.
struct PartyEntry {
    QString name;
    Role role = Role::Responsible;

    explicit PartyEntry(const QString &entry);
};

} // namespace qd
