// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/job.h"
#include "ui/common/session.h"
#include "ui/papers/previewmaker.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/sample/sampleverbs.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// The pages of the preview, made on a thread of their own.
class TestPreviewMaker final : public QObject
{
    Q_OBJECT

    static constexpr int patience = 30000;

    /// A plan of so many measures, and an order for it.
    struct Desk {
        test::TempWorkspace data;
        FakeAsk ask;
        Session session{*data, ask};
        explicit Desk(int measures)
        {
            SampleSize size;
            size.measures = measures;
            [[maybe_unused]] const auto made = makeSample(*data, size);
            session.openLatestPlan();
        }
        PaperOrder order(PaperKind kind) const
        {
            PaperOptions options;
            options.kind = kind;
            options.period = session.period();
            options.asOf = session.day();
            return {session.workspace().readerSource(), session.book().plan().id, options};
        }
    };
    static QSize pixels(QSizeF mm) { return (mm * 3).toSize(); }

    /// All that the maker says, in order.
    struct Heard {
        std::vector<PreviewSummary> made;
        std::vector<std::pair<int, QImage>> painted;
        std::vector<QString> order;
        explicit Heard(PreviewMaker &maker)
        {
            QObject::connect(&maker, &PreviewMaker::made, &maker, [this](const PreviewSummary &summary) {
                made.push_back(summary);
                order.push_back(summary.isStopped ? u"stopped"_s : summary.isWhole ? u"whole"_s : u"first"_s);
            });
            QObject::connect(
                &maker, &PreviewMaker::painted, &maker, [this](quint64, int page, const QImage &image) {
                    painted.emplace_back(page, image);
                    order.push_back(u"image %1"_s.arg(page));
                });
        }
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void theFirstPageOfALongReportStandsBeforeTheRest_data()
    {
        QTest::addColumn<PaperKind>("kind");
        QTest::newRow("table") << PaperKind::Breakdown;
        QTest::newRow("prose") << PaperKind::Handout;
    }
    void theFirstPageOfALongReportStandsBeforeTheRest()
    {
        QFETCH(PaperKind, kind);
        const Desk desk(1000);
        PreviewMaker maker;
        Heard heard(maker);
        QElapsedTimer clock;
        clock.start();
        maker.make(desk.order(kind), pixels);
        QTRY_VERIFY_WITH_TIMEOUT(!heard.painted.empty(), patience);
        const qint64 first = clock.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(heard.made.size(), size_t(2), patience);
        qInfo("first page after %lld ms, all %zu after %lld ms", static_cast<long long>(first),
            heard.made.back().sheetsMm.size(), static_cast<long long>(clock.elapsed()));
        QCOMPARE(heard.order, (std::vector<QString>{u"first"_s, u"image 0"_s, u"whole"_s}));
        QCOMPARE(heard.made.front().sheetsMm.size(), size_t(1));
        QVERIFY(heard.made.back().sheetsMm.size() > 30);
        // It is the very page that stands in the whole.
        maker.paint(0, heard.painted.front().second.size());
        QTRY_COMPARE_WITH_TIMEOUT(heard.painted.size(), size_t(2), patience);
        QVERIFY(heard.painted.front().second == heard.painted.back().second);
        // The last page is there too.
        maker.paint(static_cast<int>(heard.made.back().sheetsMm.size()) - 1, QSize(300, 200));
        QTRY_COMPARE_WITH_TIMEOUT(heard.painted.size(), size_t(3), patience);
    }

    void aShortReportComesAtOnceWhole()
    {
        const Desk desk(20);
        PreviewMaker maker;
        Heard heard(maker);
        int working = 0;
        connect(&maker, &PreviewMaker::working, &maker, [&working] { ++working; });
        maker.make(desk.order(PaperKind::Breakdown), pixels);
        QTRY_COMPARE_WITH_TIMEOUT(heard.order, (std::vector<QString>{u"whole"_s, u"image 0"_s}), patience);
        QCOMPARE(working, 0);
    }

    void theRestCanBeStopped()
    {
        const Desk desk(1000);
        PreviewMaker maker;
        Heard heard(maker);
        connect(&maker, &PreviewMaker::working, &maker, [](Job *job) {
            QVERIFY(!job->title().isEmpty()); // the status bar says it
            job->cancel();
        });
        maker.make(desk.order(PaperKind::Handout), pixels);
        QTRY_COMPARE_WITH_TIMEOUT(
            heard.order, (std::vector<QString>{u"first"_s, u"image 0"_s, u"stopped"_s}), patience);
        // The first page can still be painted, in another size too.
        maker.paint(0, QSize(210, 297));
        QTRY_COMPARE_WITH_TIMEOUT(heard.painted.size(), size_t(2), patience);
    }

    void theProgressIsTold()
    {
        const Desk desk(1000);
        PreviewMaker maker;
        Heard heard(maker);
        int last = 0;
        int all = 0;
        connect(&maker, &PreviewMaker::working, &maker, [&](Job *job) {
            connect(job, &Job::progressed, &maker, [&](int done, int total) {
                QVERIFY(done >= last);
                last = done;
                all = total;
            });
        });
        maker.make(desk.order(PaperKind::Breakdown), pixels);
        QTRY_COMPARE_WITH_TIMEOUT(heard.made.size(), size_t(2), patience);
        QVERIFY(last > 0 && last <= all);
        QVERIFY(all > 100); // the groups of rows count, not the one table
    }

    void anOrderReplacesTheOneBefore()
    {
        const Desk desk(1000);
        PreviewMaker maker;
        Heard heard(maker);
        maker.make(desk.order(PaperKind::Handout), pixels);
        const quint64 last = maker.make(desk.order(PaperKind::Breakdown), pixels);
        QTRY_VERIFY_WITH_TIMEOUT(!heard.made.empty() && heard.made.back().isWhole, patience);
        for (const PreviewSummary &summary : heard.made)
            QCOMPARE(summary.ticket, last);
    }
};

QTEST_MAIN(TestPreviewMaker)
#include "tst_previewmaker.moc"
