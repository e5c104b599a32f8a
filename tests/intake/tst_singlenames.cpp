// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// A single name in a bracket behind what is to be done: （区教育局）.
class TestSingleNames final : public QObject
{
    Q_OBJECT

    static QStringList parties(const QString &items)
    {
        const auto plan = readPlan(pastedSource(u"甲区2024年工作要点\n一、制度\n"_s + items));
        QStringList rows;
        for (const ProposedTask &task : plan ? plan->sections.front().tasks : std::vector<ProposedTask>{}) {
            QStringList names;
            for (const ProposedParty &party : task.parties)
                names << party.name;
            rows << task.title + u'|' + names.join(u' ');
        }
        return rows;
    }

private Q_SLOTS:
    void areResponsibleWhereThePlanWritesSo()
    {
        QCOMPARE(parties(u"（一）加强抽检（区财政局、区商务委）\n（二）加强宣传。（区教育局）\n（三）加强生产监管（区科委）\n（四）加强培训（区教育局牵头）"_s),
            (QStringList{u"加强抽检|区财政局 区商务委"_s, u"加强宣传|区教育局"_s, u"加强生产监管|区科委"_s, u"加强培训|区教育局"_s}));
    }

    void areAnotherNameBehindAName()
    {
        const QStringList read
            = parties(u"（一）加强抽检（区财政局、区商务委）\n（二）加强宣传。（区教育局）\n（三）请报区市场监管局（区知识产权局）"_s);
        QCOMPARE(read.value(2), u"请报区市场监管局（区知识产权局）|"_s);
    }

    void areProseInAPlanThatNamesRoles()
    {
        const QStringList read = parties(
            u"（一）加强抽检。（区财政局牵头）\n（二）加强宣传。（区教育局牵头）\n（三）加强生产监管（区科委）\n（四）加强培训。（区商务委牵头）"_s);
        QCOMPARE(read.value(2), u"加强生产监管（区科委）|"_s);
    }
};

QTEST_GUILESS_MAIN(TestSingleNames)
#include "tst_singlenames.moc"
