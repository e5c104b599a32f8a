// SPDX-License-Identifier: GPL-3.0-or-later
#include "editingdesk.h"

#include "support/othertools.h"
#include "workspace/issues/issueverbs.h"

#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QListWidget>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// The office changes composed paragraphs where they stand in the preview.
class TestPaperEditing final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aParagraphIsChangedByMouseAndIsThereAfterARestart()
    {
        TempWorkspace temp;
        temp.import();
        {
            EditingDesk desk(temp);
            desk.layer()->choose(opening);
            const QRect place = desk.layer()->placeOf(opening);
            QTest::mouseMove(desk.layer(), place.center());
            QTRY_COMPARE(desk.layer()->cursor().shape(), Qt::IBeamCursor);
            QCOMPARE(desk.barHeight(), 0);
            desk.click(opening);
            QVERIFY(desk.text()->hasFocus());
            QVERIFY(desk.text()->toPlainText().size() > 20); // the draft
            QVERIFY(std::abs(desk.editor()->width() - place.width()) < 30);
            QVERIFY(desk.editor()->geometry().contains(place.center()));
            desk.text()->setPlainText(her + u"\n"_s);
            QTest::keyClick(desk.text(), Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(!desk.editor()->isVisible());
            QCOMPARE(desk.kept(), QStringList{her});
            QTRY_VERIFY(desk.layer()->placeOf(opening).height() < place.height()); // laid out again
            const int height = desk.layer()->placeOf(opening).height();
            QVERIFY2(std::abs(desk.barHeight() - height) <= 2, qPrintable(QString::number(desk.barHeight())));
            QVERIFY(desk.exported(temp.filePath(u"改.pdf"_s)).contains(her));
        }
        temp.reopen();
        EditingDesk desk(temp);
        desk.click(opening);
        QCOMPARE(desk.text()->toPlainText(), her);
        QTest::keyClick(desk.text(), Qt::Key_Escape);
        QVERIFY(desk.exported(temp.filePath(u"又.pdf"_s)).contains(her));
        QVERIFY(desk.session.workspace().undoKind() != OpKind::EditPaperText); // of this process alone
    }

    void aParagraphIsChangedByTheKeyboard()
    {
        TempWorkspace temp;
        temp.import();
        EditingDesk desk(temp);
        ParagraphLayer *layer = desk.layer();
        desk.find<QWidget>("papers.preview")->setFocus(Qt::TabFocusReason);
        QVERIFY(layer->hasFocus());
        QCOMPARE(layer->chosen(), layer->keys().first());
        QTest::keyClick(layer, Qt::Key_Tab);
        QTest::keyClick(layer, Qt::Key_Tab);
        QCOMPARE(layer->chosen(), layer->keys().at(2));
        QTest::keyClick(layer, Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(layer->chosen(), layer->keys().at(1));
        const QString paragraph = layer->chosen();
        QVERIFY(layer->rect().contains(layer->placeOf(paragraph)));
        QTest::keyClick(layer, Qt::Key_Return);
        QVERIFY(desk.text()->hasFocus());
        desk.text()->setPlainText(u"算了"_s);
        QTest::keyClick(desk.text(), Qt::Key_Escape);
        QVERIFY(!desk.editor()->isVisible() && layer->hasFocus());
        QCOMPARE(desk.kept(), QStringList());
        QTest::keyClick(layer, Qt::Key_Return);
        desk.text()->selectAll();
        QTest::keyClicks(desk.text(), u"2023 Q2"_s);
        QTest::keyClick(desk.text(), Qt::Key_Tab); // leaving keeps it
        QTRY_VERIFY(!desk.editor()->isVisible());
        QCOMPARE(desk.kept(), QStringList{u"2023 Q2"_s});
        QCOMPARE(desk.rows().front().key, paragraph);
        QVERIFY(desk.session.workspace().undo());
        QCOMPARE(desk.kept(), QStringList());
    }

    void tabLeavesBehindTheLastParagraph()
    {
        TempWorkspace temp;
        temp.import();
        EditingDesk desk(temp);
        desk.layer()->setFocus(Qt::TabFocusReason);
        desk.layer()->choose(desk.layer()->keys().last());
        QTest::keyClick(desk.layer(), Qt::Key_Tab);
        QVERIFY(!desk.layer()->hasFocus());
    }

    void thePreviewScrollsUnderTheParagraphs()
    {
        TempWorkspace temp;
        temp.import();
        EditingDesk desk(temp);
        auto *preview = desk.find<PagePreview>("papers.preview");
        preview->setFocus();
        QTest::keyClick(desk.layer(), Qt::Key_PageDown);
        const int after = preview->verticalScrollBar()->value();
        QVERIFY(after > 0);
        const QPoint at = desk.layer()->rect().center();
        QWheelEvent wheel(at, desk.layer()->mapToGlobal(at), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(
            &wheel); // as from the person: only such a one goes on to what lies below
        qApp->notify(desk.layer(), &wheel);
        QVERIFY(preview->verticalScrollBar()->value() > after);
    }

    /// The paper is another one when she has finished: hers goes into that before which she sat.
    void whatIsTypedGoesIntoThePaperItWasTypedIn()
    {
        TempWorkspace temp;
        temp.import();
        EditingDesk desk(temp);
        const Period period = desk.session.period();
        desk.click(opening);
        desk.text()->setPlainText(her);
        desk.session.choosePeriod({2023, Cycle::Quarter, 3}); // by a key: the focus stays in the text
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QPushButton>("papers.issue")->isEnabled(), patience);
        QTest::qWait(200); // the other paper stands there
        QVERIFY(desk.editor()->isVisible());
        QTest::keyClick(desk.text(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.kept(), QStringList()); // of the third quarter
        desk.session.choosePeriod(period);
        QCOMPARE(desk.kept(), QStringList{her});
    }

    void theDraftComesBackByButtonAndMenuAndUndo()
    {
        TempWorkspace temp;
        temp.import();
        EditingDesk desk(temp);
        desk.write(her);
        QTest::mouseMove(desk.layer(), QPoint(1, 1));
        desk.layer()->choose(opening);
        QTest::mouseMove(desk.layer(), desk.layer()->placeOf(opening).center());
        QTRY_VERIFY(desk.find<QToolButton>("papers.useDraft")->isVisible());
        desk.press("papers.useDraft");
        QCOMPARE(desk.kept(), QStringList());
        QVERIFY(desk.session.workspace().undo());
        QCOMPARE(desk.kept(), QStringList{her});
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QToolButton>("papers.useDraft")->isVisible(), patience);
        QContextMenuEvent event(QContextMenuEvent::Mouse, desk.layer()->placeOf(opening).center(),
            desk.layer()->mapToGlobal(desk.layer()->placeOf(opening).center()));
        QApplication::sendEvent(desk.layer(), &event);
        auto *action = desk.layer()->findChild<QAction *>(u"papers.action.useDraft"_s);
        QVERIFY(action && action->isEnabled());
        action->trigger();
        QCOMPARE(desk.kept(), QStringList());
    }

    void aFactThatChangedSinceIsPointedOut()
    {
        TempWorkspace temp;
        temp.import();
        EditingDesk desk(temp);
        desk.write(her);
        QVERIFY(!desk.isTold());
        const QString then = desk.rows().front().draft;
        desk.report();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isTold(), patience);
        QCOMPARE(desk.told(), u"1处原文已变化"_s);
        desk.press("papers.changedMore");
        QString all;
        for (const QLabel *label : desk.find<QWidget>("papers.changed.1")->findChildren<QLabel *>())
            all += label->text();
        QVERIFY(all.contains(her));
        QVERIFY2(all.count(u"background-color"_s) >= 2, qPrintable(all)); // what differs, then and now
        desk.press("papers.changedKeep.1");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isTold(), patience);
        QCOMPARE(desk.kept(), QStringList{her});
        QVERIFY(desk.rows().front().draft != then);
        QVERIFY(desk.session.workspace().undo()); // she has not seen it after all
        QTRY_VERIFY_WITH_TIMEOUT(desk.isTold(), patience);
        QVERIFY(desk.exported(temp.filePath(u"仍.pdf"_s)).contains(her)); // hers until she says otherwise
        desk.press("papers.changedMore");
        desk.press("papers.changedDraft.1");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isTold(), patience);
        QCOMPARE(desk.kept(), QStringList());
        QVERIFY(!desk.exported(temp.filePath(u"原.pdf"_s)).contains(her));
    }

    void whatHasLostItsParagraphIsNotLostItself()
    {
        TempWorkspace temp;
        temp.import();
        {
            EditingDesk desk(temp);
            PaperEdit row
                = paperEditFor({desk.session.book().plan().id, u"handout"_s, desk.session.period(), {}, {}},
                    u"handout.gone"_s);
            row.draft = u"当时的话。"_s;
            row.text = her;
            QVERIFY(editPaperText(*temp, std::nullopt, row));
        }
        EditingDesk desk(temp);
        QVERIFY(desk.isTold());
        desk.press("papers.changedMore");
        desk.press("papers.changedCopy.1");
        QCOMPARE(QApplication::clipboard()->text(), her);
        QCOMPARE(desk.kept(), QStringList{her});
        desk.press("papers.changedDraft.1");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isTold(), patience);
        QCOMPARE(desk.kept(), QStringList());
    }

    void anEmptyTextTakesTheParagraphOutAndItCanComeBack()
    {
        TempWorkspace temp;
        temp.import();
        EditingDesk desk(temp);
        desk.write(QString());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.layer()->keys().contains(opening), patience);
        QVERIFY(desk.isTold());
        QCOMPARE(desk.told(), u"已去掉1段"_s);
        desk.press("papers.changedMore");
        desk.press("papers.changedDraft.1");
        QTRY_VERIFY_WITH_TIMEOUT(desk.layer()->keys().contains(opening), patience);
        QVERIFY(!desk.isTold());
    }

    void ofPagesOfAnotherKindNothingIsOpened()
    {
        TempWorkspace temp;
        temp.import();
        EditingDesk desk(temp);
        const QPoint at = desk.layer()->placeOf(opening).center();
        desk.page->open({{u"kind"_s, u"summary"_s}});
        QTest::mouseClick(desk.layer(), Qt::LeftButton, {}, at); // its pages are not there yet
        QVERIFY(!desk.editor()->isVisible());
        desk.waitForTexts();
        QVERIFY(!desk.layer()->keys().contains(opening));
    }

    void anIssueHasHersAndCannotBeEdited()
    {
        TempWorkspace temp;
        temp.import();
        EditingDesk desk(temp);
        desk.click(opening);
        desk.text()->setPlainText(her);
        QSignalSpy told(&desk.session, &Session::told);
        desk.find<QPushButton>("papers.issue")->click(); // straight from typing
        desk.find<QPushButton>("issue.confirm")->click();
        QVERIFY(told.wait(patience));
        QVERIFY(told.first().first().toString().contains(u"第1期"_s));
        QVERIFY(editPaperText(*temp, desk.rows().front(), std::nullopt));
        const auto issue = issueOf(*temp, desk.session.book().plan().id, u"handout"_s, 1);
        QVERIFY(issue);
        QFile pdf(temp.filePath(u"期.pdf"_s));
        QVERIFY(pdf.open(QIODevice::WriteOnly));
        pdf.write(*keptPdf(*temp, *issue));
        pdf.close();
        QD_NEEDS("pdftotext");
        QVERIFY(EditingDesk::textOf(pdf.fileName()).contains(her));
        desk.find<QListWidget>("papers.issues")->setCurrentRow(0);
        desk.press("papers.issueOpen");
        QTRY_VERIFY_WITH_TIMEOUT(desk.layer()->keys().isEmpty(), patience);
    }

    void whatSomebodyElseWroteMeanwhileKeepsTheEditorOpen()
    {
        TempWorkspace temp;
        temp.import();
        EditingDesk desk(temp);
        desk.click(opening);
        PaperEdit theirs = paperEditFor(
            {desk.session.book().plan().id, u"handout"_s, desk.session.period(), {}, {}}, opening);
        theirs.text = u"别人写的。"_s;
        QVERIFY(editPaperText(*temp.another(), std::nullopt, theirs));
        desk.text()->setPlainText(her);
        QSignalSpy told(&desk.session, &Session::told);
        QTest::keyClick(desk.text(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(told.count(), 1);
        QVERIFY2(told.first().first().toString().contains(u"没有保存"_s),
            qPrintable(told.first().first().toString()));
        QVERIFY(desk.editor()->isVisible());
        QCOMPARE(desk.text()->toPlainText(), her);
        QCOMPARE(desk.kept(), QStringList{u"别人写的。"_s});
    }

    void anOverfullDigestIsShownAndRefusedUntilItIsShorter()
    {
        TempWorkspace temp;
        temp.import();
        EditingDesk desk(temp, u"digest"_s);
        const QString counts = u"digest.counts"_s;
        desk.click(counts);
        desk.text()->setPlainText(QString(her).repeated(200));
        QTest::keyClick(desk.text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.find<QPushButton>("papers.issue")->isEnabled(), patience);
        QVERIFY(!desk.find<QPushButton>("papers.export")->isEnabled());
        QVERIFY(desk.find<QLabel>("papers.problem")->text().contains(u"一页"_s));
        QVERIFY(desk.find<PagePreview>("papers.preview")->sheetCount() > 1);
        desk.click(counts);
        desk.text()->setPlainText(her);
        QTest::keyClick(desk.text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QPushButton>("papers.issue")->isEnabled(), patience);
        QCOMPARE(desk.find<PagePreview>("papers.preview")->sheetCount(), 1);
        QVERIFY(desk.exported(temp.filePath(u"摘要.pdf"_s)).contains(her));
    }

    void filledInDataAreMarkedOnTheScreenAlone()
    {
        TempWorkspace temp;
        temp.import();
        EditingDesk desk(temp);
        auto *preview = desk.find<PagePreview>("papers.preview");
        const auto ground = [&] {
            const QImage image = preview->grab().toImage();
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += (image.pixel(x, y) | 0xff000000) == 0xfffff0c2 ? 1 : 0;
            }
            return count;
        };
        auto *marks = desk.find<QCheckBox>("papers.marksFacts");
        QVERIFY(marks->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(ground() > 200, patience);
        marks->click();
        QTRY_COMPARE_WITH_TIMEOUT(ground(), 0, patience);
        const EditingDesk again(temp); // remembered
        QVERIFY(!again.find<QCheckBox>("papers.marksFacts")->isChecked());
        marks->click();
    }
};

QTEST_MAIN(TestPaperEditing)
#include "tst_paperediting.moc"
