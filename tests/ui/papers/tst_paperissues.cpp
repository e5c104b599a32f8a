// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/papers/issuedialog.h"
#include "ui/papers/pagepreview.h"
#include "ui/papers/paperspage.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/issues/issueverbs.h"
#include "workspace/measures/bulkverbs.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

namespace
{

QByteArray bytesOf(const QString &file)
{
    QFile pdf(file);
    return pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
}

/// The page over the small plan, as after a start of the program.
struct Desk {
    explicit Desk(TempWorkspace &temp)
        : session(temp.workspace(), ask)
    {
        session.openLatestPlan();
        page = std::make_unique<PapersPage>(session);
        page->resize(1200, 640);
        page->open({{u"kind"_s, u"breakdown"_s}});
        page->show();
    }

    template <typename T>
    T *find(const char *name) const
    {
        return named<T>(page.get(), QString::fromLatin1(name));
    }
    /// Presses the button 印发; the dialog that asks for the number.
    IssueDialog *askNumber() const
    {
        find<QPushButton>("papers.issue")->click();
        return page->findChildren<IssueDialog *>().last(); // one that was closed goes later
    }
    /// 印发 with that number, or the one offered; waits until it is told how that went.
    QString issue(const QString &number = {})
    {
        QSignalSpy told(&session, &Session::told);
        const auto *dialog = askNumber();
        if (!number.isEmpty())
            named<QLineEdit>(dialog, u"issue.number"_s)->setText(number);
        named<QPushButton>(dialog, u"issue.confirm"_s)->click();
        return told.wait(20000) ? told.first().first().toString() : QString();
    }
    QByteArray exported(const QString &file)
    {
        ask.willSave(file);
        QSignalSpy told(&session, &Session::told);
        page->findChild<QAction *>(u"papers.action.pdf"_s)->trigger();
        return told.wait(20000) ? bytesOf(file) : QByteArray();
    }
    QStringList listed() const
    {
        const auto *list = find<QListWidget>("papers.issues");
        QStringList rows;
        for (int row = 0; row < list->count(); ++row)
            rows << list->item(row)->text();
        return rows;
    }
    void waitForPages() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("papers.pages")->text().contains(u"第 1 页"_s), 20000);
        QTRY_VERIFY(find<QPushButton>("papers.issue")->isEnabled()
            || find<QPushButton>("papers.leaveIssue")->isVisible());
    }
    void show(int row, const char *button) const
    {
        find<QListWidget>("papers.issues")->setCurrentRow(row);
        find<QToolButton>(button)->click();
    }

    FakeAsk ask;
    Session session;
    std::unique_ptr<PapersPage> page;
};

void postpone(Session &session)
{
    const Measure &measure = measureAt(session.book(), 1, 1);
    Deadline deadline;
    deadline.phrase = u"9月底前"_s;
    deadline.date = QDate(session.book().plan().year, 9, 30);
    QVERIFY(setDeadline(session.workspace(), {}, {measure.id}, deadline));
}

} // namespace

/// 印发第N期 in the window: numbered, kept, shown again, compared.
class TestPaperIssues final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void anIssueIsPrintedAgainUnchangedAfterTheDataChangedAndTheProgramWasRestarted()
    {
        TempWorkspace temp;
        temp.import();
        QByteArray first;
        {
            Desk desk(temp);
            desk.waitForPages();
            QCOMPARE(desk.find<QPushButton>("papers.issue")->text(), u"印发第1期"_s);
            QVERIFY(!desk.find<QWidget>("papers.issueList")->isVisible());
            QVERIFY(desk.issue().contains(u"第1期"_s));
            QCOMPARE(desk.listed().size(), 1);
            QVERIFY(desk.listed().first().contains(u"2023-05-10"_s));
            const auto issue = issueOf(*temp, desk.session.book().plan().id, u"breakdown"_s, 1);
            QVERIFY(issue);
            first = keptPdf(*temp, *issue).value_or(QByteArray());
            QVERIFY(first.startsWith("%PDF"));
            postpone(desk.session);
            QCOMPARE(desk.find<QPushButton>("papers.issue")->text(), u"印发第2期"_s);
            desk.waitForPages();
            QVERIFY(desk.issue().contains(u"第2期"_s));
            QCOMPARE(desk.listed().size(), 2);
        }
        temp.reopen();
        Desk desk(temp);
        desk.waitForPages();
        QCOMPARE(desk.listed().size(), 2);
        desk.show(1, "papers.issueOpen"); // the older one stands below
        QTRY_VERIFY(desk.find<QLabel>("papers.pages")->text().contains(u"第1期"_s));
        QVERIFY(desk.exported(temp.filePath(u"第一期.pdf"_s)) == first);
        desk.find<QPushButton>("papers.leaveIssue")->click();
        QTRY_VERIFY(!desk.find<QLabel>("papers.pages")->text().contains(u"第1期"_s));
        desk.waitForPages();
        QVERIFY(desk.exported(temp.filePath(u"现在.pdf"_s)) != first);
    }

    void comparedWithAnIssueThePaperSaysWhatChanged()
    {
        TempWorkspace temp;
        temp.import();
        Desk desk(temp);
        desk.waitForPages();
        desk.issue();
        postpone(desk.session);
        desk.waitForPages();
        desk.show(0, "papers.issueCompare");
        QTRY_VERIFY(desk.find<QLabel>("papers.pages")->text().contains(u"与第1期比较"_s));
        desk.waitForPages();
        const QString file = temp.filePath(u"比较.docx"_s);
        desk.ask.willSave(file);
        QSignalSpy told(&desk.session, &Session::told);
        desk.page->findChild<QAction *>(u"papers.action.docx"_s)->trigger();
        QVERIFY(told.wait(20000));
        QVERIFY(bytesOf(file).startsWith("PK"));
        const QByteArray compared = desk.exported(temp.filePath(u"比较.pdf"_s));
        desk.find<QPushButton>("papers.leaveIssue")->click();
        QTRY_VERIFY(!desk.find<QLabel>("papers.pages")->text().contains(u"比较"_s));
        desk.waitForPages();
        QVERIFY(compared != desk.exported(temp.filePath(u"现在.pdf"_s)));
    }

    void twoIssuesAreComparedWithEachOtherWhicheverIsOpen()
    {
        TempWorkspace temp;
        temp.import();
        Desk desk(temp);
        desk.waitForPages();
        desk.issue();
        postpone(desk.session);
        desk.waitForPages();
        desk.issue();
        desk.waitForPages();
        QByteArray compared;
        for (const auto &[open, with] : {std::pair{0, 1}, std::pair{1, 0}}) {
            desk.show(open, "papers.issueOpen");
            QTRY_VERIFY(desk.find<QLabel>("papers.pages")->text().contains(u"印发原样"_s));
            desk.show(with, "papers.issueCompare");
            QTRY_VERIFY(desk.find<QLabel>("papers.pages")->text().contains(u"第2期与第1期比较"_s));
            desk.waitForPages();
            const QByteArray bytes = desk.exported(temp.filePath(u"两期.pdf"_s));
            QVERIFY(bytes.startsWith("%PDF"));
            QVERIFY(compared.isEmpty() || compared == bytes);
            compared = bytes;
        }
        const auto second = issueOf(*temp, desk.session.book().plan().id, u"breakdown"_s, 2);
        QVERIFY(compared != *keptPdf(*temp, *second)); // it has the column 变化
    }

    void theOfficeMayGiveAnotherNumberButNoneThatIsTaken()
    {
        TempWorkspace temp;
        temp.import();
        Desk desk(temp);
        desk.waitForPages();
        QVERIFY(desk.issue(u"7"_s).contains(u"第7期"_s)); // six were handed out before this program came
        desk.waitForPages();
        QCOMPARE(desk.find<QPushButton>("papers.issue")->text(), u"印发第8期"_s);
        auto *dialog = desk.askNumber();
        auto *number = named<QLineEdit>(dialog, u"issue.number"_s);
        auto *confirm = named<QPushButton>(dialog, u"issue.confirm"_s);
        auto *fault = named<QLabel>(dialog, u"issue.fault"_s);
        QCOMPARE(number->text(), u"8"_s);
        QCOMPARE(confirm->text(), u"印发第8期"_s);
        QVERIFY(confirm->isEnabled() && !fault->isVisible());
        number->setText(u"7"_s);
        QVERIFY(!confirm->isEnabled() && fault->isVisible());
        QVERIFY2(fault->text().contains(u"第7期"_s) && fault->text().contains(u"2023-05-10"_s),
            qPrintable(fault->text()));
        for (const QString &nonsense : {u""_s, u"0"_s, u"-1"_s, u"一"_s, u"1.5"_s, u"10000"_s}) {
            number->setText(nonsense);
            QVERIFY2(!confirm->isEnabled() && fault->text().contains(u"9999"_s), qPrintable(nonsense));
        }
        named<QPushButton>(dialog, u"issue.cancel"_s)->click();
        QCOMPARE(desk.listed().size(), 1);
    }

    void aWithdrawnIssueKeepsItsNumberAndSaysSo()
    {
        TempWorkspace temp;
        temp.import();
        Desk desk(temp);
        desk.waitForPages();
        desk.issue();
        desk.waitForPages();
        auto *list = desk.find<QListWidget>("papers.issues");
        auto *button = desk.find<QToolButton>("papers.issueWithdraw");
        QTRY_VERIFY(!desk.page->findChild<IssueDialog *>());
        desk.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
        list->setFocus();
        desk.ask.willType(std::nullopt); // thought better of it
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(desk.ask.unanswered(), 0);
        QVERIFY(!desk.listed().first().contains(u"作废"_s));
        desk.ask.willType(u" "_s); // without a reason it is not done
        QSignalSpy failed(&desk.session, &Session::failed);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(failed.count(), 1);
        desk.ask.willType(u"数据有误"_s);
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY2(desk.ask.asked.last().text.contains(u"第1期"_s), qPrintable(desk.ask.asked.last().text));
        QVERIFY(desk.listed().first().contains(u"作废"_s));
        QVERIFY(list->item(0)->font().strikeOut());
        QVERIFY(list->item(0)->toolTip().contains(u"数据有误"_s));
        QVERIFY(!button->isEnabled());
        QCOMPARE(desk.find<QPushButton>("papers.issue")->text(), u"印发第2期"_s);
        desk.show(0, "papers.issueOpen");
        QTRY_VERIFY(desk.find<QLabel>("papers.pages")->text().contains(u"第1期（已作废）"_s));
        desk.waitForPages();
        desk.ask.willSave(temp.filePath(u"作废.pdf"_s));
        QSignalSpy told(&desk.session, &Session::told);
        desk.page->findChild<QAction *>(u"papers.action.pdf"_s)->trigger();
        QVERIFY(told.wait(20000));
        const QString words = told.first().first().toString();
        QVERIFY2(words.contains(u"作废"_s) && words.contains(u"数据有误"_s), qPrintable(words));
        QVERIFY(desk.session.workspace().undo());
        QVERIFY(!desk.listed().first().contains(u"作废"_s));
        QVERIFY(!list->item(0)->font().strikeOut() && button->isEnabled());
    }

    void anIssueIsTakenBackByUndo()
    {
        TempWorkspace temp;
        temp.import();
        Desk desk(temp);
        desk.waitForPages();
        desk.issue();
        QCOMPARE(desk.listed().size(), 1);
        QVERIFY(desk.session.workspace().undo());
        QTRY_COMPARE(desk.listed().size(), 0);
        QCOMPARE(desk.find<QPushButton>("papers.issue")->text(), u"印发第1期"_s);
    }
};

QTEST_MAIN(TestPaperIssues)
#include "tst_paperissues.moc"
