// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the page 记录 with 1,000,000 entries in the audit, or as many as are asked for.
//   bench_audit [ENTRIES]
#include "silentask.h"
#include "support/auditrows.h"
#include "timing.h"
#include "ui/common/session.h"
#include "ui/records/recordspage.h"
#include "workspace/door/auditreading.h"
#include "workspace/sample/sampleverbs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

constexpr int rounds = 7;

template <typename F>
double medianOf(F &&work)
{
    return bench::timesOf(work, rounds).median;
}

void line(QTextStream &out, const QString &what, double ms, const QString &aim = {})
{
    out << what.leftJustified(48) << QString::number(ms, 'f', 1).rightJustified(10) << u" ms   "_s << aim
        << Qt::endl;
}

std::unique_ptr<Workspace> opened(const QString &path)
{
    OpenOptions options;
    options.path = path;
    options.create = true;
    options.dailyBackup = false;
    auto workspace = Workspace::open(options);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().detail));
    return *std::move(workspace);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const int entries = app.arguments().size() > 1 ? app.arguments().at(1).toInt() : 1'000'000;
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.db"_s);
    {
        const auto made = opened(path);
        if (!makeSample(*made, {61, 0, 1, 2023}))
            qFatal("no sample");
    }
    QElapsedTimer filling;
    filling.start();
    test::fillAudit(path, entries);
    out << entries << u" entries, filled in "_s << filling.elapsed() / 1000 << u" s, "_s
        << QFileInfo(path).size() / 1024 / 1024 << u" MB"_s << Qt::endl;
    const auto workspace = opened(path);
    const auto page = [&](const AuditFilter &filter) {
        return medianOf([&] {
            if (!auditPage(*workspace, filter))
                qFatal("not read");
        });
    };
    const QString aim = u"< 100"_s;
    line(out, u"first rows, no filter"_s, page({.limit = 60, .changesEach = 4}), aim);
    line(out, u"by task"_s, page({.task = TaskId{50}, .limit = 60, .changesEach = 4}), aim);
    line(out, u"by agency"_s, page({.agency = AgencyId{5}, .limit = 60, .changesEach = 4}), aim);
    line(out, u"by an agency of two entries"_s, page({.agency = AgencyId{99}, .limit = 60, .changesEach = 4}),
        aim);
    line(out, u"by person"_s, page({.who = u"李四"_s, .limit = 60, .changesEach = 4}), aim);
    line(out, u"by person and kind"_s,
        page({.who = u"王五"_s, .op = OpKind::EditTask, .limit = 60, .changesEach = 4}), aim);
    line(out, u"by a day two months after the first"_s,
        page({.firstDay = QDate(2021, 3, 1), .lastDay = QDate(2021, 3, 1), .limit = 60, .changesEach = 4}),
        aim);
    line(out, u"by all days"_s, page({.firstDay = QDate(2021, 1, 1), .limit = 60, .changesEach = 4}), aim);
    line(out, u"by person, day and agency"_s,
        page({.agency = AgencyId{5},
            .who = u"李四"_s,
            .firstDay = QDate(2021, 3, 1),
            .lastDay = QDate(2021, 3, 31),
            .limit = 60,
            .changesEach = 4}),
        aim);
    line(out, u"one slice of a text that is nowhere"_s,
        page({.text = u"没有"_s, .limit = 60, .changesEach = 4}), u"< 50"_s);
    line(out, u"people and kinds"_s, medianOf([&] {
        (void)auditPeople(*workspace);
        (void)auditOperations(*workspace);
    }));
    QElapsedTimer whole;
    whole.start();
    (void)workspace->audit({.text = u"没有"_s});
    line(out, u"a text that is nowhere, all of it"_s, static_cast<double>(whole.elapsed()));
    SilentAsk ask;
    Session session(*workspace, ask);
    session.openLatestPlan();
    line(out, u"the page, made and shown"_s, medianOf([&] {
        RecordsPage records(session);
        records.resize(1240, 640);
        records.show();
        QCoreApplication::processEvents();
        if (records.findChild<QTableView *>(u"records.table"_s)->model()->rowCount() != 60)
            qFatal("not 60 rows");
    }),
        aim);
    return 0;
}
