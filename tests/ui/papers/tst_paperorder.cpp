// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/document.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/papers/paperorder.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/progress/progressverbs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// A paper that a worker makes.
class TestReportOrder : public QObject
{
    Q_OBJECT

    static QString textOf(const Document &document)
    {
        QString all;
        for (const Block &block : document.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                all += paragraph->lead + paragraph->text + u'\n';
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aLongTitleIsCutBeforeThePeriodIs()
    {
        test::TempWorkspace desk;
        auto request = test::smallPlan();
        request.proposal.title = u"质量"_s.repeated(100);
        desk.import(request);
        const QString name
            = suggestedFileName(desk.book(), {.kind = PaperKind::Handout, .period = test::quarter(2023, 2)}, u"pdf"_s);
        QVERIFY2(name.startsWith(u"会议材料-2023年第二季度-质量"_s), qPrintable(name));
        QVERIFY(name.size() < 100);
    }

    /// The window has not looked since another program wrote: its counts are of an earlier moment than the texts.
    void countsAndTextsAreOfOneMoment()
    {
        test::TempWorkspace desk;
        desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        session.openLatestPlan();
        const MeasureId measure = test::measureAt(session.book(), 2).id;
        auto input = test::report(
            measure, test::agencyNamed(session.book(), u"区市场监管局"_s), test::quarter(2023, 2));
        input.state = WorkState::Done;
        input.text = u"已经全部做完。"_s;
        QVERIFY(addProgress(*desk.another(), input));
        const PaperOrder order{desk->readerSource(), session.book().plan().id,
            {PaperKind::Handout, test::quarter(2023, 2), QDate(2023, 6, 30), {}, PaperProfile::Official}};
        const auto document = composeOrder(order);
        QVERIFY(document);
        const QString text = textOf(**document);
        QVERIFY2(text.contains(u"已经全部做完"_s), qPrintable(text));
        QVERIFY2(text.contains(u"已完成1条"_s), qPrintable(text));
    }
};

QTEST_MAIN(TestReportOrder)
#include "tst_paperorder.moc"
