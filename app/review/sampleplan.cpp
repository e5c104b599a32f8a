// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sampleplan.h"

#include "domain/check/progressinput.h"
#include "domain/counts/duty.h"
#include "review/planreading.h"
#include "workspace/door/workspace.h"
#include "workspace/importing/importverbs.h"
#include "workspace/progress/progressverbs.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The one before this, where that is of the same year: it has reports too, and nothing is owed for those
/// before.
Period firstPeriod(QDate today)
{
    const Period present = Period::containing(today, Cycle::Quarter);
    return present.previous().year == present.year ? present.previous() : present;
}

QString textOfYear(int year)
{
    QFile file(u":/samples/sample-work-points.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression ofItsYear(u"20[0-9]{2}年"_s);
    return QString::fromUtf8(file.readAll()).replace(ofItsYear, u"%1年"_s.arg(year));
}

Result<PlanId> importPlan(Workspace &workspace)
{
    const auto register_ = workspace.agencies();
    if (!register_)
        return register_.error();
    const int year = workspace.clock().today().year();
    auto reading = readPlanText(textOfYear(year), {}, *register_, {});
    if (!reading)
        return reading.error();
    reading->source.fileName = u"示例.txt"_s;
    ImportRequest request = beginReview(*reading).request();
    request.firstPeriod = firstPeriod(workspace.clock().today());
    return commitProposal(workspace, request);
}

/// The n-th report of a period: of every eight one is missing, one says that the work is done, one that it is
/// blocked.
std::optional<ProgressInput> reportOn(const Duty &duty, const Period &period, size_t n, bool isLastPeriod)
{
    constexpr size_t round = 8;
    const size_t place = n % round;
    if (place == 3 || (isLastPeriod && place == 6)) // not in yet
        return std::nullopt;
    ProgressInput report;
    report.measureId = duty.measureId;
    report.agencyId = duty.agencyId;
    report.period = period;
    static const QString texts[]{u"已制定实施方案，明确责任科室和时间节点，正按计划推进。"_s,
        u"召开专题推进会一次，走访企业十二家，收集意见建议九条。"_s,
        u"完成现场检查和资料汇总，形成阶段性报告。"_s, u"组织培训一场，参训八十六人次。"_s};
    report.text = texts[n % std::size(texts)];
    report.nextStep = u"继续按计划推进，按期完成。"_s;
    if (isLastPeriod && place == 2) {
        report.state = WorkState::Done;
        report.text = u"各项工作已全部完成，成果已通过验收。"_s;
        report.nextStep.clear();
    } else if (isLastPeriod && place == 5) {
        report.blocked = true;
        report.problem = u"专项经费尚未落实，需要协调解决。"_s;
    } else {
        report.percent = isLastPeriod ? 60 : 30;
    }
    return report;
}

Result<> reportPeriod(Workspace &workspace, const PlanBook &book, const Period &period, bool isLastPeriod)
{
    size_t n = 0;
    for (const Duty &duty : dutiesIn(book, period, workspace.clock().today())) {
        const auto report = reportOn(duty, period, n++, isLastPeriod);
        if (!report)
            continue;
        if (const auto added = addProgress(workspace, *report); !added)
            return added.error();
    }
    return {};
}

} // namespace

Result<PlanId> writeSamplePlan(Workspace &workspace)
{
    const auto plan = importPlan(workspace);
    if (!plan)
        return plan.error();
    const auto book = workspace.book(*plan);
    if (!book)
        return book.error();
    const Period last = Period::containing(workspace.clock().today(), book->plan().cycle);
    if (const Period first = book->firstPeriod(); first != last)
        QD_TRY(reportPeriod(workspace, *book, first, false));
    QD_TRY(reportPeriod(workspace, *book, last, true));
    return plan;
}

} // namespace qd
