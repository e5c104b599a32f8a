// SPDX-License-Identifier: GPL-3.0-or-later
// A process that does the office's work of a year until it is killed.
//   officeholder DB FOLDER SEED   does every operation of supervision, each time round in an order of chance,
//   and prints
//                                 "key of the operation, entry of the audit, rows written" once it is
//                                 committed. Files to attach are made in the folder. What the rules refuse
//                                 just then is passed over.
#include "domain/counts/supervisioncounts.h"
#include "domain/plan/standing.h"
#include "support/attachedfiles.h"
#include "support/builders.h"
#include "workspace/door/rowedits.h"
#include "workspace/due/dueverbs.h"
#include "workspace/measures/measureverbs.h"
#include "workspace/measures/recyclebin.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/progress/reviewreads.h"
#include "workspace/progress/reviewverbs.h"
#include "workspace/progress/summaryverbs.h"
#include "workspace/supervision/decisionverbs.h"
#include "workspace/supervision/supervisionverbs.h"

#include <QCoreApplication>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

/// The office at work: each member does one operation, or nothing where there is nothing to do it on.
class Office final
{
public:
    Office(Workspace &workspace, QString folder, unsigned seed)
        : m_ws(workspace)
        , m_folder(std::move(folder))
        , m_random(seed)
        , m_plan(workspace.plans()->front().id)
    {
    }

    int workForEver();

private:
    using Done = std::optional<Error>; ///< nothing: it was done, or there was nothing to do it on

    template <typename T>
    static Done doneBy(const Result<T> &result)
    {
        return result ? Done() : Done(result.error());
    }
    template <typename T>
    const T *anyOf(const std::vector<T> &all)
    {
        return all.empty() ? nullptr : &all[m_random() % all.size()];
    }
    template <typename F>
    const Act *actWhere(F &&fits)
    {
        std::vector<const Act *> found;
        for (const Act *act : m_book.acts()) {
            if (fits(*act))
                found.push_back(act);
        }
        const Act *const *one = anyOf(found);
        return one ? *one : nullptr;
    }
    template <typename F>
    const Measure *measureWhere(F &&fits)
    {
        std::vector<const Measure *> found;
        for (const Measure *measure : m_book.measures()) {
            if (fits(*measure))
                found.push_back(measure);
        }
        const Measure *const *one = anyOf(found);
        return one ? *one : nullptr;
    }
    const Measure *anyMeasure()
    {
        return measureWhere([](const Measure &) { return true; });
    }
    AgencyId anyAgency() { return anyOf(m_book.agencies().agencies())->id; }
    QString words(const QString &about)
    {
        return u"%1，第%2次。"_s.arg(about)
            .arg(m_random())
            .repeated(1 + static_cast<qsizetype>(m_random() % 40));
    }
    bool isFinished(const Measure &measure) const
    {
        const WorkState state = standingOf(m_book, measure, today()).state;
        return state == WorkState::Done || state == WorkState::Closed;
    }
    bool isExtra(const Measure &measure) const { return m_book.task(measure.taskId)->extra; }
    QDate today() const { return m_ws.clock().today(); }
    Period period() const { return test::quarter(2023, 2); }
    /// The newest versions in that state.
    std::vector<Progress> reports(ProgressState state) const
    {
        std::vector<Progress> found;
        const auto all = m_ws.progressIn(m_plan, {}, false);
        for (const Progress &report : *all) {
            if (report.progressState == state)
                found.push_back(report);
        }
        return found;
    }

    Done remindOne()
    {
        ReminderInput input;
        input.agency = anyAgency();
        input.period = period();
        input.text = words(u"请补报"_s);
        return doneBy(remind(m_ws, m_plan, {input, input}));
    }
    Done answer()
    {
        const Act *to = actWhere([](const Act &act) { return act.kind == ActKind::Reminder; });
        return to ? doneBy(recordAnswer(m_ws, to->id, words(u"周五报来"_s))) : Done();
    }
    Done giveInstruction()
    {
        InstructionInput input;
        input.task = anyMeasure()->taskId;
        input.leader = u"王区长"_s;
        input.text = words(u"请抓紧"_s);
        return doneBy(instruct(m_ws, input));
    }
    Done follow()
    {
        const Act *on = actWhere([](const Act &act) { return act.kind == ActKind::Instruction; });
        return on ? doneBy(followUp(m_ws, on->id, words(u"已部署"_s), m_random() % 2 == 0)) : Done();
    }
    Done ask()
    {
        ExtensionInput input;
        input.measure = anyMeasure()->id;
        const QDate to = QDate(2024, 1, 1).addDays(static_cast<int>(m_book.acts().size()));
        input.to = {to.toString(Qt::ISODate), to};
        input.reason = words(u"场地未落实"_s);
        return doneBy(askExtension(m_ws, input));
    }
    Done decide()
    {
        const Act *asked = actWhere([this](const Act &act) {
            return act.kind == ActKind::Extension
                && actStandingOf(m_book, act, today()) == ActStanding::Waiting;
        });
        ExtensionDecision decision;
        decision.granted = m_random() % 2 == 0;
        decision.person = u"王区长"_s;
        decision.reason = u"理由不足"_s;
        return asked ? doneBy(decideExtension(m_ws, asked->id, decision)) : Done();
    }
    Done adjust()
    {
        return doneBy(adjustMeasure(
            m_ws, {anyMeasure()->id, words(u"调整为"_s), u"经费压缩"_s, u"专题会议纪要"_s, {}}));
    }
    Done terminate()
    {
        const Measure *measure = measureWhere([this](const Measure &each) { return isExtra(each); });
        return measure ? doneBy(terminateMeasures(m_ws, {measure->id}, u"上级取消"_s, {})) : Done();
    }
    Done close()
    {
        const Measure *measure = measureWhere([this](const Measure &each) { return !isFinished(each); });
        CloseOutInput input;
        if (measure)
            input.measures = {measure->id};
        input.basis = words(u"验收单"_s);
        return measure ? doneBy(closeOut(m_ws, input)) : Done();
    }
    Done openAgain()
    {
        const Measure *measure = measureWhere([this](const Measure &each) { return isFinished(each); });
        return measure ? doneBy(reopen(m_ws, {measure->id}, u"群众反映未到位"_s)) : Done();
    }
    Done addExtra()
    {
        ExtraTaskInput input;
        input.plan = m_plan;
        input.text = words(u"做好迎检准备"_s);
        input.source = u"区政府常务会议"_s;
        input.parties = {{anyAgency(), Role::Lead}};
        return doneBy(addExtraTask(m_ws, input));
    }
    Done talk()
    {
        return doneBy(recordContact(
            m_ws, {m_plan, anyAgency(), Channel::Phone, u"联络员"_s, words(u"请提前准备"_s), {}}));
    }
    Done seal()
    {
        const QDate on = today().addDays(-static_cast<int>(m_random() % 30));
        return doneBy(recordSealedCopy(m_ws, m_plan, anyAgency(), test::quarter(2023, 1), on));
    }
    Done correctAct()
    {
        const Act *seen = actWhere([](const Act &act) { return act.kind == ActKind::Contact; });
        if (!seen)
            return {};
        Act wanted = *seen;
        wanted.text = words(u"更正"_s);
        return doneBy(editAct(m_ws, *seen, wanted));
    }
    Done takeAway()
    {
        const Act *act = actWhere([this](const Act &each) { return m_book.actsAfter(each.id).empty(); });
        return act ? doneBy(removeAct(m_ws, act->id)) : Done();
    }
    Done report()
    {
        const Measure *measure = anyMeasure();
        const auto parties = m_book.partiesOn(measure->id, today());
        if (parties.empty())
            return {};
        ProgressInput input = test::report(measure->id, parties.front()->agencyId, period());
        input.text = words(u"已检查企业"_s);
        input.draft = m_random() % 2 == 0;
        return doneBy(addProgress(m_ws, input));
    }
    Done submit()
    {
        const auto drafts = reports(ProgressState::Draft);
        const Progress *one = anyOf(drafts);
        return one ? doneBy(submitReport(m_ws, one->id)) : Done();
    }
    Done giveBack()
    {
        const auto waiting = reports(ProgressState::Submitted);
        const Progress *one = anyOf(waiting);
        return one ? doneBy(returnReport(m_ws, one->id, words(u"缺数据"_s))) : Done();
    }
    Done accept()
    {
        const auto waiting = reports(ProgressState::Submitted);
        const Progress *one = anyOf(waiting);
        return one ? doneBy(acceptReport(m_ws, one->id)) : Done();
    }
    Done merge()
    {
        SummaryText wanted;
        wanted.taskId = anyMeasure()->taskId;
        wanted.period = period();
        wanted.text = words(u"各单位已部署"_s);
        return doneBy(setSummary(m_ws, *summary(m_ws, wanted.taskId, wanted.period), wanted));
    }
    Done cycle()
    {
        CycleInput input;
        input.plan = m_plan;
        input.measure = anyMeasure()->id;
        input.cycle = m_random() % 2 == 0 ? Cycle::Month : Cycle::Half;
        input.dueDay = 1 + static_cast<int>(m_random() % 28);
        return doneBy(setReportingCycle(m_ws, input));
    }
    Done reportingDay()
    {
        const QDate on = QDate(2023, 7, 1).addDays(static_cast<int>(m_random() % 28));
        return doneBy(setReportingDay(m_ws, m_plan, period(), on));
    }
    Done milestones()
    {
        const QString text = u"①3月底前完成方案；②6月底前完成试点；③"_s + words(u"9月底前推开"_s);
        return doneBy(setMilestones(m_ws, anyMeasure()->id, readMilestones(text, 2023)));
    }
    Done calendar()
    {
        std::vector<CalendarDay> days;
        for (int n = 0; n < 7; ++n)
            days.push_back({{}, QDate(2023, 10, 1).addDays(n), m_random() % 2 == 0, u"国庆节"_s});
        return doneBy(importCalendar(m_ws, days));
    }
    Done officeDate()
    {
        const OfficeDate date{
            {}, QDate(2023, 9, 1).addDays(static_cast<int>(m_random() % 30)), words(u"质量月"_s)};
        return doneBy(editRows<OfficeDate>(m_ws, OpKind::EditOfficeDates, {{{}, date}}));
    }
    Done attachOne()
    {
        const QString name = m_folder + u"/%1.bin"_s.arg(QCoreApplication::applicationPid());
        const QByteArray content
            = QByteArray::number(m_random()).repeated(1 + static_cast<qsizetype>(m_random() % 2000));
        if (!test::writeBytes(name, content))
            return Error{ErrorCode::Io, {}, name};
        EvidenceTarget target;
        if (const Act *act = actWhere([](const Act &each) { return each.measureId.isValid(); }))
            target.act = act->id;
        else
            target.measure = anyMeasure()->id;
        return doneBy(test::attachFiles(m_ws, target, {name}));
    }
    Done detachOne()
    {
        const auto files = evidenceIn(m_ws, m_plan);
        const EvidenceRow *one = anyOf(*files);
        return one ? doneBy(detach(m_ws, {one->file.id})) : Done();
    }
    Done erase()
    {
        const Measure *measure
            = measureWhere([this](const Measure &each) { return m_book.measuresOf(each.taskId).size() > 1; });
        return measure ? doneBy(deleteMeasures(m_ws, {measure->id})) : Done();
    }
    Done restore()
    {
        const auto deleted = deletedRows(m_ws);
        for (const DeletedRow &row : *deleted) {
            if (row.table == Table::Task)
                return doneBy(restoreDeleted(m_ws, {TaskId{row.id}}, {}));
            if (row.table == Table::Measure && !row.isTaskDeleted)
                return doneBy(restoreDeleted(m_ws, {}, {MeasureId{row.id}}));
        }
        return {};
    }

    Workspace &m_ws;
    QString m_folder;
    std::mt19937 m_random;
    PlanId m_plan;
    PlanBook m_book;
};

int Office::workForEver()
{
    QObject::connect(&m_ws, &Workspace::changed, &m_ws, [](const ChangeSet &set) {
        std::printf("%s %lld %d\n", keyText(set.op), static_cast<long long>(set.opId),
            static_cast<int>(set.changes.size()));
        std::fflush(stdout);
    });
    std::vector<Done (Office::*)()> work{&Office::remindOne, &Office::answer, &Office::giveInstruction,
        &Office::follow, &Office::ask, &Office::decide, &Office::adjust, &Office::terminate, &Office::close,
        &Office::openAgain, &Office::addExtra, &Office::talk, &Office::seal, &Office::correctAct,
        &Office::takeAway, &Office::report, &Office::submit, &Office::giveBack, &Office::accept,
        &Office::merge, &Office::cycle, &Office::reportingDay, &Office::milestones, &Office::calendar,
        &Office::officeDate, &Office::attachOne, &Office::detachOne, &Office::erase, &Office::restore};
    for (;;) {
        std::shuffle(work.begin(), work.end(), m_random);
        for (const auto &one : work) {
            auto book = m_ws.book(m_plan);
            if (!book)
                return 2;
            m_book = *std::move(book);
            const Done fault = (this->*one)();
            const bool refused
                = fault && (fault->code == ErrorCode::Invalid || fault->code == ErrorCode::Conflict);
            if (fault && !refused) { // a wording adjusted again, as its act is to go, is a Conflict
                std::fprintf(stderr, "%s\n", qPrintable(fault->detail));
                return 3;
            }
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 4)
        return 1;
    const FixedClock clock(QDate(2023, 5, 10));
    OpenOptions options;
    options.path = arguments[1];
    options.clock = &clock;
    auto workspace = Workspace::open(options);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().detail));
        return 1;
    }
    return Office(**workspace, arguments[2], arguments[3].toUInt()).workForEver();
}
