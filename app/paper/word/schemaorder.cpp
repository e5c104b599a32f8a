// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/word/schemaorder.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace qd
{

const std::vector<SchemaOrder> &schemaOrders()
{
    static const std::vector<SchemaOrder> orders{
        // word/document.xml
        {"document", "background body"},
        {"body", "p|tbl sectPr"},
        {"p", "pPr r|hyperlink|bookmarkStart|bookmarkEnd"},
        {"hyperlink", "r"},
        {"r", "rPr t|br|tab|fldChar|instrText|drawing"},
        {"tbl", "tblPr tblGrid tr"},
        {"tblGrid", "gridCol"},
        {"tr", "tblPrEx trPr tc"},
        {"tc", "tcPr p|tbl"},
        {"pPr",
            "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr "
            "shd tabs "
            "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi "
            "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc "
            "textDirection "
            "textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"},
        {"pBdr", "top left bottom right between bar"},
        {"tabs", "tab"},
        {"rPr",
            "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof "
            "snapToGrid "
            "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText "
            "vertAlign rtl "
            "cs em lang eastAsianLayout specVanish oMath"},
        {"tblPr",
            "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc "
            "tblCellSpacing "
            "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange"},
        {"tblBorders", "top left bottom right insideH insideV"},
        {"tblCellMar", "top left bottom right"},
        {"trPr",
            "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing "
            "jc hidden "
            "ins del trPrChange"},
        {"tcPr",
            "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign "
            "hideMark "
            "headers cellIns cellDel cellMerge tcPrChange"},
        {"tcBorders", "top left bottom right insideH insideV tl2br tr2bl"},
        {"sectPr",
            "headerReference|footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders "
            "lnNumType "
            "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid "
            "printerSettings "
            "sectPrChange"},
        // a picture in it
        {"drawing", "inline"},
        {"inline", "extent effectExtent docPr cNvGraphicFramePr graphic"},
        {"cNvGraphicFramePr", "graphicFrameLocks"},
        {"graphic", "graphicData"},
        {"graphicData", "pic"},
        {"pic", "nvPicPr blipFill spPr"},
        {"nvPicPr", "cNvPr cNvPicPr"},
        {"blipFill", "blip srcRect stretch"},
        {"stretch", "fillRect"},
        {"spPr", "xfrm prstGeom"},
        {"xfrm", "off ext"},
        {"prstGeom", "avLst"},
        // word/footer*.xml
        {"ftr", "p|tbl"},
        // word/styles.xml
        {"styles", "docDefaults latentStyles style"},
        {"docDefaults", "rPrDefault pPrDefault"},
        {"rPrDefault", "rPr"},
        {"pPrDefault", "pPr"},
        {"style",
            "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat "
            "locked "
            "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"},
        // word/fontTable.xml
        {"fonts", "font"},
        {"font",
            "altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic "
            "embedBoldItalic"},
        // word/settings.xml
        {"settings",
            "writeProtection view zoom mirrorMargins bordersDoNotSurroundHeader bordersDoNotSurroundFooter "
            "gutterAtTop trackRevisions documentProtection defaultTabStop evenAndOddHeaders "
            "drawingGridHorizontalSpacing drawingGridVerticalSpacing characterSpacingControl footnotePr "
            "endnotePr "
            "compat rsids mathPr themeFontLang clrSchemeMapping decimalSymbol listSeparator"},
        {"compat",
            "spaceForUL balanceSingleByteDoubleByteWidth ulTrailSpace doNotExpandShiftReturn "
            "adjustLineHeightInTable "
            "useFELayout compatSetting"},
    };
    return orders;
}

int schemaRank(QByteArrayView parent, QByteArrayView child)
{
    static const auto ranks = [] {
        QHash<QByteArray, QHash<QByteArray, int>> all;
        for (const SchemaOrder &order : schemaOrders()) {
            QHash<QByteArray, int> &known = all[order.element.toByteArray()];
            const QList<QByteArray> places = order.children.toByteArray().split(' ');
            for (qsizetype place = 0; place < places.size(); ++place) {
                for (const QByteArray &name : places[place].split('|'))
                    known.insert(name, static_cast<int>(place));
            }
        }
        return all;
    }();
    return ranks.value(parent.toByteArray()).value(child.toByteArray(), -1);
}

QByteArray inSchemaOrder(const QByteArray &element, std::vector<QByteArray> children)
{
    const auto local = [](const QByteArray &name) { return name.mid(name.indexOf(':') + 1); };
    const auto rank = [&, parent = local(element)](const QByteArray &child) {
        qsizetype end = 1;
        while (end < child.size() && child[end] != ' ' && child[end] != '/' && child[end] != '>')
            ++end;
        const int place = schemaRank(parent, local(child.mid(1, end - 1)));
        Q_ASSERT(place >= 0);
        return place;
    };
    std::erase_if(children, [](const QByteArray &child) { return child.isEmpty(); });
    if (children.empty())
        return {};
    std::stable_sort(children.begin(), children.end(),
        [&](const QByteArray &a, const QByteArray &b) { return rank(a) < rank(b); });
    QByteArray all = '<' + element + '>';
    for (const QByteArray &child : children)
        all += child;
    return all + "</" + element + '>';
}

} // namespace qd
