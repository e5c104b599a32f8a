// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of paper of a large plan, stage by stage: what the composer, the layout and the PDF cost, alone and a page;
// and the Word document, for which there is no layout.
//   bench_papers [MEASURES [REPORTS]]
// With two sizes to compare, run it twice; with DUMP=FILE in the environment what stands where is written there, for
// comparing the pages of two builds.
#include "paper/document/document.h"
#include "paper/layout/pages.h"
#include "paper/paper.h"
#include "timing.h"
#include "workspace/door/workspace.h"
#include "workspace/sample/sampleverbs.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

constexpr int runs = 5;

template <typename F>
double medianOf(F &&work)
{
    return bench::timesOf(work, runs).median;
}

/// The most memory this process ever had, in MB; 0 where the system does not say.
int mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toInt() / 1024;
    }
    return 0;
}

qsizetype charactersOn(const Pages &pages)
{
    qsizetype count = 0;
    for (const PaperPage &page : pages.pages) {
        for (const PlacedText &placed : page.texts) {
            for (int line = placed.firstLine; line < placed.firstLine + placed.lineCount; ++line)
                count += placed.block->lineText(line).size();
        }
    }
    return count;
}

/// Every text and rule with its place.
void dump(const Pages &pages, QTextStream &out)
{
    int number = 0;
    for (const PaperPage &page : pages.pages) {
        out << "page " << ++number << '\n';
        for (const PlacedText &placed : page.texts) {
            for (int line = placed.firstLine; line < placed.firstLine + placed.lineCount; ++line)
                out << placed.at.x() << ' ' << placed.at.y() << ' ' << qRound(placed.block->lineWidth(line)) << ' '
                    << placed.block->lineText(line) << '\n';
        }
        for (const PlacedRule &rule : page.rules)
            out << rule.line.x1() << ' ' << rule.line.y1() << ' ' << rule.line.x2() << ' ' << rule.line.y2() << '\n';
    }
}

QString cell(double value, int decimals = 1)
{
    return QString::number(value, 'f', decimals).rightJustified(9);
}

void measure(const PaperKindInfo &kind, PaperInput input, QTextStream &out)
{
    input.options.kind = kind.kind;
    std::shared_ptr<const Document> document;
    std::shared_ptr<const Pages> pages;
    QByteArray bytes;
    const double composing = medianOf([&] { document = *compose(input); });
    const double layout = medianOf([&] { pages = paginate(document); });
    const double writing = medianOf([&] { bytes = *pdfBytes(*pages); });
    const double word = medianOf([&] { (void)docxBytes(*document); });
    const auto count = static_cast<double>(pageCount(*pages));
    out << QString::fromLatin1(kind.name).leftJustified(12) << cell(composing) << cell(layout) << cell(writing)
        << cell(composing + layout + writing) << cell(count, 0)
        << cell((composing + layout + writing) / count, 2) << cell(static_cast<double>(charactersOn(*pages)), 0)
        << cell(static_cast<double>(bytes.size()) / 1024, 0) << cell(mostMemory(), 0) << cell(word) << Qt::endl;
    if (QFile file(qEnvironmentVariable("DUMP")); file.open(QIODevice::Append)) {
        QTextStream places(&file);
        dump(*pages, places);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    SampleSize size;
    size.measures = arguments.value(1, u"1000"_s).toInt();
    size.reports = arguments.size() > 2 ? arguments[2].toInt() : size.measures * 2;
    const QTemporaryDir folder;
    OpenOptions place;
    place.path = folder.filePath(u"bench.db"_s);
    place.create = true;
    auto workspace = Workspace::open(place);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().detail));
    const auto plan = makeSample(**workspace, size);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().detail));
    PaperInput input;
    input.book = *(*workspace)->book(*plan);
    input.options.asOf = QDate(size.year, 6, 30);
    input.options.period = {size.year, Cycle::Quarter, 2};
    input.latest = *(*workspace)->latestProgress(*plan, input.options.period, input.options.asOf);
    QTextStream out(stdout);
    out << size.measures << " measures, " << size.reports << " reports; ms, medians of " << runs << '\n'
        << "kind          compose   layout      PDF      all    pages  ms/page    chars       kB  most MB     DOCX" << Qt::endl;
    for (const PaperKindInfo &kind : paperKinds()) {
        if (kind.available)
            measure(kind, input, out);
    }
    return 0;
}
