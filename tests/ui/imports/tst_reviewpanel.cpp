// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmadereview.h"
#include "review/doubtanswers.h"
#include "texts/intaketext.h"
#include "ui/imports/doubts/decisionmodel.h"
#include "ui/imports/tree/partymodel.h"
#include "ui/imports/tree/reviewtreemodel.h"

#include <QRegularExpression>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

class TestReviewPanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }
    void everyWordOfARuleIsChinese();
    void theFormSaysWhyATaskAPartyAndADeadlineWereRead();
    void whatTheClerkChangesIsByHand();
    void aChosenPartyAndItsDeadlineAreMarkedInTheSource();
    void theTreeTellsWhyInItsTooltips();
    void leadersAreOneLineOfNames();
    void theAgenciesSayHowSureTheyAre();
    void whatHasNoNameSaysSo();
    void aPartFurtherDownComesIntoView();
};

void TestReviewPanel::whatHasNoNameSaysSo()
{
    Proposal proposal = readProposal();
    proposal.title.clear();
    proposal.sections[0].number.clear();
    proposal.sections[0].title.clear();
    Review review(proposal);
    const QAbstractItemModel *tree = review.tree()->model();
    QCOMPARE(tree->index(0, 0).data().toString(), u"（未填标题）"_s);
    QCOMPARE(tree->index(1, 0).data().toString(), u"（未填部分标题）"_s);
    for (int row = 0; row < 2; ++row) // what is edited is the name, not the words for its lack
        QCOMPARE(tree->index(row, 0).data(Qt::EditRole).toString(), QString());
}

void TestReviewPanel::aPartFurtherDownComesIntoView()
{
    Proposal proposal = readProposal();
    proposal.source = u"另一份文件的一行\n"_s.repeated(200) + proposal.source;
    proposal.titleSpan = {proposal.source.size() - sourceText.size(), proposal.source.size() - 1};
    const auto source
        = [](Review &review) { return named<QPlainTextEdit>(&review.panel, u"import.source"_s); };
    Review first(proposal);
    QCOMPARE(source(first)->textCursor().position(), 0);
    PlanPart before;
    before.taken = false;
    proposal.parts.insert(proposal.parts.begin(), before);
    Review second(proposal);
    QCOMPARE(source(second)->textCursor().position(), int(proposal.titleSpan.begin));
}

void TestReviewPanel::everyWordOfARuleIsChinese()
{
    static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
    for (int rule = 0; rule <= static_cast<int>(ReadingRule::TableRow); ++rule) {
        const QString words = text(static_cast<ReadingRule>(rule));
        QVERIFY(!words.isEmpty());
        QVERIFY2(!words.contains(latin), qPrintable(words));
    }
}

void TestReviewPanel::theFormSaysWhyATaskAPartyAndADeadlineWereRead()
{
    Review review;
    review.select(0);
    QVERIFY(review.label("import.why")->isVisible());
    QVERIFY(review.label("import.why")->text().contains(text(ReadingRule::AnnotatedItem)));
    QVERIFY(review.label("import.deadlineDay")->text().contains(text(ReadingRule::DeadlineInAnnotation)));
    const QAbstractItemModel *parties = review.parties();
    QCOMPARE(parties->index(0, PartyModel::Why).data().toString(), text(ReadingRule::LabelledList));
    QCOMPARE(parties->index(1, PartyModel::Name).data().toString(), u"审批服务局 → 区审批服务局"_s);
    review.tree()->setCurrentIndex(review.tree()->model()->index(0, 0));
    QVERIFY2(!review.label("import.why")->isVisible(), "the plan itself was not read by a rule");
}

void TestReviewPanel::whatTheClerkChangesIsByHand()
{
    Review review;
    review.select(0);
    QAbstractItemModel *parties = review.parties();
    QVERIFY(parties->setData(parties->index(0, PartyModel::RoleColumn), 3, Qt::EditRole));
    QCOMPARE(parties->index(0, PartyModel::Why).data().toString(), text(ReadingRule::ByHand));
    QCOMPARE(parties->index(1, PartyModel::Why).data().toString(), text(ReadingRule::LabelledList));
    review.line("import.deadline")->setText(u"9月底前"_s);
    QVERIFY(review.label("import.deadlineDay")->text().contains(text(ReadingRule::ByHand)));
}

void TestReviewPanel::aChosenPartyAndItsDeadlineAreMarkedInTheSource()
{
    Review review;
    review.select(0);
    auto *parties = named<QAbstractItemView>(&review.panel, u"import.parties"_s);
    parties->setCurrentIndex(parties->model()->index(1, PartyModel::RoleColumn));
    QCOMPARE(review.pointed(), u"审批服务局"_s);
    review.line("import.deadline")->setFocus();
    QTRY_COMPARE(review.pointed(), u"6月底前"_s);
    review.select(1);
    QVERIFY2(review.pointed() != u"6月底前"_s, "another task: the mark is gone");
}

void TestReviewPanel::theTreeTellsWhyInItsTooltips()
{
    Review review;
    const QModelIndex task = review.taskIndex(0);
    const auto tip
        = [&](int column) { return task.siblingAtColumn(column).data(Qt::ToolTipRole).toString(); };
    QVERIFY(tip(ReviewTreeModel::Content).contains(text(ReadingRule::AnnotatedItem)));
    QVERIFY(tip(ReviewTreeModel::Content).contains(u"加强制度建设"_s));
    QVERIFY(tip(ReviewTreeModel::Parties).contains(text(ReadingRule::LabelledList)));
    QVERIFY(tip(ReviewTreeModel::DeadlineColumn).contains(text(ReadingRule::DeadlineInAnnotation)));
}

void TestReviewPanel::leadersAreOneLineOfNames()
{
    Review review;
    review.select(0);
    QCOMPARE(review.line("import.leaders")->text(), u"张三、李四"_s);
    review.line("import.leaders")->setText(u"张三、王五、"_s);
    const QStringList expected{u"张三"_s, u"王五"_s};
    const NodeId first = review.holder.review().proposal().sections[0].tasks[0].id;
    QCOMPARE(review.holder.review().task(first)->leaders, expected);
    QCOMPARE(review.line("import.leaders")->text(), u"张三、王五、"_s); // typing goes on behind the mark
    review.select(1);
    QVERIFY(review.line("import.leaders")->text().isEmpty());
    QVERIFY(review.holder.edit([](ImportReview &review) { return review.undo(); }));
    QCOMPARE(review.holder.review().task(first)->leaders.last(), u"李四"_s);
}

void TestReviewPanel::theAgenciesSayHowSureTheyAre()
{
    Review review;
    QAbstractItemModel *model = named<QTableView>(&review.panel, u"import.agencies"_s)->model();
    const auto basis = [&](int row) { return model->index(row, DecisionModel::Basis).data().toString(); };
    QCOMPARE(basis(0), u"▲ "_s + text(AgencyMatch::Folding));
    QCOMPARE(basis(1), u"○ "_s + text(AgencyMatch::None));
    QCOMPARE(basis(2), u"● "_s + text(AgencyMatch::ShortName));
    QVERIFY(review.holder.edit([](ImportReview &review) { return settle(review, 0); }));
    QVERIFY2(basis(0).startsWith(u'●'), "accepted: checked");
    QVERIFY(model->setData(model->index(1, DecisionModel::Becomes), 2, Qt::EditRole));
    QVERIFY2(basis(1).startsWith(u'●'), "chosen by hand");
    QVERIFY(!(model->index(0, DecisionModel::FullName).flags() & Qt::ItemIsEditable));
    QVERIFY(model->setData(model->index(0, DecisionModel::Becomes), 0, Qt::EditRole));
    QCOMPARE(basis(0), u"○ "_s + text(AgencyMatch::None));
    for (const int column : {DecisionModel::ShortName, DecisionModel::FullName, DecisionModel::Kind})
        QVERIFY(model->index(0, column).flags() & Qt::ItemIsEditable);
}

QTEST_MAIN(TestReviewPanel)
#include "tst_reviewpanel.moc"
