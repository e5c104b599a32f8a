// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/responsible/declarations.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

QStringList texts(const std::vector<SourceParagraph> &paragraphs)
{
    QStringList all;
    for (const SourceParagraph &paragraph : paragraphs)
        all << paragraph.text.text();
    return all;
}

QStringList texts(const std::vector<Ignored> &statements)
{
    QStringList all;
    for (const Ignored &statement : statements)
        all << statement.text;
    return all;
}

const QString rule = u"各项任务列第一位的为牵头单位，下同。"_s;

} // namespace

class TestDeclarations final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsOutWhatOnlyDeclares_data();
    void cutsOutWhatOnlyDeclares();
    void leavesWhatSaysMore_data();
    void leavesWhatSaysMore();
    void leavesThePreambleWhole();
    void tellsTheFirstPlaceOfSeveral();
    void holdsForTheListItStandsBehind();
    void takesTheRuleOfTheCoveringNotice();
    void tellsWhetherTheOthersSupport();
    void findsNothingInNothing();
};

void TestDeclarations::cutsOutWhatOnlyDeclares_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("ruleAt"); // the source from the rule on; empty: no rule
    const auto row
        = [](const char *name, const QString &source, const QStringList &left, const QStringList &statements,
              const QString &ruleAt) { QTest::newRow(name) << source << left << statements << ruleAt; };
    row("a line", u"二、重点任务\n"_s + rule + u"\n（一）甲事。"_s, {u"二、重点任务"_s, u"（一）甲事。"_s},
        {rule}, u"第一位的为牵头单位，下同。\n（一）甲事。"_s);
    row("a bracket behind the title", u"二、重点任务（排在第一位的为牵头单位，下同）"_s, {u"二、重点任务"_s},
        {u"（排在第一位的为牵头单位，下同）"_s}, u"第一位的为牵头单位，下同）"_s);
    row("in traditional characters", u"二、重點任務（排在第一位的為牽頭單位，下同）"_s, {u"二、重點任務"_s},
        {u"（排在第一位的為牽頭單位，下同）"_s}, u"第一位的為牽頭單位，下同）"_s);
    row("the last sentence", u"各单位要加强协作。"_s + rule, {u"各单位要加强协作。"_s}, {rule},
        u"第一位的为牵头单位，下同。"_s);
    row("the first sentence", rule + u"各单位要加强协作。"_s, {u"各单位要加强协作。"_s}, {rule},
        u"第一位的为牵头单位，下同。各单位要加强协作。"_s);
    row("one in the middle", u"一、目标。"_s + rule + u"加强协作。"_s, {u"一、目标。加强协作。"_s}, {rule},
        u"第一位的为牵头单位，下同。加强协作。"_s);
    row("who is not listed again", u"以下各项均需各县区政府落实，不再单独列出。\n（一）甲事。"_s,
        {u"（一）甲事。"_s}, {u"以下各项均需各县区政府落实，不再单独列出。"_s}, {});
    row("a bracket that tells who is not listed again",
        u"重点任务（以下各项均需各县区政府落实，不再单独列出）"_s, {u"重点任务"_s},
        {u"（以下各项均需各县区政府落实，不再单独列出）"_s}, {});
    row("a sentence and a bracket", rule + u"重点任务（首位为牵头单位）"_s, {u"重点任务"_s},
        {rule, u"（首位为牵头单位）"_s}, u"第一位的为牵头单位，下同。重点任务（首位为牵头单位）"_s);
    row("nothing else", rule, {}, {rule}, u"第一位的为牵头单位，下同。"_s);
}

void TestDeclarations::cutsOutWhatOnlyDeclares()
{
    QFETCH(QString, source);
    QFETCH(QStringList, left);
    QFETCH(QStringList, statements);
    QFETCH(QString, ruleAt);
    auto paragraphs = readParagraphs(source).list;
    const Declarations found = takeDeclarations(paragraphs, 0);
    QCOMPARE(texts(paragraphs), left);
    QCOMPARE(texts(found.statements), statements);
    QCOMPARE(found.firstIsLeadAt, ruleAt.isEmpty() ? qsizetype(-1) : source.size() - ruleAt.size());
    for (const Ignored &statement : found.statements) {
        QCOMPARE(statement.why, IgnoredWhy::RuleStatement);
        QCOMPARE(source.mid(statement.span.begin, statement.span.end - statement.span.begin), statement.text);
    }
    for (const SourceParagraph &paragraph : paragraphs) // also behind what was cut out
        QCOMPARE(source[paragraph.text.span().end - 1], paragraph.text.text().back());
}

void TestDeclarations::leavesWhatSaysMore_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<bool>("ruled");
    const auto row
        = [](const char *text, bool ruled) { QTest::newRow(text) << QString::fromUtf8(text) << ruled; };
    row("（一）甲事。（责任单位：省经信厅、省科技厅。列第一位的为牵头单位，下同）", true);
    row("（一）甲事。（省经信厅、省科技厅负责，排在第一位的为牵头单位，下同）", true);
    row("责任单位：省经信厅、省科技厅，列第一位的为牵头单位，下同。", true);
    row("（一）列第一位的为牵头单位。", true); // the title of an item
    row("坚持质量第一，牵头单位要主动协调。", false);
    row("第一季度由牵头单位报送责任清单。", false);
    row("对首次违法的企业，不列入责任清单。", false);
    row("（二）乙事。（责任单位：区财政局）", false);
}

void TestDeclarations::leavesWhatSaysMore()
{
    QFETCH(QString, paragraph);
    QFETCH(bool, ruled);
    auto paragraphs = readParagraphs(paragraph).list;
    const Declarations found = takeDeclarations(paragraphs, 0);
    QCOMPARE(texts(paragraphs), QStringList{paragraph});
    QVERIFY(found.statements.empty());
    QCOMPARE(found.firstIsLeadAt >= 0, ruled);
}

void TestDeclarations::leavesThePreambleWhole()
{
    const QString source = u"为提升质量，制定本方案。"_s + rule + u"\n一、重点任务\n"_s + rule;
    auto paragraphs = readParagraphs(source).list;
    const Declarations found = takeDeclarations(paragraphs, 1);
    QCOMPARE(texts(paragraphs), (QStringList{u"为提升质量，制定本方案。"_s + rule, u"一、重点任务"_s}));
    QCOMPARE(found.firstIsLeadAt, source.indexOf(u"第一位"));
    QCOMPARE(found.statements.size(), size_t(1));
    QCOMPARE(found.statements[0].span, (Span{source.size() - rule.size(), source.size()}));
}

void TestDeclarations::tellsTheFirstPlaceOfSeveral()
{
    const QString source = u"一、甲（首位为牵头单位）\n（一）乙。（区财政局负责）\n"_s + rule;
    auto paragraphs = readParagraphs(source).list;
    const Declarations found = takeDeclarations(paragraphs, 0);
    QCOMPARE(found.firstIsLeadAt, source.indexOf(u"首位"));
    QCOMPARE(texts(found.statements), (QStringList{u"（首位为牵头单位）"_s, rule}));
    QCOMPARE(texts(paragraphs), (QStringList{u"一、甲"_s, u"（一）乙。（区财政局负责）"_s}));
}

void TestDeclarations::holdsForTheListItStandsBehind()
{
    const QString source = u"（一）甲事。\n责任单位：市发改委、市财政局（第一责任单位为牵头单位，下同）\n（二）乙事。"_s;
    auto paragraphs = readParagraphs(source).list;
    const Declarations found = takeDeclarations(paragraphs, 0);
    QCOMPARE(found.firstIsLeadAt, source.indexOf(u"责任单位"));
    QCOMPARE(texts(found.statements), QStringList{u"（第一责任单位为牵头单位，下同）"_s});
    QCOMPARE(paragraphs[1].text.text(), u"责任单位：市发改委、市财政局"_s);
}

void TestDeclarations::takesTheRuleOfTheCoveringNotice()
{
    const auto notice = readParagraphs(u"各区人民政府：\n二、压实责任。列第一位的为牵头单位。"_s).list;
    auto paragraphs = readParagraphs(u"一、重点任务\n（一）甲事。（市工信局、市科技局）"_s).list;
    QCOMPARE(takeDeclarations(paragraphs, 0, notice).firstIsLeadAt, qsizetype(0));
    QCOMPARE(paragraphs.size(), size_t(2));
    const auto other = readParagraphs(u"各区人民政府：\n现将方案印发给你们。"_s).list;
    QCOMPARE(takeDeclarations(paragraphs, 0, other).firstIsLeadAt, qsizetype(-1));
}

void TestDeclarations::tellsWhetherTheOthersSupport()
{
    const auto said = [](const QString &text) {
        auto list = readParagraphs(text).list;
        return takeDeclarations(list, 0).othersSupport;
    };
    QVERIFY(said(u"一、任务（列首位的为牵头单位，其余单位均为配合单位，下同）\n（一）甲事。"_s));
    QVERIFY(!said(u"一、任务（列首位的为牵头单位，下同）\n（一）其他为配合单位。"_s));
}

void TestDeclarations::findsNothingInNothing()
{
    std::vector<SourceParagraph> none;
    const Declarations found = takeDeclarations(none, 0);
    QCOMPARE(found.firstIsLeadAt, qsizetype(-1));
    QVERIFY(found.statements.empty());
    auto paragraphs = readParagraphs(rule).list;
    QVERIFY(takeDeclarations(paragraphs, paragraphs.size()).statements.empty()); // all is preamble
    QCOMPARE(texts(paragraphs), QStringList{rule});
}

QTEST_APPLESS_MAIN(TestDeclarations)
#include "tst_declarations.moc"
