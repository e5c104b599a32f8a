// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/milestonelines.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

/// 形象进度 as plans write it.
class MilestoneLinesTest final : public QObject
{
    Q_OBJECT

    static QString told(const QString &text)
    {
        QStringList all;
        for (const MilestoneLine &line : readMilestones(text, 2023))
            all << line.text + u'@' + line.deadline.date.toString(u"M-d"_s);
        return all.join(u'|');
    }

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("steps");
        QTest::newRow("circled numbers")
            << u"①3月底前完成方案；②6月底前完成试点；③11月底前全面推开。"_s
            << u"3月底前完成方案@3-31|6月底前完成试点@6-30|11月底前全面推开@11-30"_s;
        QTest::newRow("lines") << u"1. 3月20日前印发通知\n2. 9月15日前开展活动"_s
                               << u"3月20日前印发通知@3-20|9月15日前开展活动@9-15"_s;
        QTest::newRow("semicolons") << u"一季度完成调研；二季度形成报告"_s
                                    << u"一季度完成调研@3-31|二季度形成报告@6-30"_s;
        QTest::newRow("the day behind the words") << u"①方案定稿，3月底前；②验收，12月20日前"_s
                                                  << u"方案定稿，3月底前@3-31|验收，12月20日前@12-20"_s;
        QTest::newRow("another year") << u"①2023年12月底前开工；②2024年6月底前竣工"_s
                                      << u"2023年12月底前开工@12-31|2024年6月底前竣工@6-30"_s;
        QTest::newRow("a day that looks like a number")
            << u"5月10日前启动\n6月底前完成"_s << u"5月10日前启动@5-10|6月底前完成@6-30"_s;
        QTest::newRow("without a day") << u"①成立专班；②6月底前挂牌"_s << u"成立专班@|6月底前挂牌@6-30"_s;
        QTest::newRow("one step") << u"年底前完成"_s << u"年底前完成@12-31"_s;
        QTest::newRow("nothing") << u" \n "_s << u""_s;
    }
    void steps()
    {
        QFETCH(QString, text);
        QFETCH(QString, steps);
        QCOMPARE(told(text), steps);
    }
};

QTEST_GUILESS_MAIN(MilestoneLinesTest)
#include "tst_milestonelines.moc"
