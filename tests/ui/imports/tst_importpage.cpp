// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/page/importpage.h"

#include "domain/counts/duty.h"
#include "support/tempworkspace.h"
#include "ui/common/periodbox.h"
#include "ui/common/session.h"
#include "ui/imports/doubts/decisionmodel.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

const QString seedPath = QStringLiteral(QD_SOURCE_DIR "/../shared/seed/jingan-2023-work-points.txt");

/// A window with nothing but the page, on a database of its own.
struct Desk {
    test::TempWorkspace workspace;
    FakeAsk ask;
    Session session{*workspace, ask};
    ImportPage page{session};

    Desk()
    {
        page.resize(1180, 680);
        page.show();
    }
    QPushButton *button(const char *name) { return named<QPushButton>(&page, QLatin1String(name)); }
    QLabel *label(const char *name) { return named<QLabel>(&page, QLatin1String(name)); }
    QTreeView *tree() { return named<QTreeView>(&page, u"import.tree"_s); }
    QString write(const QByteArray &bytes, const QString &name = u"plan.txt"_s)
    {
        QFile file(workspace.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return file.fileName();
    }
    void read(const QString &file) { page.open({{u"file"_s, file}}); }
    bool reviewing() { return button("import.accept")->isVisible(); }
    size_t plans() { return workspace->plans().value_or({}).size(); }
};

QByteArray smallText()
{
    return u"2024年某区质量工作要点\n一、夯实基础\n"
           u"（一）加强制度建设。修订工作规则。开展宣贯培训。（区市场监管局、区教育局按照职责分工实施）\n"
           u"（二）完善激励机制。6月底前评选政府质量奖。（牵头单位：区市场监管局，配合单位：区商务委）\n"_s
               .toUtf8();
}

} // namespace

class TestImportPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }
    void theSeedIsReviewedImportedAndUndoneInOneStep();
    void enterAcceptsDoubtsOneByOne();
    void aClickInTheSourceSelectsTheNode();
    void untickedPairsBecomeExemptions();
    void splittingAllGivesOneMeasureASentence();
    void undoOnThePageTakesBackAnEdit();
    void theFirstReportingPeriodIsAskedAndCanBeTakenBack();
    void theSecondTimeOffersAChoice();
    void theSecondTimeCanOpenTheExistingPlan();
    void badFilesAreSaidAndChangeNothing_data();
    void badFilesAreSaidAndChangeNothing();
    void pastedTextIsReadToo();
    void whatIsMissingIsShownInsteadOfImported();
    void aMissingYearIsAskedForWhereItIsEntered();
    void aNameCanBecomeTheSameAsAnother();
    void changesAreNotDiscardedUnasked();
    void theTreeNeverResetsWhileEditing();
};

void TestImportPage::theSeedIsReviewedImportedAndUndoneInOneStep()
{
    if (!QFile::exists(seedPath))
        QSKIP("the shared seed is not beside this tree");
    Desk desk;
    QSignalSpy wanted(&desk.session, &Session::pageWanted);
    desk.read(seedPath);
    QTRY_VERIFY(desk.reviewing());
    QVERIFY(desk.label("import.counts")->text().contains(u"17"_s));
    QVERIFY(!desk.label("import.doubts")->text().isEmpty());
    desk.button("import.acceptAllDoubts")->click();
    QVERIFY(!desk.button("import.acceptDoubt")->isVisible());
    QCOMPARE(desk.plans(), 0U);

    QSignalSpy changed(&*desk.workspace, &Workspace::changed);
    QSignalSpy opened(&desk.session, &Session::planOpened);
    desk.button("import.accept")->click();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(opened.count(), 1); // the first plan of a data file is loaded once too
    QCOMPARE(desk.session.book().tasks().size(), 17U);
    QCOMPARE(desk.session.book().measures().size(), 17U);
    QCOMPARE(desk.session.book().plan().year, 2023);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), u"tasks"_s);
    QVERIFY2(!desk.reviewing(), "the page is ready for the next");

    QVERIFY(desk.workspace->undo().has_value());
    QCOMPARE(desk.plans(), 0U);
    QVERIFY(desk.workspace->agencies().value_or({}).agencies().empty());
}

void TestImportPage::enterAcceptsDoubtsOneByOne()
{
    Desk desk;
    desk.read(desk.write(smallText()));
    QTRY_VERIFY(desk.reviewing());
    const QString before = desk.label("import.doubts")->text();
    QVERIFY(desk.button("import.acceptDoubt")->isVisible());
    desk.tree()->setFocus();
    QTest::keyClick(desk.tree(), Qt::Key_Return);
    QVERIFY(desk.label("import.doubts")->text() != before);
}

void TestImportPage::aClickInTheSourceSelectsTheNode()
{
    Desk desk;
    desk.read(desk.write(smallText()));
    QTRY_VERIFY(desk.reviewing());
    auto *source = named<QPlainTextEdit>(&desk.page, u"import.source"_s);
    QTextCursor cursor(source->document());
    cursor.setPosition(static_cast<int>(source->toPlainText().indexOf(u"完善激励机制"_s)) + 2);
    source->setTextCursor(cursor);
    source->ensureCursorVisible();
    QTest::mouseClick(source->viewport(), Qt::LeftButton, {}, source->cursorRect(cursor).center());
    QCOMPARE(desk.tree()->currentIndex().data().toString(), u"(二)完善激励机制"_s);
    QCOMPARE(named<QPlainTextEdit>(&desk.page, u"import.text"_s)->toPlainText(), u"完善激励机制"_s);
}

void TestImportPage::splittingAllGivesOneMeasureASentence()
{
    Desk desk;
    desk.read(desk.write(smallText()));
    QTRY_VERIFY(desk.reviewing());
    auto *split = named<QCheckBox>(&desk.page, u"import.splitAll"_s);
    QCOMPARE(split->checkState(), Qt::Unchecked);
    split->setFocus();
    QTest::keyClick(split, Qt::Key_Space);
    desk.button("import.accept")->click();
    QCOMPARE(desk.session.book().measures().size(), 3U);
}

void TestImportPage::untickedPairsBecomeExemptions()
{
    Desk desk;
    desk.read(desk.write(smallText()));
    QTRY_VERIFY(desk.reviewing());
    auto *split = named<QCheckBox>(&desk.page, u"import.splitAll"_s);
    split->setFocus();
    QTest::keyClick(split, Qt::Key_Space);
    const QModelIndex section = desk.tree()->model()->index(1, 0);
    desk.tree()->setCurrentIndex(desk.tree()->model()->index(0, 0, section));
    auto *grid = named<QTableView>(&desk.page, u"import.grid"_s);
    QCOMPARE(grid->model()->rowCount(), 2);
    QCOMPARE(grid->model()->columnCount(), 2);
    QVERIFY(grid->model()->setData(grid->model()->index(0, 1), Qt::Unchecked, Qt::CheckStateRole));
    Q_EMIT grid->horizontalHeader()->sectionClicked(0); // all ticked: unticks the column
    QCOMPARE(grid->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    Q_EMIT grid->verticalHeader()->sectionClicked(1); // fills the row
    QCOMPARE(grid->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    desk.button("import.accept")->click();
    const PlanBook &book = desk.session.book();
    const auto measures = book.measuresOf(book.tasks().front()->id);
    QVERIFY(dutiesOf(book, *measures[0], {2024, Cycle::Quarter, 1}, QDate(2024, 3, 31)).empty());
    QCOMPARE(dutiesOf(book, *measures[1], {2024, Cycle::Quarter, 1}, QDate(2024, 3, 31)).size(), 2U);
}

void TestImportPage::undoOnThePageTakesBackAnEdit()
{
    Desk desk;
    desk.read(desk.write(smallText()));
    QTRY_VERIFY(desk.reviewing());
    auto *title = named<QPlainTextEdit>(&desk.page, u"import.text"_s);
    title->setPlainText(u"另一个标题"_s);
    QCOMPARE(desk.tree()->model()->index(0, 0).data().toString(), u"另一个标题"_s);
    desk.tree()->setFocus();
    QTest::keySequence(desk.tree(), QKeySequence(QKeySequence::Undo));
    QCOMPARE(desk.tree()->model()->index(0, 0).data().toString(), u"2024年某区质量工作要点"_s);
}

void TestImportPage::theFirstReportingPeriodIsAskedAndCanBeTakenBack()
{
    Desk desk;
    desk.read(desk.write(smallText()));
    QTRY_VERIFY(desk.reviewing());
    auto *first = named<PeriodBox>(&desk.page, u"import.firstPeriod"_s);
    const Period before = first->period();
    QCOMPARE(before.year, 2024);
    first->setCurrentIndex(first->findData(u"2024Q3"_s));
    Q_EMIT first->activated(first->currentIndex());
    desk.tree()->setFocus();
    QTest::keySequence(desk.tree(), QKeySequence(QKeySequence::Undo));
    QCOMPARE(first->period(), before);
    first->setCurrentIndex(first->findData(u"2024Q3"_s));
    Q_EMIT first->activated(first->currentIndex());
    desk.button("import.accept")->click();
    QCOMPARE(desk.session.book().firstPeriod().toString(), u"2024Q3"_s);
}

void TestImportPage::theSecondTimeOffersAChoice()
{
    Desk desk;
    const QString file = desk.write(smallText());
    desk.read(file);
    QTRY_VERIFY(desk.reviewing());
    desk.button("import.accept")->click();
    QCOMPARE(desk.plans(), 1U);

    desk.ask.willChoose(std::nullopt); // cancelled
    desk.read(file);
    QTRY_COMPARE(desk.ask.unanswered(), 0);
    QVERIFY(!desk.reviewing());

    desk.ask.willChoose(1); // a new version
    desk.read(file);
    QTRY_VERIFY(desk.reviewing());
    desk.button("import.accept")->click();
    QCOMPARE(desk.plans(), 2U);
    QCOMPARE(desk.session.book().plan().version, 2);
}

void TestImportPage::theSecondTimeCanOpenTheExistingPlan()
{
    Desk desk;
    const QString file = desk.write(smallText());
    desk.read(file);
    QTRY_VERIFY(desk.reviewing());
    desk.button("import.accept")->click();
    QSignalSpy wanted(&desk.session, &Session::pageWanted);
    desk.ask.willChoose(0);
    desk.read(file);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(desk.plans(), 1U);
    QVERIFY(!desk.reviewing());
}

void TestImportPage::badFilesAreSaidAndChangeNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\1\2\3\0\0\0",
        12)
                                   .repeated(50);
    QTest::newRow("no numbering") << u"今天天气很好。\n明天也是。\n"_s.toUtf8();
}

void TestImportPage::badFilesAreSaidAndChangeNothing()
{
    QFETCH(const QByteArray, bytes);
    Desk desk;
    desk.read(desk.write(bytes));
    QTRY_VERIFY(desk.label("import.message")->isVisible());
    QVERIFY(desk.label("import.message")->text().size() > 8);
    QVERIFY(!desk.reviewing());
    QCOMPARE(desk.plans(), 0U);
    desk.read(desk.write(smallText(), u"good.txt"_s));
    QTRY_VERIFY(desk.reviewing());
    QVERIFY2(!desk.label("import.message")->isVisible(), "what was wrong before is over");
}

void TestImportPage::pastedTextIsReadToo()
{
    Desk desk;
    desk.page.open({{u"paste"_s, true}});
    named<QPlainTextEdit>(&desk.page, u"import.paste"_s)->setPlainText(QString::fromUtf8(smallText()));
    desk.button("import.readPaste")->click();
    QTRY_VERIFY(desk.reviewing());
    desk.page.open({{u"file"_s, u":/samples/sample-work-points.txt"_s}});
    QTRY_VERIFY(desk.reviewing() && desk.tree()->model()->rowCount() >= 5);
    desk.button("import.accept")->click();
    QVERIFY(desk.session.book().tasks().size() >= 15U);
}

void TestImportPage::whatIsMissingIsShownInsteadOfImported()
{
    Desk desk;
    desk.read(desk.write(smallText()));
    QTRY_VERIFY(desk.reviewing());
    const QModelIndex section = desk.tree()->model()->index(1, 0);
    desk.tree()->setCurrentIndex(desk.tree()->model()->index(1, 0, section));
    auto *text = named<QPlainTextEdit>(&desk.page, u"import.text"_s);
    text->clear();
    desk.tree()->setCurrentIndex(desk.tree()->model()->index(0, 0));
    desk.button("import.accept")->click();
    QCOMPARE(desk.plans(), 0U);
    QVERIFY(desk.label("import.message")->isVisible());
    QCOMPARE(desk.tree()->currentIndex().parent(), section);
    text->setPlainText(u"完善机制"_s);
    desk.button("import.accept")->click();
    QCOMPARE(desk.session.book().tasks()[1]->title, u"完善机制"_s);
}

void TestImportPage::aMissingYearIsAskedForWhereItIsEntered()
{
    Desk desk;
    desk.read(desk.write(smallText().replace("2024年", "")));
    QTRY_VERIFY(desk.reviewing());
    desk.button("import.accept")->click();
    QCOMPARE(desk.plans(), 0U);
    QVERIFY(desk.label("import.message")->text().contains(u"请填写年度"_s));
    auto *year = named<QSpinBox>(&desk.page, u"import.year"_s);
    QVERIFY(year->hasFocus());
    year->setValue(2024);
    desk.button("import.accept")->click();
    QCOMPARE(desk.plans(), 1U);
}

void TestImportPage::aNameCanBecomeTheSameAsAnother()
{
    Desk desk;
    desk.read(desk.write(smallText()));
    QTRY_VERIFY(desk.reviewing());
    auto *model = named<QTableView>(&desk.page, u"import.agencies"_s)->model();
    const QAbstractItemModelTester tester(model);
    QCOMPARE(model->rowCount(), 3); // 区市场监管局 区教育局 区商务委
    const QModelIndex becomes = model->index(2, DecisionModel::Becomes);
    QVERIFY(model->setData(becomes, 1, Qt::EditRole)); // after "new": the same as the first name
    QVERIFY(becomes.data().toString().contains(u"区市场监管局"_s));
    QVERIFY(model->setData(model->index(1, DecisionModel::FullName), u"清溪区教育局"_s, Qt::EditRole));
    desk.button("import.accept")->click();
    const AgencyRegister &agencies = desk.session.agencies();
    QCOMPARE(agencies.agencies().size(), 2U);
    QVERIFY(agencies.findByName(u"区商务委"_s));
    QCOMPARE(agencies.findByName(u"区商务委"_s)->shortName, u"区市场监管局"_s);
    QCOMPARE(agencies.findByName(u"区教育局"_s)->fullName, u"清溪区教育局"_s);
}

void TestImportPage::changesAreNotDiscardedUnasked()
{
    Desk desk;
    desk.read(desk.write(smallText()));
    QTRY_VERIFY(desk.reviewing());
    named<QPlainTextEdit>(&desk.page, u"import.text"_s)->setPlainText(u"改过的标题"_s);
    desk.ask.willConfirm(false);
    desk.page.open({{u"file"_s, u":/samples/sample-work-points.txt"_s}});
    QCOMPARE(desk.ask.asked.size(), 1);
    QCOMPARE(desk.tree()->model()->index(0, 0).data().toString(), u"改过的标题"_s);
}

void TestImportPage::theTreeNeverResetsWhileEditing()
{
    Desk desk;
    desk.read(desk.write(smallText()));
    QTRY_VERIFY(desk.reviewing());
    const QAbstractItemModelTester tester(desk.tree()->model());
    QSignalSpy resets(desk.tree()->model(), &QAbstractItemModel::modelReset);
    auto *split = named<QCheckBox>(&desk.page, u"import.splitAll"_s);
    split->setFocus();
    QTest::keyClick(split, Qt::Key_Space);
    QTest::keyClick(split, Qt::Key_Space);
    desk.button("import.tidy")->click();
    desk.button("import.acceptAllDoubts")->click();
    QCOMPARE(resets.count(), 0);
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
