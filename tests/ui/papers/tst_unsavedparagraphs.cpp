// SPDX-License-Identifier: GPL-3.0-or-later
#include "editingdesk.h"

#include "paper/compose/papersubject.h"
#include "ui/common/unsavedforms.h"

#include <QClipboard>
#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What is typed into a paragraph of the preview is never lost: not when the program ends in the middle, and
/// not when somebody else writes the same paragraph.
class TestUnsavedParagraphs final : public QObject
{
    Q_OBJECT

    static QStringList keysKept(const TempWorkspace &temp)
    {
        return *temp.another()->formTextKeys(u"paper/"_s);
    }
    /// Typed and, half a second later, in the data file; then the program ends without closing anything.
    static void typeAndCrash(TempWorkspace &temp, const QString &words)
    {
        {
            EditingDesk desk(temp);
            desk.click(opening);
            desk.text()->setPlainText(words);
            QTRY_COMPARE(keysKept(temp).size(), 1);
            QCOMPARE(desk.kept(), QStringList()); // it is no text of the paper yet
        }
        temp.reopen();
    }
    static bool isNoted(const EditingDesk &desk)
    {
        return desk.find<QWidget>("papers.unsavedNote")->isVisible();
    }
    static QString noted(const EditingDesk &desk) { return desk.find<QLabel>("papers.unsavedLine")->text(); }
    static bool isAsked(const EditingDesk &desk)
    {
        return desk.find<QWidget>("papers.theirText")->isVisible();
    }
    static void push(const EditingDesk &desk, const char *button)
    {
        QTest::mouseClick(desk.find<QPushButton>(button), Qt::LeftButton);
    }
    static PaperEdit theirs(const EditingDesk &desk, const QString &words)
    {
        PaperEdit row = paperEditFor(
            {desk.session.book().plan().id, u"handout"_s, desk.session.period(), {}, {}}, opening);
        row.text = words;
        return row;
    }
    static void keep(const EditingDesk &desk)
    {
        QTest::keyClick(desk.text(), Qt::Key_Return, Qt::ControlModifier);
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void afterACrashTheTextIsOfferedAndComesBack()
    {
        TempWorkspace temp;
        temp.import();
        typeAndCrash(temp, her);
        EditingDesk desk(temp);
        QVERIFY(!desk.editor()->isVisible()); // nothing opens by itself
        QVERIFY(isNoted(desk));
        QVERIFY2(noted(desk).contains(her) && noted(desk).contains(u"2023-05-10 10:00"_s),
            qPrintable(noted(desk)));
        desk.press("papers.unsavedRestore");
        QVERIFY(desk.editor()->isVisible() && !isNoted(desk) && !isAsked(desk));
        QCOMPARE(desk.text()->toPlainText(), her);
        keep(desk);
        QCOMPARE(desk.kept(), QStringList{her});
        QCOMPARE(keysKept(temp), QStringList());
    }

    void whoeverOpensTheParagraphFindsItToo()
    {
        TempWorkspace temp;
        temp.import();
        typeAndCrash(temp, her);
        EditingDesk desk(temp);
        desk.click(opening);
        QCOMPARE(desk.text()->toPlainText(), her);
        QTest::keyClick(desk.text(), Qt::Key_Escape); // given up
        QCOMPARE(keysKept(temp), QStringList());
        QVERIFY(!isNoted(desk));
        desk.click(opening);
        QVERIFY(desk.text()->toPlainText() != her);
    }

    void itCanBeGivenUpAtOnce()
    {
        TempWorkspace temp;
        temp.import();
        typeAndCrash(temp, her);
        EditingDesk desk(temp);
        desk.press("papers.unsavedForget");
        QVERIFY(!isNoted(desk));
        QCOMPARE(keysKept(temp), QStringList());
        QCOMPARE(desk.kept(), QStringList());
    }

    void whatIsSavedGivenUpOrTakenBackIsNotKeptAnyLonger()
    {
        TempWorkspace temp;
        temp.import();
        EditingDesk desk(temp);
        desk.click(opening);
        desk.text()->setPlainText(her);
        QTRY_COMPARE(keysKept(temp).size(), 1);
        keep(desk);
        QCOMPARE(keysKept(temp), QStringList());
        desk.click(opening);
        desk.text()->setPlainText(her + her);
        QTRY_COMPARE(keysKept(temp).size(), 1);
        desk.press("papers.editorDraft"); // 用原文
        QCOMPARE(keysKept(temp), QStringList());
        QCOMPARE(desk.kept(), QStringList());
        desk.click(opening);
        desk.text()->setPlainText(her);
        QTest::keyClick(desk.text(), Qt::Key_Escape);
        QTest::qWait(700); // half a second after the last key has passed
        QCOMPARE(keysKept(temp), QStringList());
    }

    void thePapersOfAnotherPeriodDoNotOfferIt()
    {
        TempWorkspace temp;
        temp.import();
        typeAndCrash(temp, her);
        EditingDesk desk(temp);
        const Period period = desk.session.period();
        desk.session.choosePeriod(period.next());
        QTRY_VERIFY_WITH_TIMEOUT(!isNoted(desk), patience);
        desk.session.choosePeriod(period);
        QTRY_VERIFY_WITH_TIMEOUT(isNoted(desk), patience);
    }

    void aParagraphThatTheDataChangedMeanwhileShowsBoth()
    {
        TempWorkspace temp;
        temp.import();
        typeAndCrash(temp, her);
        EditingDesk(temp).report(); // another number stands in the draft
        EditingDesk desk(temp);
        desk.press("papers.unsavedRestore");
        QCOMPARE(desk.text()->toPlainText(), her);
        QVERIFY(isAsked(desk));
        QVERIFY(!desk.find<QLabel>("papers.theirWords")->text().isEmpty());
        push(desk, "papers.keepMine");
        QVERIFY(!desk.editor()->isVisible());
        QCOMPARE(desk.kept(), QStringList{her});
        QVERIFY(!desk.isTold()); // she has seen what changed
    }

    void ofAParagraphThatIsGoneItCanBeCopied()
    {
        TempWorkspace temp;
        temp.import();
        {
            const EditingDesk desk(temp);
            const PaperSubject subject = theirs(desk, {}).subject();
            QVERIFY(temp->keepFormText(paperFormKey({subject, u"handout.gone"_s}),
                uR"({"text":{"typed":"那段话。","seen":"原文。"},"at":"2023-05-10T09:00:00"})"_s));
        }
        EditingDesk desk(temp);
        QVERIFY(isNoted(desk) && !desk.find<QToolButton>("papers.unsavedRestore")->isVisible());
        desk.press("papers.unsavedCopy");
        QCOMPARE(QApplication::clipboard()->text(), u"那段话。"_s);
        desk.press("papers.unsavedForget");
        QCOMPARE(keysKept(temp), QStringList());
    }

    void itIsCountedAsNotSavedAndTheWayLeadsThere()
    {
        TempWorkspace temp;
        temp.import();
        AgencyId agency;
        {
            EditingDesk desk(temp);
            agency = agencyNamed(desk.session.book(), u"区市场监管局"_s);
            PaperOptions options;
            options.kind = PaperKind::Handout;
            options.agency = agency;
            options.states = {WorkState::NotStarted};
            options.period = {2023, Cycle::Half, 1};
            const PaperSubject subject = subjectOf(desk.session.book().plan().id, options);
            QVERIFY(temp->keepFormText(
                paperFormKey({subject, opening}), uR"({"text":"写了一半","at":"2023-05-10T09:00:00"})"_s));
        }
        EditingDesk desk(temp, u"digest"_s);
        const UnsavedForms &forms = desk.session.unsavedForms();
        QCOMPARE(forms.keys().size(), 1);
        const auto way = forms.wayTo(forms.keys().front());
        QVERIFY(way);
        QCOMPARE(way->page, u"papers"_s);
        desk.page->open(way->arguments);
        QTRY_VERIFY_WITH_TIMEOUT(desk.editor()->isVisible(), patience);
        QCOMPARE(desk.text()->toPlainText(), u"写了一半"_s);
        QCOMPARE(desk.find<QComboBox>("papers.period")->currentText(), u"2023年上半年"_s);
        keep(desk);
        QCOMPARE(forms.keys(), QStringList());
    }

    void ofTwoTextsHersStandsIfSheSaysSo()
    {
        TempWorkspace temp;
        temp.import();
        EditingDesk desk(temp);
        desk.click(opening);
        desk.text()->setPlainText(her);
        QVERIFY(editPaperText(*temp.another(), std::nullopt, theirs(desk, u"别人写的。"_s)));
        keep(desk);
        QVERIFY(desk.editor()->isVisible() && isAsked(desk));
        QCOMPARE(desk.text()->toPlainText(), her);
        QVERIFY(desk.find<QLabel>("papers.theirWords")->text().contains(u"别人"_s));
        QCOMPARE(desk.kept(), QStringList{u"别人写的。"_s}); // nothing is written before she decides
        keep(desk); // she has not decided
        QVERIFY(desk.editor()->isVisible() && isAsked(desk));
        push(desk, "papers.keepMine");
        QVERIFY(!desk.editor()->isVisible());
        QCOMPARE(desk.kept(), QStringList{her});
        QVERIFY(desk.session.workspace().undo()); // theirs is not lost either
        QCOMPARE(desk.kept(), QStringList{u"别人写的。"_s});
    }

    void ofTwoTextsTheirsStandsIfSheSaysSoAndHersCanComeBack()
    {
        TempWorkspace temp;
        temp.import();
        EditingDesk desk(temp);
        desk.write(u"先前写的。"_s);
        desk.click(opening);
        desk.text()->setPlainText(her);
        PaperEdit changed = desk.rows().front();
        changed.text = u"别人改的。"_s;
        QVERIFY(editPaperText(*temp.another(), desk.rows().front(), changed));
        desk.session.workspace().lookForForeignChanges(); // as the window does once a second
        QVERIFY(isAsked(desk)); // at once
        push(desk, "papers.takeTheirs");
        QVERIFY(!isAsked(desk) && desk.editor()->isVisible() && desk.text()->hasFocus());
        QCOMPARE(desk.text()->toPlainText(), u"别人改的。"_s);
        desk.text()->undo();
        QCOMPARE(desk.text()->toPlainText(), her);
        desk.text()->redo();
        keep(desk);
        QVERIFY(!desk.editor()->isVisible());
        QCOMPARE(desk.kept(), QStringList{u"别人改的。"_s});
        QCOMPARE(keysKept(temp), QStringList());
    }

    void aTextThatOthersTookBackIsAnotherTextToo()
    {
        TempWorkspace temp;
        temp.import();
        EditingDesk desk(temp);
        desk.write(u"先前写的。"_s);
        desk.click(opening);
        desk.text()->setPlainText(her);
        QVERIFY(editPaperText(*temp.another(), desk.rows().front(), std::nullopt));
        keep(desk);
        QVERIFY(isAsked(desk));
        push(desk, "papers.keepMine");
        QCOMPARE(desk.kept(), QStringList{her});
    }

    void whatIsNotTypedInFollowsTheOthers()
    {
        TempWorkspace temp;
        temp.import();
        EditingDesk desk(temp);
        desk.click(opening);
        QVERIFY(editPaperText(*temp.another(), std::nullopt, theirs(desk, u"别人写的。"_s)));
        desk.session.workspace().lookForForeignChanges();
        QVERIFY(!isAsked(desk));
        QCOMPARE(desk.text()->toPlainText(), u"别人写的。"_s);
        keep(desk);
        QCOMPARE(desk.kept(), QStringList{u"别人写的。"_s});
    }

    /// By Tab, and to a button of the editor it is no leaving.
    void theDecisionIsReachedByTheKeyboard()
    {
        TempWorkspace temp;
        temp.import();
        EditingDesk desk(temp);
        desk.click(opening);
        desk.text()->setPlainText(her);
        QVERIFY(editPaperText(*temp.another(), std::nullopt, theirs(desk, u"别人写的。"_s)));
        keep(desk);
        auto *mine = desk.find<QPushButton>("papers.keepMine");
        QTest::keyClick(desk.text(), Qt::Key_Tab);
        QVERIFY(mine->hasFocus());
        QTest::qWait(50); // leaving would be noticed by now
        QVERIFY(desk.editor()->isVisible() && isAsked(desk));
        QTest::keyClick(mine, Qt::Key_Space);
        QCOMPARE(desk.kept(), QStringList{her});
    }
};

QTEST_MAIN(TestUnsavedParagraphs)
#include "tst_unsavedparagraphs.moc"
