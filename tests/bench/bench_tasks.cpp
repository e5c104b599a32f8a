// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks page on 10,000 measures and 100,000 reports: opening it, each kind of search, saving one report.
#include "domain/counts/duty.h"
#include "silentask.h"
#include "support/tempworkspace.h"
#include "ui/common/searchfield.h"
#include "ui/common/session.h"
#include "ui/shell/windowsearch.h"
#include "ui/tasks/page/taskspage.h"
#include "ui/tasks/tree/tasktreemodel.h"
#include "ui/tasks/tree/taskview.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/sample/sampleverbs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

/// Median of five runs in milliseconds, painting included.
double median(const std::function<void(int)> &job)
{
    std::vector<double> times;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        job(run);
        QCoreApplication::processEvents();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[2];
}

void line(const QString &what, double ms, const QString &limit)
{
    QTextStream(stdout) << what.leftJustified(56) << QString::number(ms, 'f', 1).rightJustified(9) << " ms   "
                        << limit << '\n';
}

/// The search at the top of the window: from the text in the field to the painted list.
void searchTheWindow(Session &session, const QString &limit)
{
    QWidget window;
    window.resize(1180, 680);
    QLineEdit before(&window);
    SearchField field({}, &window);
    field.setGeometry(900, 0, 260, 26);
    WindowSearch search(session, &field, &window);
    window.show();
    window.activateWindow();
    before.setFocus();
    QCoreApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    field.setFocus(); // folds the texts
    line(u"Ctrl+F: the field takes the focus"_s, static_cast<double>(timer.nsecsElapsed()) / 1e6, limit);
    if (!field.hasFocus())
        QTextStream(stdout) << "no focus\n";
    const auto type = [&](const QString &name, const QStringList &texts) {
        line(name, median([&](int run) {
            field.setText(texts[run % texts.size()]);
            Q_EMIT field.searchChanged(field.text()); // without the rest after the last key
            if (!search.isVisible())
                QTextStream(stdout) << "no list\n";
        }),
            limit);
    };
    type(u"search of the window: two characters"_s, {u"质量"_s, u"监测"_s});
    type(u"search of the window: initials"_s, {u"scjg"_s, u"scjgj"_s});
    type(u"search of the window: whole pinyin"_s, {u"shichangjian"_s, u"jianguan"_s});
    type(u"search of the window: agency and role"_s, {u"scjg 牵头"_s, u"sww 配合"_s, u"q 分工"_s});
    type(u"search of the window: a number"_s, {u"3.2"_s, u"(四)"_s});
    type(u"search of the window: nothing found"_s, {u"没有的词"_s, u"也没有"_s});
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    test::TempWorkspace workspace;
    const int measures = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    const auto plan = makeSample(*workspace, {.measures = measures, .reports = measures * 10});
    if (!plan)
        return 1;
    SilentAsk ask;
    Session session(*workspace, ask);
    line(u"load the plan"_s, median([&](int) { session.openPlan(*plan); }), {});
    QElapsedTimer timer;
    timer.start();
    TasksPage page(session);
    page.resize(1180, 680);
    page.show();
    QCoreApplication::processEvents();
    line(u"make and show the page"_s, static_cast<double>(timer.nsecsElapsed()) / 1e6, {});
    auto *view = page.findChild<TaskView *>(u"tasks.tree"_s);
    auto *model
        = qobject_cast<TaskTreeModel *>(qobject_cast<QSortFilterProxyModel *>(view->model())->sourceModel());
    const QString limit = u"(limit 50)"_s;
    const auto search = [&](const QString &name, const QStringList &texts) {
        for (const QString &text : texts)
            page.open({{u"text"_s, text}}); // the first search folds the texts; typing begins after it
        line(name, median([&](int run) { page.open({{u"text"_s, texts[run % texts.size()]}}); }), limit);
        line(u"    of it the model alone"_s, median([&](int run) {
            TaskFilter filter;
            filter.text = texts[run % texts.size()];
            model->blockSignals(true);
            model->setFilter(filter);
            model->blockSignals(false);
        }),
            {});
    };
    timer.restart();
    page.open({{u"text"_s, u"质量"_s}});
    QCoreApplication::processEvents();
    line(u"first search"_s, static_cast<double>(timer.nsecsElapsed()) / 1e6, limit);
    search(u"two characters"_s, {u"质量"_s, u"监测"_s});
    search(u"initials of an agency"_s, {u"scjg"_s, u"scjgj"_s});
    search(u"nothing found"_s, {u"没有的词"_s, u"也没有"_s});
    search(u"all again after one word"_s, {u"质量"_s, QString()});
    page.open({});
    searchTheWindow(session, limit);
    session.choosePeriod(
        Period::containing(QDate(session.book().plan().year, 12, 31), session.book().plan().cycle));
    std::vector<Duty> open; // reports that are still owed, so that every run really saves one
    for (const Duty &duty : dutiesIn(session.book(), session.period(), QDate(2023, 12, 31))) {
        if (!duty.reported)
            open.push_back(duty);
    }
    if (open.size() < 5)
        return 1;
    line(u"one report saved and shown"_s, median([&](int run) {
        const Duty &duty = open[static_cast<size_t>(run) * (open.size() / 5)];
        ProgressInput input;
        input.measureId = duty.measureId;
        input.agencyId = duty.agencyId;
        input.period = session.period();
        input.text = u"已完成首轮排查。"_s;
        if (!addProgress(*workspace, input)
            || !session.book().progressOf(duty.measureId, duty.agencyId, input.period))
            QTextStream(stdout) << "not saved\n";
    }),
        limit);
    // From seeing that another program wrote to the row on the screen; its own write is not counted.
    const auto other = workspace.another();
    std::vector<double> seen;
    for (int run = 0; run < 5; ++run) {
        const Measure &measure = *session.book().measures()[static_cast<size_t>(run) * 100];
        if (!setDeadline(*other, {}, {measure.id}, {u"年底前"_s, QDate(session.book().plan().year, 12, 31)}))
            return 1;
        timer.restart();
        workspace->lookForForeignChanges();
        QCoreApplication::processEvents();
        seen.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(seen.begin(), seen.end());
    line(u"one row changed by another program, seen and shown"_s, seen[2], limit);
    return 0;
}
