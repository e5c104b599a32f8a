// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/responsible/proseleads.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// Who leads, as the sentences of a notice tell it.
class TestProseLeads final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreReadWhereSomebodyLeads_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("parties");
        const auto add = [](const char *name, const QString &sentence, const QString &parties) {
            QTest::newRow(name) << sentence << parties;
        };
        add("leads and builds", u"市教育局牵头建立监测网络，市科技局、市财政局配合。"_s,
            u"市教育局=lead 市科技局=support 市财政局=support"_s);
        add("by", u"由市总工会牵头，团市委配合，9月底前制定方案。"_s, u"市总工会=lead 团市委=support"_s);
        add("together with", u"市应急管理局会同市住房城乡建设局开展检查。"_s, u"市应急管理局=lead 市住房城乡建设局=support"_s);
        add("a verb behind the name", u"市教育局会同市市场监管局组织中小学生参观社会实践基地。"_s,
            u"市教育局=lead 市市场监管局=support"_s);
        add("a department whose name holds a verb", u"市教育局会同市委组织部开展培训。"_s, u"市教育局=lead 市委组织部=support"_s);
        add("nobody leads", u"支持龙头企业牵头组建联合体，有关部门配合。"_s, QString());
        add("support alone", u"市科技局配合做好宣传。"_s, QString());
        add("no body of a level", u"行业协会牵头制定标准。"_s, QString());
    }
    void namesAreReadWhereSomebodyLeads()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, parties);
        QStringList read;
        for (const ProposedParty &party : leadsInProse(MappedText(sentence, 0))) {
            read << party.name + u'=' + QString(key(party.role));
            QCOMPARE(sentence.mid(party.span.begin, party.span.end - party.span.begin), party.name);
        }
        QCOMPARE(read.join(u' '), parties);
    }
};

QTEST_APPLESS_MAIN(TestProseLeads)
#include "tst_proseleads.moc"
