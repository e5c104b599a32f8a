// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"
#include "support/officefiles.h"

#include <QTest>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// Which text of a Word file is text of the document.
class DocxTest final : public QObject
{
    Q_OBJECT

    static QStringList read(const QByteArray &body, const QByteArray &styles = {})
    {
        const auto text = readDocx(docxOf({.body = body, .styles = styles}));
        return text ? linesOf(*text) : QStringList{u"error: "_s + text.error().detail};
    }
    static QByteArray run(const QByteArray &text, const QByteArray &properties = {})
    {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

private Q_SLOTS:
    void paragraphsComeInOrderAndEmptyOnesNot()
    {
        QCOMPARE(read(para(u"一、总体要求"_s) + "<w:p/>" + para(u"　　二、重点任务 "_s)),
            (QStringList{u"一、总体要求"_s, u"二、重点任务"_s}));
    }

    void whatStandsInRunsHyperlinksTagsAndControlsIsJoined()
    {
        QCOMPARE(
            read("<w:p><w:hyperlink>" + run("区") + "</w:hyperlink><w:smartTag><w:smartTagPr/>" + run("市场")
                + "</w:smartTag><w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + run("监管")
                + "</w:sdtContent></w:sdt>" + run("局") + "</w:p>"),
            QStringList{u"区市场监管局"_s});
    }

    void tabsStayAndBreaksEndTheParagraph()
    {
        QCOMPARE(read("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br "
                      "w:type=\"page\"/><w:t>d</w:t>"
                      "<w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/><w:cr/><w:t>f</w:t></w:r></w:p>"),
            (QStringList{u"a\tb"_s, u"c"_s, u"d-e"_s, u"f"_s}));
    }

    void charactersThatOnlyAllowALineEndAreNoText()
    {
        QCOMPARE(read(para(u"市市场\u00AD监\u200B管局\u2060"_s)), QStringList{u"市市场监管局"_s});
    }

    void trackedChangesAreAccepted()
    {
        QCOMPARE(
            read("<w:p>" + run("留") + "<w:del>" + run("删")
                + "<w:r><w:delText>除</w:delText></w:r></w:del><w:ins>" + run("增") + "</w:ins><w:moveFrom>"
                + run("移走") + "</w:moveFrom><w:moveTo>" + run("移来") + "</w:moveTo></w:p>"),
            QStringList{u"留增移来"_s});
    }

    void aParagraphWhoseMarkWasDeletedGoesOnInTheNext()
    {
        const QByteArray deleted = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
        QCOMPARE(read("<w:p>" + deleted + run("上半") + "</w:p>" + para(u"下半"_s) + "<w:p>" + deleted
                     + "<w:del>" + run("整段删除") + "</w:del></w:p>" + para(u"其后"_s)),
            (QStringList{u"上半下半"_s, u"其后"_s}));
    }

    void hiddenTextIsLeftOut()
    {
        const QByteArray styles
            = "<w:style w:type=\"character\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style>"
              "<w:style w:type=\"character\" w:styleId=\"I\"><w:basedOn w:val=\"H\"/></w:style>"
              "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr><w:vanish/></w:rPr></w:style>";
        QCOMPARE(read("<w:p>" + run("看") + run("隐", "<w:vanish/>") + run("见", "<w:vanish w:val=\"0\"/>")
                         + run("藏", "<w:rStyle w:val=\"I\"/>")
                         + "</w:p><w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>" + run("整段")
                         + run("例外", "<w:vanish w:val=\"false\"/>") + "</w:p>",
                     styles),
            (QStringList{u"看见"_s, u"例外"_s}));
    }

    void howMuchIsHiddenIsCounted()
    {
        const auto text = readDocx(docxOf({.body = "<w:p>" + run("看") + run("隐", "<w:vanish/>")
                + run(" ", "<w:vanish/>") + run("藏", "<w:vanish/>") + "</w:p>"}));
        QVERIFY(text);
        QCOMPARE(text->hiddenPieces, 2);
    }

    void picturesAreCounted()
    {
        const auto text = readDocx(docxOf({.body = "<w:p><w:r><w:drawing><a:blip "
                                                   "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"/>"
                                                   "</w:drawing></w:r></w:p>"}));
        QVERIFY(text);
        QCOMPARE(text->pictures, 1);
        QVERIFY(text->blocks.empty());
    }

    void aDropCapBelongsToItsParagraph()
    {
        QCOMPARE(read("<w:p><w:pPr><w:framePr w:dropCap=\"drop\" w:lines=\"3\"/></w:pPr>" + run("质")
                     + "</w:p>" + para(u"量提升"_s) + "<w:p><w:pPr><w:framePr w:w=\"99\"/></w:pPr>"
                     + run("框") + "</w:p>" + para(u"后"_s)),
            (QStringList{u"质量提升"_s, u"框"_s, u"后"_s}));
    }

    void theTextOfWordArtIsRead()
    {
        const QByteArray art
            = "<w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textpath string=\"某市文件\"/>"
              "</v:shape></w:pict></w:r>";
        QCOMPARE(read("<w:p>" + run("前") + "<w:r>" + art + "<w:r><w:rPr><w:vanish/></w:rPr>" + art
                     + run("后") + "</w:p>"),
            (QStringList{u"前后"_s, u"某市文件"_s}));
    }

    void sheetsAndDiagramsInsideAreSaid()
    {
        const QByteArray r
            = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        const auto text = readDocx(docxOf({.body = para(u"甲"_s)
                + "<w:p><w:r><w:object><o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\" " + r
                + " ProgID=\"Excel.Sheet.12\" r:id=\"rId7\"/></w:object></w:r><w:r><w:drawing><d:relIds "
                  "xmlns:d=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" "
                + r + " r:dm=\"rId8\" r:lo=\"rId9\"/></w:drawing></w:r></w:p>"}));
        QVERIFY(text);
        QCOMPARE(text->leftOut.size(), size_t(2));
        QCOMPARE(text->leftOut[0].name, u"rId7"_s);
        QCOMPARE(text->leftOut[1].name, u"rId8"_s);
    }

    void textBoxesAreReadOnceBelowTheirParagraph()
    {
        const QByteArray box = "<w:txbxContent>" + para(u"框内"_s) + "</w:txbxContent>";
        QCOMPARE(
            read("<w:p>" + run("前") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                + box + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("后")
                + "<w:r><w:footnoteReference w:id=\"2\"/><w:commentReference w:id=\"0\"/></w:r></w:p>"),
            (QStringList{u"前后"_s, u"框内"_s}));
        const QByteArray old = "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox>"
            + box + "</v:textbox></v:shape></w:pict></w:r>";
        QCOMPARE(read("<w:p>" + run("甲") + old + "</w:p>" + para(u"乙"_s)),
            (QStringList{u"甲"_s, u"框内"_s, u"乙"_s}));
        QCOMPARE(read("<w:p>" + run("藏", "<w:vanish/>") + "<w:r><w:rPr><w:vanish/></w:rPr><w:pict>" + box
                     + "</w:pict></w:r>" + run("见") + "</w:p>"),
            QStringList{u"见"_s});
    }

    void ofSeveralWaysTheFirstWithTextIsRead()
    {
        const QByteArray box = "<w:txbxContent>" + para(u"框"_s) + "</w:txbxContent>";
        const auto content = [](const QByteArray &choices) {
            return "<w:p><w:r><mc:AlternateContent>" + choices + "</mc:AlternateContent></w:r></w:p>";
        };
        const auto choice
            = [](const QByteArray &in) { return "<mc:Choice Requires=\"wps\">" + in + "</mc:Choice>"; };
        const QByteArray fallback = "<mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback>";
        QCOMPARE(read(content(choice("<w:drawing>" + box + "</w:drawing>"))), QStringList{u"框"_s});
        QCOMPARE(read(content(choice("<w:drawing/>") + fallback)), QStringList{u"框"_s});
        QCOMPARE(read(content(choice(box) + choice(box) + fallback)), QStringList{u"框"_s});
        QCOMPARE(read(content(choice("<w:drawing/>")) + content(fallback)), QStringList{u"框"_s});
    }

    void aBoxKeepsItsParagraphsTablesAndTheTextAround()
    {
        const QByteArray box = "<w:r><w:pict><w:txbxContent>" + para(u"一"_s) + "<w:tbl><w:tr><w:tc>"
            + para(u"左"_s) + "</w:tc><w:tc>" + para(u"右"_s) + "</w:tc></w:tr></w:tbl><w:p>"
            + "<w:r><w:pict><w:txbxContent>" + para(u"里"_s)
            + "</w:txbxContent></w:pict></w:r></w:p></w:txbxContent></w:pict></w:r>";
        QCOMPARE(read("<w:p>" + run("前") + box + run("后") + "</w:p>" + para(u"下"_s)),
            (QStringList{u"前后"_s, u"一"_s, u"左"_s, u"右"_s, u"里"_s, u"下"_s}));
        QCOMPARE(read("<w:tbl><w:tr><w:tc><w:p>" + box + "</w:p></w:tc><w:tc>" + para(u"乙"_s)
                     + "</w:tc></w:tr></w:tbl>"),
            (QStringList{u"[1x2]"_s, u"0,0 一/左/右/里"_s, u"0,1 乙"_s}));
    }

    void formulasAreTheirCharacters()
    {
        const QByteArray m = "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
        QCOMPARE(
            read("<w:p>" + run("比例") + "<m:oMath " + m
                + "><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f>"
                  "<m:r><w:rPr><w:b/></w:rPr><m:t>=90%</m:t></m:r></m:oMath>"
                + run("。") + "</w:p>"),
            QStringList{u"比例a/b=90%。"_s});
    }

    void anotherFileInsideIsSaid()
    {
        const auto text = readDocx(docxOf({.body = para(u"甲"_s)
                + "<w:altChunk r:id=\"rId77\" "
                  "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/>"}));
        QVERIFY(text);
        QCOMPARE(text->leftOut.size(), size_t(1));
        QCOMPARE(text->leftOut[0].name, u"rId77"_s);
    }

    void footnotesAreSaid()
    {
        const QByteArray whole
            = "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + QByteArray("<w:footnote w:id=\"2\">") + para(u"脚注字"_s) + "</w:footnote></w:footnotes>";
        const auto text = readDocx(docxOf({.body = para(u"甲"_s), .footnotes = whole}));
        QVERIFY(text);
        QCOMPARE(text->leftOut.size(), size_t(1));
        QVERIFY(text->leftOut[0].kind == LeftOutKind::Note);
        QCOMPARE(text->leftOut[0].name, u"脚注字"_s);
        for (const QByteArray &damaged :
            {whole.first(whole.size() / 2), QByteArray("no XML"), QByteArray("<other/>")}) {
            const auto still = readDocx(docxOf({.body = para(u"甲"_s), .footnotes = damaged}));
            QVERIFY2(still, "the plan itself can be read");
            QCOMPARE(still->blocks.size(), size_t(1));
            QCOMPARE(still->leftOut.size(), size_t(1));
            QVERIFY(still->leftOut[0].kind == LeftOutKind::OtherFile);
        }
    }

    void symbolsAreReadWhereTheyHaveACharacter()
    {
        QCOMPARE(read("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F082\"/><w:sym w:font=\"Symbol\" "
                      "w:char=\"F0B7\"/>"
                      "<w:sym w:font=\"SimSun\" w:char=\"2460\"/></w:r></w:p>"),
            QStringList{u"②①"_s});
        QCOMPARE(read("<w:p>" + run("率") + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>"
                     + run("\uF0A3 9", "<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>")
                     + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Wingdings 2\" "
                       "w:char=\"F052\"/><w:sym w:font=\"Wingdings 2\" w:char=\"F06A\"/></w:r></w:p>"),
            QStringList{u"率≥≤ 9✓☑①"_s});
    }

    void phoneticGuidesAreLeftOut()
    {
        QCOMPARE(read("<w:p><w:r><w:ruby><w:rubyPr/><w:rt>" + run("zhì") + "</w:rt><w:rubyBase>" + run("质")
                     + "</w:rubyBase></w:ruby></w:r>" + run("量") + "</w:p>"),
            QStringList{u"质量"_s});
    }

    void theStrictVocabularyAndOtherPrefixesAreKnown()
    {
        const QByteArray body
            = "<a:document xmlns:a=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><a:body><a:p><a:r>"
              "<a:t>严格</a:t></a:r></a:p></a:body></a:document>";
        const QByteArray rels
            = "<Relationships "
              "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
              "Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" "
              "Target=\"/Word/Main.xml\"/></Relationships>";
        const auto text = readDocx(zipOf({{u"word/main.xml"_s, body}, {u"_rels/.rels"_s, rels}}));
        QVERIFY(text);
        QCOMPARE(linesOf(*text), QStringList{u"严格"_s});
    }

    void aPartInUtf16IsRead()
    {
        const QString xml
            = u"<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:document xmlns:w=\"http://schemas."
              "openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>宽</w:t></w:r></w:p>"
              "</w:body></w:document>"_s;
        QByteArray bytes("\xFF\xFE", 2);
        for (const QChar c : xml)
            bytes.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
        const QByteArray rels
            = "<Relationships "
              "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
              "Id=\"a\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
        const auto text = readDocx(zipOf({{u"_rels/.rels"_s, rels}, {u"word/document.xml"_s, bytes}}));
        QVERIFY2(text, text ? "" : text.error().detail.toUtf8().constData());
        QCOMPARE(linesOf(*text), QStringList{u"宽"_s});
    }
};

QTEST_APPLESS_MAIN(DocxTest)
#include "tst_docx.moc"
