// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmadereview.h"
#include "texts/intaketext.h"
#include "ui/imports/source/mappingmemory.h"
#include "uisupport/visibletexts.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
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

/// Two that are taken and an annex that is not.
Proposal threePlans()
{
    Proposal proposal = readProposal();
    proposal.parts = {
        partOf(u"某区质量工作要点"_s, 12), partOf(u"某区服务质量方案"_s, 5), partOf(u"附件：任务分工"_s, 0)};
    return proposal;
}

} // namespace

class TestReviewBars final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }
    void severalPlansAreTickedOneByOne();
    void theLastTickStays();
    void severalPlansBecomeOneOrOneEach();
    void manyPlansAreScrolled();
    void aSectionSaysWhichPlanItStoodIn();
    void oneDocumentOffersNone();
    void columnsCanBeSetByHand();
    void theWheelChangesNoColumn();
    void nothingIsInLatinLetters();
};

void TestReviewBars::severalPlansAreTickedOneByOne()
{
    Review review(threePlans());
    auto *parts = named<QListWidget>(&review.panel, u"import.parts"_s);
    QVERIFY(parts->isVisible());
    QVERIFY(review.label("import.partWords")->text().contains(u'3'));
    QCOMPARE(parts->item(0)->text(), u"方案1 某区质量工作要点  12项"_s);
    QVERIFY(parts->item(2)->toolTip().contains(u"附件：任务分工"_s));
    QCOMPARE(parts->item(0)->checkState(), Qt::Checked);
    QCOMPARE(parts->item(2)->checkState(), Qt::Unchecked); // not taken
    QList<QList<int>> wanted;
    connect(&review.panel, &ReviewPanel::partsWanted, &review.panel,
        [&](const QList<int> &all) { wanted << all; });
    parts->setFocus();
    parts->setCurrentRow(2);
    QTest::keyClick(parts, Qt::Key_Space);
    QCOMPARE(wanted, (QList<QList<int>>{{0, 1, 2}}));
    review.panel.refillBars(); // the choice was not followed
    QCOMPARE(parts->item(2)->checkState(), Qt::Unchecked);
    QCOMPARE(parts->currentRow(), 2);
}

void TestReviewBars::theLastTickStays()
{
    Proposal proposal = threePlans();
    proposal.parts[1].taken = false;
    Review review(std::move(proposal));
    auto *parts = named<QListWidget>(&review.panel, u"import.parts"_s);
    QSignalSpy wanted(&review.panel, &ReviewPanel::partsWanted);
    parts->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(wanted.count(), 0);
    QCOMPARE(parts->item(0)->checkState(), Qt::Checked);
    QVERIFY2(!named<QRadioButton>(&review.panel, u"import.each"_s)->isEnabled(), "one is one plan");
}

void TestReviewBars::severalPlansBecomeOneOrOneEach()
{
    Review review(threePlans());
    auto *import = named<QPushButton>(&review.panel, u"import.accept"_s);
    QVERIFY(named<QRadioButton>(&review.panel, u"import.asOne"_s)->isChecked());
    QVERIFY(!review.panel.isEachForItself());
    QCOMPARE(import->text(), u"导入"_s);
    QTest::mouseClick(named<QRadioButton>(&review.panel, u"import.each"_s), Qt::LeftButton);
    QVERIFY(review.panel.isEachForItself());
    QVERIFY(import->text().contains(u'2'));
    QWidget changes;
    review.panel.showChanges(&changes, true); // an update is about one plan
    QVERIFY(!review.panel.isEachForItself());
    QVERIFY(!named<QRadioButton>(&review.panel, u"import.each"_s)->isVisible());
    review.panel.showChanges(&changes, false);
}

void TestReviewBars::manyPlansAreScrolled()
{
    Proposal proposal = threePlans();
    for (int i = 0; i < 20; ++i)
        proposal.parts.push_back(
            partOf(u"某区第%1个很长很长很长很长很长很长很长很长的行动方案"_s.arg(i).repeated(3), 1));
    Review review(std::move(proposal));
    auto *parts = named<QListWidget>(&review.panel, u"import.parts"_s);
    QCOMPARE(parts->count(), 23);
    QVERIFY(parts->height() <= 4 * parts->sizeHintForRow(0));
    QVERIFY(parts->width() < review.panel.width());
}

void TestReviewBars::aSectionSaysWhichPlanItStoodIn()
{
    Review review(threePlans());
    const QModelIndex section = review.tree()->model()->index(1, 0);
    QCOMPARE(section.data().toString(), u"方案1 · 一、夯实基础"_s);
    QVERIFY(section.data(Qt::ToolTipRole).toString().contains(u"某区质量工作要点"_s));
    QCOMPARE(section.data(Qt::EditRole).toString(), u"夯实基础"_s);
    Review alone;
    QCOMPARE(alone.tree()->model()->index(1, 0).data().toString(), u"一、夯实基础"_s);
}

void TestReviewBars::oneDocumentOffersNone()
{
    Review review;
    QVERIFY(!named<QListWidget>(&review.panel, u"import.parts"_s)->isVisible());
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
    proposal.parts = {partOf(u"某区质量工作要点"_s, 12), partOf({}, 3)};
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
