// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/rosterreview.h"

#include "base/reasons/rulereason.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/agencies/agencyverbs.h"

#include <QTest>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(qd::RosterFinding)

/// A pasted list held against the register, and entered.
class TestRosterReview final : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;
    RosterTarget m_target;

    Workspace &ws() { return m_temp->workspace(); }
    AgencyRegister agencies() { return m_temp->book().agencies(); }
    AgencyId add(const QString &name, const QStringList &aliases = {})
    {
        Agency agency;
        agency.shortName = name;
        return *addAgency(ws(), agency, aliases);
    }
    std::vector<RosterLine> compared(const QString &text)
    {
        QList<QStringList> cells;
        for (const QString &line : text.split(u'\n'))
            cells << line.split(u'\t');
        return compareRoster(agencies(), readRoster(cells), m_target);
    }
    Result<> enter(const std::vector<RosterLine> &lines)
    {
        return enterRoster(ws(), requestOf(agencies(), lines, m_target));
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
        m_target = {};
    }

    void saysWhatEachLineIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ofCollective");
        QTest::addColumn<RosterFinding>("finding");
        QTest::newRow("new") << u"江宁路街道"_s << true << RosterFinding::New;
        QTest::newRow("known") << u"区教育局"_s << true << RosterFinding::Known;
        QTest::newRow("by an alias") << u"南西街道"_s << false << RosterFinding::Known;
        QTest::newRow("without its level") << u"教育局"_s << false << RosterFinding::Similar;
        QTest::newRow("with its place") << u"静安区教育局"_s << false << RosterFinding::Similar;
        QTest::newRow("with 办事处") << u"南京西路街道办事处"_s << false << RosterFinding::Similar;
        QTest::newRow("a character missing") << u"南京路街道"_s << false << RosterFinding::Similar;
        QTest::newRow("one of the same sound") << u"男京西路街道"_s << false << RosterFinding::Similar;
        QTest::newRow("another number") << u"石门一路街道"_s << false << RosterFinding::New;
        QTest::newRow("another bureau") << u"区财政局"_s << false << RosterFinding::New;
        QTest::newRow("another spelling") << u"区市场监督管理局"_s << false << RosterFinding::Similar;
        QTest::newRow("no body") << u"合计：14家"_s << false << RosterFinding::Unlike;
        QTest::newRow("a known collective") << u"各街镇"_s << true << RosterFinding::Collective;
        QTest::newRow("a new collective") << u"各园区"_s << true << RosterFinding::Collective;
        QTest::newRow("collectives stand alone") << u"各园区"_s << false << RosterFinding::New;
        QTest::newRow("two agencies in one row")
            << u"简称\t全称\n区教育局\t区民政局"_s << false << RosterFinding::TwoNames;
        QTest::newRow("several beside one phone")
            << u"区财政局、区人社局\t62471234"_s << false << RosterFinding::Several;
        QTest::newRow("nameless") << u"单位\t电话\n\t62471234"_s << false << RosterFinding::Nameless;
    }
    void saysWhatEachLineIs()
    {
        QFETCH(QString, text);
        QFETCH(bool, ofCollective);
        QFETCH(RosterFinding, finding);
        add(u"南京西路街道"_s, {u"南西街道"_s});
        add(u"石门二路街道"_s);
        m_target.place = u"上海市静安区"_s;
        if (ofCollective)
            m_target.collective = agencyNamed(m_temp->book(), u"各街镇"_s);
        const auto lines = compared(text);
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines.front().finding, finding);
        const bool sure = finding == RosterFinding::New || finding == RosterFinding::Known;
        QCOMPARE(lines.front().choice != RosterChoice::LeaveOut, sure);
    }

    void aNameTwiceIsEnteredOnce()
    {
        const auto lines = compared(u"江宁路街道\n区教育局\n 江宁路街道\n区教育局"_s);
        QCOMPARE(lines[2].finding, RosterFinding::Repeated);
        QCOMPARE(lines[2].before, 1);
        QCOMPARE(lines[3].finding, RosterFinding::Repeated);
        QVERIFY(enter(lines));
        QVERIFY(agencies().findByName(u"江宁路街道"_s));
    }

    void streetsAreMadeAndJoinInOneStep()
    {
        const AgencyId streets = agencyNamed(m_temp->book(), u"各街镇"_s);
        m_target = {streets, {}, QDate(2023, 1, 1), {}};
        const size_t before = agencies().agencies().size();
        QVERIFY(enter(compared(u"江宁路街道、曹家渡街道、彭浦镇"_s)));
        const AgencyRegister after = agencies();
        QCOMPARE(after.agencies().size(), before + 3);
        const auto members = after.membersOn(streets, QDate(2023, 5, 1));
        QCOMPARE(members.size(), size_t(3));
        QCOMPARE(after.find(members[0])->shortName, u"江宁路街道"_s); // in the order of the list
        QCOMPARE(after.find(members[2])->kind, AgencyKind::Street);
        QVERIFY(after.membersOn(streets, QDate(2022, 12, 31)).empty());
        // again: nothing to do
        const auto again = compared(u"江宁路街道、曹家渡街道、彭浦镇"_s);
        QVERIFY(isMember(after, again.front(), m_target));
        QVERIFY(requestOf(after, again, m_target).entries.empty());
        QVERIFY(ws().undo());
        QCOMPARE(agencies().agencies().size(), before);
        QVERIFY(agencies().memberships().empty());
    }

    void whoLeftMayComeBack()
    {
        const AgencyId streets = agencyNamed(m_temp->book(), u"各街镇"_s);
        m_target = {streets, {}, QDate(2021, 1, 1), QDate(2022, 12, 31)};
        QVERIFY(enter(compared(u"江宁路街道"_s)));
        m_target = {streets, {}, QDate(2023, 1, 1), {}};
        QVERIFY(enter(compared(u"江宁路街道"_s)));
        QCOMPARE(agencies().memberships().size(), size_t(2));
        m_target.until = QDate(2022, 1, 1);
        QCOMPARE(enter(compared(u"江宁路街道\n曹家渡街道"_s)).error().reason, Reason(RuleReason::DateOrder));
        QVERIFY(!agencies().findByName(u"曹家渡街道"_s)); // all or nothing
    }

    void contactsFillInButChangeOnlyWhenTicked()
    {
        Agency seen = *agencies().findByName(u"区教育局"_s);
        Agency wanted = seen;
        wanted.phone = u"1111 1111"_s;
        wanted.liaison = u"张三"_s;
        QVERIFY(editAgency(ws(), seen, {}, wanted, {}));
        auto lines = compared(u"单位\t联络员\t电话\t分管领导\n区教育局\t李四\t11111111\t王二"_s);
        auto &changes = lines.front().changes;
        QCOMPARE(changes.size(), size_t(2)); // the phone is the same
        QCOMPARE(changes[0].before, u"张三"_s);
        QCOMPARE(changes[0].after, u"李四"_s);
        QVERIFY(!changes[0].wanted);
        QVERIFY(changes[1].before.isEmpty());
        QVERIFY(changes[1].wanted);
        QVERIFY(enter(lines));
        QCOMPARE(agencies().findByName(u"区教育局"_s)->liaison, u"张三"_s);
        QCOMPARE(agencies().findByName(u"区教育局"_s)->leader, u"王二"_s);
        lines = compared(u"单位\t联络员\t电话\t分管领导\n区教育局\t李四\t11111111\t王二"_s);
        lines.front().changes.front().wanted = true;
        QVERIFY(enter(lines));
        QCOMPARE(agencies().findByName(u"区教育局"_s)->liaison, u"李四"_s);
        QVERIFY(ws().undo());
        QCOMPARE(agencies().findByName(u"区教育局"_s)->liaison, u"张三"_s);
    }

    void whatIsLikeAnotherIsTakenForItOnlyOnRequest()
    {
        const AgencyId streets = agencyNamed(m_temp->book(), u"各街镇"_s);
        const AgencyId there = add(u"江宁路街道"_s);
        m_target.collective = streets;
        auto lines = compared(u"江宁街道"_s);
        QCOMPARE(lines.front().agency, there);
        QVERIFY(requestOf(agencies(), lines, m_target).entries.empty());
        QVERIFY(allows(lines.front(), RosterChoice::AsKnown) && allows(lines.front(), RosterChoice::AsNew));
        lines.front().choice = RosterChoice::AsKnown;
        QVERIFY(enter(lines));
        QCOMPARE(agencies().membersOn(streets, QDate(2023, 1, 1)), std::vector{there});
        QCOMPARE(agencies().aliasesOf(there), QStringList{u"江宁街道"_s}); // next time it is known
        QVERIFY(ws().undo());
        lines.front().choice = RosterChoice::AsNew;
        QVERIFY(enter(lines));
        QVERIFY(agencies().findByName(u"江宁街道"_s)->id != there);
    }

    void aNameTakenMeanwhileWritesNothing()
    {
        const auto lines = compared(u"曹家渡街道\n江宁路街道"_s);
        const RosterRequest request = requestOf(agencies(), lines, m_target);
        add(u"江宁路街道"_s);
        QCOMPARE(enterRoster(ws(), request).error().reason, Reason(RuleReason::AgencyNameTaken));
        QVERIFY(!agencies().findByName(u"曹家渡街道"_s));
    }
};

QTEST_GUILESS_MAIN(TestRosterReview)
#include "tst_rosterreview.moc"
