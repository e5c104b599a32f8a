// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "base/reasons/supervisionreason.h"
#include "domain/plan/standing.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/measures/measureverbs.h"
#include "workspace/supervision/decisionverbs.h"
#include "workspace/supervision/supervisionverbs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Extensions, adjustments, close-outs and tasks of the year, through the write door and the data file; today is 2023-05-10.
class TestDecisions : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;

    Workspace &ws() { return **m_temp; }
    PlanId plan() { return m_temp->book().plan().id; }
    MeasureId measure(int task) { return measureAt(m_temp->book(), task).id; }
    Deadline deadlineOn(QDate day)
    {
        const PlanBook book = m_temp->book();
        return book.deadlineOf(*book.measure(measure(2)), day);
    }
    WorkState stateOn(QDate day)
    {
        const PlanBook book = m_temp->book();
        return standingOf(book, *book.measure(measure(2)), day).state;
    }
    QString textOn(QDate day) { return m_temp->book().onDay(day).measure(measure(2))->text; }
    template <typename T>
    static Reason reasonOf(const Result<T> &result)
    {
        return result ? Reason() : result.error().reason;
    }
    ExtensionInput extension()
    {
        ExtensionInput input;
        input.measure = measure(2);
        input.to = {u"9月底前"_s, QDate(2023, 9, 30)};
        input.reason = u"场地未落实"_s;
        input.progress = u"已完成招标。"_s;
        input.on = QDate(2023, 5, 8);
        return input;
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
        QVERIFY(setDeadline(ws(), {}, {measure(2)}, {u"6月底前"_s, QDate(2023, 6, 30)}));
    }
    void cleanup() { QCOMPARE(findingsIn(ws()), QStringList()); }

    void theDeadlineMovesOnTheDayOfTheDecisionAndTheFirstIsKept()
    {
        const auto asked = askExtension(ws(), extension());
        QVERIFY(asked);
        QCOMPARE(deadlineOn(QDate(2023, 5, 10)).date, QDate(2023, 6, 30)); // asked is not granted
        ExtensionDecision granted{true, {}, u"王区长"_s, u"会议纪要第3号"_s, {}, QDate(2023, 5, 9)};
        QVERIFY(decideExtension(ws(), *asked, granted));
        QCOMPARE(deadlineOn(QDate(2023, 5, 8)).date, QDate(2023, 6, 30));
        QCOMPARE(deadlineOn(QDate(2023, 5, 9)).date, QDate(2023, 9, 30));
        QCOMPARE(m_temp->book().measure(measure(2))->deadlineDate, QDate(2023, 6, 30));
        QCOMPARE(reasonOf(decideExtension(ws(), *asked, granted)), Reason(SupervisionReason::AlreadyDecided));
        QVERIFY(ws().undo());
        QCOMPARE(deadlineOn(QDate(2023, 5, 9)).date, QDate(2023, 6, 30));
    }

    void aRefusalMovesNothing()
    {
        const auto asked = askExtension(ws(), extension(), ExtensionDecision{.granted = false, .reason = u"理由不足"_s});
        QVERIFY(asked);
        QCOMPARE(deadlineOn(QDate(2023, 5, 10)).date, QDate(2023, 6, 30));
        QCOMPARE(m_temp->book().actsAfter(*asked).front()->kind, ActKind::Refusal);
    }

    void anExtensionNeedsALaterDayAndAReason()
    {
        auto input = extension();
        input.to.date = QDate(2023, 6, 30);
        QCOMPARE(reasonOf(askExtension(ws(), input)), Reason(SupervisionReason::ExtensionEarlier));
        input.to = {u"持续推进"_s, {}};
        QCOMPARE(reasonOf(askExtension(ws(), input)), Reason(SupervisionReason::ExtensionWithoutDay));
        input = extension();
        input.reason = u" "_s;
        QCOMPARE(reasonOf(askExtension(ws(), input)), Reason(SupervisionReason::ReasonMissing));
        input = extension();
        const auto early = askExtension(ws(), input, ExtensionDecision{.granted = true, .on = QDate(2023, 5, 7)});
        QCOMPARE(reasonOf(early), Reason(RuleReason::DateOrder)); // decided before it was asked for
        QVERIFY(m_temp->book().acts().empty()); // the request neither
        QVERIFY(setDeadline(ws(), {}, {measure(2)}, {}));
        QVERIFY(askExtension(ws(), extension(), ExtensionDecision{.granted = true})); // a first deadline
        QCOMPARE(deadlineOn(QDate(2023, 5, 10)).date, QDate(2023, 9, 30));
    }

    void anAdjustedTextHoldsFromItsDayAndComesBackWithTheAct()
    {
        const QString before = textOn(QDate(2023, 5, 10));
        const auto adjusted
            = adjustMeasure(ws(), {measure(2), u"培训300人。"_s, u"经费调整"_s, u"专题会"_s, QDate(2023, 5, 6)});
        QVERIFY(adjusted);
        QCOMPARE(textOn(QDate(2023, 5, 5)), before);
        QCOMPARE(textOn(QDate(2023, 5, 6)), u"培训300人。"_s);
        QCOMPARE(stateOn(QDate(2023, 5, 5)), WorkState::NotStarted);
        QCOMPARE(stateOn(QDate(2023, 5, 6)), WorkState::Adjusted);
        QCOMPARE(m_temp->book().act(*adjusted)->formerText, before);
        QCOMPARE(reasonOf(adjustMeasure(ws(), {measure(2), u"培训300人。"_s, u"再调"_s, {}, {}})),
            Reason(SupervisionReason::TextUnchanged));
        QCOMPARE(reasonOf(adjustMeasure(ws(), {measure(2), u"另文"_s, {}, {}, {}})),
            Reason(SupervisionReason::ReasonMissing));
        QVERIFY(ws().undo());
        QCOMPARE(textOn(QDate(2023, 5, 10)), before);
        QVERIFY(m_temp->book().acts().empty());
    }

    void anAdjustmentThatIsTakenAwayLeavesNothingBehind()
    {
        const QString before = textOn(QDate(2023, 5, 10));
        const QString ofTask = m_temp->book().taskByOrdinal(2)->text;
        const auto adjusted = adjustMeasure(ws(), {measure(2), u"培训300人。"_s, u"经费调整"_s, {}, QDate(2023, 5, 6)});
        QVERIFY(adjusted);
        QVERIFY(removeAct(ws(), *adjusted));
        QVERIFY(m_temp->book().acts().empty());
        QCOMPARE(textOn(QDate(2023, 5, 10)), before);
        QCOMPARE(m_temp->book().taskByOrdinal(2)->text, ofTask);
        QCOMPARE(stateOn(QDate(2023, 5, 10)), WorkState::NotStarted);
    }

    void aTerminatedMeasureIsOwedUntilTheDayBefore()
    {
        QVERIFY(terminateMeasures(ws(), {measure(2)}, u"上级取消"_s, u"通知"_s, QDate(2023, 5, 3)));
        const PlanBook book = m_temp->book();
        const MeasureId id = book.measuresOf(book.taskByOrdinal(2)->id).front()->id;
        QVERIFY(!book.onDay(QDate(2023, 5, 2)).measure(id)->removed);
        QVERIFY(book.onDay(QDate(2023, 5, 3)).measure(id)->removed);
        const Act *act = book.acts().back();
        QCOMPARE(act->kind, ActKind::Termination);
        QVERIFY(removeAct(ws(), act->id));
        QVERIFY(!m_temp->book().onDay(QDate(2023, 5, 3)).measure(id)->removed);
    }

    void closingOutNeedsABasisAndWithMissingReportsAReason()
    {
        CloseOutInput input{{measure(2)}, WorkState::Closed, {}, {}, 0, QDate(2023, 5, 9)};
        QCOMPARE(reasonOf(closeOut(ws(), input)), Reason(SupervisionReason::BasisMissing));
        input.basis = u"验收单"_s;
        input.missing = 2;
        QCOMPARE(reasonOf(closeOut(ws(), input)), Reason(SupervisionReason::ReportsMissing));
        input.reason = u"已现场核验"_s;
        QVERIFY(closeOut(ws(), input));
        QCOMPARE(stateOn(QDate(2023, 5, 8)), WorkState::NotStarted);
        QCOMPARE(stateOn(QDate(2023, 5, 9)), WorkState::Closed);
        QCOMPARE(reasonOf(closeOut(ws(), input)), Reason(SupervisionReason::AlreadyFinished));
        QCOMPARE(reasonOf(reopen(ws(), {measure(2)}, {})), Reason(SupervisionReason::ReasonMissing));
        QVERIFY(reopen(ws(), {measure(2)}, u"群众反映未到位"_s));
        QCOMPARE(stateOn(QDate(2023, 5, 9)), WorkState::Closed);
        QCOMPARE(stateOn(QDate(2023, 5, 10)), WorkState::Ongoing);
        QCOMPARE(reasonOf(reopen(ws(), {measure(2)}, u"再开"_s)), Reason(SupervisionReason::NotFinished));
    }

    void extraTasksStandBehindThePlanWithNumbersOfTheirOwn()
    {
        const auto before = m_temp->book().tasks().size();
        ExtraTaskInput input;
        input.plan = plan();
        input.text = u"做好迎检准备。"_s;
        input.source = u"区政府常务会"_s;
        input.on = QDate(2023, 5, 4);
        input.parties = {{agencyNamed(m_temp->book(), u"区市场监管局"_s), Role::Lead}};
        const auto first = addExtraTask(ws(), input);
        const auto second = addExtraTask(ws(), input);
        QVERIFY(first && second);
        const PlanBook book = m_temp->book();
        QCOMPARE(book.tasks().back()->number, u"临2"_s);
        QCOMPARE(book.tasks().size(), before + 2);
        QCOMPARE(book.task(*first)->sectionId, book.task(*second)->sectionId);
        QCOMPARE(book.sections().back()->title, extraSectionTitle());
        QCOMPARE(book.onDay(QDate(2023, 5, 3)).tasks().size(), before);
        QCOMPARE(book.partiesOf(*first, QDate(2023, 5, 4)).size(), 1u);
        QVERIFY(ws().undo() && ws().undo());
        QCOMPARE(m_temp->book().sections().size(), book.sections().size() - 1);
        input.source.clear();
        QCOMPARE(reasonOf(addExtraTask(ws(), input)), Reason(SupervisionReason::SourceMissing));
    }
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
