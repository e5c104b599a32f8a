// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page.h"
#include "windowdesk.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// The keys of 报表 in the real window, as its help says.
class TestPaperKeys final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void ctrlShiftSSavesThePdf()
    {
        WindowDesk desk;
        desk.window->go(u"papers"_s, {{u"kind"_s, u"handout"_s}});
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(desk.window.get(), u"papers.export"_s)->isEnabled(), 20000);
        desk.ask.willSave(std::nullopt);
        QTest::keyClick(desk.window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.ask.asked.size(), 1);
        QCOMPARE(desk.ask.asked.first().kind, u"saveFile"_s);
        QVERIFY(desk.ask.asked.first().text.contains(u"会议材料-2023年第二季度"_s));
    }
};

QTEST_MAIN(TestPaperKeys)
#include "tst_paperkeys.moc"
