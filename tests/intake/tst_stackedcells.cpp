// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// Task tables whose cells stand one below the other.
class TestStackedCells final : public QObject
{
    Q_OBJECT

    /// number · title · measure | lead… / support… / responsible… | deadline, for each task
    static QStringList read(const QString &text)
    {
        const auto plan = readPlan(pastedSource(text));
        QStringList rows;
        for (const ProposedSection &section : plan ? plan->sections : std::vector<ProposedSection>{}) {
            if (!section.title.isEmpty())
                rows << section.number + u' ' + section.title;
            for (const ProposedTask &task : section.tasks) {
                QStringList parties;
                for (const ProposedParty &party : task.parties)
                    parties << party.name + u'/' + key(party.role);
                QStringList measures;
                for (const ProposedMeasure &measure : task.measures)
                    measures << measure.text;
                rows << QStringList{task.number, task.title, measures.join(u'/'), parties.join(u' '),
                    task.deadline ? task.deadline->phrase : QString()}
                            .join(u'|');
            }
        }
        return rows;
    }

    static QString table(const QString &rows)
    {
        return u"甲区2023年重点任务表\n序号\n工作任务\n工作举措\n牵头单位\n配合单位\n完成时限\n"_s + rows;
    }

private Q_SLOTS:
    void everyRowOfAsManyLinesAsColumns()
    {
        QCOMPARE(read(table(u"1\n提升质量\n开展抽查。\n区商务委\n区财政局\n6月底前\n\n2\n加强检测\n建设中心。\n区科委\n区教育局\n9月底前\n"_s)),
            (QStringList{u"1|提升质量|开展抽查。|区商务委/lead 区财政局/support|6月底前"_s,
                u"2|加强检测|建设中心。|区科委/lead 区教育局/support|9月底前"_s}));
    }

    void sectionsStandBetweenTheRows()
    {
        QCOMPARE(read(table(u"一、产品\n1\n提升质量\n开展抽查。\n区商务委\n区财政局\n6月底前\n二、工程\n2\n加强检测\n建设中心。\n区科委\n"
                            "区教育局\n9月底前\n"_s)),
            (QStringList{u"一 产品"_s, u"1|提升质量|开展抽查。|区商务委/lead 区财政局/support|6月底前"_s, u"二 工程"_s,
                u"2|加强检测|建设中心。|区科委/lead 区教育局/support|9月底前"_s}));
    }

    void aLongerCellAndAnEmptyOneAreToldByWhatTheyHold()
    {
        QCOMPARE(read(table(u"1\n提升质量\n开展抽查。\n公布结果。\n区商务委\n区财政局、区科委\n6月底前\n2\n加强检测\n建设检测中心\n区科委\n持续推进\n3\n"
                            "加强宣传\n拍摄短片。\n区委宣传部\n区教育局\n"_s)),
            (QStringList{u"1|提升质量|开展抽查。\n公布结果。|区商务委/lead 区财政局/support 区科委/support|6月底前"_s,
                u"2|加强检测|建设检测中心|区科委/lead|持续推进"_s, u"3|加强宣传|拍摄短片。|区委宣传部/lead 区教育局/support|"_s}));
    }

    void whatFollowsTheLastRowIsNotIts()
    {
        const auto plan = readPlan(pastedSource(table(
            u"1\n提升质量\n开展抽查。\n区商务委\n区财政局\n6月底前\n2\n加强检测\n建设中心。\n区科委\n区教育局\n9月底前\n注：按月报送。\n甲区人民政府办公室\n2023年3月2日"_s)));
        QVERIFY(plan);
        QCOMPARE(plan->coverage, 1.0);
        QCOMPARE(plan->facts.dated, QDate(2023, 3, 2));
        QCOMPARE(plan->title, u"甲区2023年重点任务表"_s);
    }

    void linesThatOnlyLookLikeHeadingsAreNoTable()
    {
        QVERIFY(pastedSource(u"甲区工作要点\n序号\n任务\n单位\n一、制度\n（一）甲事。（区财政局负责）"_s).tables.empty());
        QVERIFY(pastedSource(table(u"1\n2\n3\n4\n5\n"_s)).tables.empty());
        QVERIFY(pastedSource(table(u"1\n提升质量\n开展抽查。\n区商务委\n区财政局\n6月底前\n"_s)).tables.empty());
    }
};

QTEST_GUILESS_MAIN(TestStackedCells)
#include "tst_stackedcells.moc"
