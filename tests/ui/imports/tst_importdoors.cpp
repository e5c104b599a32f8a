// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/imports/page/importpage.h"
#include "ui/imports/page/pastefield.h"
#include "ui/imports/source/mappingmemory.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace qd;
using namespace Qt::StringLiterals;

// The ways a text comes to the import page, and how it leaves it with points still open.
namespace
{

struct Doors {
    test::TempWorkspace workspace;
    FakeAsk ask;
    Session session{*workspace, ask};
    ImportPage page{session};

    Doors()
    {
        page.resize(1180, 680);
        page.show();
    }
    QPushButton *button(const char *name) { return named<QPushButton>(&page, QLatin1String(name)); }
    QLabel *label(const char *name) { return named<QLabel>(&page, QLatin1String(name)); }
    PasteField *paste() { return named<PasteField>(&page, u"import.paste"_s); }
    bool reviewing() { return button("import.accept")->isVisible(); }
    QString write(const QString &text, const QString &name)
    {
        QFile file(workspace.filePath(name));
        const QByteArray bytes = text.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return file.fileName();
    }
    bool drop(const QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &event);
        return true;
    }
};

QString smallText()
{
    return u"2024年某区质量工作要点\n一、夯实基础\n"
           u"（一）加强制度建设。修订工作规则。开展宣贯培训。（区市场监管局、区教育局按照职责分工实施）\n"
           u"（二）完善激励机制。6月底前评选政府质量奖。（牵头单位：区市场监管局，配合单位：区商务委）\n"_s;
}

QString longText()
{
    return smallText()
        + u"（三）开展宣传活动。组织质量月活动，讲好质量故事。（区市场监管局负责）\n"_s.repeated(6);
}

QMimeData *rich(const QString &text, const QString &html)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setHtml(html);
    return data;
}

} // namespace

class TestImportDoors final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }
    void theRichFlavourStaysWhileTheTextDoes();
    void theRichFlavourIsNotTakenForAPartOfTheText();
    void aRichFlavourWithoutPlainTextIsShownAsText();
    void aFileDroppedOnTheFieldIsOpened();
    void theFileDialogNamesWhatCanBeRead();
    void whatWasCopiedIsOfferedByCtrlV();
    void aDroppedFileAndADroppedTextAreRead();
    void columnsAreRememberedByTheirHeadings();
    void aTableIsReadAgainAsTheClerkSetsItsColumns();
    void pointsLeftOpenAreCountedInTheMessage();
    void enterInAFieldBelongsToTheField();
};

void TestImportDoors::theRichFlavourStaysWhileTheTextDoes()
{
    PasteField field;
    const std::unique_ptr<QMimeData> copied(
        rich(u"一、总体\n（一）任务"_s, u"<p>一、总体</p><p>（一）任务</p>"_s));
    field.fill(copied.get());
    QCOMPARE(field.toPlainText(), u"一、总体\n（一）任务"_s);
    QCOMPARE(field.html(), copied->html());
    field.moveCursor(QTextCursor::End);
    field.insertPlainText(u"改"_s);
    QVERIFY(field.html().isEmpty());
    field.undo();
    QCOMPARE(field.html(), copied->html());
    QMimeData plain;
    plain.setText(u"另一份"_s);
    field.fill(&plain);
    QVERIFY(field.html().isEmpty());
}

void TestImportDoors::theRichFlavourIsNotTakenForAPartOfTheText()
{
    PasteField field;
    field.setPlainText(u"已有的文字\n"_s);
    field.moveCursor(QTextCursor::End);
    std::unique_ptr<QMimeData> copied(rich(u"（一）任务"_s, u"<p>（一）任务</p>"_s));
    QApplication::clipboard()->setMimeData(copied.release());
    field.paste();
    QCOMPARE(field.toPlainText(), u"已有的文字\n（一）任务"_s);
    QVERIFY(field.html().isEmpty());
    field.selectAll();
    field.paste();
    QCOMPARE(field.toPlainText(), u"（一）任务"_s);
    QCOMPARE(field.html(), u"<p>（一）任务</p>"_s);
}

void TestImportDoors::aRichFlavourWithoutPlainTextIsShownAsText()
{
    QMimeData data;
    data.setHtml(u"<p>一、总体</p><p>（一）任务</p>"_s);
    PasteField field;
    field.fill(&data);
    QCOMPARE(field.toPlainText(), u"一、总体\n（一）任务"_s);
    QVERIFY(!field.html().isEmpty());
}

void TestImportDoors::aFileDroppedOnTheFieldIsOpened()
{
    Doors doors;
    doors.page.open({{u"paste"_s, true}});
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(doors.write(smallText(), u"plan.txt"_s))});
    QWidget *field = doors.paste()->viewport();
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &enter);
    QVERIFY(enter.isAccepted()); // by the page
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &drop);
    QTRY_VERIFY(doors.reviewing());
    QVERIFY(doors.paste()->toPlainText().isEmpty());
}

void TestImportDoors::theFileDialogNamesWhatCanBeRead()
{
    Doors doors;
    doors.ask.willOpen(std::nullopt);
    doors.button("import.openFile")->click();
    QCOMPARE(doors.ask.asked.size(), 1);
    for (const QString &kind : {u"*.txt"_s, u"*.docx"_s, u"*.html"_s, u"*.htm"_s, u"*.xlsx"_s, u"*.csv"_s})
        QVERIFY2(doors.ask.asked.first().text.contains(kind), qPrintable(kind));
}

void TestImportDoors::whatWasCopiedIsOfferedByCtrlV()
{
    Doors doors;
    QApplication::clipboard()->setMimeData(rich(longText(), u"<p>一、甲</p>"_s));
    doors.button("import.openFile")->setFocus();
    QTest::keySequence(doors.button("import.openFile"), QKeySequence(QKeySequence::Paste));
    QVERIFY(doors.paste()->isVisible());
    QCOMPARE(doors.paste()->toPlainText(), longText());
    QCOMPARE(doors.paste()->html(), u"<p>一、甲</p>"_s);
    doors.paste()->setPlainText(smallText()); // typed over: the plain text is read
    doors.button("import.readPaste")->click();
    QTRY_VERIFY(doors.reviewing());
}

void TestImportDoors::aDroppedFileAndADroppedTextAreRead()
{
    Doors doors;
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(doors.write(smallText(), u"plan.txt"_s))});
    QVERIFY(doors.drop(file));
    QTRY_VERIFY(doors.reviewing());
    QMimeData link;
    link.setUrls({QUrl(u"https://example.org/plan.html"_s)});
    link.setText(u"https://example.org/plan.html"_s);
    QVERIFY2(!doors.drop(link), "nothing is fetched");
    QMimeData text;
    text.setText(longText());
    QVERIFY(doors.drop(text));
    auto *tree = named<QTreeView>(&doors.page, u"import.tree"_s);
    QTRY_COMPARE(tree->model()->rowCount(tree->model()->index(1, 0)), 8);
}

void TestImportDoors::columnsAreRememberedByTheirHeadings()
{
    const QStringList headings{u"序号"_s, u"工作 任务"_s, u"承办"_s};
    const std::vector<ColumnRole> roles{ColumnRole::Order, ColumnRole::Task, ColumnRole::Lead};
    QVERIFY(!rememberedRoles(headings));
    rememberRoles(headings, roles);
    QVERIFY(rememberedRoles(headings) == roles);
    QVERIFY2(
        rememberedRoles({u"序号"_s, u"工作  任务 "_s, u"承办"_s}) == roles, "white space does not count");
    QVERIFY(!rememberedRoles({u"序号"_s, u"承办"_s, u"工作 任务"_s}));
    QVERIFY(!rememberedRoles({u"序号"_s, u"工作 任务"_s}));
    forgetRoles(headings);
    QVERIFY(!rememberedRoles(headings));
    rememberRoles({QString(), QString()}, {ColumnRole::Task, ColumnRole::Lead});
    QVERIFY2(!rememberedRoles({QString(), QString()}), "no headings: it would stand for any table");
}

void TestImportDoors::aTableIsReadAgainAsTheClerkSetsItsColumns()
{
    Doors doors;
    const QString table = u"序号,工作任务,承办\n1,修订工作规则,区市场监管局\n2,评选政府质量奖,区教育局\n"
                          u"3,开展宣贯培训,区商务委\n"_s;
    const QString file = doors.write(u"2024年某区质量工作任务分解表\n"_s + table, u"table.csv"_s);
    doors.page.open({{u"file"_s, file}});
    QTRY_VERIFY(doors.reviewing() || doors.label("import.message")->isVisible());
    auto *third = doors.page.findChild<QComboBox *>(u"import.column2"_s);
    QVERIFY2(third, qUtf8Printable(doors.label("import.message")->text()));
    const auto roleOf = [&] {
        auto *tree = named<QTreeView>(&doors.page, u"import.tree"_s);
        return tree->model()->index(0, 1, tree->model()->index(1, 0)).data().toString();
    };
    third->setCurrentIndex(third->findData(static_cast<int>(ColumnRole::Lead)));
    Q_EMIT third->activated(third->currentIndex());
    QTRY_VERIFY2(roleOf().contains(u"牵头"_s), qPrintable(roleOf()));
    // The next table with these headings comes as the clerk set this one.
    named<QPushButton>(&doors.page, u"import.other"_s)->click();
    doors.page.open({{u"file"_s, doors.write(u"2025年某区质量工作任务分解表\n"_s + table, u"next.csv"_s)}});
    QTRY_VERIFY(doors.reviewing());
    QVERIFY2(roleOf().contains(u"牵头"_s), qPrintable(roleOf()));
}

void TestImportDoors::pointsLeftOpenAreCountedInTheMessage()
{
    Doors doors;
    QSignalSpy told(&doors.session, &Session::told);
    doors.page.open({{u"file"_s, doors.write(smallText(), u"plan.txt"_s)}});
    QTRY_VERIFY(doors.reviewing());
    const QString open = doors.label("import.doubts")->text();
    QVERIFY2(open.contains(QRegularExpression(u"[1-9]"_s)), qPrintable(open));
    const QString number = QRegularExpression(u"\\d+"_s).match(open).captured();
    doors.button("import.accept")->click();
    QCOMPARE(told.count(), 1);
    QVERIFY2(told.first().first().toString().contains(u"还有 %1 处待确认"_s.arg(number)),
        qPrintable(told.first().first().toString()));

    doors.ask.willChoose(1); // a plan like it is there: this is a new one
    doors.page.open({{u"file"_s, doors.write(longText(), u"other.txt"_s)}});
    QTRY_VERIFY(doors.reviewing());
    if (doors.button("import.acceptAllDoubts")->isVisible())
        doors.button("import.acceptAllDoubts")->click();
    else
        doors.button("import.acceptDoubt")->click();
    doors.button("import.accept")->click();
    QCOMPARE(told.count(), 2);
    QVERIFY(!told.last().first().toString().contains(u"待确认"_s));
}

void TestImportDoors::enterInAFieldBelongsToTheField()
{
    Doors doors;
    doors.page.open({{u"file"_s, doors.write(smallText(), u"plan.txt"_s)}});
    QTRY_VERIFY(doors.reviewing());
    const QString open = doors.label("import.doubts")->text();
    auto *year = named<QSpinBox>(&doors.page, u"import.year"_s);
    year->setFocus();
    QTest::keyClick(year, Qt::Key_Return);
    auto *name = named<QComboBox>(&doors.page, u"import.partyName"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(doors.label("import.doubts")->text(), open);
}

QTEST_MAIN(TestImportDoors)
#include "tst_importdoors.moc"
