// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/agenciespage.h"
#include "ui/common/page.h"
#include "ui/shell/deskstyle.h"
#include "windowdesk.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

namespace
{

/// Drags the right border of the section shown at `place` by `by` pixels.
void drag(QHeaderView *header, int place, int by)
{
    const int column = header->logicalIndex(place);
    const QPoint at(
        header->sectionViewportPosition(column) + header->sectionSize(column) - 1, header->height() / 2);
    QWidget *viewport = header->viewport();
    QTest::mouseMove(viewport, at);
    QTest::mousePress(viewport, Qt::LeftButton, {}, at);
    for (int step = 1; step <= 4; ++step) {
        const QPointF to(at.x() + by * step / 4, at.y());
        QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at + QPoint(by, 0));
}

int borderOf(const QHeaderView *header, int place)
{
    const int column = header->logicalIndex(place);
    return header->sectionViewportPosition(column) + header->sectionSize(column);
}

QHeaderView *headerOf(QAbstractItemView *view)
{
    auto *tree = qobject_cast<QTreeView *>(view);
    return tree ? tree->header() : qobject_cast<QTableView *>(view)->horizontalHeader();
}

} // namespace

/// The borders between the columns of every table, and the arrow in its header.
class TestColumnBorders final : public QObject
{
    Q_OBJECT

    static QHeaderView *shown(const WindowDesk &desk, const QString &page, const QString &view)
    {
        desk.window->go(page);
        QTest::qWait(20);
        auto *found = desk.window->findChild<QAbstractItemView *>(view);
        return found ? headerOf(found) : nullptr;
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aBorderMovesWithTheMouseAndChangesTheColumnLeftOfIt_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("view");
        QTest::newRow("today") << u"today"_s << u"today.agencies"_s;
        QTest::newRow("tasks") << u"tasks"_s << u"tasks.tree"_s;
        QTest::newRow("agencies") << u"agencies"_s << u"agencies.table"_s;
        QTest::newRow("tasks of an agency") << u"agencies"_s << u"agencies.tasks"_s;
    }
    void aBorderMovesWithTheMouseAndChangesTheColumnLeftOfIt()
    {
        QFETCH(QString, page);
        QFETCH(QString, view);
        const WindowDesk desk;
        desk.window->go(page);
        if (auto *tabs = desk.window->findChild<QTabWidget *>(u"agencies.tabs"_s))
            tabs->setCurrentIndex(1);
        QHeaderView *header = shown(desk, page, view);
        QVERIFY(header && header->isVisible());
        const int places = header->count() - header->hiddenSectionCount();
        QVERIFY(places > 2);
        for (int place = 0; place + 1 < places; ++place) {
            const int column = header->logicalIndex(place);
            const int before = header->sectionSize(column);
            const int border = borderOf(header, place);
            const int left = header->sectionViewportPosition(column);
            if (header->isSectionHidden(column) || border >= header->width())
                continue;
            const int behind = header->sectionSize(header->logicalIndex(place + 1));
            const bool isLast = place + 2 == places && header->stretchLastSection();
            drag(header, place, 20);
            QCOMPARE(header->sectionSize(column), before + 20);
            QCOMPARE(borderOf(header, place), border + 20); // where the mouse is
            QCOMPARE(header->sectionViewportPosition(column), left);
            if (!isLast && !header->stretchLastSection())
                QCOMPARE(header->sectionSize(header->logicalIndex(place + 1)), behind);
            drag(header, place, -20);
            QCOMPARE(header->sectionSize(column), before);
        }
    }

    void theColumnThatFillsTheWidthStillDoesWithTheWindow()
    {
        const WindowDesk desk;
        QHeaderView *header = shown(desk, u"today"_s, u"today.agencies"_s);
        QVERIFY(header && header->isVisible());
        QCOMPARE(header->length(), header->width());
        desk.window->resize(1250, 728);
        QTest::qWait(20);
        QCOMPARE(header->length(), header->width());
        drag(header, 0, 10);
        const int over = header->length() - header->width();
        QCOMPARE(over, 10);
        desk.window->resize(1366, 728);
        QTest::qWait(20);
        QCOMPARE(header->length() - header->width(), over); // what somebody wanted stays
    }

    void widthsAreRememberedAndTheWidthIsFilledAgain()
    {
        int dragged = 0;
        {
            const WindowDesk desk;
            desk.window->go(u"agencies"_s);
            desk.window->findChild<QTabWidget *>(u"agencies.tabs"_s)->setCurrentIndex(1);
            QHeaderView *header = shown(desk, u"agencies"_s, u"agencies.tasks"_s);
            QVERIFY(header && header->isVisible());
            drag(header, 1, 15);
            dragged = header->sectionSize(header->logicalIndex(1));
            QTest::qWait(400); // until it is stored
        }
        const WindowDesk desk; // as after a start: the tab is not shown when its widths come back
        QTest::qWait(50);
        desk.window->go(u"agencies"_s);
        desk.window->findChild<QTabWidget *>(u"agencies.tabs"_s)->setCurrentIndex(1);
        QHeaderView *header = shown(desk, u"agencies"_s, u"agencies.tasks"_s);
        QCOMPARE(header->sectionSize(header->logicalIndex(1)), dragged);
        QCOMPARE(header->length(), header->width());
        desk.window->resize(1280, 728);
        QTest::qWait(20);
        QCOMPARE(header->length(), header->width());
    }

    void theSortArrowStandsBesideTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("right");
        QTest::newRow("wide") << u"时限"_s << 200 << false;
        QTest::newRow("a number") << u"序号"_s << 200 << true;
        QTest::newRow("narrow") << u"工作任务/举措"_s << 40 << false;
        QTest::newRow("two lines") << u"牵头\n任务"_s << 90 << true;
    }
    void theSortArrowStandsBesideTheText()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QFETCH(bool, right);
        const DeskStyle style(u"fusion"_s);
        QStyleOptionHeader option;
        option.rect = QRect(0, 0, width, 36);
        option.text = text;
        option.orientation = Qt::Horizontal;
        option.sortIndicator = QStyleOptionHeader::SortDown;
        option.textAlignment = Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft);
        const QRect label = style.subElementRect(QStyle::SE_HeaderLabel, &option, nullptr);
        const QRect arrow = style.subElementRect(QStyle::SE_HeaderArrow, &option, nullptr);
        QVERIFY(!label.intersects(arrow));
        QVERIFY(option.rect.contains(arrow));
        QVERIFY(qAbs(arrow.center().y() - label.center().y()) <= 1); // on the line of the text
        const int gap = right ? label.left() - arrow.right() : arrow.left() - label.right();
        QVERIFY2(gap >= 1 && gap <= 8, qPrintable(QString::number(gap))); // not at the far end
    }

    void theArrowIsPaintedThere()
    {
        const DeskStyle style(u"fusion"_s);
        QStyleOptionHeader option;
        option.rect = QRect(0, 0, 200, 36);
        option.palette = QApplication::palette();
        option.text = u"时限"_s;
        option.orientation = Qt::Horizontal;
        option.textAlignment = Qt::AlignVCenter | Qt::AlignLeft;
        const auto painted = [&](QStyleOptionHeader::SortIndicator arrow) {
            QImage image(200, 36, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            option.sortIndicator = arrow;
            style.drawControl(QStyle::CE_Header, &option, &painter, nullptr);
            return image;
        };
        const QImage sorted = painted(QStyleOptionHeader::SortDown);
        option.text.clear();
        const QImage bare = painted(QStyleOptionHeader::None);
        int last = 0; // the rightmost pixel that is text or arrow
        for (int x = 0; x < 200; ++x) {
            for (int y = 0; y < 36; ++y)
                last = sorted.pixel(x, y) != bare.pixel(x, y) ? x : last;
        }
        const int text = option.fontMetrics.horizontalAdvance(u"时限"_s);
        QVERIFY2(last > text && last < text + 40, qPrintable(QString::number(last)));
    }
};

QTEST_MAIN(TestColumnBorders)
#include "tst_columnborders.moc"
