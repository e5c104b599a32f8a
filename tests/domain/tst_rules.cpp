// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/paperreason.h"
#include "base/reasons/rulereason.h"
#include "domain/plan/rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// The office's rules and the rows they are stored in.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutRowsTheDefaultsHold() { QCOMPARE(officeRules({}), OfficeRules()); }

    void everyRuleComesBackAsItWasStored()
    {
        OfficeRules wanted{{11, 31, 8, 4, 3}, true, u"区质量强区办"_s, PaperProfile::Meeting,
            {u"区质量强区办文件"_s, u"区质量强区领导小组办公室"_s, u"张三，电话：12345678"_s, u"区委办公室"_s,
                u"各成员单位"_s, 36, 27, PageNumbers::Centred}};
        wanted.review = {true, true, {u"缺少数据"_s, u"与上期重复"_s}, 500};
        wanted.dueOnWorkingDays = true;
        wanted.deadlineBasis = DeadlineBasis::Original;
        std::vector<Setting> rows;
        for (const SettingKey each : allOf<SettingKey>()) {
            const Setting row{{}, key(each), settingText(wanted, each)};
            QVERIFY2(!faultOf(row), keyText(each));
            QVERIFY2(settingText(wanted, each) != settingText(OfficeRules(), each), keyText(each));
            rows.push_back(row);
        }
        QCOMPARE(officeRules(rows), wanted);
    }

    void profilesOfTheOfficeAreKeptByIdAndListedByName()
    {
        const LayoutProfile two{u"2"_s, u"乙"_s, PageNumbers::Counted, 20, 20,
            {PaperFace::Song, PaperFace::HeiTi, FaceSize::SmallFour, FaceSize::Five}};
        LayoutProfile one{u"1"_s, u"甲"_s};
        OfficeRules rules;
        for (const LayoutProfile &each : {one, two}) {
            const Setting row{{}, profileSettingKey(each.id), packedProfile(each)};
            QVERIFY(!faultOf(row));
            takeSetting(rules, row.key, row.value);
        }
        QCOMPARE(rules.profiles, (std::vector<LayoutProfile>{two, one})); // 乙 U+4E59, 甲 U+7532
        one.name = u"丙"_s;
        takeSetting(rules, profileSettingKey(u"1"_s), packedProfile(one));
        QCOMPARE(rules.profiles, (std::vector<LayoutProfile>{one, two}));
        QCOMPARE(profileNamed(rules, u"丙"_s)->id, u"1"_s);
        takeSetting(rules, profileSettingKey(u"1"_s), {});
        QCOMPARE(rules.profiles, std::vector<LayoutProfile>{two});
        QVERIFY(!profileOf(rules, u"1"_s));
    }

    void aProfileThatCannotBeIsRefused()
    {
        for (const char *value : {"", "{}", R"({"name": "公文"})", R"({"name": "甲", "margin_top": 14})",
                 R"({"name": "甲", "margin_left": 43})", R"({"name": "甲", "table_size": "three"})"}) {
            const auto fault = faultOf(Setting{{}, profileSettingKey(u"1"_s), QString::fromUtf8(value)});
            QVERIFY2(fault && fault->code == ErrorCode::Invalid, value);
        }
        QVERIFY(
            !faultOf(Setting{{}, profileSettingKey(u"1"_s), uR"({"name": "甲", "title_face": "别的"})"_s}));
    }

    void aNameIsFreeAndShort()
    {
        const std::vector<LayoutProfile> there{{u"1"_s, u"会议小字"_s}};
        QVERIFY(!nameFault(u"别的"_s, there));
        QCOMPARE(nameFault(u" 会议小字 "_s, there)->reason, Reason(PaperReason::ProfileNameTaken));
        for (const QString &name : {u" "_s, u"official"_s, u"会议"_s, u"长"_s.repeated(31)})
            QCOMPARE(nameFault(name, there)->reason, Reason(PaperReason::ProfileNameWrong));
        QCOMPARE(freeProfileName(u"会议小字"_s, there), u"会议小字 2"_s);
        QCOMPARE(freeProfileName(u"公文"_s, there), u"公文 2"_s);
    }

    void aRowTakenAwayBringsTheDefaultBack()
    {
        OfficeRules rules;
        takeSetting(rules, u"light.near_days"_s, u"20"_s);
        QCOMPARE(rules.lights.nearDays, 20);
        takeSetting(rules, u"light.near_days"_s, {});
        QCOMPARE(rules, OfficeRules());
    }

    void whatCannotBeIsRefusedAndNeverHolds_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("too many") << u"light.near_days"_s << u"91"_s;
        QTest::newRow("negative") << u"light.near_days"_s << u"-1"_s;
        QTest::newRow("no number") << u"light.red_missed"_s << u"两期"_s;
        QTest::newRow("empty") << u"light.red_behind"_s << u""_s;
        QTest::newRow("a margin no printer prints") << u"paper.margin_left"_s << u"5"_s;
        QTest::newRow("a margin that leaves none below") << u"paper.margin_top"_s << u"61"_s;
        QTest::newRow("a margin in words") << u"paper.margin_top"_s << u"三十七"_s;
        QTest::newRow("never red") << u"light.red_missed"_s << u"0"_s;
    }
    void whatCannotBeIsRefusedAndNeverHolds()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const auto fault = faultOf(Setting{{}, key, value});
        QVERIFY(fault.has_value());
        QCOMPARE(fault->reason, Reason(RuleReason::NumberOutOfRange));
        QCOMPARE(officeRules({{SettingId{1}, key, value}}), OfficeRules());
    }

    void aKeyOfANewerProgramIsKeptAndMeansNothing()
    {
        const Setting row{SettingId{1}, u"light.blue"_s, u"x"_s};
        QVERIFY(!faultOf(row));
        QCOMPARE(officeRules({row}), OfficeRules());
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
