// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmadereview.h"
#include "texts/intaketext.h"
#include "ui/imports/source/mappingmemory.h"
#include "uisupport/visibletexts.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace
{

Proposal tableProposal()
{
    Proposal proposal = readProposal();
    TableReading table;
    table.headings = {u"序号"_s, u"工作任务"_s, u"承办"_s};
    table.roles = {ColumnRole::Order, ColumnRole::Task, ColumnRole::Responsible};
    table.guessed = {false, false, true};
    proposal.table = table;
    return proposal;
}

void choose(QComboBox *box, int row)
{
    box->setCurrentIndex(row);
    Q_EMIT box->activated(row);
}

} // namespace

namespace
{

PlanPart partOf(const QString &title, int annotations)
{
    PlanPart part;
    part.title = title;
    part.tasks = annotations;
    part.annotations = annotations;
    part.taken = annotations > 0;
    return part;
}

} // namespace

class TestReviewBars final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }
    void severalDocumentsOfferAChoice();
    void oneDocumentOffersNone();
    void columnsCanBeSetByHand();
    void theWheelChangesNoColumn();
    void nothingIsInLatinLetters();
};

void TestReviewBars::severalDocumentsOfferAChoice()
{
    Proposal proposal = readProposal();
    proposal.parts = {partOf(u"某区质量工作要点"_s, 12), partOf(u"附件：任务分工"_s, 0)};
    Review review(std::move(proposal));
    auto *parts = named<QComboBox>(&review.panel, u"import.parts"_s);
    QVERIFY(parts->isVisible());
    QVERIFY(review.label("import.partWords")->text().contains(u'2'));
    QVERIFY(parts->itemText(0).contains(u"某区质量工作要点"_s) && parts->itemText(0).contains(u"12"_s));
    QSignalSpy wanted(&review.panel, &ReviewPanel::partWanted);
    choose(parts, 0);
    QCOMPARE(wanted.count(), 0);
    choose(parts, 1);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toInt(), 1);
    review.panel.refillBars();
    QCOMPARE(parts->currentIndex(), 0);
}

void TestReviewBars::oneDocumentOffersNone()
{
    Review review;
    QVERIFY(!named<QComboBox>(&review.panel, u"import.parts"_s)->isVisible());
    QVERIFY(!review.panel.findChild<QComboBox *>(u"import.column0"_s));
}

void TestReviewBars::columnsCanBeSetByHand()
{
    forgetRoles(tableProposal().table->headings);
    Review review(tableProposal());
    QVERIFY(review.label("import.heading2")->text().contains(u"承办"_s));
    QVERIFY2(review.label("import.heading2")->text().startsWith(u'▲'), "known by its content only");
    QCOMPARE(review.label("import.heading1")->text(), u"工作任务"_s);
    auto *third = named<QComboBox>(&review.panel, u"import.column2"_s);
    QCOMPARE(third->currentText(), text(ColumnRole::Responsible));
    auto *guess = named<QToolButton>(&review.panel, u"import.guessColumns"_s);
    QVERIFY2(!guess->isVisible(), "nothing is remembered yet");
    std::vector<TableReading> asked;
    connect(&review.panel, &ReviewPanel::tableWanted, &review.panel,
        [&](const TableReading &table) { asked.push_back(table); });
    choose(third, third->findText(text(ColumnRole::Lead)));
    QCOMPARE(asked.size(), 1U);
    QCOMPARE(asked[0].roles[2], ColumnRole::Lead);
    QCOMPARE(asked[0].guessed[2], false);
    // A second change before the first could be read: both hold.
    auto *first = named<QComboBox>(&review.panel, u"import.column0"_s);
    choose(first, first->findText(text(ColumnRole::Skip)));
    QCOMPARE(asked.size(), 2U);
    QCOMPARE(asked[1].roles[0], ColumnRole::Skip);
    QCOMPARE(asked[1].roles[2], ColumnRole::Lead);

    rememberRoles(asked[1].headings, asked[1].roles);
    review.panel.refillBars();
    QVERIFY(guess->isVisible());
    QSignalSpy again(&review.panel, &ReviewPanel::guessWanted);
    guess->click();
    QCOMPARE(again.count(), 1);
    QVERIFY(!rememberedRoles(asked[1].headings));
}

void TestReviewBars::theWheelChangesNoColumn()
{
    Review review(tableProposal());
    auto *box = named<QComboBox>(&review.panel, u"import.column1"_s);
    const int before = box->currentIndex();
    QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, {},
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    QCOMPARE(box->currentIndex(), before);
}

void TestReviewBars::nothingIsInLatinLetters()
{
    Proposal proposal = tableProposal();
    proposal.parts = {partOf(u"某区质量工作要点"_s, 12), partOf({}, 0)};
    proposal.warnings
        = {{WarningKind::ColumnsGuessed, u"承办"_s, {}}, {WarningKind::OtherDocuments, u"2"_s, 1, 31}};
    Review review(std::move(proposal));
    review.select(0);
    for (int tab = 0; tab < review.tabs()->count(); ++tab) {
        review.tabs()->setCurrentIndex(tab);
        QCOMPARE(latinTexts(&review.window), QStringList());
    }
}

QTEST_MAIN(TestReviewBars)
#include "tst_reviewbars.moc"
