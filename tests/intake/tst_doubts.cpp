// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/responsible/doubts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

ProposedParty party(const QString &name, Role role)
{
    ProposedParty party;
    party.name = name;
    party.role = role;
    return party;
}

ProposedTask task(const std::vector<ProposedParty> &parties)
{
    ProposedTask task;
    task.parties = parties;
    task.titleSpan = {10, 20};
    return task;
}

/// A measure with parties of its own.
ProposedMeasure measure(const std::vector<ProposedParty> &parties, const Deadline &deadline = {})
{
    ProposedMeasure measure;
    measure.parties = parties;
    measure.span = {30, 40};
    if (!deadline.isEmpty())
        measure.deadline = deadline;
    return measure;
}

NodeId idAt(int section, int task)
{
    return {100 * (section + 1) + task};
}

Proposal planOf(const std::vector<std::vector<ProposedTask>> &sections)
{
    Proposal plan;
    plan.year = 2023;
    for (const auto &tasks : sections)
        plan.sections.push_back({u"一"_s, u"重点任务"_s, {}, tasks});
    for (size_t s = 0; s < plan.sections.size();
         ++s) { // ids that tell the place: 101 is the second of the first
        for (size_t t = 0; t < plan.sections[s].tasks.size(); ++t)
            plan.sections[s].tasks[t].id = idAt(static_cast<int>(s), static_cast<int>(t));
    }
    return plan;
}

/// "no-lead 0.1 区财政局" for each doubt.
QStringList shown(const std::vector<Doubt> &doubts)
{
    QStringList all;
    for (const Doubt &doubt : doubts)
        all << u"%1 %2 %3"_s.arg(key(doubt.kind))
                   .arg(doubt.task.isValid()
                           ? u"%1.%2"_s.arg(doubt.task.value / 100 - 1).arg(doubt.task.value % 100)
                           : u"whole"_s)
                   .arg(doubt.names.join(u'、'))
                   .trimmed();
    return all;
}

const ProposedTask clear = task({party(u"区财政局"_s, Role::Lead), party(u"区教育局"_s, Role::Support)});
const ProposedTask single = task({party(u"区财政局"_s, Role::Responsible)});
const ProposedTask leaderless = task({party(u"区财政局"_s, Role::Joint), party(u"区教育局"_s, Role::Joint)});
const ProposedTask nobody = task({});

} // namespace

class TestDoubts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasNoDoubtAboutAClearPlan();
    void asksWhoLeadsSeveral();
    void asksWhoIsResponsible();
    void asksOnceWhenNobodyIsNamed();
    void takesTheNamesInMeasuresForNames();
    void asksOnceForEachSuppliedPrefix();
    void asksForDeadlinesWithoutADate_data();
    void asksForDeadlinesWithoutADate();
    void asksForBracketsWithATimeThatStayedInTheText();
    void putsTheWeightiestFirst();
    void keepsTheOrderOfThePlanWithinAKind();
};

void TestDoubts::hasNoDoubtAboutAClearPlan()
{
    QCOMPARE(shown(findDoubts(planOf({{clear, single}, {single}}))), QStringList());
}

void TestDoubts::asksWhoLeadsSeveral()
{
    const auto doubts = findDoubts(planOf({{clear}, {single, leaderless}}));
    QCOMPARE(shown(doubts), QStringList{u"no-lead 1.1"_s});
    QCOMPARE(doubts[0].span, (Span{10, 20}));
}

void TestDoubts::asksWhoIsResponsible()
{
    const auto doubts = findDoubts(planOf({{nobody, clear}, {nobody}}));
    QCOMPARE(shown(doubts), (QStringList{u"no-party 0.0"_s, u"no-party 1.0"_s}));
    QCOMPARE(doubts[1].span, (Span{10, 20}));
}

void TestDoubts::asksOnceWhenNobodyIsNamed()
{
    QCOMPARE(shown(findDoubts(planOf({{nobody, nobody}, {nobody}}))), QStringList{u"no-party whole"_s});
    QCOMPARE(shown(findDoubts(Proposal())), QStringList{u"no-party whole"_s});
}

void TestDoubts::takesTheNamesInMeasuresForNames()
{
    ProposedTask inside = nobody;
    inside.measures = {measure({}), measure({party(u"区科委"_s, Role::Responsible)})};
    QCOMPARE(shown(findDoubts(planOf({{inside}}))), QStringList());
    ProposedTask silent = nobody;
    silent.measures = {measure({}), measure({})};
    QCOMPARE(shown(findDoubts(planOf({{inside, silent}}))), QStringList{u"no-party 0.1"_s});
}

void TestDoubts::asksOnceForEachSuppliedPrefix()
{
    ProposedParty supplied = party(u"审批服务局"_s, Role::Lead);
    supplied.inferred = true;
    supplied.resolved = u"市审批服务局"_s;
    supplied.span = {50, 55};
    ProposedParty other = supplied;
    other.name = u"数据局"_s;
    other.resolved = u"市数据局"_s;
    ProposedTask inside = clear;
    inside.measures = {measure({supplied}), measure({other})};
    const auto doubts = findDoubts(planOf({{task({supplied}), inside}, {task({other})}}));
    QCOMPARE(
        shown(doubts), (QStringList{u"inferred-prefix 0.0 审批服务局"_s, u"inferred-prefix 0.1 数据局"_s}));
    QCOMPARE(doubts[0].proposal, u"市审批服务局"_s);
    QCOMPARE(doubts[0].span, (Span{50, 55}));
    QCOMPARE(doubts[1].proposal, u"市数据局"_s);
}

void TestDoubts::asksForDeadlinesWithoutADate_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("doubtful");
    QTest::newRow("read") << u"6月底前"_s << QDate(2023, 6, 30) << false;
    QTest::newRow("set by the clerk") << u"会议召开前"_s << QDate(2023, 5, 1) << false;
    QTest::newRow("has no date and needs none") << u"持续推进"_s << QDate() << false;
    QTest::newRow("has one that was not found") << u"会议召开前"_s << QDate() << true;
}

void TestDoubts::asksForDeadlinesWithoutADate()
{
    QFETCH(QString, phrase);
    QFETCH(QDate, date);
    QFETCH(bool, doubtful);
    ProposedTask own = clear;
    own.deadline = Deadline{phrase, date};
    own.span = {5, 25};
    ProposedTask inside = clear;
    inside.measures = {measure({}), measure({}, {phrase, date})};
    const auto doubts = findDoubts(planOf({{own, inside}}));
    const QString kind = u"deadline-unread"_s;
    QCOMPARE(shown(doubts),
        doubtful ? (QStringList{kind + u" 0.0 "_s + phrase, kind + u" 0.1 "_s + phrase}) : QStringList());
    if (doubtful) {
        QCOMPARE(doubts[0].span, (Span{5, 25}));
        QCOMPARE(doubts[1].span, (Span{30, 40})); // of the measure
    }
}

void TestDoubts::asksForBracketsWithATimeThatStayedInTheText()
{
    ProposedTask asked = single;
    asked.title = u"建立制度（2022年12月31日前已完成）"_s;
    asked.measures = {measure({}), measure({}), measure({})};
    asked.measures[0].text = asked.title;
    asked.measures[1].text = u"开会（12月4日于北京）（联系人：张三）。"_s;
    asked.measures[2].text = u"迎接检查（9月）的准备（含培训）。"_s;
    QCOMPARE(shown(findDoubts(planOf({{asked}}))),
        (QStringList{
            u"deadline-unread 0.0 2022年12月31日前已完成"_s, u"deadline-unread 0.0 12月4日于北京"_s}));
}

void TestDoubts::putsTheWeightiestFirst()
{
    std::vector<Doubt> doubts{{DoubtKind::DeadlineUnread, {}, {}, idAt(0, 0), {}},
        {DoubtKind::InferredPrefix, {}, {}, idAt(0, 0), {}},
        {DoubtKind::AgencyByFolding, {}, {}, idAt(0, 0), {}},
        {DoubtKind::TwoSpellings, {}, {}, idAt(0, 0), {}}, {DoubtKind::UnknownAgency, {}, {}, idAt(0, 0), {}},
        {DoubtKind::NoLead, {}, {}, idAt(9, 9), {}}, {DoubtKind::NoParty, {}, {}, idAt(9, 9), {}},
        {DoubtKind::TwoSpellings, {}, {}, {}, {}}};
    rankDoubts(doubts);
    QCOMPARE(shown(doubts),
        (QStringList{u"two-spellings whole"_s, u"no-party 9.9"_s, u"no-lead 9.9"_s, u"unknown-agency 0.0"_s,
            u"two-spellings 0.0"_s, u"agency-by-folding 0.0"_s, u"inferred-prefix 0.0"_s,
            u"deadline-unread 0.0"_s}));
    std::vector<Doubt> none;
    rankDoubts(none);
    QVERIFY(none.empty());
}

void TestDoubts::keepsTheOrderOfThePlanWithinAKind()
{
    std::vector<Doubt> doubts{
        {DoubtKind::NoLead, {}, {}, idAt(1, 0), {}}, {DoubtKind::NoLead, {}, {}, idAt(0, 10), {}}};
    QStringList expected;
    for (int i = 0; i < 40; ++i) { // of one place in the order they come
        doubts.push_back({DoubtKind::NoLead, {QString::number(i)}, {}, idAt(0, 2), {}});
        expected << u"no-lead 0.2 %1"_s.arg(i);
    }
    rankDoubts(doubts);
    QCOMPARE(shown(doubts), expected + QStringList({u"no-lead 0.10"_s, u"no-lead 1.0"_s}));
}

QTEST_APPLESS_MAIN(TestDoubts)
#include "tst_doubts.moc"
