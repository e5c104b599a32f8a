// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/source/sourcemap.h"
#include "uisupport/uitest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// What of the source is marked at the left of the review.
class TestSourceMap final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void piecesLeftOutThatTouchAreOneStretch()
    {
        Proposal proposal;
        proposal.source = u"通知甲政发〔2024〕1号各区：方案"_s;
        proposal.ignored = {{u"通知"_s, IgnoredWhy::BeforeTitle, {0, 2}}, {u"甲政发〔2024〕1号"_s, IgnoredWhy::BeforeTitle, {2, 13}},
            {u"案"_s, IgnoredWhy::AfterEnd, {17, 18}}};
        const auto stretches = SourceMap(proposal).ignoredStretches();
        QCOMPARE(stretches.size(), size_t(2));
        QCOMPARE(stretches[0], (Span{0, 13}));
        QCOMPARE(stretches[1], (Span{17, 18}));
    }
};

QTEST_MAIN(TestSourceMap)
#include "tst_sourcemap.moc"
