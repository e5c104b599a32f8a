// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readplan.h"
#include "intake/responsible/agencynames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

/// A plan of one section whose task n has the agencies of lists[n] as joint parties.
Proposal planOf(const QList<QStringList> &lists)
{
    QString text = u"2023年上海市静安区质量工作要点\n一、部分\n"_s;
    int number = 0;
    for (const QStringList &names : lists) {
        text += u"（%1）事项。内容。（责任单位：%2）\n"_s
                    .arg(QStringView(u"一二三四五六七八九").sliced(number, 1))
                    .arg(names.join(u'、'));
        ++number;
    }
    return readPlan(pastedSource(text)).value_or(Proposal{});
}

AgencyRegister registerOf(const QStringList &shortNames, const QList<QPair<int, QString>> &aliases = {})
{
    std::vector<Agency> agencies;
    for (const QString &name : shortNames) {
        Agency agency;
        agency.id = AgencyId{static_cast<qint64>(agencies.size()) + 1};
        agency.shortName = name;
        agency.fullName = fullNameOf(name, u"上海市静安区"_s);
        agencies.push_back(agency);
    }
    std::vector<Alias> rows;
    for (const auto &[agency, name] : aliases)
        rows.push_back({AliasId{static_cast<qint64>(rows.size()) + 1}, AgencyId{agency}, name});
    return AgencyRegister(agencies, rows, {});
}

int doubtsOf(const Proposal &plan, DoubtKind kind)
{
    return static_cast<int>(std::count_if(
        plan.doubts.begin(), plan.doubts.end(), [kind](const Doubt &d) { return d.kind == kind; }));
}

} // namespace

class TestProposeAgencies final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsThePlace_data();
    void findsThePlace();
    void guessesKinds_data();
    void guessesKinds();
    void writesFullNamesOut_data();
    void writesFullNamesOut();
    void proposesNewAgenciesForAFirstPlan();
    void findsRegisteredAgencies();
    void asksAboutUnknownNamesWhenOthersAreKnown();
    void offersTwoSpellingsAsOne();
    void neverMergesDifferentBodies();
    void canBeAskedTwice();
    void saysHowANameWasFound_data();
    void saysHowANameWasFound();
    void asksWhetherAFoldedNameIsMeant();
    void asksWhetherANameLostACharacter();
    void neverFoldsAnotherLevelOrPlace();
};

void TestProposeAgencies::findsThePlace_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("place");
    QTest::newRow("district of a city") << u"2023 年上海市静安区质量工作要点"_s << u"上海市静安区"_s;
    QTest::newRow("district") << u"2024年云川区质量工作要点（样例）"_s << u"云川区"_s;
    QTest::newRow("province") << u"安徽省关于加快对接新规则实施意见"_s << u"安徽省"_s;
    QTest::newRow("none") << u"关于支持人工智能创新发展的若干措施"_s << QString();
    QTest::newRow("a zone in the words") << u"国务院关于促进综合保税区高水平开放的若干意见"_s << QString();
}

void TestProposeAgencies::findsThePlace()
{
    QFETCH(QString, title);
    QFETCH(QString, place);
    QCOMPARE(placeOf(title), place);
}

void TestProposeAgencies::guessesKinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, AgencyKind kind) {
        QTest::newRow(name) << QString::fromUtf8(name) << int(kind);
    };
    row("区市场监管局", AgencyKind::Department);
    row("区商务委", AgencyKind::Department);
    row("区金融办", AgencyKind::Department);
    row("区委组织部", AgencyKind::Party);
    row("区委党校", AgencyKind::Party);
    row("区总工会", AgencyKind::Group);
    row("团区委", AgencyKind::Group);
    row("区妇联", AgencyKind::Group);
    row("公安静安分局", AgencyKind::Vertical);
    row("区税务局", AgencyKind::Vertical);
    row("南京西路街道", AgencyKind::Street);
    row("彭浦镇", AgencyKind::Street);
    row("各街镇", AgencyKind::Collective);
    row("区质量工作领导小组成员单位", AgencyKind::Collective);
    row("静安置业集团", AgencyKind::Other);
}

void TestProposeAgencies::guessesKinds()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    QCOMPARE(int(kindOf(name)), kind);
}

void TestProposeAgencies::writesFullNamesOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fullName");
    const auto row = [](const char *name, const char *full) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(full);
    };
    row("区市场监管局", "上海市静安区市场监督管理局");
    row("区科委", "上海市静安区科学技术委员会");
    row("区卫健委", "上海市静安区卫生健康委员会");
    row("区统计局", "上海市静安区统计局");
    row("区委组织部", "中共上海市静安区委组织部");
    row("团区委", "共青团上海市静安区委员会");
    row("区妇联", "上海市静安区妇女联合会");
    row("公安静安分局", "上海市公安局静安分局");
    row("各街镇", "各街镇");
    row("市商务委", "市商务委员会"); // of another level: whose city is not known for sure
    row("静安置业集团", "静安置业集团");
}

void TestProposeAgencies::writesFullNamesOut()
{
    QFETCH(QString, name);
    QFETCH(QString, fullName);
    QCOMPARE(fullNameOf(name, u"上海市静安区"_s), fullName);
}

void TestProposeAgencies::proposesNewAgenciesForAFirstPlan()
{
    Proposal plan = planOf({{u"区市场监管局"_s, u"各街镇"_s}, {u"区市场监管局"_s}});
    const auto decisions = proposeAgencies(plan, {});
    QCOMPARE(decisions.size(), size_t(2));
    QCOMPARE(decisions[0].name, u"区市场监管局"_s);
    QCOMPARE(decisions[0].existingAgency, 0);
    QCOMPARE(decisions[0].shortName, u"区市场监管局"_s);
    QCOMPARE(decisions[1].kind, AgencyKind::Collective);
    QCOMPARE(doubtsOf(plan, DoubtKind::UnknownAgency), 0);
    QCOMPARE(plan.sections[0].tasks[0].parties[0].resolved, u"区市场监管局"_s);
}

void TestProposeAgencies::findsRegisteredAgencies()
{
    Proposal plan = planOf({{u"区市场监管局"_s, u"市监局"_s, u"上海市静安区统计局"_s}});
    const auto decisions
        = proposeAgencies(plan, registerOf({u"区市场监管局"_s, u"区统计局"_s}, {{1, u"市监局"_s}}));
    QCOMPARE(decisions.size(), size_t(3));
    QCOMPARE(decisions[0].existingAgency, 1);
    QCOMPARE(decisions[1].existingAgency, 1);
    QCOMPARE(decisions[1].shortName, u"区市场监管局"_s);
    QCOMPARE(decisions[2].existingAgency, 2);
    QCOMPARE(doubtsOf(plan, DoubtKind::UnknownAgency), 0);
    QCOMPARE(doubtsOf(plan, DoubtKind::TwoSpellings), 0);
}

void TestProposeAgencies::asksAboutUnknownNamesWhenOthersAreKnown()
{
    Proposal plan = planOf({{u"区市场监管局"_s}, {u"区财政局"_s}});
    proposeAgencies(plan, registerOf({u"区市场监管局"_s}));
    QCOMPARE(doubtsOf(plan, DoubtKind::UnknownAgency), 1);
    const auto doubt = std::find_if(plan.doubts.begin(), plan.doubts.end(),
        [](const Doubt &d) { return d.kind == DoubtKind::UnknownAgency; });
    QCOMPARE(doubt->names, QStringList{u"区财政局"_s});
    QCOMPARE(doubt->task, plan.sections[0].tasks[1].id);
    QVERIFY(!doubt->span.isEmpty());
}

void TestProposeAgencies::offersTwoSpellingsAsOne()
{
    Proposal plan = planOf({{u"区质量工作领导小组各成员单位"_s}, {u"区质量工作领导小组成员单位"_s},
        {u"区质量工作领导小组各成员单位"_s}, {u"区市场监管局"_s, u"区市场监督管理局"_s}});
    const auto decisions = proposeAgencies(plan, {});
    QCOMPARE(decisions.size(), size_t(4));
    QCOMPARE(decisions[0].shortName, decisions[1].shortName);
    QCOMPARE(decisions[0].shortName, u"区质量工作领导小组各成员单位"_s); // the one written more often
    QCOMPARE(decisions[2].shortName, decisions[3].shortName);
    QCOMPARE(doubtsOf(plan, DoubtKind::TwoSpellings), 2);
}

void TestProposeAgencies::neverMergesDifferentBodies()
{
    Proposal plan = planOf({{u"区质量工作领导小组成员单位"_s, u"区质量安全工作领导小组成员单位"_s,
        u"区商务委"_s, u"市商务委"_s}});
    QSet<QString> shortNames;
    for (const AgencyDecision &decision : proposeAgencies(plan, {}))
        shortNames << decision.shortName;
    QCOMPARE(shortNames.size(), 4);
    QCOMPARE(doubtsOf(plan, DoubtKind::TwoSpellings), 0);
}

void TestProposeAgencies::canBeAskedTwice()
{
    Proposal plan = planOf({{u"区质量工作领导小组各成员单位"_s}, {u"区质量工作领导小组成员单位"_s}});
    proposeAgencies(plan, {});
    const auto doubts = plan.doubts.size();
    proposeAgencies(plan, {});
    QCOMPARE(plan.doubts.size(), doubts);
}

void TestProposeAgencies::saysHowANameWasFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("match");
    QTest::newRow("full") << u"上海市静安区市场监督管理局"_s << int(AgencyMatch::FullName);
    QTest::newRow("short") << u"区市场监管局"_s << int(AgencyMatch::ShortName);
    QTest::newRow("alias") << u"区市监局"_s << int(AgencyMatch::Alias);
    QTest::newRow("with the district only") << u"静安区市场监督管理局"_s << int(AgencyMatch::Folding);
    QTest::newRow("without a level") << u"市场监管局"_s << int(AgencyMatch::Folding);
    QTest::newRow("without a level, written out") << u"市场监督管理局"_s << int(AgencyMatch::Folding);
    QTest::newRow("unknown") << u"区体育局"_s << int(AgencyMatch::None);
}

void TestProposeAgencies::saysHowANameWasFound()
{
    QFETCH(QString, name);
    QFETCH(int, match);
    Proposal plan = planOf({{name}});
    const auto decisions
        = proposeAgencies(plan, registerOf({u"区市场监管局"_s, u"区财政局"_s}, {{1, u"区市监局"_s}}));
    QCOMPARE(decisions.size(), size_t(1));
    QCOMPARE(int(decisions[0].match), match);
    QCOMPARE(decisions[0].existingAgency, match == int(AgencyMatch::None) ? 0 : 1);
}

void TestProposeAgencies::asksWhetherAFoldedNameIsMeant()
{
    Proposal plan = planOf({{u"市场监管局"_s, u"区财政局"_s}, {u"区体育局"_s}});
    proposeAgencies(plan, registerOf({u"区市场监管局"_s, u"区财政局"_s}));
    QCOMPARE(doubtsOf(plan, DoubtKind::AgencyByFolding), 1);
    QCOMPARE(doubtsOf(plan, DoubtKind::UnknownAgency), 1);
    const auto doubt = std::find_if(plan.doubts.begin(), plan.doubts.end(),
        [](const Doubt &d) { return d.kind == DoubtKind::AgencyByFolding; });
    QCOMPARE(doubt->names, QStringList{u"市场监管局"_s});
    QCOMPARE(doubt->proposal, u"区市场监管局"_s);
    QVERIFY(std::prev(doubt)->kind != DoubtKind::DeadlineUnread); // the weightiest first
}

void TestProposeAgencies::asksWhetherANameLostACharacter()
{
    Proposal plan = planOf({{u"省控局"_s, u"省财政局"_s}, {u"省疾控局"_s, u"省政局"_s}});
    proposeAgencies(plan, registerOf({u"省财政局"_s}));
    QCOMPARE(doubtsOf(plan, DoubtKind::TornName), 2);
    QStringList likely;
    for (const Doubt &doubt : plan.doubts) {
        if (doubt.kind == DoubtKind::TornName)
            likely << doubt.names.join(u'、') + u"→"_s + doubt.proposal;
    }
    likely.sort();
    QCOMPARE(likely, (QStringList{u"省控局→省疾控局"_s, u"省政局→省财政局"_s}));
}

void TestProposeAgencies::neverFoldsAnotherLevelOrPlace()
{
    for (const QString &name :
        {u"市市场监管局"_s, u"黄浦区市场监督管理局"_s, u"上海市市场监督管理局"_s, u"市场监管总局"_s}) {
        Proposal plan = planOf({{name}});
        const auto decisions = proposeAgencies(plan, registerOf({u"区市场监管局"_s}));
        QCOMPARE(decisions[0].existingAgency, 0);
        QCOMPARE(decisions[0].match, AgencyMatch::None);
    }
}

QTEST_APPLESS_MAIN(TestProposeAgencies)
#include "tst_proposeagencies.moc"
