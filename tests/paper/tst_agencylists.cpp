// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercase.h"

#include <QTemporaryDir>

using namespace qd;
using namespace reportcase;

class TestAgencyLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRoleHasATableAndTheCountsAddUp();
    void onlyItsOwnReportsAreTold();
    void aMemberSaysThroughWhichCollective();
    void aCollectiveSumsTheReportsOfItsMembers();
    void twoRolesOnAMeasureCountOnce();
    void whatItIsExemptFromIsNamedAndNotCounted();
    void whatItOwedAndNoLongerHasIsSaid();
    void anAgencyWithNothingHasAPaperThatSaysSo();
    void allAgenciesBeginPagesWithBookmarks();
    void whoHasNothingIsNotListed();
};

namespace
{

PaperInput about(const BookBuilder &b, AgencyId agency)
{
    PaperInput input = inputOf(b, PaperKind::Agency);
    input.options.agency = agency;
    return input;
}

Document composed(const PaperInput &input)
{
    const auto document = compose(input);
    return document ? **document : Document();
}

QString textIn(const Document &document)
{
    QString all;
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            all += paragraph->text + u'\n';
    }
    return all;
}

std::vector<TableBlock> tablesIn(const Document &document)
{
    std::vector<TableBlock> tables;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block))
            tables.push_back(*table);
    }
    return tables;
}

QString cells(const TableBlock &table)
{
    QStringList all;
    for (const RowGroup &group : table.groups) {
        for (const TableRow &row : group.rows) {
            for (const TableCell &cell : row.cells)
                all << cell.text;
        }
    }
    return all.join(u'|');
}

} // namespace

void TestAgencyLists::eachRoleHasATableAndTheCountsAddUp()
{
    BookBuilder b = smallBook();
    b.report({1}, {1}, u"2023Q2"_s);
    const Document document = composed(about(b, {1}));
    const QString text = textIn(document);
    QVERIFY2(text.contains(u"（区市场监管局，2023年第二季度）"_s), qPrintable(text));
    QVERIFY2(text.contains(u"承担3项工作任务、4条工作举措：牵头3条、按职责分工1条\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"2023年第二季度应报进展4份，已报1份，占应报的25.0%"_s), qPrintable(text));
    QVERIFY2(text.contains(u"合计4条（100.0%）"_s), qPrintable(text));
    QVERIFY(text.contains(u"\n牵头（3条）\n按职责分工（1条）\n"_s));
    const auto tables = tablesIn(document);
    QCOMPARE(tables.size(), size_t{2});
    QCOMPARE(tables[0].groups.size(), size_t{2}); // two tasks
    QCOMPARE(tables[0].name, u"牵头"_s);
    QVERIFY(cells(tables[0]).contains(u"|已报|"_s) && cells(tables[0]).contains(u"|未报|"_s));
    QVERIFY(cells(tables[1]).contains(u"组织开展服务质量监测。"_s));
    for (size_t c = 0; c < tables[0].columns.size(); ++c) // one under the other
        QCOMPARE(tables[0].columns[c].widthMm, tables[1].columns[c].widthMm);
}

void TestAgencyLists::onlyItsOwnReportsAreTold()
{
    PaperInput input = about(smallBook(), {2});
    Progress own;
    own.measureId = {3};
    own.agencyId = {2};
    own.period = input.options.period;
    own.text = u"完成监测"_s;
    Progress other = own;
    other.agencyId = {1};
    other.text = u"印发方案"_s;
    input.latest = {other, own};
    input.options.columns = {u"number"_s, u"progress"_s};
    QCOMPARE(cells(tablesIn(composed(input)).front()), u"2|完成监测。"_s);
}

void TestAgencyLists::aMemberSaysThroughWhichCollective()
{
    BookBuilder b = smallBook();
    const auto streets = b.agency(u"各街镇"_s, AgencyKind::Collective);
    const auto one = b.agency(u"江宁路街道"_s, AgencyKind::Street);
    b.member(streets, one);
    b.party({3}, streets, Role::Support);
    const Document document = composed(about(b, one));
    QVERIFY(textIn(document).contains(u"承担1项工作任务、1条工作举措：配合1条"_s));
    QVERIFY(textIn(document).contains(u"2023年第二季度没有应报的进展"_s)); // supporting agencies owe none
    QVERIFY(cells(tablesIn(document).front()).endsWith(u"|作为各街镇成员"_s));
}

void TestAgencyLists::aCollectiveSumsTheReportsOfItsMembers()
{
    BookBuilder b = smallBook();
    const auto streets = b.agency(u"各街镇"_s, AgencyKind::Collective);
    for (const QString &name : {u"江宁路街道"_s, u"石门二路街道"_s, u"南京西路街道"_s})
        b.member(streets, b.agency(name, AgencyKind::Street));
    b.party({3}, streets, Role::Joint);
    b.report({4}, {5}, u"2023Q2"_s);
    const Document document = composed(about(b, streets));
    QVERIFY(textIn(document).contains(u"应报进展3份，已报1份，占应报的33.3%"_s));
    QVERIFY(textIn(document).contains(u"按成员单位合计"_s));
    QCOMPARE(tablesIn(document).size(), size_t{1});
    QCOMPARE(tablesIn(document).front().groups.size(), size_t{1}); // not once a member
    QVERIFY(cells(tablesIn(document).front()).contains(u"应报3份\n已报1份"_s));
}

void TestAgencyLists::twoRolesOnAMeasureCountOnce()
{
    BookBuilder b = smallBook();
    b.party({3}, {1}, Role::Joint); // leads it, too
    const QString text = textIn(composed(about(b, {1})));
    QVERIFY2(text.contains(u"4条工作举措：牵头3条、按职责分工2条"_s), qPrintable(text));
    QVERIFY(text.contains(u"合计只计一次"_s));
    QVERIFY(text.contains(u"应报进展4份"_s));
}

void TestAgencyLists::whatItIsExemptFromIsNamedAndNotCounted()
{
    BookBuilder b = smallBook();
    b.exempt({1}, {1});
    const Document document = composed(about(b, {1}));
    QVERIFY(textIn(document).contains(u"3条工作举措：牵头2条、按职责分工1条"_s));
    QVERIFY(textIn(document).contains(u"另有1条举措列有本单位、经确定不需填报，未计入：（一）1。"_s));
    QVERIFY(!cells(tablesIn(document).front()).contains(u"完善工作职责和规则。"_s));
}

void TestAgencyLists::whatItOwedAndNoLongerHasIsSaid()
{
    BookBuilder b = smallBook();
    for (Party &party : b.parties()) { // the joint task went to another agency in July
        if (party.agencyId == AgencyId{2})
            party.untilDate = QDate(2023, 6, 30);
    }
    b.report({3}, {2}, u"2023Q2"_s);
    PaperInput input = about(b, {2});
    input.options.asOf = QDate(2023, 7, 10);
    const QString text = textIn(composed(input));
    QVERIFY2(text.contains(u"另有1份应报进展（已报1份）属于现已不由本单位承担的举措"_s), qPrintable(text));
    QVERIFY(text.contains(u"区商务委没有承担的工作举措。"_s));
}

void TestAgencyLists::anAgencyWithNothingHasAPaperThatSaysSo()
{
    BookBuilder b = smallBook();
    const Document document = composed(about(b, b.agency(u"区档案局"_s)));
    QVERIFY(textIn(document).contains(u"区档案局没有承担的工作举措。"_s));
    QVERIFY(tablesIn(document).empty());
}

void TestAgencyLists::allAgenciesBeginPagesWithBookmarks()
{
    BookBuilder b = smallBook();
    const auto streets = b.agency(u"各街镇"_s, AgencyKind::Collective);
    b.member(streets, b.agency(u"江宁路街道"_s, AgencyKind::Street));
    b.party({3}, streets, Role::Support);
    const auto pages = paginate(*compose(about(b, {})));
    QTemporaryDir folder;
    const QString file = folder.filePath(u"all.pdf"_s);
    QVERIFY(writePdf(*pages, file));
    READ_WITH(outline, u"mutool"_s, {u"show"_s, file, u"outline"_s});
    const QStringList names{u"区市场监管局"_s, u"区商务委"_s, u"区统计局"_s, u"江宁路街道"_s};
    qsizetype at = 0;
    for (const QString &name : names) { // in official order, none for the collective
        const qsizetype found = outline.indexOf(u"\"%1\""_s.arg(name), at);
        QVERIFY2(found >= at, qPrintable(outline));
        at = found;
    }
    QVERIFY(!outline.contains(u"\"各街镇\""_s));
    QVERIFY(outline.contains(u"牵头（3条）"_s));
    int titles = 0;
    for (const PaperPage &page : pages->pages) {
        const QStringList on = textsOf(page);
        const auto count = on.count(u"质量工作要点单位责任清单"_s);
        QVERIFY(count <= 1 && (count == 0 || on.first() == u"质量工作要点单位责任清单"_s));
        titles += static_cast<int>(count);
    }
    QCOMPARE(titles, 4);
}

void TestAgencyLists::whoHasNothingIsNotListed()
{
    BookBuilder b = smallBook();
    b.agency(u"区档案局"_s);
    PaperInput input = about(b, {});
    QCOMPARE(agenciesListed(input), (std::vector<AgencyId>{{1}, {2}, {3}}));
    input.options.section = SectionId{2};
    QCOMPARE(agenciesListed(input), (std::vector<AgencyId>{{1}, {2}}));
    input.options.states = {WorkState::Closed};
    QVERIFY(agenciesListed(input).empty());
    QVERIFY(textIn(composed(input)).contains(u"没有单位承担所列范围内的工作举措。"_s));
}

QTEST_MAIN(TestAgencyLists)
#include "tst_agencylists.moc"
