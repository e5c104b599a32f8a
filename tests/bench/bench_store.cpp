// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the data side with a large database: 10,000 measures and 100,000 reports, or what is asked for.
//   bench_store [MEASURES REPORTS]
#include "workspace/door/workspace.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/sample/sampleverbs.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

constexpr int rounds = 5;
constexpr int saves = 51;

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

template <typename F>
double milliseconds(F &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template <typename F>
double medianOf(int times, F &&work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i)
        all.push_back(milliseconds([&] { work(i); }));
    return median(std::move(all));
}

void line(QTextStream &out, const QString &what, double ms, const QString &aim)
{
    out << what.leftJustified(48) << QString::number(ms, 'f', 1).rightJustified(10) << u" ms   "_s << aim
        << Qt::endl;
}

template <typename T>
void must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

std::unique_ptr<Workspace> opened(const QString &path)
{
    OpenOptions options;
    options.path = path;
    options.create = true;
    auto workspace = Workspace::open(options);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().detail));
    return *std::move(workspace);
}

/// A report each on as many measures, of an agency that answers for it.
std::vector<ProgressInput> inputs(const PlanBook &book)
{
    std::vector<ProgressInput> all;
    const auto measures = book.measures();
    for (int i = 0; i < saves; ++i) {
        const Measure *measure = measures[static_cast<size_t>(i) * measures.size() / saves];
        ProgressInput input;
        input.measureId = measure->id;
        input.agencyId = book.partiesOn(measure->id, endOfTime).front()->agencyId;
        input.period = {book.plan().year, Cycle::Quarter, 4};
        input.text = u"已召开工作推进会;已印发实施方案;各项指标符合序时要求。"_s;
        all.push_back(input);
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    SampleSize size{10'000, 100'000, 1, 2023};
    if (arguments.size() == 3) {
        size.measures = arguments[1].toInt();
        size.reports = arguments[2].toInt();
    }
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.db"_s);
    PlanId plan;
    auto workspace = opened(path);
    out << size.measures << u" measures, "_s << size.reports << u" reports"_s << Qt::endl;
    line(out, u"make the sample"_s, milliseconds([&] { plan = makeSample(*workspace, size).value_or({}); }),
        u"< 20000"_s);
    line(out, u"open"_s,
        medianOf(rounds,
            [&](int) {
                workspace.reset();
                workspace = opened(path);
            }),
        u"< 200"_s);
    out << u"database "_s << QFileInfo(path).size() / 1024 / 1024 << u" MB"_s << Qt::endl;
    PlanBook book;
    line(out, u"book"_s, medianOf(rounds, [&](int) { book = *workspace->book(plan); }), u"< 500"_s);
    const Period q2{size.year, Cycle::Quarter, 2};
    line(out, u"reports of one period"_s,
        medianOf(rounds, [&](int) { (void)workspace->progressIn(plan, q2); }), {});
    line(out, u"latest report of each agency"_s,
        medianOf(rounds, [&](int) { (void)workspace->latestProgress(plan, q2, q2.end()); }), {});
    const auto reports = inputs(book);
    line(out, u"first save of the day (with backup)"_s,
        milliseconds([&] { must(addProgress(*workspace, reports.front())); }), {});
    line(out, u"save a report, synchronous=FULL"_s,
        medianOf(saves,
            [&](int i) {
                if (const auto saved = addProgress(*workspace, reports[static_cast<size_t>(i)]); !saved)
                    qFatal("%s", qPrintable(saved.error().detail));
            }),
        u"< 50"_s);
    line(out, u"undo"_s, medianOf(saves, [&](int) { must(workspace->undo()); }), {});
    line(out, u"keep typed text"_s,
        medianOf(saves, [&](int) { must(workspace->keepFormText(u"k"_s, u"正文"_s)); }), {});
    line(out, u"check"_s, milliseconds([&] { (void)workspace->integrityFindings(); }), {});
    return 0;
}
