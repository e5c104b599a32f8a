// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdesk.h"
#include "review/doubtanswers.h"
#include "review/importreview.h"

using namespace qd;
using namespace qd::test;

/// Points that are settled together come back together.
class TestSettledTogether final : public QObject
{
    Q_OBJECT

    /// Two deadlines that cannot be read, and a task of several agencies without a lead.
    static QString text()
    {
        return u"2024年某区质量工作要点\n一、夯实基础\n"
               u"（一）加强制度建设。修订工作规则。（牵头单位：区市场监管局；成熟一个评选一个）\n"
               u"（二）完善激励机制。评选政府质量奖。（区市场监管局、区教育局按照职责分工实施）\n"
               u"（三）开展质量监测。每季监测一次。（牵头单位：区市场监管局；条件成熟时完成）\n"
               u"（四）开展宣传活动。举办质量月活动。（牵头单位：区市场监管局；6月底前完成）\n"_s;
    }

    /// A proposal as the reader gives it, with doubts of two kinds: three of one, two of the other.
    static void ask(ImportDesk &desk)
    {
        auto *holder = desk.page.findChild<ReviewHolder *>();
        Proposal proposal = holder->review().proposal();
        const auto &tasks = proposal.sections[0].tasks;
        proposal.doubts = {{DoubtKind::UnknownAgency, {u"区市场监管局"_s}, {}, tasks[0].id, {}},
            {DoubtKind::DeadlineUnread, {u"成熟一个评选一个"_s}, {}, tasks[0].id, {}},
            {DoubtKind::UnknownAgency, {u"区教育局"_s}, {}, tasks[1].id, {}},
            {DoubtKind::DeadlineUnread, {u"条件成熟时"_s}, {}, tasks[2].id, {}}};
        holder->replace(ImportReview(std::move(proposal), holder->review().now().decisions, Split::None));
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void acceptingAllIsOneStep()
    {
        ImportDesk desk;
        desk.open(desk.write(text()));
        ask(desk);
        QCOMPARE(openDoubts(desk.review()), 4);
        desk.button("import.acceptAllDoubts")->click();
        QCOMPARE(openDoubts(desk.review()), 0);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(openDoubts(desk.review()), 4);
        QVERIFY(!desk.review().canUndo());
    }

    void thoseOfAKindAreAcceptedByShiftEnterInOneStep()
    {
        ImportDesk desk;
        desk.open(desk.write(text()));
        ask(desk);
        auto *button = desk.button("import.acceptAlikeDoubts");
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), u"接受同类2项"_s);
        desk.tree()->setFocus();
        desk.press(Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(isSettled(desk.review(), 0) && isSettled(desk.review(), 2));
        QVERIFY(!isSettled(desk.review(), 1) && !isSettled(desk.review(), 3));
        QVERIFY2(!button->isVisible(), "what is left is of one kind: that is all");
        QVERIFY(desk.words("import.doubtText").contains(u"成熟一个评选一个"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(openDoubts(desk.review()), 4);
        QVERIFY2(desk.words("import.doubtText").contains(u"区市场监管局"_s), "the first that is open again");
    }

    void theButtonDoesTheSame()
    {
        ImportDesk desk;
        desk.open(desk.write(text()));
        ask(desk);
        desk.press(Qt::Key_F8);
        desk.press(Qt::Key_F8); // to the first deadline
        desk.button("import.acceptAlikeDoubts")->click();
        QVERIFY(isSettled(desk.review(), 1) && isSettled(desk.review(), 3));
        QCOMPARE(openDoubts(desk.review()), 2);
    }
};

QTEST_MAIN(TestSettledTogether)
#include "tst_settledtogether.moc"
