// SPDX-License-Identifier: GPL-3.0-or-later
#include "countsql.h"
#include "domain/counts/agencywork.h"
#include "domain/counts/submissions.h"
#include "papercase.h"
#include "support/randomplan.h"
#include "workspace/door/transaction.h"
#include "workspace/door/workspacestore.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace qd;
using namespace reportcase;
using qd::test::RandomPlan;

/// Everything a paper counts, counted a second way: by SELECTs over the data file (countsql.h), for 300
/// made-up plans.
class TestCountsAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void countsAndPapersSayWhatTheDataFileSays();

private:
    void ask(const PlanBook &book, const RandomPlan &plan);
    int number(const QString &select);
    void compareCounts(const PlanCounts &counts);
    void compareAgencies(const PlanBook &book, const PlanCounts &counts, const RandomPlan &plan);
    void compareSubmissions(const PaperInput &input, const PlanCounts &counts);
    void comparePapers(const PaperInput &input);

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<RandomPlan> m_plans;
    QSqlDatabase m_db;
    bool m_supporting = false;
};

namespace
{

#ifdef __SANITIZE_ADDRESS__
constexpr quint32 plans = 60; // the sanitizers need five times as long; the whole number is counted without them
#else
constexpr quint32 plans = 300;
#endif

/// Stores a made-up plan; the ids become those of the data file.
class PlanStorer final
{
public:
    explicit PlanStorer(Transaction &transaction)
        : m_transaction(transaction)
    {
    }

    template <typename R>
    void put(R &record)
    {
        record.id = {};
        const auto done = m_transaction.insertUntold(record);
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

private:
    template <typename R, typename Refer>
    auto putAll(std::vector<R> &records, Refer refer)
    {
        QHash<decltype(R::id), decltype(R::id)> ids;
        for (R &record : records) {
            const auto before = record.id;
            refer(record);
            put(record);
            ids.insert(before, record.id);
        }
        return ids;
    }

public:
    void store(RandomPlan &plan)
    {
        PlanRows &rows = plan.rows;
        rows.plan.createdAt = m_transaction.now();
        put(rows.plan);
        const PlanId id = rows.plan.id;
        const auto sections = putAll(rows.sections, [&](Section &section) { section.planId = id; });
        const auto tasks = putAll(rows.tasks, [&](Task &task) {
            task.planId = id;
            task.sectionId = sections.value(task.sectionId);
        });
        const auto measures
            = putAll(rows.measures, [&](Measure &measure) { measure.taskId = tasks.value(measure.taskId); });
        putAll(rows.parties, [&](Party &party) {
            party.taskId = tasks.value(party.taskId);
            party.measureId = measures.value(party.measureId);
        });
        putAll(rows.exemptions, [&](Exemption &row) { row.measureId = measures.value(row.measureId); });
        putAll(rows.acts, [&](Act &act) {
            act.planId = id;
            act.taskId = tasks.value(act.taskId);
            act.measureId = measures.value(act.measureId);
        });
        putAll(plan.progress, [&](Progress &row) {
            row.measureId = measures.value(row.measureId);
            row.receivedOn = row.period.end().addDays(row.id.value * 7 % 40 - 25); // some too late
        });
    }

private:
    Transaction &m_transaction;
};

int monthsOf(Cycle cycle)
{
    switch (cycle) {
    case Cycle::Month:
        return 1;
    case Cycle::Quarter:
        return 3;
    case Cycle::Half:
        return 6;
    case Cycle::Year:
        return 12;
    }
    return 0;
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

void TestCountsAgain::initTestCase()
{
    OpenOptions options;
    options.path = m_folder.filePath(u"counts.db"_s);
    options.create = true;
    options.user = u"张三"_s;
    options.dailyBackup = false;
    auto workspace = Workspace::open(options);
    QVERIFY(workspace);
    m_workspace = *std::move(workspace);
    QVERIFY(m_workspace->store().transactWhole(OpKind::MakeSample, [&](Transaction &transaction) -> Result<> {
        PlanStorer storer(transaction);
        for (Agency agency : RandomPlan::agencies()) // into an empty file: the ids stay
            storer.put(agency);
        for (Membership membership : RandomPlan::memberships())
            storer.put(membership);
        for (quint32 seed = 0; seed < plans; ++seed) {
            m_plans.emplace_back(seed, qd::test::RandomPlanSize{8, 30});
            storer.store(m_plans.back());
        }
        return {};
    }));
    m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"again"_s);
    m_db.setDatabaseName(options.path);
    QVERIFY(m_db.open());
    QVERIFY(QSqlQuery(m_db).exec(u"PRAGMA temp_store = MEMORY"_s));
}

void TestCountsAgain::cleanupTestCase()
{
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(u"again"_s);
    m_workspace.reset();
}

void TestCountsAgain::ask(const PlanBook &book, const RandomPlan &plan)
{
    QSqlQuery query(m_db);
    const auto run = [&](const QString &statement) {
        if (!query.exec(statement))
            qFatal("%s\n%s", qPrintable(query.lastError().text()), qPrintable(statement));
    };
    run(u"DROP TABLE IF EXISTS temp.ask"_s);
    run(u"CREATE TEMP TABLE ask AS SELECT %1 AS plan, '%2' AS day, '%3' AS period_start, '%4' AS period_end, "
        "%5 AS cycle_months, %6 AS supporting"_s.arg(book.plan().id.value)
            .arg(iso(plan.day), iso(plan.period.start()), iso(plan.period.end()))
            .arg(monthsOf(book.plan().cycle))
            .arg(m_supporting ? 1 : 0));
    for (const countsql::Step &step : countsql::steps) {
        run(u"DROP TABLE IF EXISTS temp."_s + QLatin1String(step.table));
        run(u"CREATE TEMP TABLE %1 AS %2"_s.arg(QLatin1String(step.table), QLatin1String(step.select)));
    }
}

int TestCountsAgain::number(const QString &select)
{
    QSqlQuery query(m_db);
    if (!query.exec(select) || !query.next())
        qFatal("%s\n%s", qPrintable(query.lastError().text()), qPrintable(select));
    return query.value(0).toInt();
}

void TestCountsAgain::compareCounts(const PlanCounts &counts)
{
    QCOMPARE(static_cast<int>(counts.measures.size()), number(u"SELECT count(*) FROM lit"_s));
    QCOMPARE(counts.taskCount, number(u"SELECT count(DISTINCT t) FROM lit"_s));
    QCOMPARE(counts.sectionCount, number(u"SELECT count(DISTINCT section) FROM lit"_s));
    for (const WorkState state : {WorkState::NotStarted, WorkState::Ongoing, WorkState::Done,
             WorkState::Closed, WorkState::Adjusted}) {
        QCOMPARE(counts.states[static_cast<size_t>(state)],
            number(u"SELECT count(*) FROM lit WHERE state = '%1'"_s.arg(QLatin1String(keyText(state)))));
    }
    for (const Light light : {Light::None, Light::Green, Light::Yellow, Light::Red}) {
        QCOMPARE(counts.lights[light],
            number(u"SELECT count(*) FROM lit WHERE shown = '%1'"_s.arg(QLatin1String(keyText(light)))));
    }
    QCOMPARE(counts.overdue, number(u"SELECT count(*) FROM lit WHERE past AND NOT finished"_s));
    QCOMPARE(counts.blocked, number(u"SELECT count(*) FROM lit WHERE blocked AND NOT finished"_s));
    QCOMPARE(
        counts.near, number(u"SELECT count(*) FROM lit WHERE days_left BETWEEN 0 AND 7 AND NOT finished"_s));
    QCOMPARE(counts.withoutDeadline, number(u"SELECT count(*) FROM lit WHERE open"_s));
    QCOMPARE(counts.duties.due, number(u"SELECT count(*) FROM duty"_s));
    QCOMPARE(counts.duties.reported, number(u"SELECT count(*) FROM duty WHERE reported"_s));
}

void TestCountsAgain::compareAgencies(const PlanBook &book, const PlanCounts &counts, const RandomPlan &plan)
{
    const QString part
        = u"(SELECT m, agency AS who, role FROM answer, ask WHERE answer.day = ask.day AND NOT exempt "
          "UNION SELECT m, through, role FROM answer, ask WHERE answer.day = ask.day AND NOT exempt "
          "AND through IS NOT NULL)"_s;
    int rows = 0;
    for (const AgencyCount &agency : counts.agencies) {
        const QString who = QString::number(agency.agency.value);
        for (const Role role : {Role::Lead, Role::Support, Role::Joint, Role::Responsible}) {
            const QString where = u" FROM %1 JOIN live USING (m) WHERE who = %2 AND role = '%3'"_s.arg(
                part, who, QLatin1String(keyText(role)));
            QCOMPARE(agency.measures[role], number(u"SELECT count(DISTINCT m)"_s + where));
            QCOMPARE(agency.tasks[role], number(u"SELECT count(DISTINCT t)"_s + where));
            rows += agency.measures[role];
        }
        QCOMPARE(agency.duties.due, number(u"SELECT count(*) FROM duty WHERE agency = "_s + who));
        QCOMPARE(agency.duties.reported,
            number(u"SELECT count(*) FROM duty WHERE reported AND agency = "_s + who));
        if (!agency.throughMembers) {
            QCOMPARE(agency.lights.total(),
                number(
                    u"SELECT count(DISTINCT m) FROM answer, ask WHERE answer.day = ask.day AND NOT exempt AND agency = "_s
                    + who));
        }
    }
    QCOMPARE(rows, number(u"SELECT count(*) FROM "_s + part)); // nobody is left out
    size_t items = 0;
    for (const AgencyWork &work : agencyWork(book, plan.period, plan.day))
        items += work.items.size();
    QCOMPARE(static_cast<int>(items), rows);
}

/// Who handed in what when; the notice says the same.
void TestCountsAgain::compareSubmissions(const PaperInput &input, const PlanCounts &counts)
{
    const auto sums = submissionsOf(input.book, counts.measures, input.options.period, input.options.asOf);
    QVERIFY(reconcile(sums, counts.duties));
    const auto same = [this](const Submission &sum, const QString &where) {
        const auto handed = [&](const QString &what) {
            return number(u"SELECT count(*) FROM handed WHERE %1 AND %2"_s.arg(what, where));
        };
        QCOMPARE(sum.due, handed(u"1"_s));
        QCOMPARE(sum.onTime, handed(u"reported AND received <= due_on"_s));
        QCOMPARE(sum.late, handed(u"reported AND received > due_on"_s));
        QCOMPARE(sum.returned, handed(u"NOT reported AND newest = 'returned'"_s));
        QCOMPARE(sum.missing, handed(u"NOT reported AND newest IS NOT 'returned'"_s));
        QCOMPARE(sum.lacking, handed(u"NOT reported AND closed"_s));
        QCOMPARE(sum.passed, handed(u"passed"_s));
        QCOMPARE(sum.passedOnTime, handed(u"passed AND reported AND received <= due_on"_s));
    };
    same(sums.total, u"1"_s);
    for (const AgencySubmissions &agency : sums.agencies) {
        if (!QTest::currentTestFailed())
            same(agency.total, u"agency = %1"_s.arg(agency.agency.value));
    }
    PaperInput asked = input;
    asked.options.kind = PaperKind::Submission;
    QVERIFY(compose(asked));
    asked.options.kind = PaperKind::Notice;
    const auto notice = compose(asked);
    QVERIFY(notice);
    const int slow = number(u"SELECT count(*) FROM lit WHERE NOT finished AND (past OR (should_have AND long_ago) "
                            "OR (NOT should_have AND behind > 30))"_s);
    for (const Block &block : (*notice)->blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (paragraph && paragraph->key == u"notice.slowNamed"_s && slow > 0)
            QVERIFY2(paragraph->text.contains(u"推进滞后的举措共%1条"_s.arg(slow)), qPrintable(paragraph->text));
    }
}

void TestCountsAgain::comparePapers(const PaperInput &input)
{
    PaperInput asked = input;
    asked.options.kind = PaperKind::Progress;
    const auto progress = compose(asked);
    QVERIFY(progress);
    QString head;
    for (const Block &block : (*progress)->blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            head += paragraph->text;
    }
    const int measures = number(u"SELECT count(*) FROM lit"_s);
    const int due = number(u"SELECT count(*) FROM duty"_s);
    QVERIFY(measures == 0 || head.contains(u"、%1条工作举措"_s.arg(measures)));
    if (due > 0 && measures > 0) {
        const int reported = number(u"SELECT count(*) FROM duty WHERE reported"_s);
        QVERIFY2(head.contains(u"应报进展%1份，已报%2份"_s.arg(due).arg(reported)), qPrintable(head));
    }
    asked.options.kind = PaperKind::Agency; // reconciles each agency with countPlan(), else TotalsDisagree
    const auto agencies = compose(asked);
    QVERIFY2(agencies, agencies ? "" : qPrintable(agencies.error().detail));
    asked.options.kind = PaperKind::Handout;
    QVERIFY(compose(asked));
}

void TestCountsAgain::countsAndPapersSayWhatTheDataFileSays()
{
    int lit = 0;
    for (size_t i = 0; i < m_plans.size(); ++i) {
        const RandomPlan &plan = m_plans[i];
        if (i == plans / 2) {
            m_supporting = true;
            Setting setting;
            setting.key = QLatin1String(keyText(SettingKey::SupportingOwe));
            setting.value = u"1"_s;
            QVERIFY(m_workspace->store().transact(
                OpKind::MakeSample, [&](Transaction &transaction) { return transaction.insert(setting); }));
        }
        const auto book = m_workspace->book(plan.rows.plan.id);
        QVERIFY(book);
        QCOMPARE(book->rules().supportingOwe, m_supporting);
        const auto latest = m_workspace->latestProgress(book->plan().id, plan.period, plan.day);
        QVERIFY(latest);
        ask(*book, plan);
        const PlanCounts counts = countPlan(*book, plan.period, plan.day);
        QVERIFY(reconcile(counts));
        compareCounts(counts);
        if (!QTest::currentTestFailed())
            compareAgencies(*book, counts, plan);
        if (!QTest::currentTestFailed()) {
            PaperInput input{*book, *latest, {}};
            input.options.period = plan.period;
            input.options.asOf = plan.day;
            comparePapers(input);
            if (!QTest::currentTestFailed())
                compareSubmissions(input, counts);
        }
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(
                u"plan %1 of the file, %2 on %3"_s.arg(i + 1).arg(plan.period.toString(), iso(plan.day))));
        lit += counts.lights[Light::Green] + counts.lights[Light::Yellow] + counts.lights[Light::Red];
    }
    QVERIFY(lit > 10 * static_cast<int>(plans) / 3); // the plans are no empty ones
}

QTEST_MAIN(TestCountsAgain)
#include "tst_countsagain.moc"
