// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readroster.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

QList<QStringList> cells(const QString &text)
{
    QList<QStringList> rows;
    for (const QString &line : text.split(u'\n'))
        rows << line.split(u'\t');
    return rows;
}

QStringList namesOf(const Roster &roster)
{
    QStringList names;
    for (const RosterRow &row : roster.rows)
        names << row.name;
    return names;
}

} // namespace

/// A pasted list of agencies, as people keep it.
class TestReadRoster final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneNameALineWithNumbersAndBlankLines_data()
    {
        QTest::addColumn<QString>("text");
        const QString first = u"江宁路街道"_s;
        const QString second = u"彭浦镇"_s;
        QTest::newRow("plain") << first + u'\n' + second;
        QTest::newRow("blank lines and spaces") << u"\n  "_s + first + u" \n\n　"_s + second + u"　\n"_s;
        QTest::newRow("1.") << u"1."_s + first + u"\n2. "_s + second;
        QTest::newRow("1、") << u"1、"_s + first + u"\n2、"_s + second;
        QTest::newRow("(一)") << u"（一）"_s + first + u"\n(二)"_s + second;
        QTest::newRow("circled") << u"①"_s + first + u"\n② "_s + second;
        QTest::newRow("bullets, semicolons") << u"·"_s + first + u"；\n• "_s + second + u"。"_s;
        QTest::newRow("on one line") << first + u"、"_s + second;
        QTest::newRow("on one line, numbered") << u"1、"_s + first + u"，2、"_s + second + u"。"_s;
        QTest::newRow("on one line, spaces") << first + u"  "_s + second;
        QTest::newRow("number in a column") << u"1\t"_s + first + u"\n2\t"_s + second;
        QTest::newRow("number before a space") << u"1 "_s + first + u"\n2 "_s + second;
        QTest::newRow("with a heading") << u"单位名称\n"_s + first + u'\n' + second;
    }
    void oneNameALineWithNumbersAndBlankLines()
    {
        QFETCH(QString, text);
        QCOMPARE(namesOf(readRoster(cells(text))), (QStringList{u"江宁路街道"_s, u"彭浦镇"_s}));
    }

    void aCollectiveWithSeparatorsInItsNameIsOne()
    {
        QCOMPARE(namesOf(readRoster(cells(u"各市、县人民政府\n区教育局"_s))),
            (QStringList{u"各市、县人民政府"_s, u"区教育局"_s}));
    }

    void columnsAreKnownByTheirHeadingsInAnyOrder()
    {
        const Roster roster = readRoster(cells(u"成员单位联系表\t\t\t\t\t\n"
                                               "序号\t联系电话\t单位全称\t简称\t分管领导\t联络员（姓名）\n"
                                               "1\t021-62471234\t静安区教育局\t区教育局\t王二\t张三\n"
                                               "2\t13800000000\t静安区体育局\t\t\t李 四"_s));
        QCOMPARE(roster.headingLine, 2);
        QCOMPARE(roster.rows.size(), size_t(3)); // the title stays visible as a row
        QCOMPARE(roster.rows[0].fullName, QString());
        QCOMPARE(roster.rows[0].typed, u"成员单位联系表"_s);
        const RosterRow &school = roster.rows[1];
        QCOMPARE(school.line, 3);
        QCOMPARE(school.name, u"区教育局"_s);
        QCOMPARE(school.fullName, u"静安区教育局"_s);
        QCOMPARE(school.liaison, u"张三"_s);
        QCOMPARE(school.leader, u"王二"_s);
        QCOMPARE(school.phone, u"021-62471234"_s);
        QCOMPARE(roster.rows[2].name, u"静安区体育局"_s); // without a short name the full one is the usual
        QVERIFY(roster.unread.isEmpty());
    }

    void columnsWithoutHeadingsAreGuessedByWhatTheyHold()
    {
        const Roster roster = readRoster(cells(u"张三\t62471234\t区教育局\t见附件说明文字\n"
                                               "李四\t62475678\t区体育局\t\n"
                                               "\t\t区民政局\t"_s));
        QCOMPARE(roster.headingLine, 0);
        QCOMPARE(namesOf(roster), (QStringList{u"区教育局"_s, u"区体育局"_s, u"区民政局"_s}));
        QCOMPARE(roster.rows[1].liaison, u"李四"_s);
        QCOMPARE(roster.rows[1].phone, u"62475678"_s);
        QCOMPARE(roster.unread, QStringList{u"见附件说明文字"_s}); // told, not dropped
    }

    void aLineTypedWithSpacesIsNameOfficerAndPhone()
    {
        const Roster roster = readRoster(cells(u"区教育局 张三 62471234\n区民政局 62475678"_s));
        QCOMPARE(namesOf(roster), (QStringList{u"区教育局"_s, u"区民政局"_s}));
        QCOMPARE(roster.rows[0].liaison, u"张三"_s);
        QCOMPARE(roster.rows[0].phone, u"62471234"_s);
        QCOMPARE(roster.rows[1].phone, u"62475678"_s);
    }

    void severalPhonesAreJoined()
    {
        const Roster roster = readRoster(cells(u"单位\t电话\t手机\n区教育局\t62471234\t13800000000"_s));
        QCOMPARE(roster.rows.front().phone, u"62471234、13800000000"_s);
    }

    void everyFilledLineIsARow()
    {
        const Roster roster = readRoster(cells(u"以下为名单\n江宁路街道\n\n合计：1家\n"_s));
        QCOMPARE(roster.rows.size(), size_t(3));
        QCOMPARE(roster.rows[2].line, 4);
        QVERIFY(readRoster({}).rows.empty());
        QVERIFY(readRoster(cells(u"\n \n"_s)).rows.empty());
    }

    void knowsPhonesAndPersons_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("phone");
        QTest::addColumn<bool>("person");
        QTest::newRow("landline") << u"021-62471234转8"_s << true << false;
        QTest::newRow("two") << u"62471234/13800000000"_s << true << false;
        QTest::newRow("short number") << u"12"_s << false << false;
        QTest::newRow("person") << u"张三"_s << false << true;
        QTest::newRow("person, spaced") << u"李　四"_s << false << true;
        QTest::newRow("four characters") << u"欧阳某某"_s << false << true;
        QTest::newRow("body") << u"区教育局"_s << false << false;
        QTest::newRow("long") << u"市场监督管理"_s << false << false;
    }
    void knowsPhonesAndPersons()
    {
        QFETCH(QString, cell);
        QTEST(isPhoneLike(cell), "phone");
        QTEST(isPersonLike(cell), "person");
    }
};

QTEST_GUILESS_MAIN(TestReadRoster)
#include "tst_readroster.moc"
