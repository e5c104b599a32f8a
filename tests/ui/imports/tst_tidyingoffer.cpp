// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdesk.h"
#include "review/doubtanswers.h"
#include "review/importreview.h"

#include <QPlainTextEdit>

using namespace qd;
using namespace qd::test;

/// Half-width punctuation among Chinese characters: to make it full-width is the first thing that is offered.
class TestTidyingOffer final : public QObject
{
    Q_OBJECT

    /// Five marks: a comma in a section; a comma, a colon and two brackets in texts. Those of the annotations
    /// are no text.
    static QString text()
    {
        return u"2024年某区质量工作要点\n一、夯实基础,提升能力\n"
               u"(一)加强制度建设。修订规则,开展培训:全员参加。(区市场监管局、区教育局按照职责分工实施)\n"
               u"(二)完善激励机制。评选质量奖(含提名奖)。(牵头单位:区市场监管局)\n"_s;
    }
    static const ProposedTask &task(ImportDesk &desk, int at)
    {
        return desk.review().proposal().sections[0].tasks[static_cast<size_t>(at)];
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void itIsSaidFirstAndEnterAcceptsIt()
    {
        ImportDesk desk;
        desk.open(desk.write(text()));
        QCOMPARE(desk.words("import.doubtText"), u"原文有5处半角标点，改成全角？"_s);
        QCOMPARE(task(desk, 0).measures[0].text, u"修订规则,开展培训:全员参加。"_s);
        const QString points = desk.words("import.doubts");
        desk.tree()->setFocus();
        desk.press(Qt::Key_Return);
        QCOMPARE(task(desk, 0).measures[0].text, u"修订规则，开展培训：全员参加。"_s);
        QCOMPARE(task(desk, 1).measures[0].text, u"评选质量奖（含提名奖）。"_s);
        QCOMPARE(desk.review().proposal().sections[0].title, u"夯实基础，提升能力"_s);
        QVERIFY2(desk.words("import.doubtText").contains(u"无牵头单位"_s)
                || desk.words("import.doubtText").contains(u"没有写明牵头"_s),
            qPrintable(desk.words("import.doubtText")));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(task(desk, 0).measures[0].text, u"修订规则,开展培训:全员参加。"_s);
        QVERIFY2(desk.words("import.doubtText").contains(u"5处"_s), "what is open again is asked again");
        QCOMPARE(desk.words("import.doubts"), points);
    }

    void anotherKeyLeavesThemAsPrinted()
    {
        ImportDesk desk;
        desk.open(desk.write(text()));
        QCOMPARE(desk.button("import.changeDoubt")->text(), u"保持原样（E）"_s);
        desk.tree()->setFocus();
        desk.press(Qt::Key_E);
        QVERIFY(!desk.words("import.doubtText").contains(u"半角"_s));
        QCOMPARE(desk.button("import.changeDoubt")->text(), u"修改（E）"_s);
        QCOMPARE(task(desk, 0).measures[0].text, u"修订规则,开展培训:全员参加。"_s);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.words("import.doubtText").contains(u"半角"_s));
    }

    void itMayWait()
    {
        ImportDesk desk;
        desk.open(desk.write(text()));
        desk.press(Qt::Key_F8);
        desk.press(Qt::Key_F8);
        QVERIFY(!desk.words("import.doubtText").contains(u"半角"_s));
        QVERIFY(!desk.review().canUndo());
        desk.button("import.accept")->click(); // with the offer open: as printed
        QVERIFY(desk.session.book().measures().front()->text.contains(u",开展"_s));
    }

    void acceptingAllMeansItTooInOneStep()
    {
        ImportDesk desk;
        desk.open(desk.write(text()));
        desk.button("import.acceptAllDoubts")->click();
        QCOMPARE(openDoubts(desk.review()), 0);
        QVERIFY(task(desk, 0).measures[0].text.contains(u'，'));
        QVERIFY(!desk.button("import.acceptDoubt")->isVisible());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(task(desk, 0).measures[0].text.contains(u','));
        QVERIFY(!desk.review().canUndo());
    }

    void theButtonAboveAnswersItToo()
    {
        ImportDesk desk;
        desk.open(desk.write(text()));
        desk.button("import.tidy")->click();
        QVERIFY(task(desk, 0).measures[0].text.contains(u'，'));
        QVERIFY(!desk.words("import.doubtText").contains(u"半角"_s));
    }

    void aTextWithoutThemIsNotAskedAbout()
    {
        ImportDesk desk;
        QString clean = text();
        clean.replace(u',', u'，').replace(u':', u'：').replace(u'(', u'（').replace(u')', u'）');
        desk.open(desk.write(clean));
        QVERIFY(!desk.words("import.doubtText").contains(u"半角"_s));
        const QString question = desk.words("import.doubtText");
        desk.get<QPlainTextEdit>("import.text")->setPlainText(u"某区质量,工作要点"_s);
        QCOMPARE(desk.words("import.doubtText"), question); // nor is what the clerk types herself
    }

    void whoKeptThemIsNotAskedAboutTheNextVersion_data()
    {
        QTest::addColumn<bool>("tidied");
        QTest::newRow("kept as printed") << false;
        QTest::newRow("made full-width") << true;
    }
    void whoKeptThemIsNotAskedAboutTheNextVersion()
    {
        QFETCH(bool, tidied);
        ImportDesk desk;
        desk.open(desk.write(text()));
        desk.button(tidied ? "import.acceptDoubt" : "import.changeDoubt")->click();
        desk.button("import.accept")->click();
        desk.ask.willChoose(0); // a changed version of it
        desk.open(desk.write(
            text() + u"(三)开展质量监测。每季监测,及时通报。(牵头单位:区市场监管局)\n"_s, u"next.txt"_s));
        QCOMPARE(desk.words("import.doubtText").contains(u"半角"_s), tidied);
    }
};

QTEST_MAIN(TestTidyingOffer)
#include "tst_tidyingoffer.moc"
