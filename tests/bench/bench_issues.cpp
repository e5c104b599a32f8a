// SPDX-License-Identifier: GPL-3.0-or-later
// Issuing a paper, reading an issue and comparing two: how long each part takes and how much the data file
// grows.
//   bench_issues [MEASURES REPORTS]      default 61 122, then 10,000 measures and 40,000 reports
#include "domain/changed/planchanges.h"
#include "paper/document/document.h"
#include "paper/paper.h"
#include "support/processtime.h"
#include "workspace/issues/issueverbs.h"
#include "workspace/sample/sampleverbs.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

constexpr int rounds = 5;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *std::move(result);
}

void must(const Result<> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

/// Medians, in milliseconds.
struct Took {
    double onTheClock = 0;
    double ofProcessor = 0; ///< what is left where others use the computer, too
};

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

template <typename F>
Took medianOf(F &&work)
{
    std::vector<double> clock, processor;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const qint64 before = test::processTime();
        work(i);
        clock.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        processor.push_back(static_cast<double>(test::processTime() - before));
    }
    return {median(std::move(clock)), median(std::move(processor))};
}

void measure(QTextStream &out, const SampleSize &size)
{
    const auto line = [&](const QString &what, const Took &took) {
        out << what.leftJustified(40) << QString::number(took.onTheClock, 'f', 1).rightJustified(10)
            << u" ms, "_s << took.ofProcessor << u" ms of processor"_s << Qt::endl;
    };
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.db"_s);
    const auto workspace = must(Workspace::open({.path = path, .create = true, .dailyBackup = false}));
    const PlanId plan = must(makeSample(*workspace, size));
    out << size.measures << u" measures, "_s << size.reports << u" reports"_s << Qt::endl;
    PaperInput input;
    input.book = must(workspace->book(plan));
    input.options.kind = PaperKind::Handout;
    input.options.period = {size.year, Cycle::Quarter, 2};
    input.options.asOf = input.options.period.end();
    input.latest = must(workspace->latestProgress(plan, input.options.period, input.options.asOf));
    const auto document = must(compose(input));
    QByteArray packed;
    line(u"pack the document"_s, medianOf([&](int) { packed = packedDocument(*document); }));
    line(u"unpack it"_s, medianOf([&](int) {
        if (!unpackedDocument(packed))
            qFatal("not read");
    }));
    const QByteArray pdf = must(pdfBytes(*paginate(document)));
    must(workspace->settle());
    const qint64 before = QFileInfo(path).size();
    IssueRequest request{plan, u"handout"_s, 0, QDate(2023, 7, 5), input.options.period, input.options.asOf,
        packedOptions(input.options), document->info.title, packed, pdf, 0};
    PaperIssue issue;
    line(u"issue it (freeze, without layout)"_s, medianOf([&](int i) {
        request.number = i + 1;
        issue = must(issuePaper(*workspace, request));
    }));
    must(workspace->settle());
    PlanSnapshot data;
    line(u"read its data"_s, medianOf([&](int) { data = must(keptData(*workspace, issue)); }));
    PlanBook kept;
    line(u"make its book"_s, medianOf([&](int) { kept = bookOf(data); }));
    line(u"compare it with today"_s, medianOf([&](int) {
        (void)compareStates({kept, {size.year, Cycle::Quarter, 1}, QDate(size.year, 3, 31)},
            {input.book, input.options.period, input.options.asOf});
    }));
    line(u"its PDF again"_s, medianOf([&](int) { (void)keptPdf(*workspace, issue); }));
    out << u"an issue adds "_s << (QFileInfo(path).size() - before) / rounds / 1024 << u" KB: document "_s
        << packed.size() / 1024 << u", PDF "_s << pdf.size() / 1024 << u", data "_s
        << packedSnapshot(data).size() / 1024 << u"; the file had "_s << before / 1024 << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    QTextStream out(stdout);
    if (arguments.size() == 3) {
        measure(out, {arguments[1].toInt(), arguments[2].toInt(), 1, 2023});
        return 0;
    }
    measure(out, {61, 122, 1, 2023});
    measure(out, {10'000, 40'000, 1, 2023});
    return 0;
}
