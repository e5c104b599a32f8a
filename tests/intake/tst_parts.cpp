// SPDX-License-Identifier: GPL-3.0-or-later
#include "planlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

const QString notice = u"甲市人民政府关于印发行动方案的通知\n各区人民政府：\n现将方案印发给你们，并提出要求如"
                       u"下。\n一、提高认识。高度重视。\n"
                       u"二、压实责任。列第一位的为牵头单位。\n甲市人民政府\n2023年3月1日\n"_s;
const QString plan
    = u"甲市质量提升行动方案\n为提升质量，制定本方案。\n一、重点任务\n（一）甲事。内容。（责任单位：市工信局、市科技局）\n（二）乙事。内容。（责任单位：市教育局）\n"_s;
const QString other
    = u"附件2\n甲市评价办法\n一、评价原则。坚持公正。\n二、评价程序。组织评价。（责任单位：市统计局）\n"_s;

} // namespace

/// Several documents in one file.
class TestParts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneDocumentIsOnePart();
    void aCoveringNoticeBelongsToItsPlan();
    void readsThePartWithMostResponsibilities();
    void aPlanWithoutAYearIsOfTheYearOfItsNotice();
    void readsThePartThatWasAskedFor();
    void aSectionNumberThatRepeatsIsNoOtherDocument();
    void anAnnexWithoutNumbersIsNoTask();
};

void TestParts::oneDocumentIsOnePart()
{
    const auto read = readPlan(pastedSource(plan));
    QVERIFY(read);
    QCOMPARE(read->parts.size(), size_t(1));
    QCOMPARE(read->parts[0].title, u"甲市质量提升行动方案"_s);
    QVERIFY(read->parts[0].taken);
}

void TestParts::aCoveringNoticeBelongsToItsPlan()
{
    const auto read = readPlan(pastedSource(
        u"甲市人民政府关于印发行动方案的通知\n各区人民政府：\n现印发给你们。\n甲市人民政府\n2023年3月1日\n"_s
        + plan));
    QVERIFY(read);
    QCOMPARE(read->parts.size(), size_t(1));
    QCOMPARE(read->title, u"甲市质量提升行动方案"_s);
    QCOMPARE(read->year, 2023);
}

void TestParts::readsThePartWithMostResponsibilities()
{
    const auto read = readPlan(pastedSource(notice + plan + other));
    QVERIFY(read);
    QCOMPARE(read->parts.size(), size_t(2));
    QCOMPARE(read->title, u"甲市质量提升行动方案"_s);
    QCOMPARE(read->parts[0].annotations, 2);
    QVERIFY(read->parts[0].taken && !read->parts[1].taken); // 办法 sets no tasks
    QCOMPARE(read->parts[1].title, u"甲市评价办法"_s);
    QCOMPARE(planlines::shown(*read),
        (QStringList{
            u"一 (一) 甲事 | 市工信局=lead! 市科技局=responsible"_s, u"一 (二) 乙事 | 市教育局=lead!"_s}));
    QCOMPARE(read->warnings.front().kind, WarningKind::OtherDocuments);
    QCOMPARE(read->warnings.front().subject, u"2"_s);
    const auto others = std::count_if(read->ignored.begin(), read->ignored.end(),
        [](const Ignored &ignored) { return ignored.why == IgnoredWhy::OtherDocument; });
    QCOMPARE(others, 11);
}

void TestParts::aPlanWithoutAYearIsOfTheYearOfItsNotice()
{
    const auto read = readPlan(pastedSource(notice + plan + other));
    QVERIFY(read);
    QCOMPARE(read->title, u"甲市质量提升行动方案"_s);
    QCOMPARE(read->year, 2023);
}

void TestParts::readsThePartThatWasAskedFor()
{
    const auto read = readPlan(pastedSource(notice + plan + other), {{1}, {}});
    QVERIFY(read);
    QVERIFY(!read->parts[0].taken && read->parts[1].taken);
    QCOMPARE(read->title, u"甲市评价办法"_s);
    QCOMPARE(read->taskCount(), 2);
}

void TestParts::aSectionNumberThatRepeatsIsNoOtherDocument()
{
    const auto read = readPlan(pastedSource(
        u"2023年甲市要点\n一、产业\n（一）甲事。（市工信局负责）\n一、民生\n（二）乙事。（市民政局负责）"_s));
    QVERIFY(read);
    QCOMPARE(read->parts.size(), size_t(1));
    QCOMPARE(read->taskCount(), 2);
}

void TestParts::anAnnexWithoutNumbersIsNoTask()
{
    const auto read = readPlan(
        pastedSource(plan + u"甲市人民政府\n2023年3月1日\n附件\n项目清单\n云桥项目\n星河项目\n"_s));
    QVERIFY(read);
    QCOMPARE(read->sections[0].tasks[1].text, u"内容。"_s);
    QCOMPARE(read->ignored.size(), size_t(6));
}

QTEST_APPLESS_MAIN(TestParts)
#include "tst_parts.moc"
