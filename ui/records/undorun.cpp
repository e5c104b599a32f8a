// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/undorun.h"

#include "texts/enumtext.h"
#include "texts/errortext.h"
#include "ui/common/ask.h"
#include "ui/common/session.h"
#include "workspace/door/undountil.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct UndoWords {
    Q_DECLARE_TR_FUNCTIONS(qd::UndoRun)
};

/// 2项填报进展、1项编辑任务: kinds in the order of their newest.
QString counted(const std::vector<UndoStep> &steps)
{
    std::vector<std::pair<OpKind, int>> kinds;
    for (const UndoStep &step : steps) {
        const auto at = std::find_if(
            kinds.begin(), kinds.end(), [&](const auto &kind) { return kind.first == step.op; });
        if (at == kinds.end())
            kinds.emplace_back(step.op, 1);
        else
            ++at->second;
    }
    QStringList words;
    for (const auto &[op, count] : kinds)
        words << UndoWords::tr("%1 (%2)").arg(text(op)).arg(count);
    return words.join(UndoWords::tr(", "));
}

std::vector<UndoStep> wanted(const Session &session, qint64 entry)
{
    auto steps = session.workspace().undoSteps();
    const auto last
        = std::find_if(steps.begin(), steps.end(), [&](const UndoStep &step) { return step.entry == entry; });
    if (last == steps.end())
        return {};
    steps.erase(last + 1, steps.end());
    return steps;
}

} // namespace

int stepsUntil(const Session &session, qint64 entry)
{
    return static_cast<int>(wanted(session, entry).size());
}

void undoUntilHere(Session &session, qint64 entry, QWidget *parent)
{
    const auto steps = wanted(session, entry);
    const auto count = static_cast<int>(steps.size());
    if (count == 0)
        return;
    const QString question = UndoWords::tr(
        "%1 operations will be taken back, from the newest to the chosen one: %2. Each can be done again.")
                                 .arg(QString::number(count), counted(steps));
    if (!session.ask().confirm(
            parent, UndoWords::tr("Undo until here"), question, UndoWords::tr("Undo %1").arg(count)))
        return;
    const auto outcome = undoUntil(session.workspace(), entry);
    if (!session.accept(outcome))
        return;
    if (!outcome->refusal)
        return session.tell(UndoWords::tr("Taken back: %1.").arg(counted(outcome->undone)));
    const QString done = outcome->undone.empty()
        ? UndoWords::tr("Nothing was taken back.")
        : UndoWords::tr("Taken back: %1.").arg(counted(outcome->undone));
    if (outcome->refusal->code == ErrorCode::Conflict) // somebody else was faster: show what she did
        session.workspace().lookForForeignChanges();
    session.ask().tell(parent, UndoWords::tr("Undo until here"),
        UndoWords::tr("%1 It stopped at “%2”: %3 Not taken back: %4.")
            .arg(done, text(outcome->left.front().op), errorText(*outcome->refusal), counted(outcome->left)));
}

} // namespace qd
