// SPDX-License-Identifier: GPL-3.0-or-later
// A process beside that of a test: to kill, and to write in turn with it.
//   deskholder hold DB    opens as a window does, prints "open" and stays until it is killed
//   deskholder look DB    prints how many agencies there are and ends
//   deskholder save DB [N]    saves reports one after the other, at most N, and prints the id of each once it
//   is
//                             committed
//   deskholder turn DB    makes one change for each line it reads, and prints the number of changes so far
#include "support/builders.h"
#include "workspace/agencies/agencyverbs.h"
#include "workspace/door/workspace.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/measures/measureverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdint>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

int save(Workspace &workspace, size_t most)
{
    const auto plans = workspace.plans();
    if (!plans || plans->empty())
        return 2;
    const auto book = workspace.book(plans->front().id);
    if (!book)
        return 2;
    const auto measures = book->measures();
    for (size_t n = 0; n < most; ++n) {
        const Measure *measure = measures[n % measures.size()];
        auto input = test::report(
            measure->id, book->partiesOn(measure->id, endOfTime).front()->agencyId, test::quarter(2023, 2));
        input.state = n % 3 == 0 ? WorkState::Done : WorkState::Ongoing;
        input.text
            = u"第%1次填报。"_s.arg(n).repeated(1 + static_cast<qsizetype>(n % 60)); // some over a page long
        const auto saved = addProgress(workspace, input);
        if (!saved) {
            std::fprintf(stderr, "%s\n", qPrintable(saved.error().detail));
            return 3;
        }
        say(QString::number(saved->value));
    }
    return 0;
}

/// One change, of another kind each time.
bool change(Workspace &workspace, const PlanBook &book, size_t n)
{
    const auto tasks = book.tasks();
    const auto measures = book.measures();
    const Task &task = *tasks[n % tasks.size()];
    const Measure &measure = *measures[n % measures.size()];
    switch (n % 6) {
    case 0: {
        Task edited = task;
        edited.title = u"另一程序的第%1次修改"_s.arg(n);
        return editTask(workspace, task, edited).has_value();
    }
    case 1:
        return setDeadline(workspace, {}, {measure.id}, {u"%1月底前"_s.arg(n % 12 + 1), QDate(2023, int(n % 12) + 1, 28)})
            .has_value();
    case 2:
        return addProgress(workspace, test::report(
                measure.id, book.partiesOn(measure.id, endOfTime).front()->agencyId, test::quarter(2023, int(n % 4) + 1)))
            .has_value();
    case 3:
        return setBlocked(workspace, measure.id, n % 4 == 1, u"第%1次受阻"_s.arg(n)).has_value();
    case 4: {
        const auto &agencies = book.agencies().agencies();
        const Agency &agency = agencies[n % agencies.size()];
        Agency edited = agency;
        edited.phone = QString::number(n);
        const QStringList aliases = book.agencies().aliasesOf(agency.id);
        return editAgency(workspace, agency, aliases, edited, aliases).has_value();
    }
    default:
        return n % 60 == 5 ? addMeasure(workspace, task.id, u"另一程序的新举措%1。"_s.arg(n), 0).has_value()
                           : moveTask(workspace, task.id, task.sectionId, int(n % 3)).has_value();
    }
}

/// A change whose turn comes out as it was makes none; then the next kind is made.
int takeTurns(Workspace &workspace)
{
    const auto plans = workspace.plans();
    if (!plans || plans->empty())
        return 2;
    size_t n = 0;
    char line[16];
    for (int turn = 1; std::fgets(line, sizeof line, stdin); ++turn) {
        const auto entries = [&] { return workspace.audit({.limit = 1})->front().id; };
        const qint64 before = entries();
        do {
            const auto book = workspace.book(plans->front().id);
            if (!book || !change(workspace, *book, n++))
                return 3;
        } while (entries() == before);
        say(QString::number(turn));
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 3)
        return 1;
    OpenOptions options;
    options.path = arguments[2];
    options.windowLock = arguments[1] == u"hold"_s;
    auto workspace = Workspace::open(options);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().detail));
        return 1;
    }
    if (arguments[1] == u"look"_s) {
        const auto agencies = (*workspace)->agencies();
        say(QString::number(agencies ? static_cast<int>(agencies->agencies().size()) : -1));
        return 0;
    }
    if (arguments[1] == u"turn"_s)
        return takeTurns(**workspace);
    if (arguments[1] == u"save"_s)
        return save(**workspace, arguments.size() > 3 ? arguments[3].toULong() : SIZE_MAX);
    say((*workspace)->isReadOnly() ? u"read-only"_s : u"open"_s);
    for (;;)
        QThread::sleep(60);
}
