// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/readingreason.h"
#include "planscore.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// Published plans of other offices, with hand-read answers; they lie beside the project, not in it.
class TestCorpus final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsPublishedPlans_data();
    void readsPublishedPlans();
    void computesTheDatesOfDeadlinePhrases();
    void findsNobodyWherePlansNameNobody();
    void refusesTablesThatLostTheirColumns_data();
    void refusesTablesThatLostTheirColumns();
    void carriesTheDeclaredRuleThroughThePlan();
    void keepsTheHeadingAboveTheTask();
    void tiesAnnotationsToTheirSentences();
    void joinsLinesAndLeavesPageMarksOut();

private:
    static Proposal plan(const QString &prefix)
    {
        const QDir folder(QStringLiteral(QD_SOURCE_DIR "/../shared/corpus"));
        const QStringList files = folder.entryList({prefix + u"*.txt"_s});
        const auto source = readSource(folder.filePath(files.value(0)));
        if (!source)
            return {};
        return readPlan(*source).value_or(Proposal{});
    }

    static const ProposedTask *taskNumbered(const Proposal &proposal, const QString &number)
    {
        for (const auto &section : proposal.sections) {
            for (const auto &task : section.tasks) {
                if (task.number == number)
                    return &task;
            }
        }
        return nullptr;
    }
};

void TestCorpus::initTestCase()
{
    if (!QDir(QStringLiteral(QD_SOURCE_DIR "/../shared/corpus/gold")).exists())
        QSKIP("The folder ../shared/corpus is not here; nothing to test against.");
}

void TestCorpus::readsPublishedPlans_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"001", "004", "010", "015", "018", "D01"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCorpus::readsPublishedPlans()
{
    QFETCH(QString, name);
    const auto gold = planscore::goldItems(
        u"%1/../shared/corpus/gold/%2.json"_s.arg(QStringLiteral(QD_SOURCE_DIR), name));
    QVERIFY(!gold.empty());
    const auto score = planscore::scoreOf(gold, planscore::parsedItems(plan(name)));
    QVERIFY2(score.recall >= 0.98, qPrintable(QString::number(score.recall)));
    QVERIFY2(score.precision >= 0.98, qPrintable(QString::number(score.precision)));
    QVERIFY2(score.partyF1 >= 0.97, qPrintable(QString::number(score.partyF1)));
    QVERIFY(score.deadlineHits >= 0.95 * score.deadlines);
}

void TestCorpus::computesTheDatesOfDeadlinePhrases()
{
    const auto gold = QStringLiteral(QD_SOURCE_DIR "/../shared/corpus/gold/D01.json");
    QFile file(gold);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Proposal proposal = plan(u"D01"_s);
    int compared = 0;
    for (const QJsonValue section : QJsonDocument::fromJson(file.readAll())[u"sections"_s].toArray()) {
        for (const QJsonValue item : section[u"items"_s].toArray()) {
            const ProposedTask *task = taskNumbered(proposal, item[u"number"_s].toString());
            QVERIFY(task);
            auto deadline = task->deadline;
            for (const auto &measure : task->measures) {
                if (!deadline)
                    deadline = measure.deadline;
            }
            QCOMPARE(deadline ? deadline->phrase : QString(), item[u"deadline"_s].toString());
            QCOMPARE(deadline ? deadline->date.toString(Qt::ISODate) : QString(), item[u"date"_s].toString());
            ++compared;
        }
    }
    QCOMPARE(compared, 17);
}

void TestCorpus::findsNobodyWherePlansNameNobody()
{
    const Proposal proposal = plan(u"013"_s);
    QVERIFY(proposal.taskCount() > 0);
    for (const auto &item : planscore::parsedItems(proposal))
        QVERIFY2(item.duties.isEmpty(), qPrintable(item.title));
    QCOMPARE(proposal.doubts.size(), size_t(1));
    QCOMPARE(proposal.doubts.front().kind, DoubtKind::NoParty);
}

void TestCorpus::refusesTablesThatLostTheirColumns_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::newRow("a glued progress table") << u"R06"_s;
    QTest::newRow("a table of 102 rows out of a PDF") << u"R14"_s;
}

void TestCorpus::refusesTablesThatLostTheirColumns()
{
    QFETCH(QString, prefix);
    const QDir folder(QStringLiteral(QD_SOURCE_DIR "/../shared/corpus"));
    const auto source = readSource(folder.filePath(folder.entryList({prefix + u"*.txt"_s}).value(0)));
    QVERIFY(source);
    const auto proposal = readPlan(*source);
    QVERIFY(!proposal);
    QCOMPARE(proposal.error().reason, Reason(ReadingReason::FlatTable));
}

void TestCorpus::carriesTheDeclaredRuleThroughThePlan()
{
    const Proposal proposal = plan(u"001"_s);
    const ProposedTask *last = taskNumbered(proposal, u"21"_s);
    QVERIFY(last);
    QCOMPARE(last->parties.size(), size_t(2));
    QCOMPARE(last->parties[0].role, Role::Lead);
    QVERIFY(last->parties[0].byRule);
    QCOMPARE(last->parties[1].role, Role::Responsible);
    QVERIFY(last->parties[1].openEnded); // 等有关部门
}

void TestCorpus::keepsTheHeadingAboveTheTask()
{
    const Proposal proposal = plan(u"001"_s);
    const ProposedTask *task = taskNumbered(proposal, u"6"_s);
    QVERIFY(task && task->heading);
    QCOMPARE(task->heading->number, u"(二)"_s);
    QCOMPARE(task->heading->title, u"推动创新创业，打造研发设计中心"_s);
}

void TestCorpus::tiesAnnotationsToTheirSentences()
{
    const Proposal proposal = plan(u"010"_s);
    const ProposedTask *task = taskNumbered(proposal, u"1"_s);
    QVERIFY(task);
    QCOMPARE(task->measures.size(), size_t(3));
    QCOMPARE(task->measures[0].parties.size(), size_t(1));
    QCOMPARE(task->measures[0].parties[0].name, u"合肥海关"_s);
    QCOMPARE(task->measures[1].parties.size(), size_t(2));
    QVERIFY(task->measures[2].parties.empty()); // the last annotation stands on the task
    QCOMPARE(task->parties[1].name, u"省农业农村厅"_s);
}

void TestCorpus::joinsLinesAndLeavesPageMarksOut()
{
    const Proposal proposal = plan(u"015"_s);
    QCOMPARE(proposal.title, u"关于支持人工智能创新发展的若干措施"_s);
    QCOMPARE(proposal.year, 2025);
    for (const auto &section : proposal.sections) {
        for (const auto &task : section.tasks) {
            QVERIFY2(!task.text.contains(u'\n'), qPrintable(task.text));
            QVERIFY2(!task.text.contains(u"—１"), qPrintable(task.text));
        }
    }
    const auto marks = std::count_if(proposal.ignored.begin(), proposal.ignored.end(),
        [](const Ignored &i) { return i.why == IgnoredWhy::PageMark; });
    QCOMPARE(marks, 10);
}

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
