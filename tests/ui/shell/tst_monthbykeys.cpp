// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/duty.h"
#include "review/sampleplan.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/roles.h"
#include "ui/common/session.h"
#include "ui/shell/mainwindow.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/door/rowedits.h"
#include "workspace/due/dueverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/progress/reviewreads.h"
#include "workspace/progress/reviewverbs.h"
#include "workspace/progress/summaryverbs.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileInfo>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// A month of the office by keys alone, on the plan that comes with the program: who owes, the late ones are
/// reminded, their reports entered, reviewed and merged, and the notice leaves the house. Each key goes to
/// whatever has the focus, as it does for a person; the data file is only read, to compare. The slots build
/// on each other, in this order.
class TestMonthByKeys final : public QObject
{
    Q_OBJECT

    const Period m_may{2023, Cycle::Month, 5};
    TempWorkspace m_temp;
    FakeAsk m_ask;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::vector<AgencyId> m_reported; ///< whose reports were entered
    TaskId m_summarised;
    bool m_failed = false;

    static constexpr int mostTabs = 80; // more stops than any page has

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
        QCoreApplication::processEvents();
    }
    /// Letters by their keys, Chinese as an input method hands it over.
    static void type(const QString &letters)
    {
        const bool latin
            = std::all_of(letters.begin(), letters.end(), [](QChar c) { return c.unicode() < 0x80; });
        if (latin)
            return QTest::keyClicks(QApplication::focusWidget(), letters);
        QInputMethodEvent event;
        event.setCommitString(letters);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    static QString focused()
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? focus->objectName() : QString();
    }
    /// Tab until the widget of that name has the focus.
    bool tabTo(const QString &name)
    {
        QStringList passed;
        for (int i = 0; i < mostTabs && focused() != name; ++i) {
            press(Qt::Key_Tab);
            passed << focused();
        }
        if (focused() != name)
            qWarning("Tab does not lead to %s: %s", qPrintable(name), qPrintable(passed.join(u' ')));
        return focused() == name;
    }
    QAbstractItemView *list(const QString &name) { return named<QAbstractItemView>(m_window.get(), name); }
    int rowsOf(const QString &name) { return list(name)->model()->rowCount(); }
    const PlanBook &book() const { return m_session->book(); }

    std::vector<Duty> owed() const
    {
        auto duties = dutiesIn(book(), m_may, m_temp.clock().today());
        std::erase_if(duties, [](const Duty &duty) { return duty.reported; });
        return duties;
    }
    std::vector<Duty> owedBy(AgencyId agency) const
    {
        auto duties = owed();
        std::erase_if(duties, [agency](const Duty &duty) { return duty.agencyId != agency; });
        return duties;
    }
    static std::set<qint64> agenciesOf(const std::vector<Duty> &duties)
    {
        std::set<qint64> agencies;
        for (const Duty &duty : duties)
            agencies.insert(duty.agencyId.value);
        return agencies;
    }
    std::vector<Progress> reports(ProgressState state) const
    {
        const auto rows = m_temp->progressIn(book().plan().id, {}, true);
        std::vector<Progress> found;
        for (const Progress &row : *rows) {
            if (row.period == m_may && row.progressState == state)
                found.push_back(row);
        }
        return found;
    }

    static QString textOf(const QString &pdf)
    {
        QProcess tool;
        tool.start(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
        if (!tool.waitForFinished(30000) || tool.exitCode() != 0)
            return {};
        return QString::fromUtf8(tool.readAllStandardOutput()).remove(QRegularExpression(u"\\s"_s));
    }

private Q_SLOTS:
    /// The sample as it stands in its quarter, from 1 May on by month, the reports of May wanted by the 26th,
    /// with review.
    void initTestCase()
    {
        prepareUiTest();
        const auto plan = writeSamplePlan(*m_temp);
        QVERIFY(plan);
        CycleInput monthly;
        monthly.plan = *plan;
        monthly.cycle = Cycle::Month;
        monthly.from = QDate(2023, 5, 1);
        QVERIFY(setReportingCycle(*m_temp, monthly));
        QVERIFY(setReportingDay(*m_temp, *plan, m_may, QDate(2023, 5, 26)));
        QVERIFY(
            editRows<Setting>(*m_temp, OpKind::EditSettings, {{{}, Setting{{}, u"review.on"_s, u"1"_s}}}));
        std::vector<ProgressId> former;
        const auto rows = m_temp->progressIn(*plan, {}, true);
        for (const Progress &row : *rows)
            former.push_back(row.id);
        QVERIFY(acceptMany(*m_temp, former));
        m_temp.setToday(QDate(2023, 5, 30));

        m_session = std::make_unique<Session>(*m_temp, m_ask);
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->resize(1366, 728);
        m_window->openLatestPlan();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_session->hasPlan());
        QCOMPARE(m_session->period(), m_may);
    }
    void init()
    {
        if (m_failed)
            QSKIP("a step before this one failed");
    }
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }
    void cleanupTestCase()
    {
        m_window.reset();
        m_session.reset();
    }

    void todayListsWhoOwes()
    {
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(tabTo(u"today.missing"_s));
        press(Qt::Key_Space);
        QCOMPARE(focused(), u"today.unreported"_s);
        QVERIFY(!owed().empty());
        QCOMPARE(rowsOf(u"today.unreported"_s), static_cast<int>(agenciesOf(owed()).size()));
        press(Qt::Key_Escape);
    }

    void theLateOnesAreReminded()
    {
        press(Qt::Key_7, Qt::ControlModifier);
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(focused(), u"supervision.reminder.list"_s); // ticked already
        const int late = rowsOf(u"supervision.reminder.list"_s);
        QVERIFY(late >= static_cast<int>(owed().size()));
        press(Qt::Key_Space); // not the first
        QVERIFY(tabTo(u"supervision.reminder.channel"_s));
        press(Qt::Key_Down);
        QVERIFY(tabTo(u"supervision.reminder.text"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(static_cast<int>(book().acts().size()), late - 1);
        for (const Act *act : book().acts()) {
            QCOMPARE(act->kind, ActKind::Reminder);
            QCOMPARE(act->channel, Channel::Phone);
            QVERIFY(!act->text.isEmpty());
        }
        QCOMPARE(focused(), u"supervision.table"_s); // the next key goes on in the list
    }

    void theirReportsAreEntered()
    {
        press(Qt::Key_3, Qt::ControlModifier);
        for (const QString &name : {u"区市场监管局"_s, u"区教育局"_s}) {
            const AgencyId agency = agencyNamed(book(), name);
            m_reported.push_back(agency);
            const auto wanted = owedBy(agency).size();
            QVERIFY2(wanted > 0, qPrintable(name));
            if (focused() != u"entry.agency"_s) {
                press(Qt::Key_Escape);
                press(Qt::Key_3, Qt::ControlModifier);
            }
            type(name == u"区教育局"_s ? u"jyj"_s : u"scjg"_s);
            press(Qt::Key_Return);
            for (size_t n = 0; n < wanted; ++n) {
                QCOMPARE(focused(), u"entry.text"_s);
                type(u"5月完成检查%1家。发现问题%2个，均已整改。"_s.arg(10 + n).arg(n + 1));
                press(Qt::Key_Return, Qt::ControlModifier);
            }
            QVERIFY(owedBy(agency).empty() || m_session->book().rules().review.on);
        }
        QVERIFY(reports(ProgressState::Submitted).size() > 3);
    }

    void theyAreReviewed()
    {
        const auto waiting = reports(ProgressState::Submitted).size();
        press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(focused(), u"review.waiting"_s);
        QCOMPARE(rowsOf(u"review.waiting"_s), static_cast<int>(waiting));
        press(Qt::Key_R);
        QCOMPARE(focused(), u"review.reason"_s);
        press(Qt::Key_1);
        press(Qt::Key_Return);
        const auto returned = reports(ProgressState::Returned);
        QCOMPARE(returned.size(), 1u);
        QCOMPARE(focused(), u"review.waiting"_s);
        for (size_t n = 1; n < waiting; ++n)
            press(Qt::Key_A);
        QCOMPARE(reports(ProgressState::Accepted).size(), waiting - 1);
        QCOMPARE(rowsOf(u"review.waiting"_s), 0);
        QCOMPARE(rowsOf(u"review.returned"_s), 1);
        QCOMPARE(owedBy(returned.front().agencyId).size(), 1u); // owed again
    }

    void theTextsAreMerged()
    {
        press(Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(focused(), u"summaries.tasks"_s);
        const auto accepted = reports(ProgressState::Accepted);
        m_summarised = book().measure(accepted.front().measureId)->taskId;
        auto *tasks = list(u"summaries.tasks"_s);
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < rowsOf(u"summaries.tasks"_s); ++i) {
            if (tasks->currentIndex().data(IdRole).toLongLong() == m_summarised.value)
                break;
            press(Qt::Key_Down);
        }
        QCOMPARE(tasks->currentIndex().data(IdRole).toLongLong(), m_summarised.value);
        QVERIFY(tabTo(u"summaries.sources"_s));
        press(Qt::Key_Tab); // to the first link, 全部采用 or a sentence
        press(Qt::Key_Return);
        QVERIFY(tabTo(u"summaries.text"_s));
        type(u"汇总如上，本办已核实。"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        const auto stored = *summary(*m_temp, m_summarised, m_may);
        QVERIFY(stored);
        QVERIFY2(stored->text.startsWith(u"5月完成检查"_s), qPrintable(stored->text));
        QVERIFY(stored->text.endsWith(u"汇总如上，本办已核实。"_s));
        QVERIFY(!stored->sources.isEmpty()); // it is known whose words they are
    }

    void theNoticeLeavesTheHouse()
    {
        press(Qt::Key_8, Qt::ControlModifier);
        QVERIFY(tabTo(u"papers.kinds"_s));
        auto *kinds = named<QListWidget>(m_window.get(), u"papers.kinds"_s);
        press(Qt::Key_Home);
        for (int i = 0; i < kinds->count() && kinds->currentItem()->text() != u"督办通报"_s; ++i)
            press(Qt::Key_Down);
        QCOMPARE(kinds->currentItem()->text(), u"督办通报"_s);
        QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(m_window.get(), u"papers.export"_s)->isEnabled(), 20000);
        const QString pdf = m_temp.filePath(u"五月 督办通报.pdf"_s);
        m_ask.willSave(pdf);
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(pdf).size() > 0, 20000);
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed: the notice was saved but not read back");
        const QString text = textOf(pdf);
        QVERIFY2(text.contains(u"2023年5月"_s), qPrintable(text.left(300)));
        const auto duties = dutiesIn(book(), m_may, m_temp.clock().today());
        const DutyCount counted = countDuties(duties);
        QVERIFY(counted.reported > 0 && counted.reported < counted.due);
        const QString counts = u"应报进展%1份，已报%2份"_s.arg(counted.due).arg(counted.reported);
        QVERIFY2(text.contains(counts), qPrintable(counts));
        // Nobody handed in by the day that was set: all of them are named late, the first ten with their
        // numbers.
        const QString late = text.mid(text.indexOf(u"报送不及时的单位"_s));
        QVERIFY2(late.contains(u"等%1个单位"_s.arg(agenciesOf(duties).size())), qPrintable(late));
        int named = 0;
        for (const qint64 id : agenciesOf(owed())) {
            const QString name = book().agencies().nameOn(AgencyId{id}, m_temp.clock().today());
            named += late.contains(u"%1（未报%2份"_s.arg(name).arg(owedBy(AgencyId{id}).size())) ? 1 : 0;
        }
        QCOMPARE(named, 10);
    }
};

QTEST_MAIN(TestMonthByKeys)
#include "tst_monthbykeys.moc"
