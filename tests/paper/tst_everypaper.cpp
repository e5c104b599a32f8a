// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/paperreason.h"
#include "nastyplan.h"
#include "numberfaults.h"
#include "pagefaults.h"
#include "schemafaults.h"

using namespace qd;
using namespace reportcase;

/// What holds for every paper of every kind, over made-up plans with everything in them that makes papers go
/// wrong.
class TestEveryPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForMadeUpPlans_data();
    void holdsForMadeUpPlans();
    void faultsAreSeen();
};

namespace
{

#ifdef __SANITIZE_ADDRESS__
constexpr quint32 plans = 40; // the sanitizers need many times as long; all are made without them
#else
constexpr quint32 plans = 500;
#endif

constexpr std::array kinds{PaperKind::Breakdown, PaperKind::Progress, PaperKind::Agency, PaperKind::Handout,
    PaperKind::Summary, PaperKind::Digest, PaperKind::Notice, PaperKind::Supervision, PaperKind::Submission,
    PaperKind::Reminder};

/// Pages of content: without a cover and the contents.
int contentPages(const Document &document, const Pages &pages)
{
    const bool cover = std::any_of(document.blocks.begin(), document.blocks.end(),
        [](const Block &block) { return std::holds_alternative<CoverPage>(block); });
    const auto contents = std::count_if(pages.pages.begin(), pages.pages.end(), [&](const PaperPage &page) {
        return std::any_of(page.texts.begin(), page.texts.end(), [&](const PlacedText &placed) {
            return placed.element >= 0
                && pages.elements[static_cast<size_t>(placed.element)].kind == ElementKind::ContentsLine;
        });
    });
    return pageCount(pages) - static_cast<int>(contents) - (cover ? 1 : 0);
}

} // namespace

void TestEveryPaper::holdsForMadeUpPlans_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("kind");
    for (quint32 seed = 0; seed < plans; ++seed) {
        for (size_t k = 0; k < kinds.size(); ++k) {
            if ((seed + k) % 2 == 0) // half of the kinds a plan
                QTest::addRow("plan %u, kind %zu", seed, k) << seed << static_cast<int>(kinds[k]);
        }
    }
}

void TestEveryPaper::holdsForMadeUpPlans()
{
    QFETCH(quint32, seed);
    QFETCH(int, kind);
    const PaperInput input = NastyPlan(seed).input(static_cast<PaperKind>(kind));
    const auto composed = compose(input);
    QVERIFY2(composed, composed ? "" : qPrintable(composed.error().detail));
    QVERIFY(checkTotals(input));
    const auto fit = fitted(*composed);
    if (!fit) { // so much around it that one page cannot hold it
        QCOMPARE(fit.error().reason, Reason(PaperReason::PaperOverfull));
        PaperInput bare = input;
        bare.options.furniture = {};
        QVERIFY(fitted(*compose(bare)));
        return;
    }
    const auto document = fit->document;
    const QString wrong = numberfaults::Reader(*document, input.options.kind).fault();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    const auto pages = paginate(document);
    const QString fault = pagefaults::faultOf(*document, *pages);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    if (input.options.kind == PaperKind::Digest)
        QCOMPARE(pageCount(*pages), 1);
    if (input.options.kind == PaperKind::Summary)
        QVERIFY2(contentPages(*document, *pages) <= 8, qPrintable(QString::number(pageCount(*pages))));
    const QStringList faults = schemafaults::faultsOfFile(docxcase::bytesOf(*document));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// The checks themselves: each sees what it is there for.
void TestEveryPaper::faultsAreSeen()
{
    using namespace numberfaults;
    QVERIFY(sharesFault(u"绿灯2条（66.7%）、红灯1条（33.3%），合计3条（100.0%）"_s).isEmpty());
    QVERIFY(!sharesFault(u"绿灯2条（66.7%）、红灯1条（33.4%），合计3条（100.0%）"_s).isEmpty());
    QVERIFY(!sharesFault(u"绿灯2条（66.7%）、红灯1条（33.3%），合计4条（100.0%）"_s).isEmpty());
    QVERIFY(!statesFault(u"4条举措中，未启动2条、推进中1条"_s).isEmpty());
    QVERIFY(!dutiesFault(u"应报进展40份，已报38份，报送率96.0%"_s).isEmpty());
    QVERIFY(!kindsFault(u"需要会议研究的举措共3条：逾期1条、受阻1条，见下表。"_s).isEmpty());
    QVERIFY(fatesFault(u"应报的5份中，按时报送1份、未报4份"_s).isEmpty());
    QVERIFY(!fatesFault(u"应报的5份中，按时报送1份、未报3份"_s).isEmpty());
    QVERIFY(!commitmentsFault(u"原定有完成时限的举措共4条，按原定时限完成1条，超过原定时限2条，未到时限2条"_s).isEmpty());
    QVERIFY(!changesFault(u"上期尚未完成的4条举措中，完成1条、继续推进2条；目前未完成2条。"_s).isEmpty());

    PaperInput input = inputOf(longBook(20, 3), PaperKind::Progress);
    const auto document = compose(input);
    const auto pages = paginate(*document);
    QCOMPARE(pagefaults::faultOf(**document, *pages), QString());
    Pages broken = *pages;
    broken.pages[1].texts[3].at.rx() += 12000;
    QVERIFY(!pagefaults::faultOf(**document, broken).isEmpty());
    broken = *pages;
    auto &texts = broken.pages[1].texts;
    texts.erase(std::find_if(texts.begin(), texts.end(), [&](const PlacedText &placed) {
        return placed.element >= 0
            && broken.elements[static_cast<size_t>(placed.element)].kind == ElementKind::Cell;
    }));
    const QString lost = pagefaults::faultOf(**document, broken);
    QVERIFY2(lost.startsWith(u"lost"_s), qPrintable(lost));
    broken = *pages;
    broken.pages.insert(broken.pages.begin() + 1, PaperPage());
    QVERIFY(pagefaults::faultOf(**document, broken).contains(u"empty"_s));
    Document shorter = **document;
    for (Block &block : shorter.blocks) {
        if (auto *table = std::get_if<TableBlock>(&block))
            table->groups.pop_back();
    }
    QVERIFY(numberfaults::Reader(shorter, PaperKind::Progress).fault().startsWith(u"rows"_s));
}

QTEST_MAIN(TestEveryPaper)
#include "tst_everypaper.moc"
