// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "ui/common/page.h"
#include "windowdesk.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Files dropped from the system's file window onto ours.
class TestDroppedFiles final : public QObject
{
    Q_OBJECT

    struct Desk : WindowDesk {
        QString write(const QString &name, const QString &text) const
        {
            QFile file(workspace.filePath(name));
            const QByteArray bytes = text.toUtf8();
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write the test file");
            return file.fileName();
        }
        QString plan(int year) const
        {
            return write(u"%1.txt"_s.arg(year),
                u"%1年某区第%1号质量工作要点\n一、夯实基础\n（一）加强第%1项制度建设。修订%1号工作规则。"
                u"（区市场监管局、区教育局按照职责分工实施）\n（二）完善第%1项激励机制。评选质量奖。"
                u"（牵头单位：区市场监管局）\n"_s.arg(year));
        }
        /// As Qt hands it to the widget under the mouse; whether it was taken.
        static bool drop(QWidget *onto, const QStringList &files)
        {
            QMimeData data;
            QList<QUrl> urls;
            for (const QString &file : files)
                urls << QUrl::fromLocalFile(file);
            data.setUrls(urls);
            QDragEnterEvent enter(
                QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(onto, &enter);
            if (!enter.isAccepted() || enter.dropAction() != Qt::CopyAction)
                return false;
            QDropEvent event(
                QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(onto, &event);
            return event.isAccepted();
        }
        bool reviews(const QString &title) const
        {
            const auto *source = named<QPlainTextEdit>(window.get(), u"import.source"_s);
            return source->isVisible() && source->toPlainText().startsWith(title);
        }
        void click(const QString &button) const
        {
            QTest::mouseClick(namedWidget(window.get(), button), Qt::LeftButton);
        }
        void importNow() const
        {
            if (namedWidget(window.get(), u"import.acceptAllDoubts"_s)->isVisible())
                click(u"import.acceptAllDoubts"_s);
            click(u"import.accept"_s);
        }
        QString arrived() const
        {
            const auto *words = named<QLabel>(window.get(), u"import.arrivedWords"_s);
            return words->isVisible() ? words->text() : QString();
        }
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aFileIsTakenOnEveryPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"today", "tasks", "entry", "agencies", "papers", "records", "import"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void aFileIsTakenOnEveryPage()
    {
        QFETCH(QString, page);
        const Desk desk;
        desk.window->go(page);
        QVERIFY(Desk::drop(desk.window->currentPage(), {desk.plan(2031)}));
        QTRY_VERIFY(desk.reviews(u"2031年"_s));
        QVERIFY(desk.arrived().isEmpty()); // one alone is not counted
    }

    void aFieldDoesNotTakeTheFilesNameForText()
    {
        const Desk desk;
        desk.window->go(u"tasks"_s);
        auto *field = named<QLineEdit>(desk.window.get(), u"tasks.search"_s);
        QVERIFY(Desk::drop(field, {desk.plan(2031)}));
        QTRY_VERIFY(desk.reviews(u"2031年"_s));
        QVERIFY(field->text().isEmpty());
    }

    /// Where files are attached they are no plans.
    void filesDroppedOntoTheTabOfEvidenceAreAttached()
    {
        const Desk desk;
        desk.window->go(u"tasks"_s);
        desk.window->currentPage()->open({{u"task"_s, taskAt(desk.session->book(), 2).id.value}});
        auto *pane = namedWidget(desk.window.get(), u"tasks.evidence"_s);
        auto *tabs = named<QTabWidget>(desk.window.get(), u"tasks.tabs"_s);
        tabs->setCurrentWidget(pane);
        QVERIFY(pane->isVisible());
        QVERIFY(Desk::drop(pane, {desk.plan(2031)}));
        auto *table = named<QTableWidget>(desk.window.get(), u"tasks.evidenceTable"_s);
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 0)->text(), u"2031.txt"_s);
        QVERIFY(!desk.reviews(u"2031年"_s));
    }

    void withoutAPlanItIsTakenToo()
    {
        TempWorkspace workspace;
        FakeAsk ask;
        Session session(*workspace, ask);
        MainWindow window(session);
        window.openLatestPlan();
        window.show();
        const Desk other; // its plan
        QVERIFY(Desk::drop(namedWidget(&window, u"welcome"_s), {other.plan(2031)}));
        QTRY_VERIFY(namedWidget(&window, u"import.accept"_s)->isVisible());
    }

    void severalAreSettledOneAfterTheOther()
    {
        const Desk desk;
        QVERIFY(Desk::drop(desk.window->currentPage(), {desk.plan(2031), desk.plan(2032), desk.plan(2033)}));
        QTRY_VERIFY(desk.reviews(u"2031年"_s));
        QCOMPARE(desk.arrived(), u"共3份，先核对第1份：2031.txt"_s);
        desk.importNow();
        QTRY_VERIFY(desk.reviews(u"2032年"_s));
        QCOMPARE(desk.arrived(), u"共3份，正在核对第2份：2032.txt"_s);
        desk.click(u"import.skipFile"_s);
        QTRY_VERIFY(desk.reviews(u"2033年"_s));
        QVERIFY(!namedWidget(desk.window.get(), u"import.skipFile"_s)->isVisible()); // nothing is behind it
        desk.importNow();
        QTRY_COMPARE(desk.window->currentPage()->objectName(), u"tasks"_s);
        QCOMPARE(desk.workspace->plans()->size(), size_t(3)); // with the one that was there
        desk.window->go(u"import"_s);
        QVERIFY(desk.arrived().isEmpty());
    }

    void whatIsNoPlanGetsItsSentenceAndTheNextOneIsRead()
    {
        const Desk desk;
        const QString picture = desk.write(u"照片.jpg"_s, u"\x01\x02 no plan"_s);
        QVERIFY(Desk::drop(desk.window->currentPage(), {picture, desk.plan(2032)}));
        QTRY_VERIFY(desk.reviews(u"2032年"_s));
        const auto *unread = named<QLabel>(desk.window.get(), u"import.unread"_s);
        QVERIFY(unread->isVisible());
        QVERIFY2(unread->text().contains(u"照片.jpg"_s), qPrintable(unread->text()));
    }

    void aReviewAtWorkIsKept()
    {
        const Desk desk; // answers no question: none may be asked
        QVERIFY(Desk::drop(desk.window->currentPage(), {desk.plan(2031)}));
        QTRY_VERIFY(desk.reviews(u"2031年"_s));
        named<QTreeView>(desk.window.get(), u"import.tree"_s)->setFocus();
        auto *text = named<QPlainTextEdit>(desk.window.get(), u"import.text"_s);
        text->setPlainText(u"改过的话"_s);
        desk.window->go(u"today"_s);
        QVERIFY(Desk::drop(desk.window->currentPage(), {desk.plan(2032)}));
        QTRY_COMPARE(desk.window->currentPage()->objectName(), u"import"_s);
        QVERIFY(desk.reviews(u"2031年"_s));
        QCOMPARE(text->toPlainText(), u"改过的话"_s);
        QCOMPARE(desk.arrived(), u"共2份，先核对第1份：2031.txt"_s);
        desk.importNow();
        QTRY_VERIFY(desk.reviews(u"2032年"_s));
    }

    void theReasonsStayWhenNoneCanBeRead()
    {
        const Desk desk;
        const QStringList files{
            desk.write(u"a.jpg"_s, u"\x01\x02 no plan"_s), desk.workspace.filePath(u"nowhere.docx"_s)};
        QVERIFY(Desk::drop(desk.window->currentPage(), files));
        const auto *unread = named<QLabel>(desk.window.get(), u"import.unread"_s);
        QTRY_COMPARE(unread->text().count(u'\n'), 1);
        QVERIFY(unread->isVisible());
        QTRY_VERIFY(namedWidget(desk.window.get(), u"import.openFile"_s)->isVisible());
        QVERIFY(desk.arrived().isEmpty());
        desk.click(u"import.openPaste"_s);
        QVERIFY(!unread->isVisible()); // something else has begun
    }

    void whileAQuestionIsOpenNothingIsTaken()
    {
        const Desk desk;
        desk.window->findChild<QAction *>(u"action.plan-settings"_s)->trigger();
        QVERIFY(QApplication::activeModalWidget());
        QVERIFY(!Desk::drop(desk.window->currentPage(), {desk.plan(2031)}));
        QApplication::activeModalWidget()->close();
        QVERIFY(Desk::drop(desk.window->currentPage(), {desk.plan(2031)}));
        QTRY_VERIFY(desk.reviews(u"2031年"_s));
    }

    void theRestMayBeLeftOut()
    {
        const Desk desk;
        QVERIFY(Desk::drop(desk.window->currentPage(), {desk.plan(2031), desk.plan(2032)}));
        QTRY_VERIFY(desk.reviews(u"2031年"_s));
        desk.click(u"import.dropRest"_s);
        QVERIFY(desk.arrived().isEmpty());
        desk.importNow();
        QTRY_COMPARE(desk.window->currentPage()->objectName(), u"tasks"_s);
    }
};

QTEST_MAIN(TestDroppedFiles)
#include "tst_droppedfiles.moc"
