// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace qd
{

/// What a task is known by from one version of a document to the next.
struct TaskWords {
    QString number;
    QString title;
    QString text;
};

/// For each new task the place of the old one it is, or -1; none is matched twice. The surest sign first:
/// number, title and text agree; number and title; title and text; the title; the text; most of the
/// two-character pieces, or more than half of them with the number; at last the number, with more than half
/// of the old text staying in a longer one. Width and spaces make no difference. Linear but for tasks that
/// share words and nothing surer.
std::vector<int> matchTasks(const std::vector<TaskWords> &before, const std::vector<TaskWords> &after);

} // namespace qd
