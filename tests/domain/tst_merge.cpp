// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "domain/records/merge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// Edits that do not erase each other.
class TestMerge : public QObject
{
    Q_OBJECT

    static Task task(const QString &title, const QString &phrase, QDate deadline = {})
    {
        Task row;
        row.id = {7};
        row.title = title;
        row.deadlinePhrase = phrase;
        row.deadlineDate = deadline;
        return row;
    }

private Q_SLOTS:
    void whatWasNotTouchedStaysAsItIsNow()
    {
        const Task seen = task(u"旧题"_s, u""_s);
        const Task wanted = task(u"新题"_s, u""_s);
        const Task present = task(u"旧题"_s, u"6月底前"_s, QDate(2023, 6, 30));
        const auto after = merged(seen, wanted, present);
        QVERIFY(after);
        QCOMPARE(after->title, u"新题"_s);
        QCOMPARE(after->deadlinePhrase, u"6月底前"_s);
        QCOMPARE(after->deadlineDate, QDate(2023, 6, 30));
    }

    void whatBothChangedIsAConflictThatNamesBothValues()
    {
        const auto after = merged(task(u"旧题"_s, u""_s), task(u"我的题"_s, u""_s), task(u"别人的题"_s, u""_s));
        QVERIFY(!after);
        QCOMPARE(after.error().code, ErrorCode::Conflict);
        QCOMPARE(after.error().reason, Reason(RuleReason::FieldChangedMeanwhile));
        QCOMPARE(after.error().fields.value(u"table"_s), u"task"_s);
        QCOMPARE(after.error().fields.value(u"column"_s), u"title"_s);
        QCOMPARE(after.error().fields.value(u"value"_s), u"别人的题"_s);
        QCOMPARE(after.error().fields.value(u"wanted"_s), u"我的题"_s);
    }

    void whatBothChangedAlikeIsNone()
    {
        const auto after = merged(task(u"旧"_s, u""_s), task(u"新"_s, u""_s), task(u"新"_s, u"年底前"_s));
        QVERIFY(after);
        QCOMPARE(after->title, u"新"_s);
        QCOMPARE(after->deadlinePhrase, u"年底前"_s);
    }

    void namesAddedAndTakenAwayByTwoPeopleAllCount()
    {
        QCOMPARE(mergedNames({u"甲"_s, u"乙"_s}, {u"乙"_s, u"丙"_s}, {u"甲"_s, u"乙"_s, u"丁"_s}),
            (QStringList{u"乙"_s, u"丁"_s, u"丙"_s}));
        QCOMPARE(mergedNames({u"甲"_s}, {u"甲"_s}, {}), QStringList());
        QCOMPARE(mergedNames({}, {u"甲"_s}, {u"甲"_s}), QStringList{u"甲"_s});
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
