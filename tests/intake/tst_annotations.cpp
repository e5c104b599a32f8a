// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/responsible/annotations.h"
#include "intake/words/agencywords.h"
#include "intake/words/vocabulary.h"
#include "support/processtime.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

/// "区财政局=lead+等" for each party.
QStringList shown(const std::vector<ProposedParty> &parties)
{
    QStringList all;
    for (const ProposedParty &party : parties) {
        QString text = party.name + u'=' + QString(key(party.role));
        text += party.openEnded ? u"+等"_s : QString();
        text += party.collective ? u"+all"_s : QString();
        text += party.byRule ? u"+rule"_s : QString();
        text += party.inferred ? u">"_s + party.resolved : QString();
        text += party.alias.isEmpty() ? QString() : u"~"_s + party.alias;
        all << text;
    }
    return all;
}

} // namespace

class TestAnnotations final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryStyle_data();
    void readsEveryStyle();
    void leavesProseBracketsAlone_data();
    void leavesProseBracketsAlone();
    void readsDeadlinesInTheBracket_data();
    void readsDeadlinesInTheBracket();
    void keepsABracketInTheTextThatItCannotReadWhole_data();
    void keepsABracketInTheTextThatItCannotReadWhole();
    void keepsWhatStandsBesideNamesInTheText();
    void followsADeclaredRule();
    void suppliesADroppedLevelPrefix_data();
    void suppliesADroppedLevelPrefix();
    void findsSeveralInOneParagraph();
    void findsNamesAloneAtTheEndOfASentence();
    void findsLabelsWithoutBrackets();
    void findsALabelBehindADash();
    void passesALongRuleOfDashesQuickly();
    void findsASentenceThatOnlyNamesWhoDoesIt();
    void leavesSentencesWithMoreInThemAlone_data();
    void leavesSentencesWithMoreInThemAlone();
    void findsAParagraphThatIsNothingElse();
    void knowsAgencyNames_data();
    void knowsAgencyNames();
};

void TestAnnotations::readsEveryStyle_data()
{
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QStringList>("parties");
    const auto row = [](const char *inside, const QStringList &parties) {
        QTest::newRow(inside) << QString::fromUtf8(inside) << parties;
    };
    row("市财政局、市教育局等市质量发展委员会成员单位",
        {u"市财政局=responsible"_s, u"市教育局=responsible+等"_s});
    row("7月起由区财政局牵头，区教育局配合", {u"区财政局=lead"_s, u"区教育局=support"_s});
    row("2023年7月1日起实施，市市场监管局牵头，市商务局等有关部门负责",
        {u"市市场监管局=lead"_s, u"市商务局=responsible+等"_s});
    row("牵头单位:区财政局,配合单位:区教育局", {u"区财政局=lead"_s, u"区教育局=support"_s});
    row("牵头单位：区财政局；责任单位：区教育局、区民政局",
        {u"区财政局=lead"_s, u"区教育局=responsible"_s, u"区民政局=responsible"_s});
    row("牵头单位:区商务委、区科委,配合单位:各街镇",
        {u"区商务委=lead"_s, u"区科委=lead"_s, u"各街镇=support+all"_s});
    row("牵头单位:区市场监管局负责", {u"区市场监管局=lead"_s});
    row("责任单位：省经信厅、省发展改革委，杭州市政府",
        {u"省经信厅=responsible"_s, u"省发展改革委=responsible"_s, u"杭州市政府=responsible"_s});
    row("责任单位：省财政厅，各市、县〔市、区〕政府",
        {u"省财政厅=responsible"_s, u"各市、县〔市、区〕政府=responsible+all"_s});
    row("责任单位：区市场监管局等", {u"区市场监管局=responsible+等"_s});
    row("责任单位：省数据局、省市场监管局等省级有关单位",
        {u"省数据局=responsible"_s, u"省市场监管局=responsible+等"_s});
    row("区财政局、区教育局负责", {u"区财政局=responsible"_s, u"区教育局=responsible"_s});
    row("海关总署、商务部等有关部门负责", {u"海关总署=responsible"_s, u"商务部=responsible+等"_s});
    row("海关总署、文化和旅游部、文物局负责",
        {u"海关总署=responsible"_s, u"文化和旅游部=responsible"_s, u"文物局=responsible"_s});
    row("区财政局和区教育局负责", {u"区财政局=responsible"_s, u"区教育局=responsible"_s});
    row("区财政局牵头，区教育局配合", {u"区财政局=lead"_s, u"区教育局=support"_s});
    row("省商务厅牵头，省外办、省贸促会按职责分工配合",
        {u"省商务厅=lead"_s, u"省外办=support"_s, u"省贸促会=support"_s});
    row("省商务厅牵头，省港航集团按职责分工负责", {u"省商务厅=lead"_s, u"省港航集团=joint"_s});
    row("区建管委、区市场监管局按照职责分工实施", {u"区建管委=joint"_s, u"区市场监管局=joint"_s});
    row("省推进组工作专班牵头单位牵头，省推进组工作专班成员单位按职责分工配合",
        {u"省推进组工作专班牵头单位=lead+all"_s, u"省推进组工作专班成员单位=support+all"_s});
    row("省推进“三地一区”建设领导小组成员单位按职责分工负责",
        {u"省推进“三地一区”建设领导小组成员单位=joint+all"_s});
    row("牵头单位：省市场监管局（省知识产权局）；配合单位：省财政厅",
        {u"省市场监管局=lead~省知识产权局"_s, u"省财政厅=support"_s});
    row("责任领导：张三、李四；牵头单位：区财政局", {u"区财政局=lead"_s});
    row("由区财政局牵头负责，区教育局、各街镇参与",
        {u"区财政局=lead"_s, u"区教育局=support"_s, u"各街镇=support+all"_s});
}

void TestAnnotations::readsEveryStyle()
{
    QFETCH(QString, inside);
    QFETCH(QStringList, parties);
    const auto says = readResponsibility(MappedText(inside, 100), {2023, false});
    QVERIFY(says);
    QCOMPARE(shown(says->parties), parties);
    for (const ProposedParty &party : says->parties)
        QCOMPARE(inside.mid(party.span.begin - 100, party.name.size()), party.name);
}

void TestAnnotations::leavesProseBracketsAlone_data()
{
    QTest::addColumn<QString>("paragraph");
    for (const char *text : {"推行工程质量潜在缺陷保险(IDI)。", "落实《行动方案(2022—2025年)》。",
             "相关区政府（以下统称专区监管部门）落实决策。", "各单位（包括牵头单位自身）要落实责任。",
             "鼓励社会资本参与（包括银行、保险公司、担保公司）。", "推进试点（如市工信局、市商务局）。",
             "按时完成（1分）。", "企业承担的部分（由企业负责）不补助。", "依托平台（如“清单”）推进。",
             "完成试点（2023年）的评估。", "由省发展改革委负责牵头组织实施。"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestAnnotations::leavesProseBracketsAlone()
{
    QFETCH(QString, paragraph);
    QVERIFY(findAnnotations(MappedText(paragraph, 0), {2023, false}, false).empty());
}

void TestAnnotations::readsDeadlinesInTheBracket_data()
{
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QDate>("date");
    QTest::newRow("before the units")
        << u"6月底完成，牵头考核单位：区统计局"_s << u"6月底完成"_s << QDate(2023, 6, 30);
    QTest::newRow("behind the units")
        << u"责任单位：区建管委，年底前完成"_s << u"年底前"_s << QDate(2023, 12, 31);
    QTest::newRow("with a label") << u"牵头单位：区统计局，完成时限：2024年10月底前"_s << u"2024年10月底前"_s
                                  << QDate(2024, 10, 31);
    QTest::newRow("without a date") << u"持续推进，责任单位：区统计局"_s << u"持续推进"_s << QDate();
    QTest::newRow("in words") << u"责任单位：区统计局，完成时限：会议召开前"_s << u"会议召开前"_s << QDate();
    QTest::newRow("milestones") << u"9月底前完成，12月底前验收"_s << u"9月底前完成，12月底前验收"_s
                                << QDate(2023, 12, 31);
    QTest::newRow("milestones beside units")
        << u"3月、6月、9月，责任单位：区统计局"_s << u"3月、6月、9月"_s << QDate(2023, 9, 30);
    QTest::newRow("milestones apart") << u"6月底前，责任单位：区统计局，12月底前验收"_s
                                      << u"6月底前；12月底前验收"_s << QDate(2023, 12, 31);
    QTest::newRow("months of one sign") << u"3、6、9月"_s << u"3、6、9月"_s << QDate(2023, 9, 30);
    QTest::newRow("days") << u"4月18日至29日"_s << u"4月18日至29日"_s << QDate(2023, 4, 29);
    QTest::newRow("labelled") << u"完成时限：6月底前，9月底前"_s << u"6月底前，9月底前"_s
                              << QDate(2023, 9, 30);
    QTest::newRow("alone") << u"6月底前完成"_s << u"6月底前"_s << QDate(2023, 6, 30);
}

void TestAnnotations::readsDeadlinesInTheBracket()
{
    QFETCH(QString, inside);
    QFETCH(QString, phrase);
    QFETCH(QDate, date);
    const auto found
        = findAnnotations(MappedText(QString(u"建立制度（"_s + inside + u"）。"_s), 0), {2023, false}, false);
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(found[0].says.deadline);
    QCOMPARE(found[0].says.deadline->phrase, phrase);
    QCOMPARE(found[0].says.deadline->date, date);
}

void TestAnnotations::keepsABracketInTheTextThatItCannotReadWhole_data()
{
    QTest::addColumn<QString>("inside");
    for (const char *inside : {"6月底前由张三带队", "12月4日于北京", "联系人：张三", "2022年12月31日前已完成",
             "每季度末5日前，报区质量办", "6月底前，报市市场监管局", "6月底前完成，张三负责",
             "6月底前完成方案编制", "9月底前完成，形成长效机制", "6月底前送各成员单位，区质量办汇总",
             "2023年、2024年"})
        QTest::newRow(inside) << QString::fromUtf8(inside);
}

void TestAnnotations::keepsABracketInTheTextThatItCannotReadWhole()
{
    QFETCH(QString, inside);
    const QString text = u"建立制度（"_s + inside + u"）。"_s;
    for (const bool alone : {false, true}) {
        for (const Annotation &found : findAnnotations(MappedText(text, 0), {2023, false}, alone))
            QVERIFY2(found.stays && !found.says.parties.empty(), qPrintable(inside));
    }
}

void TestAnnotations::keepsWhatStandsBesideNamesInTheText()
{
    const auto found
        = findAnnotations(MappedText(u"建立制度（6月底前完成方案编制，区财政局牵头，区教育局配合）。", 0),
            {2023, false}, false);
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(found[0].stays);
    QCOMPARE(shown(found[0].says.parties), (QStringList{u"区财政局=lead"_s, u"区教育局=support"_s}));
    QCOMPARE(found[0].says.deadline->date, QDate(2023, 6, 30));
}

void TestAnnotations::followsADeclaredRule()
{
    const ReadingRules rule{2023, true};
    const auto read
        = [&](QStringView inside) { return shown(readResponsibility(MappedText(inside, 0), rule)->parties); };
    QCOMPARE(read(u"税务总局、财政部负责，排在第一位的部门为牵头部门，下同"),
        (QStringList{u"税务总局=lead+rule"_s, u"财政部=responsible"_s}));
    QCOMPARE(read(u"责任单位：省经信厅、省科技厅。列第一位的为牵头单位，下同"),
        (QStringList{u"省经信厅=lead+rule"_s, u"省科技厅=responsible"_s}));
    QCOMPARE(
        read(u"责任单位：各市、县〔市、区〕政府"), QStringList{u"各市、县〔市、区〕政府=responsible+all"_s});
    QCOMPARE(
        read(u"区财政局牵头，区教育局负责"), (QStringList{u"区财政局=lead"_s, u"区教育局=responsible"_s}));
    QCOMPARE(read(u"区财政局、区教育局。列首位的为牵头单位，其他为配合单位，下同"),
        (QStringList{u"区财政局=lead+rule"_s, u"区教育局=support+rule"_s}));
    const auto others
        = readResponsibility(MappedText(u"责任单位：区财政局、区教育局", 0), ReadingRules{2023, true, true});
    QCOMPARE(shown(others->parties), (QStringList{u"区财政局=lead+rule"_s, u"区教育局=support+rule"_s}));
    QCOMPARE(others->parties[1].rule, ReadingRule::OthersSupport);
}

void TestAnnotations::suppliesADroppedLevelPrefix_data()
{
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QStringList>("parties");
    QTest::newRow("dropped") << u"责任单位：市住建局、审批服务局"_s
                             << QStringList{
                                    u"市住建局=responsible"_s, u"审批服务局=responsible>市审批服务局"_s};
    QTest::newRow("a vertical body") << u"责任单位：区应急局、公安静安分局"_s
                                     << QStringList{u"区应急局=responsible"_s, u"公安静安分局=responsible"_s};
    QTest::newRow("no prefixes at all")
        << u"责任单位：税务总局、文物局"_s << QStringList{u"税务总局=responsible"_s, u"文物局=responsible"_s};
    QTest::newRow("two levels") << u"责任单位：省经信厅、市经信局、统计局"_s
                                << QStringList{u"省经信厅=responsible"_s, u"市经信局=responsible"_s,
                                       u"统计局=responsible"_s};
}

void TestAnnotations::suppliesADroppedLevelPrefix()
{
    QFETCH(QString, inside);
    QFETCH(QStringList, parties);
    QCOMPARE(shown(readResponsibility(MappedText(inside, 0), {})->parties), parties);
}

void TestAnnotations::findsSeveralInOneParagraph()
{
    const QString text
        = u"营造环境。（市场监管总局负责）加强教育（含培训）。（体育总局、教育部负责）。鼓励应用。（网信办负责）"_s;
    const auto found = findAnnotations(MappedText(text, 0), {}, false);
    QCOMPARE(found.size(), size_t(3));
    QCOMPARE(text.mid(found[0].at.begin, found[0].at.end - found[0].at.begin), u"（市场监管总局负责）"_s);
    QCOMPARE(text.mid(found[1].at.begin, found[1].at.end - found[1].at.begin),
        u"（体育总局、教育部负责）。"_s); // 。 twice is once too often
    QCOMPARE(shown(found[2].says.parties), QStringList{u"网信办=responsible"_s});
}

void TestAnnotations::findsNamesAloneAtTheEndOfASentence()
{
    const QString text
        = u"1.压缩时限；2.减少材料（市审批局、市大数据局）；3.并联办理（市审批局，9月底前）；4.报主管部门（市商务局）；"_s;
    const auto found = findAnnotations(MappedText(text, 0), {2023, false}, false);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(
        shown(found[0].says.parties), (QStringList{u"市审批局=responsible"_s, u"市大数据局=responsible"_s}));
    QCOMPARE(found[1].says.deadline->date, QDate(2023, 9, 30));
}

void TestAnnotations::findsLabelsWithoutBrackets()
{
    const auto found = findAnnotations(
        MappedText(u"建立制度。责任单位：区财政局、区教育局。完成时限：6月底。"_s, 0), {2023, false}, false);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].says.parties.size(), size_t(2));
    QCOMPARE(found[1].says.deadline->date, QDate(2023, 6, 30));
    QVERIFY(findAnnotations(MappedText(u"时间安排：分三个阶段推进。"_s, 0), {2023, false}, false).empty());
}

void TestAnnotations::findsALabelBehindADash()
{
    const QString text = u"零售总额增长7%——责任单位：区商务局；完成时间：2023年12月31日前"_s;
    const auto found = findAnnotations(MappedText(text, 0), {2023, false}, false);
    QVERIFY(!found.empty());
    QCOMPARE(text.first(found[0].at.begin), u"零售总额增长7%"_s);
    QCOMPARE(shown(found[0].says.parties), QStringList{u"区商务局=responsible"_s});
    QVERIFY(findAnnotations(MappedText(u"区—责任单位联动：加强协同。", 0), {}, false).empty());
}

void TestAnnotations::passesALongRuleOfDashesQuickly()
{
    const QString text = u"做甲"_s + QString(300'000, u'—') + u"责任单位：区财政局"_s;
    const qint64 before = test::processTime();
    QCOMPARE(findAnnotations(MappedText(text, 0), {}, false).size(), size_t(1));
    const qint64 took = test::processTime() - before;
    QVERIFY2(took < 500 * test::slowdown, qPrintable(QString::number(took)));
}

void TestAnnotations::findsASentenceThatOnlyNamesWhoDoesIt()
{
    const QString text
        = u"开展校园食品整治，整改率100%。由市市场监管局牵头，市教育局，各县（市、区）政府配合。建立台账。市民政局牵头负责。"_s;
    const auto found = findAnnotations(MappedText(text, 0), {}, false);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(text.mid(found[0].at.begin, found[0].at.end - found[0].at.begin),
        u"由市市场监管局牵头，市教育局，各县（市、区）政府配合。"_s);
    QCOMPARE(shown(found[0].says.parties),
        (QStringList{u"市市场监管局=lead"_s, u"市教育局=support"_s, u"各县（市、区）政府=support+all"_s}));
    QCOMPARE(shown(found[1].says.parties), QStringList{u"市民政局=lead"_s});
}

void TestAnnotations::leavesSentencesWithMoreInThemAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"加强统筹。各部门按职责分工负责。", "加强统筹。市教育局要切实负责。",
             "加强统筹。坚持以创新为引领，市场监管部门（含知识产权部门）牵头抓总，相关部门各负其责。",
             "加强统筹。坚持以创新为引领，市市场监管局牵头抓总。", "明确职责。食品安全由属地负责。",
             "加强领导。区质量强区领导小组统筹推进，各成员单位按照职责分工抓好落实。",
             "成立专班。办公室设在市市场监管局，由市市场监管局牵头。", "市市场监管局牵头，市教育局配合。"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestAnnotations::leavesSentencesWithMoreInThemAlone()
{
    QFETCH(QString, text);
    QVERIFY(findAnnotations(MappedText(text, 0), {}, false).empty());
}

void TestAnnotations::findsAParagraphThatIsNothingElse()
{
    const MappedText text(u"区财政局牵头，区教育局配合。", 0);
    QCOMPARE(findAnnotations(text, {}, true).size(), size_t(1));
    QVERIFY(findAnnotations(text, {}, false).empty());
    QVERIFY(findAnnotations(MappedText(u"做好宣传，认真抓好落实。", 0), {}, true).empty());
}

void TestAnnotations::knowsAgencyNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("agency");
    QTest::addColumn<bool>("collective");
    const auto row = [](const char *name, bool agency, bool collective) {
        QTest::newRow(name) << QString::fromUtf8(name) << agency << collective;
    };
    row("区市场监管局", true, false);
    row("公安静安分局", true, false);
    row("团区委", true, false);
    row("北京冬奥组委", true, false);
    row("中国出口信用保险公司安徽分公司", true, false);
    row("各街镇", true, true);
    row("区质量工作领导小组成员单位", true, true);
    row("区有关部门", true, true);
    row("企业", false, false);
    row("有竞争力的公司", false, false);
    row("2023年度", false, false);
}

void TestAnnotations::knowsAgencyNames()
{
    QFETCH(QString, name);
    QFETCH(bool, agency);
    QFETCH(bool, collective);
    QCOMPARE(isAgencyLike(name), agency);
    QCOMPARE(isCollectiveName(name), collective);
}

QTEST_APPLESS_MAIN(TestAnnotations)
#include "tst_annotations.moc"
