// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/layoutoptions.h"
#include "ui/papers/papermemory.h"
#include "uisupport/uitest.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// 纪要 among the options of a report.
class TestMinutesOptions final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void theListsAreAskedOnceThereIsAMark()
    {
        LayoutOptions options;
        options.setKind(PaperKind::Handout);
        options.show(PaperOptions());
        auto *mark = named<QLineEdit>(&options, u"papers.minutes"_s);
        auto *present = named<QLineEdit>(&options, u"papers.present"_s);
        const auto *redHead = named<QLineEdit>(&options, u"papers.redHead"_s);
        QVERIFY(mark->isVisibleTo(&options) && !present->isVisibleTo(&options) && redHead->isEnabled());
        QSignalSpy typed(&options, &LayoutOptions::typed);
        QTest::keyClicks(mark, u"jiyao"_s);
        QVERIFY(typed.count() > 0);
        QVERIFY(present->isVisibleTo(&options));
        QVERIFY(!redHead->isEnabled()); // minutes have neither
        QTest::keyClicks(present, u"zhang"_s);
        PaperOptions read;
        options.read(read);
        QCOMPARE(read.furniture.minutes, u"jiyao"_s);
        QCOMPARE(read.furniture.present, u"zhang"_s);
        rememberOptions(u"handout"_s, read);
        QCOMPARE(rememberedOptions(u"handout"_s).furniture.present, u"zhang"_s);
        QVERIFY(rememberedOptions(u"digest"_s).furniture.minutes.isEmpty());
    }

    void onlyPapersOfMeetingsCanBeMinutes()
    {
        LayoutOptions options;
        const auto *mark = named<QLineEdit>(&options, u"papers.minutes"_s);
        for (const PaperKind kind : {PaperKind::Handout, PaperKind::Digest}) {
            options.setKind(kind);
            QVERIFY(mark->isVisibleTo(&options));
        }
        for (const PaperKind kind :
            {PaperKind::Breakdown, PaperKind::Progress, PaperKind::Summary, PaperKind::Agency}) {
            options.setKind(kind);
            QVERIFY(!mark->isVisibleTo(&options));
        }
    }
};

QTEST_MAIN(TestMinutesOptions)
#include "tst_minutesoptions.moc"
