// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/paperreason.h"
#include "paper/compose/changewords.h"
#include "papercase.h"

using namespace qd;
using namespace reportcase;

/// What a paper says about the issue before: the cells of 变化 and the paragraph 较上期变化.
class TestChangeWords : public QObject
{
    Q_OBJECT

    static PaperText words() { return PaperText(Wording::load()); }

    /// The small book in June, compared with the one handed in as it was at the end of March.
    static PaperInput compared(const BookBuilder &before, const BookBuilder &after, PaperKind kind)
    {
        PaperInput input = inputOf(after, kind);
        input.before = std::make_shared<const EarlierState>(
            EarlierState{before.book(), {}, {2023, Cycle::Quarter, 1}, QDate(2023, 3, 31), 1});
        return input;
    }

    static QString told(const PaperInput &input)
    {
        const auto document = compose(input);
        return document ? withoutSpaces(everything(*paginate(*document))) : QString();
    }

    /// Every kind of change once: 1 finished, 2 postponed in time, 3 gone, 4 other words, and a new one.
    static BookBuilder changedBook()
    {
        BookBuilder b = smallBook();
        b.setState({1}, WorkState::Done, QDate(2023, 6, 1));
        b.measureRow({2}).deadlineDate = QDate(2023, 9, 30);
        b.measureRow({2}).deadlinePhrase = u"9月底前"_s;
        b.measureRow({3}).removed = true;
        b.taskRow({2}).removed = true;
        b.measureRow({4}).text = u"形成分析报告。"_s;
        b.measure({3}, u"召开现场会。"_s);
        return b;
    }
    static BookBuilder earlierBook()
    {
        BookBuilder b = smallBook();
        b.measureRow({2}).deadlinePhrase = u"5月底前"_s;
        return b;
    }

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<MeasureChange>("change");
        const auto row
            = [](const char *name, const QString &cell, const std::function<void(MeasureChange &)> &set) {
                  MeasureChange change;
                  set(change);
                  QTest::newRow(name) << cell << change;
              };
        row("nothing", u"—"_s, [](MeasureChange &) {});
        row("new", u"新增"_s, [](MeasureChange &c) { c.added = true; });
        row("finished", u"已完成"_s, [](MeasureChange &c) { c.finished = true; });
        row("late", u"新逾期12天"_s, [](MeasureChange &c) {
            c.slipped = true;
            c.daysLate = 12;
        });
        row("later", u"时限由6月底推迟到9月底"_s, [](MeasureChange &c) {
            c.deadline = {{u"6月底"_s, QDate(2023, 6, 30)}, {u"9月底"_s, QDate(2023, 9, 30)}};
        });
        row("earlier", u"时限由9月底提前到6月底"_s, [](MeasureChange &c) {
            c.deadline = {{u"9月底"_s, QDate(2023, 9, 30)}, {u"6月底"_s, QDate(2023, 6, 30)}};
        });
        row("set", u"时限定为2023年6月30日"_s, [](MeasureChange &c) {
            c.deadline = {{}, {{}, QDate(2023, 6, 30)}};
        });
        row("gone", u"取消时限（原为6月底）"_s, [](MeasureChange &c) {
            c.deadline = {{u"6月底"_s, QDate(2023, 6, 30)}, {}};
        });
        row("without a day", u"时限由6月底改为持续推进"_s, [](MeasureChange &c) {
            c.deadline = {{u"6月底"_s, QDate(2023, 6, 30)}, {u"持续推进"_s, {}}};
        });
        row("several", u"重新推进；文字调整；责任单位调整"_s,
            [](MeasureChange &c) { c.reopened = c.textChanged = c.partiesChanged = true; });
    }
    void cells()
    {
        QFETCH(MeasureChange, change);
        QTEST(changeCell(&change, words()), "cell");
        QCOMPARE(changeCell(nullptr, words()), u"—"_s);
    }

    void theParagraphCountsWhatBecameOfThePromises()
    {
        const PaperInput input = compared(earlierBook(), changedBook(), PaperKind::Handout);
        const auto changes = changesOf(input);
        QVERIFY(changes && *changes);
        const Paragraph told = changeParagraph(input, **changes, words(), u"handout.changes"_s);
        QCOMPARE(told.key, u"handout.changes"_s);
        QCOMPARE(told.lead, u"较上期变化："_s);
        QCOMPARE(told.text,
            u"与第1期（数据截至2023年3月31日）相比，上期尚未完成的4条举措中，完成1条、推迟1条、取消1条、继续"
            u"推进1条；"
            "新增1条，目前未完成3条。具体变化：时限调整1条、文字调整1条（一条举措可以计入几项）。"_s);
        QCOMPARE(droppedWords(input, **changes, words()),
            u"取消的举措：（二）扩大优质服务供给：组织开展服务质量监测。"_s);
    }

    void whereNothingChangedItSaysSo()
    {
        BookBuilder quiet = smallBook();
        quiet.measureRow({2}).deadlineDate = QDate(2023, 12, 31);
        const PaperInput input = compared(quiet, quiet, PaperKind::Handout);
        const auto changes = changesOf(input);
        QCOMPARE(changeParagraph(input, **changes, words(), {}).text,
            u"与第1期（数据截至2023年3月31日）相比，举措没有变化，未完成4条。"_s);
        QCOMPARE(droppedWords(input, **changes, words()), QString());
    }

    void withoutAnEarlierIssueNothingIsSaid()
    {
        for (const PaperKind kind : {PaperKind::Breakdown, PaperKind::Handout}) {
            const PaperInput input = inputOf(changedBook(), kind);
            QVERIFY(!*changesOf(input));
            QVERIFY(!told(input).contains(u"变化"_s));
        }
    }

    void theBreakdownHasTheColumn()
    {
        const QString all = told(compared(earlierBook(), changedBook(), PaperKind::Breakdown));
        for (const QString &word : {u"变化"_s, u"已完成"_s, u"时限由5月底前推迟到9月底前"_s, u"文字调整"_s,
                 u"新增"_s, u"较上期变化：与第1期"_s, u"取消的举措：（二）扩大优质服务供给"_s})
            QVERIFY2(all.contains(word), qPrintable(word));
    }

    void theHandoutHasTheParagraph()
    {
        const QString all = told(compared(earlierBook(), changedBook(), PaperKind::Handout));
        QVERIFY(all.contains(u"较上期变化：与第1期（数据截至2023年3月31日）相比，上期尚未完成的4条举措中"_s));
    }

    void anIssuedPaperHasItsNumberAndDay()
    {
        for (const PaperKind kind : {PaperKind::Breakdown, PaperKind::Handout}) {
            PaperInput input = inputOf(smallBook(), kind);
            QVERIFY(!told(input).contains(u"第3期"_s));
            QCOMPARE(input.date(), QDate(2023, 6, 30));
            input.issue = IssueMark{3, QDate(2023, 7, 5)};
            QCOMPARE(input.date(), QDate(2023, 7, 5));
            QVERIFY(told(input).contains(u"第3期（2023年7月5日印发）"_s));
        }
    }

    void aPaperComparedWithAnotherPlanIsRefused()
    {
        BookBuilder other = smallBook();
        other.plan().id = {2};
        for (const PaperKind kind : {PaperKind::Breakdown, PaperKind::Handout}) {
            const PaperInput input = compared(other, smallBook(), kind);
            const auto document = compose(input);
            QVERIFY(!document);
            QCOMPARE(document.error().reason, Reason(PaperReason::IssueOfOtherPlan));
            QVERIFY(!checkTotals(input));
        }
    }
};

QTEST_MAIN(TestChangeWords)
#include "tst_changewords.moc"
