// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "domain/plan/plansnapshot.h"
#include "support/builders.h"
#include "support/databaseplace.h"
#include "support/tempworkspace.h"
#include "workspace/databasedump.h"
#include "workspace/issues/issueverbs.h"
#include "workspace/issues/papereditverbs.h"
#include "workspace/tasks/planshelf.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What the office writes in place of composed paragraphs: kept, found again, undone, audited.
class TestPaperEdits : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;
    PlanId m_plan;
    Workspace &ws() { return m_temp->workspace(); }

    PaperSubject handout() const { return {m_plan, u"handout"_s, quarter(2023, 2), {}, {}}; }
    PaperEdit hers(const PaperSubject &subject, const QString &text = u"六十一条。"_s) const
    {
        PaperEdit row = paperEditFor(subject, u"handout.opening"_s);
        row.draft = u"61条。"_s;
        row.text = text;
        return row;
    }
    QStringList texts(const PaperSubject &subject)
    {
        QStringList list;
        if (const auto rows = paperEdits(ws(), subject)) {
            for (const PaperEdit &row : *rows)
                list << row.key + u"="_s + row.text;
        }
        return list;
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_plan = m_temp->import();
    }

    void hersIsThereAfterARestart()
    {
        QVERIFY(editPaperText(ws(), std::nullopt, hers(handout(), u"第一段。\n第二段。"_s)));
        m_temp->reopen();
        const auto rows = paperEdits(ws(), handout());
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(1));
        QCOMPARE(rows->front().draft, u"61条。"_s);
        QCOMPARE(rows->front().text, u"第一段。\n第二段。"_s);
        QVERIFY(rows->front().subject() == handout());
        QCOMPARE(findingsIn(ws()), QStringList());
    }

    void eachSubjectHasItsOwn()
    {
        const AgencyId agency = agencyNamed(m_temp->book(), u"区教育局"_s);
        const PaperSubject otherPeriod{m_plan, u"handout"_s, quarter(2023, 3), {}, {}};
        const PaperSubject otherKind{m_plan, u"summary"_s, quarter(2023, 2), {}, {}};
        const PaperSubject ofAgency{m_plan, u"handout"_s, quarter(2023, 2), agency, {}};
        const PaperSubject ofPart{m_plan, u"handout"_s, quarter(2023, 2), {}, u"section=1"_s};
        const PaperSubject ofYear{m_plan, u"breakdown"_s, {}, {}, {}};
        const std::vector<PaperSubject> all{handout(), otherPeriod, otherKind, ofAgency, ofPart, ofYear};
        for (size_t i = 0; i < all.size(); ++i)
            QVERIFY(editPaperText(ws(), std::nullopt, hers(all[i], QString::number(i))));
        for (size_t i = 0; i < all.size(); ++i)
            QCOMPARE(texts(all[i]), QStringList{u"handout.opening=%1"_s.arg(i)});
        const auto twice = editPaperText(ws(), std::nullopt, hers(ofAgency));
        QVERIFY(!twice);
        QVERIFY(twice.error().code == ErrorCode::Conflict);
        QVERIFY(!editPaperText(ws(), std::nullopt, hers(handout())));
        QCOMPARE(texts(handout()), QStringList{u"handout.opening=0"_s});
    }

    void everyStepIsUndoneAndDoneAgain()
    {
        const QStringList before = databaseDump(m_temp->path());
        QVERIFY(editPaperText(ws(), std::nullopt, hers(handout())));
        const PaperEdit first = paperEdits(ws(), handout())->front();
        PaperEdit second = first;
        second.text = u"计六十一条。"_s;
        QVERIFY(editPaperText(ws(), first, second));
        QVERIFY(editPaperText(ws(), second, std::nullopt)); // 用原文
        QCOMPARE(texts(handout()), QStringList());
        QVERIFY(ws().undoKind() == OpKind::EditPaperText);
        QVERIFY(ws().undo());
        QCOMPARE(texts(handout()), QStringList{u"handout.opening=计六十一条。"_s});
        QVERIFY(ws().undo());
        QCOMPARE(texts(handout()), QStringList{u"handout.opening=六十一条。"_s});
        QVERIFY(ws().undo());
        QCOMPARE(databaseDump(m_temp->path()), before);
        QVERIFY(ws().redo());
        QCOMPARE(texts(handout()), QStringList{u"handout.opening=六十一条。"_s});
    }

    void theAuditHasHersAndTheDraft()
    {
        QVERIFY(editPaperText(ws(), std::nullopt, hers(handout())));
        const auto entry = ws().audit({.limit = 1})->front();
        QVERIFY(entry.op == OpKind::EditPaperText);
        QCOMPARE(entry.changes.size(), size_t(1));
        QVERIFY(entry.changes.front().table == Table::PaperEdit);
        QCOMPARE(entry.changes.front().after->value(u"text"_s).toString(), u"六十一条。"_s);
        QCOMPARE(entry.changes.front().after->value(u"draft"_s).toString(), u"61条。"_s);
    }

    void whatSomebodyElseWroteMeanwhileIsNotLost()
    {
        QVERIFY(editPaperText(ws(), std::nullopt, hers(handout())));
        const PaperEdit seen = paperEdits(ws(), handout())->front();
        PaperEdit theirs = seen;
        theirs.text = u"别人写的。"_s;
        QVERIFY(editPaperText(*m_temp->another(), seen, theirs));
        PaperEdit mine = seen;
        mine.text = u"我写的。"_s;
        const auto refused = editPaperText(ws(), seen, mine);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason(RuleReason::FieldChangedMeanwhile));
        QVERIFY(!editPaperText(ws(), seen, std::nullopt)); // nor is it taken back unseen
        QCOMPARE(texts(handout()), QStringList{u"handout.opening=别人写的。"_s});
        QVERIFY(editPaperText(ws(), theirs, std::nullopt));
        const auto gone = editPaperText(ws(), theirs, mine);
        QVERIFY(!gone);
        QCOMPARE(gone.error().reason, Reason(RuleReason::RowChangedMeanwhile));
    }

    void intoPapersOfADeletedPlanNothingIsWritten()
    {
        QVERIFY(deletePlan(ws(), m_plan));
        const auto refused = editPaperText(ws(), std::nullopt, hers(handout()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason(RuleReason::PlanUnknown));
    }

    void aTextTooLongIsRefused()
    {
        const auto refused = editPaperText(ws(), std::nullopt, hers(handout(), QString(100'001, u'长')));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason(RuleReason::TextTooLong));
        QCOMPARE(texts(handout()), QStringList());
    }

    void anIssueFreezesThem()
    {
        QVERIFY(editPaperText(ws(), std::nullopt, hers(handout())));
        IssueRequest request;
        request.plan = m_plan;
        request.kind = u"handout"_s;
        request.number = 1;
        request.issuedOn = QDate(2023, 5, 10);
        request.period = quarter(2023, 2);
        request.asOf = QDate(2023, 5, 10);
        request.document = "d";
        request.pdf = "p";
        const auto issue = issuePaper(ws(), request);
        QVERIFY(issue);
        QVERIFY(ws().undo() && ws().undo()); // the issue, then her text
        QVERIFY(editPaperText(ws(), std::nullopt, hers(handout())));
        const auto again = issuePaper(ws(), request);
        QVERIFY(editPaperText(ws(), paperEdits(ws(), handout())->front(), std::nullopt));
        const auto data = keptData(ws(), *again);
        QVERIFY(data);
        QCOMPARE(data->rows<PaperEdit>().size(), size_t(1));
        QCOMPARE(data->rows<PaperEdit>().front().text, u"六十一条。"_s);
    }

    void aBackupHoldsThem()
    {
        QD_FILES_ONLY();
        QVERIFY(editPaperText(ws(), std::nullopt, hers(handout())));
        const QString copy = m_temp->filePath(u"备份.db"_s);
        QVERIFY(ws().backupTo(copy));
        QVERIFY(editPaperText(ws(), paperEdits(ws(), handout())->front(), std::nullopt));
        QCOMPARE(texts(handout()), QStringList());
        QVERIFY(ws().restore(copy));
        QCOMPARE(texts(handout()), QStringList{u"handout.opening=六十一条。"_s});
    }

    void theKeyOfTypedTextNamesItsParagraph()
    {
        PaperSubject part = handout();
        part.agency = AgencyId{7};
        part.selection = u"section=3;state=done,ongoing"_s;
        PaperSubject wholeYear = handout();
        wholeYear.period = {};
        for (const PaperSubject &subject : {handout(), part, wholeYear}) {
            const QString key = paperFormKey({subject, u"handout.task/第1项/2"_s});
            QVERIFY(key.startsWith(paperFormKey({subject, {}})));
            const auto place = paperPlaceOf(key);
            QVERIFY(place);
            QVERIFY(place->subject == subject);
            QCOMPARE(place->paragraph, u"handout.task/第1项/2"_s);
        }
        QVERIFY(paperFormKey({handout(), u"a"_s}) != paperFormKey({part, u"a"_s}));
        for (const QString &other : {u"progress/1/2/2023Q2"_s, u"paper/1/handout"_s, paperFormKey({part, {}})})
            QVERIFY2(!paperPlaceOf(other), qPrintable(other));
    }
};

QTEST_GUILESS_MAIN(TestPaperEdits)
#include "tst_paperedits.moc"
