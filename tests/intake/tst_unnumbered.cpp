// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/outline/unnumbered.h"
#include "tasktexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using qd::test::textOf;

namespace
{

QString shown(const TaskText &item)
{
    QStringList paragraphs;
    for (const MappedText &paragraph : item)
        paragraphs << paragraph.text();
    return paragraphs.join(u" | "_s);
}

const QString title = u"加强标准化建设"_s;
const QString prose = u"完善标准体系，推进企业标准自我声明公开。"_s;
const QString carrying = u"开展质量月活动，组织企业交流。（责任单位：区市场监管局、各街镇）"_s;
const QString other = u"开展质量奖评选。（区市场监管局牵头，区财政局配合）"_s;
const QString line = u"责任单位：区科委、区教育局"_s;
const QString dueLine = u"完成时限：6月底前"_s;

} // namespace

class TestUnnumbered final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsParagraphsByTheirAnnotations_data();
    void sortsParagraphsByTheirAnnotations();
    void losesNoParagraph_data();
    void losesNoParagraph();
    void pointsToTheSource();
};

void TestUnnumbered::sortsParagraphsByTheirAnnotations_data()
{
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *name, const QStringList &paragraphs, const QStringList &items,
                         const QString &rest) { QTest::newRow(name) << paragraphs << items << rest; };
    const auto bar = [](const QStringList &item) { return item.join(u" | "_s); };
    row("nothing", {}, {}, {});
    row("nobody named", {title, prose}, {}, bar({title, prose}));
    row("each its own item", {carrying, other}, {carrying, other}, {});
    row("with a title above", {title, carrying, other}, {bar({title, carrying}), other}, {});
    row("prose above is no title", {prose, carrying}, {carrying}, prose);
    row("prose between two", {carrying, prose, other}, {carrying, other}, prose);
    row("prose below the last", {carrying, prose}, {carrying}, prose);
    row("one title only", {u"二、重点任务"_s, title, carrying}, {bar({title, carrying})}, u"二、重点任务"_s);
    row("a line below the text", {prose, line}, {bar({prose, line})}, {});
    row("a line below title and text", {title, prose, line}, {bar({title, prose, line})}, {});
    row("a line below a title", {title, line}, {bar({title, line})}, {});
    row("a second line", {title, prose, line, dueLine, other}, {bar({title, prose, line, dueLine}), other},
        {});
    row("a line of its own at the start", {line, carrying}, {carrying}, line);
    row("prose above prose", {prose, prose, line}, {bar({prose, line})}, prose);
    row("a title of 36 characters", {QString(36, u'质'), carrying}, {bar({QString(36, u'质'), carrying})},
        {});
    row("a longer one is prose", {QString(37, u'质'), carrying}, {carrying}, QString(37, u'质'));
    row("a bracket in the prose names nobody", {u"推行工程质量潜在缺陷保险(IDI)。"_s, carrying}, {carrying},
        u"推行工程质量潜在缺陷保险(IDI)。"_s);
}

void TestUnnumbered::sortsParagraphsByTheirAnnotations()
{
    QFETCH(QStringList, paragraphs);
    QFETCH(QStringList, items);
    QFETCH(QString, rest);
    const UnnumberedItems found = unnumberedItems(textOf(paragraphs));
    QStringList got;
    for (const TaskText &item : found.items)
        got << shown(item);
    QCOMPARE(got, items);
    QCOMPARE(shown(found.rest), rest);
}

void TestUnnumbered::losesNoParagraph_data()
{
    QTest::addColumn<QStringList>("paragraphs");
    const QStringList kinds{title, prose, carrying, line};
    for (qsizetype n = 0; n < 256; ++n) // every order of four paragraphs
        QTest::addRow("%d", int(n)) << QStringList{
            kinds[n % 4], kinds[n / 4 % 4], kinds[n / 16 % 4], kinds[n / 64 % 4]};
}

void TestUnnumbered::losesNoParagraph()
{
    QFETCH(QStringList, paragraphs);
    const TaskText text = textOf(paragraphs);
    const UnnumberedItems found = unnumberedItems(text);
    std::vector<qsizetype> begins;
    for (const MappedText &paragraph : found.rest)
        begins.push_back(paragraph.span().begin);
    for (const TaskText &item : found.items) {
        QVERIFY(!item.empty());
        for (size_t i = 0; i < item.size(); ++i) {
            begins.push_back(item[i].span().begin);
            QVERIFY(i == 0 || item[i - 1].span().end <= item[i].span().begin); // in the printed order
        }
    }
    std::sort(begins.begin(), begins.end());
    QCOMPARE(begins.size(), text.size());
    for (size_t i = 0; i < text.size(); ++i)
        QCOMPARE(begins[i], text[i].span().begin);
}

void TestUnnumbered::pointsToTheSource()
{
    const QStringList paragraphs{prose, title, carrying, other};
    const QString source = paragraphs.join(u'\n');
    const UnnumberedItems found = unnumberedItems(textOf(paragraphs));
    QCOMPARE(found.items.size(), size_t(2));
    const Span first = found.items[0].front().span();
    QCOMPARE(source.mid(first.begin, first.end - first.begin), title);
    QCOMPARE(found.items[1].back().span().end, source.size());
    QCOMPARE(found.rest.front().span(), (Span{0, prose.size()}));
}

QTEST_APPLESS_MAIN(TestUnnumbered)
#include "tst_unnumbered.moc"
