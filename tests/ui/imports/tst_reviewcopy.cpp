// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmadereview.h"
#include "ui/common/tablecopy.h"

#include <QAction>

using namespace qd;
using namespace qd::test;

/// What a copy of the review's tree brings to Excel and Word.
class TestReviewCopy final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aSectionIsOneCellAndATaskItsColumns()
    {
        Review review(readProposal());
        QTreeView *tree = review.tree();
        tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
        tree->expandAll();
        tree->selectAll();
        tree->findChild<QAction *>(u"import.tree.copy"_s)->trigger();
        const QList<QStringList> cells = pastedCells();
        QCOMPARE(cells.first().size(), 3); // the titles
        QCOMPARE(cells.value(1), QStringList{u"2024年某区质量工作要点"_s});
        QCOMPARE(cells.value(2), QStringList{u"一、夯实基础"_s});
        QCOMPARE(cells.value(3).size(), 3);
        QVERIFY(cells.value(3).first().startsWith(u"（一）"_s));
        QVERIFY(!cells.value(3).value(1).isEmpty());
        for (const QStringList &row : cells) {
            for (const QString &cell : row)
                QCOMPARE(cell, cell.trimmed());
        }
    }
};

QTEST_MAIN(TestReviewCopy)
#include "tst_reviewcopy.moc"
