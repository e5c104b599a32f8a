// SPDX-License-Identifier: GPL-3.0-or-later
// A process for tests to kill.
//   deskholder hold DB    opens as a window does, prints "open" and stays until it is killed
//   deskholder look DB    prints how many agencies there are and ends
//   deskholder save DB [N]    saves reports one after the other, at most N, and prints the id of each once it
//   is
//                             committed
#include "support/builders.h"
#include "workspace/workspace.h"

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
            measure->id, book->partiesOn(measure->id).front()->agencyId, test::quarter(2023, 2));
        input.state = n % 3 == 0 ? WorkState::Done : WorkState::Ongoing;
        input.text
            = u"第%1次填报。"_s.arg(n).repeated(1 + static_cast<qsizetype>(n % 60)); // some over a page long
        const auto saved = workspace.addProgress(input);
        if (!saved) {
            std::fprintf(stderr, "%s\n", qPrintable(saved.error().detail));
            return 3;
        }
        say(QString::number(saved->value));
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
    if (arguments[1] == u"save"_s)
        return save(**workspace, arguments.size() > 3 ? arguments[3].toULong() : SIZE_MAX);
    say((*workspace)->isReadOnly() ? u"read-only"_s : u"open"_s);
    for (;;)
        QThread::sleep(60);
}
