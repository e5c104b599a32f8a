// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrydesk.h"
#include "ui/common/enumbox.h"
#include "workspace/progress/progressverbs.h"

#include <QApplication>
#include <QCheckBox>
#include <QInputMethodEvent>

using namespace qd;
using namespace Qt::StringLiterals;
using Desk = qd::test::EntryDesk;

/// 填报 at the keyboard alone: what a report costs besides its text.
class TestEntryKeys final : public QObject
{
    Q_OBJECT

    /// Presses keys on whatever has the focus, and counts: a key with its modifiers is one stroke.
    struct Hands {
        int strokes = 0;
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
        {
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
            ++strokes;
        }
        void type(const QString &signs)
        {
            for (const QChar sign : signs) {
                QTest::keyClick(QApplication::focusWidget(), sign.toLatin1());
                ++strokes;
            }
        }
        /// The text itself, as an input method hands it over: no strokes.
        void say(const QString &text)
        {
            QInputMethodEvent event;
            event.setCommitString(text);
            QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
        }
    };

    struct Case {
        QString percent;
        char letter;
        WorkState state;
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aReportTakesAtMostSixStrokesBesidesItsText()
    {
        Desk desk;
        const std::vector<Case> wanted{{u"30"_s, 't', WorkState::Ongoing}, {u"100"_s, 'w', WorkState::Done},
            {u"5"_s, 'q', WorkState::NotStarted}, {u"100"_s, 'x', WorkState::Closed},
            {u"60"_s, 'z', WorkState::Adjusted}, {u"45"_s, 't', WorkState::Ongoing}};
        QCOMPARE(desk.list()->model()->rowCount(), int(wanted.size()));
        desk.text("entry.text")->setFocus();
        for (size_t i = 0; i < wanted.size(); ++i) {
            Hands hands;
            QVERIFY(desk.text("entry.text")->hasFocus());
            hands.say(u"第%1条已按计划推进。"_s.arg(i + 1));
            hands.press(Qt::Key_Tab);
            hands.type(wanted[i].percent);
            hands.type(QString(QLatin1Char(wanted[i].letter)));
            hands.press(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY2(hands.strokes <= 6, qPrintable(QString::number(hands.strokes)));
            QCOMPARE(desk.reports().size(), i + 1);
        }
        auto reports = desk.reports();
        std::sort(
            reports.begin(), reports.end(), [](const Progress &a, const Progress &b) { return a.id < b.id; });
        for (size_t i = 0; i < wanted.size(); ++i) {
            QCOMPARE(reports[i].text, u"第%1条已按计划推进。"_s.arg(i + 1));
            QCOMPARE(reports[i].state, wanted[i].state);
            QCOMPARE(reports[i].percent, std::optional(wanted[i].percent.toInt()));
        }
        QVERIFY(desk.label("entry.count")->text().contains(u"6/6"_s));
    }

    void tabGoesDownTheForm()
    {
        Desk desk;
        QWidget *const first = desk.text("entry.text");
        first->setFocus();
        QStringList order;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            order << QApplication::focusWidget()->objectName();
        }
        QCOMPARE(order,
            (QStringList{u"entry.percent"_s, u"entry.state"_s, u"entry.blocked"_s, u"entry.problem"_s,
                u"entry.next"_s, u"entry.remark"_s}));
    }

    void aLetterSetsTheStateFromTheListToo()
    {
        Desk desk;
        auto *state = named<QComboBox>(desk.page.get(), u"entry.state"_s);
        state->setFocus();
        QTest::keyClick(state, 'w');
        QCOMPARE(chosen<WorkState>(state), std::optional(WorkState::Done));
        QVERIFY(state->currentText().contains(u"已完成"_s) && state->currentText().contains(u'W'));
        QVERIFY2(desk.button("entry.discard")->isVisible(), "it counts as typed");
    }

    void blockedIsALetterToo()
    {
        Desk desk;
        auto *blocked = named<QCheckBox>(desk.page.get(), u"entry.blocked"_s);
        desk.percent()->setFocus();
        QTest::keyClick(desk.percent(), 's');
        QVERIFY(blocked->isChecked());
        QTest::keyClick(desk.percent(), 'S', Qt::ShiftModifier);
        QVERIFY(!blocked->isChecked());
        QCOMPARE(desk.percent()->text(), QString());
    }

    /// Asked, not refused: saving once more is the answer.
    void aPercentageThatWentDownIsAskedAbout()
    {
        Desk desk;
        auto first = test::report(test::measureAt(desk.session->book(), 1, 1).id,
            desk.agency(u"区市场监管局"_s), test::quarter(2023, 1));
        first.percent = 60;
        QVERIFY(addProgress(*desk.workspace, first));
        QLabel *note = desk.label("entry.percent.note");
        desk.text("entry.text")->setPlainText(u"重新核定进度。"_s);
        QVERIFY(!note->isVisible());
        desk.percent()->setText(u"45"_s);
        QVERIFY(note->isVisible());
        QVERIFY(note->text().contains(u"60%"_s));
        desk.ctrlEnter();
        QCOMPARE(desk.reports().size(), 1U);
        QVERIFY(desk.percent()->hasFocus());
        QVERIFY(note->text().contains(u"Ctrl+Enter"_s));
        desk.percent()->setText(u"40"_s); // another number is another question
        QVERIFY(!note->text().contains(u"Ctrl+Enter"_s));
        desk.ctrlEnter();
        QCOMPARE(desk.reports().size(), 1U);
        desk.ctrlEnter();
        QCOMPARE(desk.reports().size(), 2U);
        QVERIFY(!note->isVisible());
        QCOMPARE(desk.row(), 1);
    }

    void aCorrectionThatGoesDownIsAskedAboutToo()
    {
        Desk desk;
        desk.text("entry.text")->setPlainText(u"完成。"_s);
        desk.percent()->setText(u"80"_s);
        QVERIFY(desk.page->save());
        desk.percent()->setText(u"80%"_s); // the same, written otherwise
        QVERIFY(!desk.label("entry.percent.note")->isVisible());
        desk.percent()->setText(u"8"_s);
        QVERIFY(!desk.page->save());
        QVERIFY(desk.page->save());
        QCOMPARE(desk.reports().size(), 2U);
    }

    void aTextTooLongIsSaidAtOnceAndKept()
    {
        Desk desk;
        const QString text(100'001, u'长');
        desk.text("entry.problem")->setPlainText(text);
        QVERIFY(desk.label("entry.problem.fault")->isVisible());
        QVERIFY(desk.label("entry.problem.fault")->text().contains(u"100001"_s));
        desk.text("entry.text")->setPlainText(u"完成。"_s);
        desk.ctrlEnter();
        QVERIFY(desk.reports().empty());
        QVERIFY(desk.text("entry.problem")->hasFocus());
        QCOMPARE(desk.text("entry.problem")->toPlainText().size(), text.size());
        desk.page->hide();
        QVERIFY(desk.kept(1, 1).contains(text));
        desk.page->show();
        QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
        desk.text("entry.problem")->setPlainText(text.first(100'000));
        QVERIFY(!desk.label("entry.problem.fault")->isVisible());
        QVERIFY(desk.page->save());
        QCOMPARE(desk.reports().size(), 1U);
    }
};

QTEST_MAIN(TestEntryKeys)
#include "tst_entrykeys.moc"
