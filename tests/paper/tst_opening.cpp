// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercase.h"

using namespace qd;
using namespace reportcase;

/// The beginning of a long document laid out alone, and a layout that is watched.
class TestOpening final : public QObject
{
    Q_OBJECT

    static std::shared_ptr<const Document> made(const BookBuilder &b, PaperKind kind, bool cover = false)
    {
        PaperInput input = inputOf(b, kind);
        input.options.furniture.cover = cover;
        return *compose(input);
    }
    static void sameFirstPage(const Document &document)
    {
        const auto opening = openingOf(document);
        QVERIFY(opening);
        const auto part = paginate(opening);
        const auto whole = paginate(std::make_shared<const Document>(document));
        QVERIFY(pageCount(*part) >= 3);
        QVERIFY(pageCount(*part) < pageCount(*whole));
        const PaperPage &a = part->pages.front();
        const PaperPage &b = whole->pages.front();
        QCOMPARE(a.texts.size(), b.texts.size());
        for (size_t i = 0; i < a.texts.size(); ++i) {
            QCOMPARE(textOf(a.texts[i]), textOf(b.texts[i]));
            QCOMPARE(a.texts[i].at, b.texts[i].at);
        }
        QCOMPARE(a.rules.size(), b.rules.size());
    }

private Q_SLOTS:
    void itsFirstPageIsThatOfTheWhole_data()
    {
        QTest::addColumn<int>("measures");
        QTest::addColumn<int>("characters");
        for (const int measures : {1, 4, 30}) {
            for (const int characters : {4, 60, 900})
                QTest::addRow("%d of %d", measures, characters) << measures << characters;
        }
    }
    void itsFirstPageIsThatOfTheWhole()
    {
        QFETCH(int, measures);
        QFETCH(int, characters);
        BookBuilder b;
        for (int t = 0; t < 1200 / measures; ++t) {
            const auto task = b.task(u"(%1)"_s.arg(t + 1), u"第%1项质量提升行动"_s.arg(t + 1));
            for (int m = 0; m < measures; ++m)
                b.measure(task, u"第%1条推进质量提升。"_s.arg(m).repeated(characters / 9 + 1));
        }
        sameFirstPage(*made(b, PaperKind::Breakdown));
        if (measures <= 4) // the handout tells tasks without a report in a line or two: forty are a short paper
            sameFirstPage(*made(b, PaperKind::Handout));
    }

    void aShortDocumentHasNone()
    {
        QVERIFY(!openingOf(*made(smallBook(), PaperKind::Breakdown)));
        QVERIFY(!openingOf(*made(smallBook(), PaperKind::Handout)));
    }

    void whereTheFirstPageSaysWhatFollowsThereIsNone()
    {
        Document document = *made(longBook(200, 3), PaperKind::Handout);
        QVERIFY(openingOf(document));
        document.blocks.insert(document.blocks.begin(), Contents{});
        QVERIFY(!openingOf(document));
        document.blocks.insert(document.blocks.begin(), CoverPage{});
        QVERIFY(openingOf(document));
    }

    void aWatchedLayoutIsTheSameAndCanBeStopped()
    {
        const auto document = made(longBook(60, 3), PaperKind::Breakdown);
        int last = 0;
        int all = 0;
        const auto watched = paginate(document, [&](int done, int total) {
            const bool further = done == 0 || done == last + 1;
            last = done;
            all = total;
            return further;
        });
        QVERIFY(watched);
        QCOMPARE(everything(*watched), everything(*paginate(document)));
        QCOMPARE(last, all - 1);
        int asked = 0;
        QVERIFY(!paginate(document, [&](int, int) { return ++asked < 20; }));
        QCOMPARE(asked, 20); // and nothing more is asked, or done
    }
};

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
