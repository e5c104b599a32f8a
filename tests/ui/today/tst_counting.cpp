// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tempworkspace.h"
#include "ui/common/job.h"
#include "ui/common/session.h"
#include "ui/today/counttile.h"
#include "ui/today/todaypage.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/sample/sampleverbs.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

/// A plan so large that its numbers are counted beside the window.
class TestCounting final : public QObject
{
    Q_OBJECT

    test::TempWorkspace m_desk;
    FakeAsk m_ask;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TodayPage> m_page;
    QStringList m_atBegin; ///< what the tile said each time when counting began

    CountTile *tile() const { return named<CountTile>(m_page.get(), u"today.open"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        prepareUiTest();
        QVERIFY(makeSample(*m_desk, {.measures = 2100, .reports = 10}));
        m_session = std::make_unique<Session>(*m_desk, m_ask);
        m_session->openLatestPlan();
        m_page = std::make_unique<TodayPage>(*m_session);
        connect(m_session.get(), &Session::working, this, [this] { m_atBegin << tile()->accessibleName(); });
        m_page->resize(1180, 680);
        m_page->setVisible(true);
    }
    void init() { m_atBegin.clear(); }

    void theNumberIsLeftOpenUntilItIsKnown()
    {
        QVERIFY(tile()->isCounting()); // the page has just been shown
        QCOMPARE(tile()->accessibleName(), u"… 未定时限"_s);
        QTRY_VERIFY(!tile()->isCounting());
        QVERIFY(tile()->count() > 0);
    }

    void anotherPeriodIsCountedAnew()
    {
        m_session->choosePeriod(m_session->period().next());
        QTRY_COMPARE(m_atBegin, QStringList{u"… 未定时限"_s}); // not the number of the period before
        QTRY_VERIFY(!tile()->isCounting());
    }

    void aChangeKeepsTheNumberUntilTheNewOneIsThere()
    {
        const int before = tile()->count();
        const PlanBook &book = m_session->book();
        const auto measures = book.measures();
        const auto open = std::find_if(measures.begin(), measures.end(), [&](const Measure *measure) {
            return book.deadlineOf(*measure, m_session->day()).isEmpty();
        });
        QVERIFY(open != measures.end());
        QVERIFY(setDeadline(*m_desk, {}, {(*open)->id}, {u"年底前"_s, QDate(book.plan().year, 12, 31)}));
        QTRY_COMPARE(m_atBegin, QStringList{u"%1 未定时限"_s.arg(before)});
        QTRY_COMPARE(tile()->count(), before - 1);
    }
};

QTEST_MAIN(TestCounting)
#include "tst_counting.moc"
