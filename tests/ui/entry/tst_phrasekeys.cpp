// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrydesk.h"
#include "texts/usualphrases.h"
#include "ui/common/phrasesdialog.h"
#include "ui/common/phrasesform.h"
#include "workspace/progress/phraseverbs.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QTableWidget>
#include <QTreeWidget>

using namespace qd;
using namespace Qt::StringLiterals;
using Desk = qd::test::EntryDesk;

/// 常用语 while reporting: by code, from the list, and the list edited from there.
class TestPhraseKeys final : public QObject
{
    Q_OBJECT

    static void ctrlJ(QWidget *field) { QTest::keyClick(field, Qt::Key_J, Qt::ControlModifier); }
    static QWidget *popup(Desk &desk) { return namedWidget(desk.page.get(), u"entry.phrases"_s); }
    static QString ours(const char *code) { return phraseNamed(usualPhrases(), QLatin1String(code))->text; }
    static PhrasesDialog *openDialog(Desk &desk)
    {
        named<QAbstractButton>(desk.page.get(), u"entry.phraseList"_s)->click();
        named<QAbstractButton>(desk.page.get(), u"entry.phrases.edit"_s)->click();
        return desk.page->findChild<PhrasesDialog *>();
    }
    static QTableWidget *table(QWidget *dialog) { return named<QTableWidget>(dialog, u"phrases.table"_s); }
    static void press(QWidget *dialog, const char *name)
    {
        named<QAbstractButton>(dialog, QLatin1String(name))->click();
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aCodeBecomesItsTextInEveryField()
    {
        Desk desk;
        for (const char *name : {"entry.text", "entry.problem", "entry.next", "entry.remark"}) {
            auto *field = desk.text(name);
            field->setFocus();
            QTest::keyClicks(field, u"ZCZ"_s);
            ctrlJ(field);
            QCOMPARE(field->toPlainText(), ours("zcz"));
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(field->toPlainText(), u"ZCZ"_s);
        }
    }

    void behindOtherTextOnlyTheCodeIsReplaced()
    {
        Desk desk;
        auto *field = desk.text("entry.text");
        field->setPlainText(u"一、已走访30"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(field, u"axs"_s);
        ctrlJ(field);
        QCOMPARE(field->toPlainText(), u"一、已走访30"_s + ours("axs"));
    }

    void theFirstBlankIsSelectedForTyping()
    {
        Desk desk;
        auto *field = desk.text("entry.text");
        field->setFocus();
        QTest::keyClicks(field, u"yyf"_s);
        ctrlJ(field);
        QCOMPARE(field->textCursor().selectedText(), u"××"_s);
        QTest::keyClicks(field, u"A"_s);
        QCOMPARE(field->toPlainText(), ours("yyf").replace(u"××"_s, u"A"_s));
    }

    void withoutACodeTheListOpensAndNarrows()
    {
        Desk desk;
        auto *field = desk.text("entry.text");
        field->setFocus();
        ctrlJ(field);
        QVERIFY(popup(desk)->isVisible());
        auto *typed = named<QLineEdit>(desk.page.get(), u"entry.phrases.typed"_s);
        auto *list = named<QTreeWidget>(desk.page.get(), u"entry.phrases.list"_s);
        QCOMPARE(list->topLevelItemCount(), int(usualPhrases().size()));
        QTest::keyClicks(typed, u"zqyj"_s); // 征求意见 by pinyin
        QVERIFY(list->topLevelItemCount() >= 1 && list->topLevelItemCount() < 5);
        QTest::keyClick(typed, Qt::Key_Down);
        QTest::keyClick(typed, Qt::Key_Up);
        const QString chosen = list->currentItem()->text(1);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(!popup(desk)->isVisible());
        QCOMPARE(field->toPlainText(), chosen);
        QVERIFY(field->hasFocus());
    }

    void theBeginningOfACodeIsTakenAlong()
    {
        Desk desk;
        auto *field = desk.text("entry.text");
        field->setFocus();
        QTest::keyClicks(field, u"yw"_s);
        ctrlJ(field);
        auto *typed = named<QLineEdit>(desk.page.get(), u"entry.phrases.typed"_s);
        QCOMPARE(typed->text(), u"yw"_s);
        QTest::keyClick(typed, Qt::Key_Tab);
        QCOMPARE(field->toPlainText(), ours("ywc"));
    }

    void escClosesTheListAndChangesNothing()
    {
        Desk desk;
        auto *field = desk.text("entry.text");
        field->setFocus();
        ctrlJ(field);
        QTest::keyClick(named<QLineEdit>(desk.page.get(), u"entry.phrases.typed"_s), Qt::Key_Escape);
        QVERIFY(!popup(desk)->isVisible());
        QVERIFY(field->toPlainText().isEmpty());
    }

    void aPhraseOfTheOfficeHoldsAtOnce()
    {
        Desk desk;
        auto *dialog = openDialog(desk);
        QVERIFY(dialog);
        QVERIFY(!named<QAbstractButton>(dialog, u"phrases.save"_s)->isEnabled());
        press(dialog, "phrases.new");
        auto *rows = table(dialog);
        rows->item(rows->rowCount() - 1, 1)->setText(u"正在  对接区级平台。"_s);
        QCOMPARE(rows->item(rows->rowCount() - 1, 0)->text(), u"zzdj"_s); // proposed
        rows->item(rows->rowCount() - 1, 0)->setText(u"DJP"_s);
        press(dialog, "phrases.save");
        auto *field = desk.text("entry.text");
        field->setFocus();
        QTest::keyClicks(field, u"djp"_s);
        ctrlJ(field);
        QCOMPARE(field->toPlainText(), u"正在 对接区级平台。"_s);
        QVERIFY(desk.workspace->undo());
        field->clear();
        QTest::keyClicks(field, u"djp"_s);
        ctrlJ(field);
        QCOMPARE(field->toPlainText(), u"djp"_s);
        popup(desk)->hide();
    }

    void selectedTextIsProposedAsAPhrase()
    {
        Desk desk;
        desk.text("entry.text")->setPlainText(u"已与区科委会商。"_s);
        desk.text("entry.text")->setFocus();
        desk.text("entry.text")->selectAll();
        auto *dialog = openDialog(desk);
        auto *rows = table(dialog);
        QCOMPARE(rows->item(rows->rowCount() - 1, 1)->text(), u"已与区科委会商。"_s);
        QVERIFY(!rows->item(rows->rowCount() - 1, 0)->text().isEmpty());
        dialog->reject();
        QCOMPARE(rowsOf<Setting>(*desk.workspace)->size(), size_t(0));
    }

    void linesFromExcelArePasted()
    {
        Desk desk;
        auto *dialog = openDialog(desk);
        QGuiApplication::clipboard()->setText(u"djp\t正在对接。\nywc\t已按期完成。\n正在会商\n"_s);
        press(dialog, "phrases.paste");
        QVERIFY(named<QLabel>(dialog, u"phrases.note"_s)->text().contains(u"已粘贴3条，其中1条"_s));
        press(dialog, "phrases.save");
        const auto now = phrasesOf(usualPhrases(), *rowsOf<Setting>(*desk.workspace));
        QCOMPARE(now.size(), usualPhrases().size() + 2);
        QCOMPARE(phraseNamed(now, u"ywc"_s)->text, u"已按期完成。"_s);
        QCOMPARE(phraseNamed(now, u"zzhs"_s)->text, u"正在会商"_s);
    }

    void aCodeThatCannotBeIsSaidAndNotSaved()
    {
        Desk desk;
        auto *dialog = openDialog(desk);
        table(dialog)->item(0, 0)->setText(u"正在"_s);
        QVERIFY(named<QLabel>(dialog, u"phrases.note"_s)->text().contains(u"“正在”不能作常用语的代码"_s));
        QVERIFY(!named<QAbstractButton>(dialog, u"phrases.save"_s)->isEnabled());
        table(dialog)->item(0, 0)->setText(table(dialog)->item(1, 0)->text());
        QVERIFY(named<QLabel>(dialog, u"phrases.note"_s)->text().contains(u"有两条"_s));
    }

    void aDeletedOneOfOursComesBackOnRequest()
    {
        Desk desk;
        auto *dialog = openDialog(desk);
        table(dialog)->selectRow(0);
        press(dialog, "phrases.delete");
        QCOMPARE(table(dialog)->rowCount(), int(usualPhrases().size()) - 1);
        QVERIFY(named<QAbstractButton>(dialog, u"phrases.save"_s)->isEnabled());
        press(dialog, "phrases.usual");
        QCOMPARE(table(dialog)->rowCount(), int(usualPhrases().size()));
        QVERIFY2(
            !named<QAbstractButton>(dialog, u"phrases.save"_s)->isEnabled(), "as it was: nothing to save");
    }
};

QTEST_MAIN(TestPhraseKeys)
#include "tst_phrasekeys.moc"
