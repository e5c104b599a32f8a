// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/importtarget.h"
#include "workspace/importing/importverbs.h"

#include "review/planreading.h"
#include "support/builders.h"
#include "support/tempworkspace.h"

#include <QTest>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// What is asked before a text is reviewed, and where its review begins.
class TestImportTarget final : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;
    Workspace &ws() { return m_temp->workspace(); }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
    }

    void newBytesWereNotImportedBefore()
    {
        const auto before = importedBefore(ws(), "00");
        QVERIFY(before && !before->has_value());
    }

    void theSameBytesWere()
    {
        const auto before = importedBefore(ws(), smallPlan().sha256);
        QVERIFY(before && before->has_value());
        QCOMPARE((*before)->planId, m_temp->book().plan().id);
    }

    void theFirstVersionOfAPlanUpdatedSinceIsAChangedVersionAgain()
    {
        auto next = smallPlan();
        next.sha256 = "02";
        next.proposal.sections[0].tasks[0].title = u"加强制度和队伍建设"_s;
        QVERIFY(updatePlan(ws(), PlanUpdate(m_temp->book(), next)));
        const auto before = importedBefore(ws(), smallPlan().sha256);
        QVERIFY(before && !before->has_value());
    }

    void aPlanOfTheYearWithATitleLikeItIsFound()
    {
        Proposal next = smallPlan().proposal;
        next.title += u"（修订）"_s;
        const auto like = planLike(ws(), next);
        QVERIFY(like && like->has_value());
        QCOMPARE((*like)->id, m_temp->book().plan().id);
        next.year = 2024;
        QVERIFY(!planLike(ws(), next)->has_value());
    }

    void aReviewBeginsWithOneMeasureATask()
    {
        const PlanReading reading{{}, smallPlan().proposal, {}};
        const ImportReview review = beginReview(reading);
        QCOMPARE(review.measureCount(), 4);
        QVERIFY2(!review.isEdited(), "where it begins is nothing to undo");
    }

    void asAChangedVersionItIsCutAsThePlanIs()
    {
        const auto book = m_temp->book();
        const PlanReading reading{{}, smallPlan().proposal, {}};
        const ImportReview review = beginReview(reading, &book);
        QCOMPARE(review.measureCount(), 7);
        QVERIFY(!review.isEdited());
        QVERIFY(PlanUpdate(book, review.request()).difference().isEmpty());
    }

    void anotherYearMovesTheDaysOfPhrasesWithoutOne()
    {
        Proposal plan = smallPlan().proposal;
        moveToYear(plan, 2025);
        QCOMPARE(plan.year, 2025);
        QCOMPARE(plan.sections[0].tasks[1].deadline->date, QDate(2025, 6, 30));
    }
};

QTEST_GUILESS_MAIN(TestImportTarget)
#include "tst_importtarget.moc"
