// SPDX-License-Identifier: GPL-3.0-or-later
// Who owes what, of a plan of 10,000 measures, 100,000 reports and 5,000 acts of the office.
#include "domain/counts/counts.h"
#include "domain/counts/duty.h"
#include "support/bookbuilder.h"
#include "timing.h"

#include <functional>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

constexpr int taskCount = 2500;
constexpr int measuresOfATask = 4;

/// Each task is led by one agency and shared by one or two others; every quarter is reported by nearly all.
PlanBook largeBook(bool manyCycles)
{
    BookBuilder b;
    std::vector<AgencyId> agencies;
    for (int i = 0; i < 34; ++i)
        agencies.push_back(b.agency(u"单位%1"_s.arg(i)));
    int measures = 0;
    for (int t = 0; t < taskCount; ++t) {
        const TaskId task = b.task(QString::number(t + 1), u"任务"_s);
        const int parties = 2 + t % 2;
        for (int p = 0; p < parties; ++p)
            b.party(task, agencies[static_cast<size_t>((t + p * 7) % 34)], p == 0 ? Role::Lead : Role::Joint);
        for (int m = 0; m < measuresOfATask; ++m, ++measures) {
            const MeasureId measure = b.measure(task, u"举措"_s, m == 0 ? QDate(2023, 9, 30) : QDate());
            for (int p = 0; p < parties; ++p) {
                for (int q = 1; q <= 4; ++q) {
                    const AgencyId who = agencies[static_cast<size_t>((t + p * 7) % 34)];
                    const QString period = u"2023Q%1"_s.arg(q);
                    if (measures % 97 != 0)
                        b.report(measure, who, period, q * 20).receivedOn = QDate(2023, 3 * q, 20);
                }
            }
            if (measures % 4 == 0)
                b.moveDeadline(measure, QDate(2023, 12, 20), QDate(2023, 8, 1));
            if (measures % 4 == 1)
                b.setBlocked(measure, measures % 8 == 1, QDate(2023, 5, 1), u"原因"_s);
            if (manyCycles && measures % 10 == 0)
                b.cycle(Cycle::Month, QDate(2023, 7, 1), task, measure);
        }
    }
    if (manyCycles)
        b.cycle(Cycle::Half, QDate(2023, 10, 1));
    for (int i = 0; i < 60; ++i)
        b.calendarDay(QDate(2023, 1, 1).addDays(i * 6), i % 3 == 0);
    b.rules().dueOnWorkingDays = manyCycles;
    return b.book();
}

} // namespace

int main()
{
    const QDate day(2023, 10, 15);
    const Period quarter{2023, Cycle::Quarter, 3};
    for (const bool many : {false, true}) {
        const PlanBook book = largeBook(many);
        const QString kind = many ? u", 1,000 cycles of their own"_s : QString();
        bench::line(u"due of a quarter (limit 50)%1"_s.arg(kind),
            [&] { return dutiesIn(book, quarter, day).size(); });
        bench::line(u"all that is overdue%1"_s.arg(kind), [&] { return overdueDuties(book, day).size(); });
        bench::line(u"everything counted%1"_s.arg(kind),
            [&] { return countPlan(book, quarter, day).measures.size(); });
        bench::line(u"whether the plan was another one%1"_s.arg(kind),
            [&] { return size_t{book.wasDifferentOn(day)}; });
    }
    return 0;
}
