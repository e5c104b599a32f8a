// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "ui/common/messagebar.h"
#include "windowdesk.h"
#include "workspace/measures/bulkverbs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What the window says of what was done, on the real window.
class TestMessages final : public QObject
{
    Q_OBJECT

    struct Desk : WindowDesk {
        MessageBar *bar = named<MessageBar>(window.get(), u"message.bar"_s);
        bool setDeadline(const QString &phrase) const
        {
            const TaskId task = taskAt(session->book(), 1).id;
            return qd::setDeadline(*workspace, {task}, {}, {phrase, {}}).has_value();
        }
        QString deadline() const { return taskAt(session->book(), 1).deadlinePhrase; }
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aMessageLiesOverThePageAndMovesNothing()
    {
        const Desk desk;
        const auto *page = namedWidget(desk.window.get(), u"pages"_s);
        const QRect before = page->geometry();
        desk.session->tell(u"好了"_s);
        QVERIFY(desk.bar->isVisible());
        QCOMPARE(page->geometry(), before);
        QVERIFY(before.contains(desk.bar->geometry()));
        QVERIFY2(desk.bar->width() < before.width() / 2, "a short sentence is a short line");
        desk.session->tell(u"很长的一句话"_s.repeated(60));
        QVERIFY(before.contains(desk.bar->geometry()));
        QCOMPARE(page->geometry(), before);
    }

    void whatWasDoneIsTakenBackByItsButton()
    {
        const Desk desk;
        const QString before = desk.deadline();
        QVERIFY(desk.setDeadline(u"年底前"_s));
        desk.session->tellDone(u"已设1项"_s);
        QTest::mouseClick(namedWidget(desk.window.get(), u"message.undo"_s), Qt::LeftButton);
        QCOMPARE(desk.deadline(), before);
        QVERIFY(!desk.bar->isVisible());
    }

    void afterAnotherChangeTheButtonIsGone()
    {
        const Desk desk;
        QVERIFY(desk.setDeadline(u"年底前"_s));
        desk.session->tellDone(u"已设1项"_s);
        auto *undo = namedWidget(desk.window.get(), u"message.undo"_s);
        QVERIFY(undo->isVisible());
        QVERIFY(desk.setDeadline(u"6月底前"_s));
        QVERIFY(!undo->isVisible());
        desk.session->tell(u"好了"_s);
        QVERIFY2(!undo->isVisible(), "a message about nothing done offers nothing to take back");
    }
};

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
