// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/reviewpanel.h"

#include "domain/agencyregister.h"
#include "domain/deadline.h"
#include "support/builders.h"
#include "texts/intaketext.h"
#include "ui/intake/decisionmodel.h"
#include "ui/intake/draftholder.h"
#include "ui/intake/drafttreemodel.h"
#include "ui/intake/mappingmemory.h"
#include "ui/intake/partymodel.h"
#include "uisupport/uitest.h"
#include "uisupport/visibletexts.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QWheelEvent>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

const QString sourceText = u"2024年某区质量工作要点\n一、夯实基础\n（一）加强制度建设。修订工作规则。"
                           u"（牵头单位：区市场监管局，配合单位：审批服务局；6月底前完成）\n"
                           u"（二）完善激励机制。适时评选政府质量奖。（区教育局，成熟一个评选一个）\n"_s;

Span spanOf(const QString &piece)
{
    const qsizetype at = sourceText.indexOf(piece);
    return {at, at + piece.size()};
}

ProposedParty readParty(const QString &name, Role role, ReadingRule rule)
{
    ProposedParty party = test::party(name, role);
    party.span = spanOf(name);
    party.rule = rule;
    return party;
}

/// As the readers hand it over: two tasks, each piece with its place and its rule, a doubt of each newer
/// kind.
Proposal readProposal()
{
    Proposal proposal;
    proposal.source = sourceText;
    proposal.title = u"2024年某区质量工作要点"_s;
    proposal.titleSpan = spanOf(proposal.title);
    proposal.year = 2024;
    ProposedSection section;
    section.number = u"一"_s;
    section.title = u"夯实基础"_s;
    section.span = spanOf(u"一、夯实基础"_s);
    ProposedTask one = test::task(u"（一）"_s, u"加强制度建设"_s, {u"修订工作规则。"_s});
    one.titleSpan = spanOf(one.title);
    one.span = {one.titleSpan.begin, spanOf(u"前完成）"_s).end};
    one.rule = ReadingRule::AnnotatedItem;
    one.deadline = readDeadline(u"6月底前"_s, 2024);
    one.deadlineRule = ReadingRule::DeadlineInAnnotation;
    one.leaders = {u"张三"_s, u"李四"_s};
    one.parties = {readParty(u"区市场监管局"_s, Role::Lead, ReadingRule::LabelledList),
        readParty(u"审批服务局"_s, Role::Support, ReadingRule::LabelledList)};
    one.parties[1].inferred = true;
    one.parties[1].resolved = u"区审批服务局"_s;
    ProposedTask two = test::task(u"（二）"_s, u"完善激励机制"_s, {u"适时评选政府质量奖。"_s});
    two.titleSpan = spanOf(two.title);
    two.span = {two.titleSpan.begin, sourceText.size() - 1};
    two.rule = ReadingRule::AnnotatedItem;
    two.deadline = Deadline{u"成熟一个评选一个"_s, {}};
    two.parties = {readParty(u"区教育局"_s, Role::Responsible, ReadingRule::BareList)};
    section.tasks = {one, two};
    proposal.sections = {section};
    proposal.doubts = {{DoubtKind::AgencyByFolding, {u"区市场监管局"_s}, u"静安市场监管局"_s, 0, 0, {}},
        {DoubtKind::InferredPrefix, {u"审批服务局"_s}, u"区审批服务局"_s, 0, 0, {}},
        {DoubtKind::DeadlineUnread, {u"成熟一个评选一个"_s}, {}, 0, 1, {}}};
    return proposal;
}

std::vector<AgencyDecision> decisions()
{
    const auto decision = [](const QString &name, qint64 agency, AgencyMatch match) {
        AgencyDecision made;
        made.name = made.shortName = made.fullName = name;
        made.existingAgency = agency;
        made.match = match;
        return made;
    };
    return {decision(u"区市场监管局"_s, 1, AgencyMatch::Folding),
        decision(u"审批服务局"_s, 0, AgencyMatch::None), decision(u"区教育局"_s, 2, AgencyMatch::ShortName)};
}

AgencyRegister agencies()
{
    Agency bureau;
    bureau.id = AgencyId{1};
    bureau.shortName = u"静安市场监管局"_s;
    bureau.fullName = u"静安区市场监督管理局"_s;
    Agency school;
    school.id = AgencyId{2};
    school.shortName = u"区教育局"_s;
    school.fullName = u"静安区教育局"_s;
    return {{bureau, school}, {}, {}};
}

struct Review {
    DraftHolder holder;
    QWidget window;
    ReviewPanel panel{holder, &window};

    explicit Review(Proposal proposal = readProposal())
    {
        window.resize(1180, 640);
        panel.resize(1180, 640);
        panel.setRegister(agencies());
        holder.replace(ProposalDraft(std::move(proposal), decisions(), Split::None));
        window.show();
        window.activateWindow(); // keys of a page are keys of the active window
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
        panel.begin();
    }
    QTreeView *tree() { return named<QTreeView>(&panel, u"import.tree"_s); }
    QLabel *label(const char *name) { return named<QLabel>(&panel, QLatin1String(name)); }
    QTabWidget *tabs() { return named<QTabWidget>(&panel, u"import.tabs"_s); }
    QLineEdit *line(const char *name) { return named<QLineEdit>(&panel, QLatin1String(name)); }
    QAbstractItemModel *parties() { return named<QTableView>(&panel, u"import.parties"_s)->model(); }
    QModelIndex taskIndex(int task) { return tree()->model()->index(task, 0, tree()->model()->index(1, 0)); }
    void select(int task) { tree()->setCurrentIndex(taskIndex(task)); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(panel.window()->focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    /// The piece of the source that is marked as pointed at: the last selection.
    QString pointed()
    {
        const auto marks = named<QPlainTextEdit>(&panel, u"import.source"_s)->extraSelections();
        return marks.isEmpty() ? QString() : marks.last().cursor.selectedText();
    }
};

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
    void f8GoesOnWithoutDecidingAndEnterIsNotNeeded();
    void eIsALetterWhereATextIsTyped();
    void changeLeadsToWhereThePointIsSettled();
    void f2InTheTreeEditsTheRow();
    void aDeadlineOfTheClerkSettlesItsDoubt();
    void aRemovedAgencyIsNoQuestionAnyMore();
    void severalDocumentsOfferAChoice();
    void oneDocumentOffersNone();
    void columnsCanBeSetByHand();
    void theWheelChangesNoColumn();
    void nothingIsInLatinLetters();
};

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
    named<QTableView>(&review.panel, u"import.parties"_s)->selectRow(1);
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
    QVERIFY(tip(DraftTreeModel::Content).contains(text(ReadingRule::AnnotatedItem)));
    QVERIFY(tip(DraftTreeModel::Content).contains(u"加强制度建设"_s));
    QVERIFY(tip(DraftTreeModel::Parties).contains(text(ReadingRule::LabelledList)));
    QVERIFY(tip(DraftTreeModel::DeadlineColumn).contains(text(ReadingRule::DeadlineInAnnotation)));
}

void TestReviewPanel::leadersAreOneLineOfNames()
{
    Review review;
    review.select(0);
    QCOMPARE(review.line("import.leaders")->text(), u"张三、李四"_s);
    review.line("import.leaders")->setText(u"张三、王五、"_s);
    const QStringList expected{u"张三"_s, u"王五"_s};
    QCOMPARE(review.holder.draft().task({0, 0, -1})->leaders, expected);
    QCOMPARE(review.line("import.leaders")->text(), u"张三、王五、"_s); // typing goes on behind the mark
    review.select(1);
    QVERIFY(review.line("import.leaders")->text().isEmpty());
    QVERIFY(review.holder.edit([](ProposalDraft &draft) { return draft.undo(); }));
    QCOMPARE(review.holder.draft().task({0, 0, -1})->leaders.last(), u"李四"_s);
}

void TestReviewPanel::theAgenciesSayHowSureTheyAre()
{
    Review review;
    QAbstractItemModel *model = named<QTableView>(&review.panel, u"import.agencies"_s)->model();
    const auto basis = [&](int row) { return model->index(row, DecisionModel::Basis).data().toString(); };
    QCOMPARE(basis(0), u"▲ "_s + text(AgencyMatch::Folding));
    QCOMPARE(basis(1), u"○ "_s + text(AgencyMatch::None));
    QCOMPARE(basis(2), u"● "_s + text(AgencyMatch::ShortName));
    QVERIFY(review.holder.edit([](ProposalDraft &draft) { return draft.settle(0); }));
    QVERIFY2(basis(0).startsWith(u'●'), "accepted: checked");
    QVERIFY(model->setData(model->index(1, DecisionModel::Becomes), 2, Qt::EditRole));
    QVERIFY2(basis(1).startsWith(u'●'), "chosen by hand");
    QVERIFY(!(model->index(0, DecisionModel::FullName).flags() & Qt::ItemIsEditable));
    QVERIFY(model->setData(model->index(0, DecisionModel::Becomes), 0, Qt::EditRole));
    QCOMPARE(basis(0), u"○ "_s + text(AgencyMatch::None));
    for (const int column : {DecisionModel::ShortName, DecisionModel::FullName, DecisionModel::Kind})
        QVERIFY(model->index(0, column).flags() & Qt::ItemIsEditable);
}

void TestReviewPanel::f8GoesOnWithoutDecidingAndEnterIsNotNeeded()
{
    Review review;
    const QString first = review.label("import.doubtText")->text();
    review.press(Qt::Key_F8);
    const QString second = review.label("import.doubtText")->text();
    QVERIFY(first != second);
    QCOMPARE(review.holder.draft().openDoubts(), 3);
    review.line("import.leaders")->setFocus();
    review.press(Qt::Key_F8, Qt::ShiftModifier); // works where a text is typed too
    QCOMPARE(review.label("import.doubtText")->text(), first);
    review.press(Qt::Key_F8, Qt::ShiftModifier); // goes round
    QVERIFY(review.label("import.doubtText")->text().contains(u"成熟一个评选一个"_s));
    QVERIFY(review.label("import.doubts")->text().contains(u'3'));
    review.panel.acceptDoubt();
    QVERIFY(review.label("import.doubts")->text().contains(u'2'));
}

void TestReviewPanel::eIsALetterWhereATextIsTyped()
{
    Review review;
    review.select(0);
    review.tabs()->setCurrentIndex(0);
    review.line("import.leaders")->setFocus();
    review.press(Qt::Key_E);
    QCOMPARE(review.tabs()->currentIndex(), 0);
    QCOMPARE(review.line("import.leaders")->text().right(1).toLower(), u"e"_s);
    review.tree()->setFocus();
    review.press(Qt::Key_E);
    QCOMPARE(review.tabs()->currentIndex(), 2);
}

void TestReviewPanel::changeLeadsToWhereThePointIsSettled()
{
    Review review;
    auto *table = named<QTableView>(&review.panel, u"import.agencies"_s);
    review.press(Qt::Key_E);
    QCOMPARE(review.tabs()->currentIndex(), 2);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"区市场监管局"_s);
    review.press(Qt::Key_F8);
    review.press(Qt::Key_E);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"审批服务局"_s);
    review.press(Qt::Key_F8);
    review.press(Qt::Key_E);
    QCOMPARE(review.tabs()->currentIndex(), 0);
    QVERIFY(review.line("import.deadline")->hasFocus());
    QCOMPARE(review.line("import.deadline")->text(), u"成熟一个评选一个"_s);
}

void TestReviewPanel::f2InTheTreeEditsTheRow()
{
    Review review;
    review.select(0);
    review.press(Qt::Key_F2);
    QCOMPARE(review.tabs()->currentIndex(), 0);
    auto *editor = review.tree()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"加强制度建设"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    named<QPushButton>(&review.panel, u"import.nextDoubt"_s)->setFocus();
    review.press(Qt::Key_F2);
    QCOMPARE(review.tabs()->currentIndex(), 2);
}

void TestReviewPanel::aDeadlineOfTheClerkSettlesItsDoubt()
{
    Review review;
    review.select(1);
    review.line("import.deadline")->setText(u"年底前"_s);
    QVERIFY(review.holder.draft().isSettled(2));
    QCOMPARE(review.holder.draft().openDoubts(), 2);
}

void TestReviewPanel::aRemovedAgencyIsNoQuestionAnyMore()
{
    Review review;
    QVERIFY(review.holder.edit([](ProposalDraft &draft) { return draft.removeParty({0, 0, -1}, 1); }));
    QVERIFY(review.holder.draft().isSettled(1));
    QVERIFY(!review.holder.draft().isSettled(0));
}

void TestReviewPanel::severalDocumentsOfferAChoice()
{
    Proposal proposal = readProposal();
    proposal.parts = {{u"某区质量工作要点"_s, {0, 10}, 12}, {u"附件：任务分工"_s, {10, 20}, 0}};
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

void TestReviewPanel::oneDocumentOffersNone()
{
    Review review;
    QVERIFY(!named<QComboBox>(&review.panel, u"import.parts"_s)->isVisible());
    QVERIFY(!review.panel.findChild<QComboBox *>(u"import.column0"_s));
}

void TestReviewPanel::columnsCanBeSetByHand()
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

void TestReviewPanel::theWheelChangesNoColumn()
{
    Review review(tableProposal());
    auto *box = named<QComboBox>(&review.panel, u"import.column1"_s);
    const int before = box->currentIndex();
    QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, {},
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    QCOMPARE(box->currentIndex(), before);
}

void TestReviewPanel::nothingIsInLatinLetters()
{
    Proposal proposal = tableProposal();
    proposal.parts = {{u"某区质量工作要点"_s, {0, 10}, 12}, {{}, {10, 20}, 0}};
    proposal.warnings
        = {{WarningKind::ColumnsGuessed, u"承办"_s, {}}, {WarningKind::OtherDocuments, u"要点"_s, {}}};
    Review review(std::move(proposal));
    review.select(0);
    for (int tab = 0; tab < review.tabs()->count(); ++tab) {
        review.tabs()->setCurrentIndex(tab);
        QCOMPARE(latinTexts(&review.window), QStringList());
    }
}

QTEST_MAIN(TestReviewPanel)
#include "tst_reviewpanel.moc"
