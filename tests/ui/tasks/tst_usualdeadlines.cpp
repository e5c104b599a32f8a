// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasksdesk.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// The deadlines that plans usually name, chosen instead of typed.
class TestUsualDeadlines final : public QObject
{
    Q_OBJECT

    static QToolButton *buttonBeside(const QLineEdit *edit)
    {
        return edit->parentWidget()->findChild<QToolButton *>(u"deadline.usual"_s);
    }
    static void choose(const QToolButton *button, const QString &phrase)
    {
        for (QAction *action : button->menu()->actions()) {
            if (action->text() == phrase)
                return action->trigger();
        }
        QTest::qFail(qPrintable(u"no choice "_s + phrase), __FILE__, __LINE__);
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aChosenOneIsAppliedToTheSelectedRowsByEnter()
    {
        TasksDesk desk;
        desk.show(desk.measure(3, 1));
        desk.alsoSelect(desk.measure(3, 2));
        QSignalSpy said(desk.session.get(), &Session::toldDone);
        desk.trigger(u"setDeadline"_s);
        auto *phrase = desk.get<QLineEdit>(u"deadlinePhrase"_s);
        choose(buttonBeside(phrase), u"9月底前"_s);
        QCOMPARE(phrase->text(), u"9月底前"_s);
        QTest::keyClick(phrase, Qt::Key_Return);
        QCOMPARE(desk.book().measure(desk.measure(3, 1))->deadlineDate, QDate(2023, 9, 30));
        QCOMPARE(desk.book().measure(desk.measure(3, 2))->deadlineDate, QDate(2023, 9, 30));
        QCOMPARE(said.count(), 1);
        QCOMPARE(said.first().first().toString(), u"已设2项"_s);
    }

    void theDayThatWasUnderstoodIsReadWholeBelowTheField()
    {
        TasksDesk desk;
        desk.page->resize(1237, 616); // of a window of 1366 × 728
        desk.show(desk.task(4));
        auto *edit = desk.get<QLineEdit>(u"formDeadline"_s);
        edit->setText(u"3月底前"_s);
        const auto *echo = edit->parentWidget()->findChild<QLabel *>(u"deadline.echo"_s);
        QVERIFY(echo);
        QTest::qWait(20); // laid out
        QVERIFY(echo->text().contains(u"2023年3月31日"_s));
        QVERIFY(echo->isVisible());
        QVERIFY2(echo->height() >= echo->heightForWidth(echo->width()), "cut off");
        edit->clear();
        QVERIFY2(!echo->isVisible(), "an empty line would stand there");
    }

    void everyOneIsUnderstood()
    {
        TasksDesk desk;
        desk.show(desk.task(4));
        auto *edit = desk.get<QLineEdit>(u"formDeadline"_s);
        const QToolButton *button = buttonBeside(edit);
        QCOMPARE(button->menu()->actions().size(), 4);
        for (const QAction *action : button->menu()->actions()) {
            choose(button, action->text());
            QCOMPARE(edit->text(), action->text());
            desk.click(u"save"_s);
            const Task *task = desk.book().task(desk.task(4));
            QCOMPARE(task->deadlinePhrase, action->text());
            QCOMPARE(task->deadlineDate.isValid(), action->text() != u"持续推进"_s);
        }
    }

    void applyStandsBesideTheField()
    {
        TasksDesk desk;
        desk.show(desk.measure(3, 1));
        desk.trigger(u"setDeadline"_s);
        QTest::qWait(20);
        const auto *usual = buttonBeside(desk.get<QLineEdit>(u"deadlinePhrase"_s));
        const auto *apply = desk.get<QPushButton>(u"deadlineApply"_s);
        const int end = usual->mapTo(desk.page.get(), usual->rect().topRight()).x();
        const int gap = apply->mapTo(desk.page.get(), QPoint()).x() - end;
        QVERIFY2(gap >= 0 && gap < 4 * apply->fontMetrics().height(), qPrintable(QString::number(gap)));
    }
};

QTEST_MAIN(TestUsualDeadlines)
#include "tst_usualdeadlines.moc"
