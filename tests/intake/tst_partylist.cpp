// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/responsible/partylist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

constexpr qsizetype place = 100; // of the lists in their source

/// The texts of the pieces; fails when a piece does not point to its own words.
QStringList texts(const std::vector<MappedText> &pieces, const QString &list)
{
    QStringList all;
    for (const MappedText &piece : pieces) {
        const Span span = piece.span();
        all << (list.mid(span.begin - place, span.end - span.begin) == piece.text()
                ? piece.text()
                : u"wrong span: "_s + piece.text());
    }
    return all;
}

void listRow(const char *list, const QStringList &items)
{
    QTest::newRow(*list ? QByteArray(list).replace('\n', ' ').constData() : "empty")
        << QString::fromUtf8(list) << items;
}

} // namespace

class TestPartyList final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsAListIntoItems_data();
    void cutsAListIntoItems();
    void cutsJoinedNamesApart_data();
    void cutsJoinedNamesApart();
    void takesANameApart_data();
    void takesANameApart();
    void pointsToTheNameInTheSource();
};

void TestPartyList::cutsAListIntoItems_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("items");
    listRow("", {});
    listRow("、，；", {});
    listRow("区财政局", {u"区财政局"_s});
    listRow(
        "区财政局、区教育局，区民政局；各街镇。", {u"区财政局"_s, u"区教育局"_s, u"区民政局"_s, u"各街镇"_s});
    listRow(" 区财政局 、、区教育局\n区民政局/区科委",
        {u"区财政局"_s, u"区教育局"_s, u"区民政局"_s, u"区科委"_s});
    listRow("各市、特区、区人民政府，省财政厅", {u"各市、特区、区人民政府"_s, u"省财政厅"_s});
    listRow("各街道办事处、镇人民政府、区财政局", {u"各街道办事处、镇人民政府"_s, u"区财政局"_s});
    listRow("各乡镇人民政府，街道办事处，县财政局", {u"各乡镇人民政府，街道办事处"_s, u"县财政局"_s});
    listRow("各辖市、区政府", {u"各辖市、区政府"_s});
    listRow("各自治县、区（市）人民政府", {u"各自治县、区（市）人民政府"_s});
    listRow("市发改委 市财政局", {u"市发改委"_s, u"市财政局"_s});
    listRow("市发改委 市财政局负责", {u"市发改委"_s, u"市财政局负责"_s});
    listRow("市公安局 分局", {u"市公安局 分局"_s});
    listRow("市 财政局、市教育局", {u"市 财政局"_s, u"市教育局"_s});
    listRow("省财政厅，各市、县〔市、区〕政府", {u"省财政厅"_s, u"各市、县〔市、区〕政府"_s});
    listRow(
        "各市（州）、县（市、区）人民政府、省教育厅", {u"各市（州）、县（市、区）人民政府"_s, u"省教育厅"_s});
    listRow("省市场监管局（省知识产权局、省药监局）、省财政厅",
        {u"省市场监管局（省知识产权局、省药监局）"_s, u"省财政厅"_s});
    listRow("省推进“三地、一区”建设领导小组成员单位", {u"省推进“三地、一区”建设领导小组成员单位"_s});
    listRow("牵头单位：区财政局、区科委，配合单位：各街镇",
        {u"牵头单位：区财政局"_s, u"区科委"_s, u"配合单位：各街镇"_s});
    listRow("牵头单位：区财政局 配合单位：区教育局 区民政局",
        {u"牵头单位：区财政局"_s, u"配合单位：区教育局 区民政局"_s});
    listRow("牵头单位：浦东新区配合单位：市发改委", {u"牵头单位：浦东新区"_s, u"配合单位：市发改委"_s});
    listRow("区财政局牵头 区教育局配合", {u"区财政局牵头 区教育局配合"_s});
    listRow("区财政局（牵头、区教育局", {u"区财政局（牵头"_s, u"区教育局"_s});
    listRow("各镇、街道，区财政局", {u"各镇、街道"_s, u"区财政局"_s});
    listRow("各县（市、区）、市直有关部门", {u"各县（市、区）"_s, u"市直有关部门"_s});
    listRow("各县（市、区）、市发改委、市财政局", {u"各县（市、区）"_s, u"市发改委"_s, u"市财政局"_s});
    listRow("各区（市）、市财政局", {u"各区（市）"_s, u"市财政局"_s});
    listRow("各县（区）、市人民政府", {u"各县（区）、市人民政府"_s});
}

void TestPartyList::cutsAListIntoItems()
{
    QFETCH(QString, list);
    QFETCH(QStringList, items);
    QCOMPARE(texts(itemsOf(MappedText(list, place)), list), items);
}

void TestPartyList::cutsJoinedNamesApart_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QStringList>("names");
    listRow("区财政局", {u"区财政局"_s});
    listRow("区财政局和区教育局", {u"区财政局"_s, u"区教育局"_s});
    listRow("区财政局以及各街镇", {u"区财政局"_s, u"各街镇"_s});
    listRow("区财政局与区教育局及区民政局", {u"区财政局"_s, u"区教育局"_s, u"区民政局"_s});
    listRow("市发改委 市财政局和市教育局", {u"市发改委"_s, u"市财政局"_s, u"市教育局"_s});
    listRow("区财政局等和区教育局", {u"区财政局等"_s, u"区教育局"_s});
    listRow("各镇政府和各街道", {u"各镇政府"_s, u"各街道"_s});
    listRow("和平区政府和河西区政府", {u"和平区政府"_s, u"河西区政府"_s});
    for (const char *one : {"文化和旅游部", "市规划和自然资源局", "省工业和信息化厅", "和平区政府",
             "各有关部门和单位", "省市场监管局（省知识产权局和省药监局）", "区人力资源和社会保障局",
             "市公安局（交警支队和特警支队）静安分局"})
        listRow(one, {QString::fromUtf8(one)});
}

void TestPartyList::cutsJoinedNamesApart()
{
    QFETCH(QString, item);
    QFETCH(QStringList, names);
    QCOMPARE(texts(namesIn(MappedText(item, place)), item), names);
}

void TestPartyList::takesANameApart_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<bool>("people");
    QTest::addColumn<QString>("parts"); // name, then what else was found
    const auto row = [](const char *item, const char *parts, bool people = false) {
        QTest::newRow(*item ? item : "empty")
            << QString::fromUtf8(item) << people << QString::fromUtf8(parts);
    };
    row("", "");
    row("区财政局", "区财政局");
    row("区 财 政 局", "区财政局");
    row("省市场监管局（省知识产权局）", "省市场监管局 alias=省知识产权局");
    row("区发改委（牵头）", "区发改委 role=lead");
    row("区发改委(配合单位)", "区发改委 role=support");
    row("区发改委（张三丰）", "区发改委 person=张三丰", true);
    row("区发展改革委（张三）", "区发展改革委（张三）");
    row("区市场监管局（区知识产权局）", "区市场监管局 alias=区知识产权局", true);
    row("区市场监管局（知产局）", "区市场监管局 alias=知产局", true);
    row("文化和旅游部等部门", "文化和旅游部 open");
    row("区财政局（牵头）等有关单位", "区财政局 role=lead open");
    row("各市、县（市、区）", "各市、县（市、区）");
    row("区财政局）", "区财政局");
    row("（区财政局", "区财政局");
    row("●区财政局", "区财政局");
    row("（区财政局）", "（区财政局）");
    row("公安局（交警）静安分局", "公安局（交警）静安分局");
    row("区财政局（2023年）", "区财政局（2023年）", true);
}

void TestPartyList::takesANameApart()
{
    QFETCH(QString, item);
    QFETCH(bool, people);
    QFETCH(QString, parts);
    const NameParts got = partsOf(MappedText(item, place), people);
    QString text = got.name.text();
    text += got.alias.isEmpty() ? QString() : u" alias="_s + got.alias;
    text += got.role ? u" role="_s + QString(key(*got.role)) : QString();
    text += got.person.isEmpty() ? QString() : u" person="_s + got.person;
    text += got.openEnded ? u" open"_s : QString();
    QCOMPARE(text, parts);
}

void TestPartyList::pointsToTheNameInTheSource()
{
    QCOMPARE(partsOf(MappedText(u"●区财政局（牵头）等部门", place), false).name.span(), (Span{101, 105}));
    QCOMPARE(partsOf(MappedText(u"区 财政局）", place), false).name.span(), (Span{100, 105}));
    QVERIFY(partsOf(MappedText(u"等部门", place), false).name.span().isEmpty());
}

QTEST_APPLESS_MAIN(TestPartyList)
#include "tst_partylist.moc"
