// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/entry/entrypage.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/progress/progressverbs.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

/// Somebody types while another program writes to the same data file.
class TestEntryForeign final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::TempWorkspace> m_desk;
    FakeAsk m_ask;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EntryPage> m_page;

    QPlainTextEdit *text() { return named<QPlainTextEdit>(m_page.get(), u"entry.text"_s); }
    QString note() { return named<QLabel>(m_page.get(), u"entry.note"_s)->text(); }
    void type(const QString &words)
    {
        for (const QChar c : words)
            QTest::keyClick(text(), c.toLatin1());
    }
    /// Another program reports a measure of the agency whose form is open.
    void reportElsewhere(int task, int measure, const QString &words)
    {
        auto input = test::report(test::measureAt(m_session->book(), task, measure).id,
            test::agencyNamed(m_session->book(), u"区市场监管局"_s), m_session->period());
        input.text = words;
        auto options = m_desk->options();
        options.user = u"李四"_s;
        const auto other = Workspace::open(options);
        QVERIFY(other && addProgress(**other, input));
        m_desk->workspace().lookForForeignChanges();
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }
    void init()
    {
        m_page.reset();
        m_session.reset();
        m_desk = std::make_unique<test::TempWorkspace>();
        m_desk->import();
        m_session = std::make_unique<Session>(m_desk->workspace(), m_ask);
        m_session->openLatestPlan();
        m_page = std::make_unique<EntryPage>(*m_session);
        m_page->resize(1180, 680);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->open({{u"agency"_s, test::agencyNamed(m_session->book(), u"区市场监管局"_s).value},
            {u"measure"_s, test::measureAt(m_session->book(), 2).id.value}});
    }

    void textAndCaretStayWhileAnotherMeasureIsReported()
    {
        type(u"AAA"_s);
        reportElsewhere(1, 1, u"别处的进展"_s);
        type(u"BBB"_s);
        QCOMPARE(text()->toPlainText(), u"AAABBB"_s);
        QVERIFY2(!note().contains(u"李四"_s), qPrintable(note()));
    }

    void theCaretStaysInTheMiddle()
    {
        type(u"AAAA"_s);
        QTest::keyClick(text(), Qt::Key_Left);
        QTest::keyClick(text(), Qt::Key_Left);
        reportElsewhere(1, 1, u"别处的进展"_s);
        type(u"B"_s);
        QCOMPARE(text()->toPlainText(), u"AABAA"_s);
        QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(text()->toPlainText() != u"AABAA"_s, "and typing can still be taken back");
    }

    void aReportOfTheSameMeasureIsSaidAndCanBeRead()
    {
        type(u"AAA"_s);
        reportElsewhere(2, 1, u"别处刚刚填报的进展"_s);
        type(u"BBB"_s);
        QCOMPARE(text()->toPlainText(), u"AAABBB"_s);
        QVERIFY2(note().contains(u"刚有新填报"_s) && note().contains(u"李四"_s), qPrintable(note()));
        QStringList shown;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            shown << label->text();
        QVERIFY2(
            shown.join(u'\n').contains(u"别处刚刚填报的进展"_s), "the new report stands beside the form");
        QVERIFY(m_page->save()); // both are kept
        const auto all = m_desk->workspace().progressOf(test::measureAt(m_session->book(), 2).id);
        QCOMPARE(all->size(), size_t(2));
        QCOMPARE(all->front().text, u"AAABBB"_s);
        QVERIFY2(!note().contains(u"刚有新填报"_s), qPrintable(note()));
    }

    /// Saving a report removes the kept text of its form, whoever typed it: the one still typing keeps it.
    void whatIsBeingTypedIsStillKeptForAKill()
    {
        const QString key = Workspace::progressFormKey(test::measureAt(m_session->book(), 2).id,
            test::agencyNamed(m_session->book(), u"区市场监管局"_s), m_session->period());
        const auto isKept = [&] { return m_desk->another()->formText(key)->contains(u"AAA"_s); };
        type(u"AAA"_s);
        QTRY_VERIFY(isKept()); // after half a second's rest
        reportElsewhere(2, 1, u"别处刚刚填报的进展"_s);
        QVERIFY2(isKept(), "a kill would lose the typed text now");
    }

    void aFormNobodyTypesInShowsTheNewReport()
    {
        reportElsewhere(2, 1, u"别处刚刚填报的进展"_s);
        QCOMPARE(text()->toPlainText(), u"别处刚刚填报的进展"_s);
    }
};

QTEST_MAIN(TestEntryForeign)
#include "tst_entryforeign.moc"
