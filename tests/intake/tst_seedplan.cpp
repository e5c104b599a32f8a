// SPDX-License-Identifier: GPL-3.0-or-later
#include "planscore.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

const QString shared = QStringLiteral(QD_SOURCE_DIR "/../shared");
const QString seedFile = shared + u"/seed/jingan-2023-work-points.txt"_s;

} // namespace

/// The customer's real plan.
class TestSeedPlan final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void scoresFullMarksAgainstTheHandReadAnswers();
    void hasFourSectionsSeventeenTasksSixtyOneMeasures();
    void keepsTitleAndPunctuationAsPrinted();
    void leavesWebsiteOutWithTheReason();
    void readsTitlesWithQuotes();
    void knowsTheThreeShapesOfResponsibility();
    void offersTheLeadingGroupAsOneAgency();
    void hasNoDeadlinesAndNoWarnings();
    void pointsEveryPartyToItsPlaceInTheSource();
    void isTheSameFromEveryEncoding_data();
    void isTheSameFromEveryEncoding();

private:
    const ProposedTask &task(int ordinal) const
    {
        for (const auto &section : m_plan.sections) {
            if (ordinal <= std::ssize(section.tasks))
                return section.tasks[static_cast<size_t>(ordinal - 1)];
            ordinal -= static_cast<int>(section.tasks.size());
        }
        qFatal("no such task");
    }

    Proposal m_plan;
    QString m_text;
};

void TestSeedPlan::initTestCase()
{
    if (!QFile::exists(seedFile))
        QSKIP("The folder ../shared with the customer's plan is not here; nothing to test against.");
    const auto source = readSource(seedFile);
    QVERIFY(source);
    m_text = source->text;
    const auto plan = readPlan(*source);
    QVERIFY(plan);
    m_plan = *plan;
}

void TestSeedPlan::scoresFullMarksAgainstTheHandReadAnswers()
{
    const auto gold = planscore::goldItems(shared + u"/corpus/gold/seed.json"_s);
    QCOMPARE(gold.size(), size_t(17));
    const auto score = planscore::scoreOf(gold, planscore::parsedItems(m_plan));
    QCOMPARE(score.recall, 1.0);
    QCOMPARE(score.precision, 1.0);
    QCOMPARE(score.partyF1, 1.0);
}

void TestSeedPlan::hasFourSectionsSeventeenTasksSixtyOneMeasures()
{
    QCOMPARE(m_plan.sections.size(), size_t(4));
    QCOMPARE(m_plan.taskCount(), 17);
    size_t measures = 0;
    for (const auto &section : m_plan.sections) {
        for (const auto &each : section.tasks)
            measures += each.measures.size();
    }
    QCOMPARE(measures, size_t(61));
    QCOMPARE(m_plan.sections[1].tasks.size(), size_t(6));
    QCOMPARE(task(17).number, u"(十七)"_s);
}

void TestSeedPlan::keepsTitleAndPunctuationAsPrinted()
{
    QCOMPARE(m_plan.title, u"2023 年上海市静安区质量工作要点"_s);
    QCOMPARE(m_plan.year, 2023);
    QVERIFY(m_plan.preamble.startsWith(u"2023年是全面贯彻落实党的二十大精神的开局之年,也是"));
    QVERIFY(m_plan.preamble.endsWith(u"高效能治理。"));
    QCOMPARE(m_plan.sections[0].title, u"优化质量顶层设计,夯实质量品牌制度基础"_s);
    QCOMPARE(m_plan.sections[0].number, u"一"_s);
    QVERIFY(task(6).text.contains(u"工程质量潜在缺陷保险(IDI)。"));
    QVERIFY(!task(6).text.contains(u"按照职责分工实施"));
}

void TestSeedPlan::leavesWebsiteOutWithTheReason()
{
    QVERIFY(m_plan.ignored.size() >= 8);
    QCOMPARE(m_plan.ignored.front().why, IgnoredWhy::WebCrumb);
    QVERIFY(m_plan.ignored.front().text.startsWith(u"当前位置"));
    for (size_t i = 1; i < m_plan.ignored.size(); ++i)
        QCOMPARE(m_plan.ignored[i].why, IgnoredWhy::CorrectionForm);
    QCOMPARE(m_plan.ignored.back().text, u"使用说明"_s);
    for (const auto &section : m_plan.sections) {
        for (const auto &each : section.tasks)
            QVERIFY(!each.text.contains(u"纠错") && !each.text.contains(u"您的姓名"));
    }
}

void TestSeedPlan::readsTitlesWithQuotes()
{
    QCOMPARE(task(3).title, u"完善“街镇首席质量官”质量提升机制"_s);
    QCOMPARE(task(13).title, u"持续推进质量基础设施“一站式”服务工作"_s);
    QCOMPARE(task(3).measures.size(), size_t(2));
    QVERIFY(task(3).measures.front().text.startsWith(u"持续打磨“首席质量官”"));
}

void TestSeedPlan::knowsTheThreeShapesOfResponsibility()
{
    QCOMPARE(task(4).parties.size(), size_t(4));
    QCOMPARE(task(4).parties[2].name, u"区科委"_s);
    QCOMPARE(task(4).parties[2].role, Role::Lead);
    QCOMPARE(task(4).parties[3].role, Role::Support);
    QCOMPARE(task(9).parties.size(), size_t(1));
    QCOMPARE(task(9).parties[0].name, u"区市场监管局"_s); // without 负责
    QCOMPARE(task(9).parties[0].role, Role::Lead);
    for (const auto &party : task(12).parties)
        QCOMPARE(party.role, Role::Joint);
    QCOMPARE(task(12).parties[1].name, u"公安静安分局"_s);
    QVERIFY(task(3).parties[1].collective);
    QVERIFY(!task(3).parties[0].collective);
}

void TestSeedPlan::offersTheLeadingGroupAsOneAgency()
{
    Proposal plan = m_plan;
    const auto decisions = proposeAgencies(plan, {});
    QCOMPARE(decisions.size(), size_t(22)); // 19 bodies, 各街镇, and the leading group in two spellings
    QSet<QString> shortNames, leadingGroup;
    for (const AgencyDecision &decision : decisions) {
        shortNames << decision.shortName;
        if (decision.name.contains(u"质量工作领导小组"))
            leadingGroup << decision.shortName;
        QVERIFY(!decision.shortName.contains(u"质量安全工作领导小组"));
    }
    QCOMPARE(shortNames.size(), 21);
    QCOMPARE(leadingGroup, QSet<QString>{u"区质量工作领导小组各成员单位"_s});
    QList<Doubt> spellings;
    for (const Doubt &doubt : plan.doubts) {
        if (doubt.kind == DoubtKind::TwoSpellings)
            spellings << doubt;
    }
    QCOMPARE(spellings.size(), 1);
    QCOMPARE(spellings[0].names,
        (QStringList{u"区质量工作领导小组各成员单位"_s, u"区质量工作领导小组成员单位"_s}));
    const auto withoutLead = std::count_if(
        plan.doubts.begin(), plan.doubts.end(), [](const Doubt &d) { return d.kind == DoubtKind::NoLead; });
    QCOMPARE(withoutLead, 8);
}

void TestSeedPlan::hasNoDeadlinesAndNoWarnings()
{
    QVERIFY(m_plan.warnings.empty());
    for (const auto &section : m_plan.sections) {
        for (const auto &each : section.tasks) {
            QVERIFY(!each.deadline);
            for (const auto &measure : each.measures)
                QVERIFY2(!measure.deadline, qPrintable(measure.text));
        }
    }
}

void TestSeedPlan::pointsEveryPartyToItsPlaceInTheSource()
{
    for (const auto &section : m_plan.sections) {
        for (const auto &each : section.tasks) {
            QCOMPARE(m_text.mid(each.titleSpan.begin, each.title.size()), each.title);
            for (const auto &party : each.parties)
                QCOMPARE(m_text.mid(party.span.begin, party.span.end - party.span.begin), party.name);
            for (const auto &measure : each.measures)
                QCOMPARE(m_text.mid(measure.span.begin, measure.span.end - measure.span.begin), measure.text);
        }
    }
}

void TestSeedPlan::isTheSameFromEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QString crlf = m_text;
    crlf.replace(u"\n"_s, u"\r\n"_s);
    QString cr = m_text;
    cr.replace(u'\n', u'\r');
    const auto utf16
        = [](const QString &text, QStringConverter::Encoding encoding, QStringConverter::Flags flags) {
              QStringEncoder encoder(encoding, flags);
              return QByteArray(encoder.encode(text));
          };
    using Flag = QStringConverter::Flag;
    QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF" + m_text.toUtf8();
    QTest::newRow("CRLF") << crlf.toUtf8();
    QTest::newRow("CR") << cr.toUtf8();
    QTest::newRow("UTF-16LE with BOM") << utf16(m_text, QStringConverter::Utf16LE, Flag::WriteBom);
    QTest::newRow("UTF-16BE with BOM") << utf16(m_text, QStringConverter::Utf16BE, Flag::WriteBom);
    QTest::newRow("UTF-16LE") << utf16(m_text, QStringConverter::Utf16LE, Flag::Default);
    QTest::newRow("UTF-16BE") << utf16(crlf, QStringConverter::Utf16BE, Flag::Default);
}

void TestSeedPlan::isTheSameFromEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    const auto source = decodeSource(bytes);
    QVERIFY(source);
    QCOMPARE(source->text, m_text);
    const auto plan = readPlan(*source);
    QVERIFY(plan);
    QCOMPARE(plan->taskCount(), 17);
    QCOMPARE(plan->title, m_plan.title);
}

QTEST_APPLESS_MAIN(TestSeedPlan)
#include "tst_seedplan.moc"
