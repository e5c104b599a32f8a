// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of 今日 and the days of its calendar, of a plan of 10,000 measures, 100,000 reports and 5,000 acts of the office.
#include "domain/counts/plancalendar.h"
#include "support/bookbuilder.h"
#include "timing.h"
#include "ui/today/todaycounts.h"

#include <functional>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

PlanBook largeBook()
{
    BookBuilder b;
    std::vector<AgencyId> agencies;
    for (int i = 0; i < 34; ++i)
        agencies.push_back(b.agency(u"单位%1"_s.arg(i)));
    int measures = 0;
    for (int t = 0; t < 2500; ++t) {
        const TaskId task = b.task(QString::number(t + 1), u"任务"_s);
        const int parties = 2 + t % 2;
        const auto who = [&](int p) { return agencies[static_cast<size_t>((t + p * 7) % 34)]; };
        for (int p = 0; p < parties; ++p)
            b.party(task, who(p), p == 0 ? Role::Lead : Role::Joint);
        for (int m = 0; m < 4; ++m, ++measures) {
            const MeasureId measure = b.measure(task, u"举措"_s, m == 0 ? QDate(2023, 9, 30) : QDate());
            for (int p = 0; p < parties; ++p) {
                for (int q = 1; q <= 4; ++q) {
                    if (measures % 97 != 0)
                        b.report(measure, who(p), u"2023Q%1"_s.arg(q), q * 20).receivedOn
                            = QDate(2023, 3 * q, 20);
                }
            }
            if (measures % 4 == 0)
                b.addAct(ActKind::Instruction, QDate(2023, 8, 1), measure).dueOn = QDate(2023, 10, 20);
            if (measures % 4 == 1)
                b.addAct(ActKind::Extension, QDate(2023, 8, 1), measure).deadlineDate = QDate(2023, 12, 20);
        }
    }
    b.rules().review.on = true;
    return b.book();
}

} // namespace

int main()
{
    const QDate day(2023, 10, 15);
    const PlanBook book = largeBook();
    bench::line(u"all numbers of Today (limit 150)"_s,
        [&] { return countToday(book, {2023, Cycle::Quarter, 4}, day).overdue; });
    bench::line(u"of them what waits for the office"_s, [&] { return deskWork(book, day).instructions; });
    bench::line(u"the days of a year in the calendar"_s, [&] {
        return static_cast<int>(calendarEntries(book, {}, QDate(2023, 1, 1), QDate(2023, 12, 31), day).size());
    });
    return 0;
}
