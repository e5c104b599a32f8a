// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"
#include "support/officefiles.h"

#include <QTest>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// What is read of Word's fields: their results, and what is shown of those that have none.
class DocxFieldsTest final : public QObject
{
    Q_OBJECT

    static QStringList read(const QByteArray &body)
    {
        const auto text = readDocx(docxOf({.body = body}));
        return text ? linesOf(*text) : QStringList{u"error: "_s + text.error().detail};
    }
    static QByteArray run(const QByteArray &text)
    {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }
    static QByteArray mark(const QByteArray &kind)
    {
        return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>";
    }

private Q_SLOTS:
    void ofAFieldTheResultIsReadAndTheCodeNot()
    {
        const QByteArray inner = mark("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
            + mark("separate") + run("9") + mark("end");
        QCOMPARE(read("<w:p>" + run("见第") + mark("begin") + "<w:r><w:instrText> REF x </w:instrText></w:r>"
                     + inner + mark("separate") + run("三") + mark("end") + run("条")
                     + "<w:fldSimple w:instr=\"DATE\">" + run("今") + "</w:fldSimple></w:p>"),
            QStringList{u"见第三条今"_s});
    }

    void aFieldThatNeverEndsSwallowsNoMoreThanItsParagraph()
    {
        QCOMPARE(read("<w:p>" + run("a") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + run("code")
                     + "</w:p>" + para(u"b"_s)),
            (QStringList{u"a"_s, u"b"_s}));
    }

    void aFieldWithoutAResultShowsWhatItsCodeSays_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("text");
        const auto row = [](const QByteArray &code, const QString &text) {
            QTest::newRow(code.constData()) << code << text;
        };
        row(" eq \\o\\ac(○,1)", u"①"_s);
        row("EQ \\o\\ac(○,25)", u"㉕"_s);
        row("eq \\o\\ac(○,三)", u"㊂"_s);
        row("eq \\o\\ac(□,优)", u"优"_s);
        row("EQ \\o(\\s\\up 5(市监),\\s\\do 2(局联))", u"市监局联"_s);
        row("EQ \\* jc2 \\* \"Font:宋体\" \\* hps10 \\o\\ad(\\s\\up 9(zhì),质)", u"质"_s);
        row("eq \\f(a,b)", u"a/b"_s);
        row("EQ \\r(3,x)", u"√x"_s);
        row("eq \\b\\bc\\{ (\\f(1,2)\\,x)", u"1/2,x"_s);
        row("eq \\o\\ac(○,1", u"①"_s);
        row(" MACROBUTTON  AcceptAll 单击此处 填写 ", u"单击此处 填写"_s);
        row("SYMBOL 179 \\f \"Symbol\" \\s 12", u"≥"_s);
        row("PAGE", QString());
    }
    void aFieldWithoutAResultShowsWhatItsCodeSays()
    {
        QFETCH(QByteArray, code);
        QFETCH(QString, text);
        const QByteArray field = mark("begin") + "<w:r><w:instrText>" + code + "</w:instrText></w:r>";
        QCOMPARE(read("<w:p>" + run("前") + field + mark("end") + run("后") + "</w:p>"),
            QStringList{u"前"_s + text + u"后"_s});
        QCOMPARE(read("<w:p>" + field + mark("separate") + run("果") + mark("end") + "</w:p>"),
            QStringList{u"果"_s});
    }

    void aFieldMayStandInTheCodeOfAnother()
    {
        const auto code
            = [](const QByteArray &text) { return "<w:r><w:instrText>" + text + "</w:instrText></w:r>"; };
        QCOMPARE(
            read("<w:p>" + mark("begin") + code("eq \\o\\ac(○,") + mark("begin") + code("SEQ x")
                + mark("separate") + run("7") + mark("end") + code(")") + mark("end") + run("项") + "</w:p>"),
            QStringList{u"⑦项"_s});
    }

    void ofAFormTheChoiceIsRead()
    {
        const auto form = [](const QByteArray &data) {
            return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>" + data
                + "</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar "
                  "w:fldCharType=\"end\"/></w:r>";
        };
        const QByteArray list = "<w:listEntry w:val=\"甲\"/><w:listEntry w:val=\"乙\"/></w:ddList>";
        QCOMPARE(read("<w:p>" + form("<w:ddList><w:result w:val=\"1\"/>" + list) + form("<w:ddList>" + list)
                     + form("<w:ddList><w:result w:val=\"9\"/>" + list)
                     + form("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>")
                     + form("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>") + "</w:p>"),
            QStringList{u"乙甲☑□"_s});
    }
};

QTEST_APPLESS_MAIN(DocxFieldsTest)
#include "tst_docxfields.moc"
