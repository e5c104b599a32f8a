// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"
#include "support/officefiles.h"

#include <QTest>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// Tables that arrange a web page are looked through, at any depth; tables of data stay whole.
class LayoutTablesTest final : public QObject
{
    Q_OBJECT

    static QStringList read(const QString &markup)
    {
        const auto text = readHtml(markup);
        return text ? linesOf(*text) : QStringList{u"error: "_s + text.error().detail};
    }
    static QString tasks()
    {
        return u"<table border=1><tr><th>序号<th>领域<th>任务</tr><tr><td>1<td "
               u"rowspan=2>食品<td><p>追溯</p></tr>"
               "<tr><td>2<td>整治</tr></table>"_s;
    }
    static QStringList taskLines()
    {
        return {u"[3x3]"_s, u"0,0 序号"_s, u"0,1 领域"_s, u"0,2 任务"_s, u"1,0 1"_s, u"1,1 2x1 食品"_s,
            u"1,2 追溯"_s, u"2,0 2"_s, u"2,2 整治"_s};
    }
    /// A page whose text lies in a cell of a table, beside navigation and below a line of it.
    static QString arranged(const QString &text)
    {
        return u"<table><tr><td colspan=2>当前位置：首页</tr><tr><td><table><tr><td>机构</tr><tr><td>政策</tr></table><td>"_s
            + text + u"</tr></table>"_s;
    }
    static QStringList around(const QStringList &lines)
    {
        return QStringList{u"当前位置：首页"_s, u"机构"_s, u"政策"_s} + lines;
    }

private Q_SLOTS:
    void aTaskTableKeepsItsGridAtAnyDepth()
    {
        QString page = tasks();
        QStringList lines = taskLines();
        QCOMPARE(read(page), lines);
        for (int depth = 1; depth <= 12; ++depth) {
            page = arranged(u"<h1>题</h1>"_s + page + u"<p>尾</p>"_s);
            lines = around(QStringList{u"题"_s} + lines + QStringList{u"尾"_s});
            QCOMPARE(read(page), lines);
        }
    }

    void aFrameOfOneCellDoesNotHideATable()
    {
        const QString framed = u"<table border=1><tr><td>"_s + tasks() + u"</td></tr></table>"_s;
        QCOMPARE(read(arranged(arranged(framed))), around(around(taskLines())));
    }

    void severalTablesOfAPageEachKeepTheirGrid()
    {
        const QString head
            = u"<table><tr><td>索引号<td>0054<td>分类<td>监管</tr><tr><td>标题<td colspan=3>通知</tr></table>"_s;
        QCOMPARE(read(u"<table><tr><td colspan=4>"_s + head + u"</tr><tr><td colspan=4><p>甲</p>"_s + tasks()
                     + u"</tr></table>"_s),
            (QStringList{u"[2x4]"_s, u"0,0 索引号"_s, u"0,1 0054"_s, u"0,2 分类"_s, u"0,3 监管"_s,
                 u"1,0 标题"_s, u"1,1 1x3 通知"_s, u"甲"_s}
                + taskLines()));
    }

    void muchNavigationAroundMakesNoTableOfData()
    {
        QString rows;
        for (int row = 0; row < 4; ++row)
            rows += u"<tr><td>首页<td>新闻<td>公开<td>服务<td>互动<td>数据</tr>"_s;
        QStringList lines;
        for (int row = 0; row < 4; ++row)
            lines += {u"首页"_s, u"新闻"_s, u"公开"_s, u"服务"_s, u"互动"_s, u"数据"_s};
        const QString text
            = u"关于印发质量安全监管重点任务分工表的通知，各县（市、区）人民政府，市政府各部门："_s.repeated(
                3);
        QCOMPARE(read(u"<table>"_s + rows + u"<tr><td colspan=6>"_s + text + tasks() + u"</tr></table>"_s),
            lines + QStringList{text} + taskLines());
    }

    void aTableOfDataWithATableInOneCellStaysWhole()
    {
        const QString inner = u"<table><tr><td>一季度<td>5家</tr><tr><td>二季度<td>8家</tr></table>"_s;
        QString rows = u"<tr><th>序号<th>任务<th>单位<th>时限</tr>"_s;
        QStringList lines{u"[5x4]"_s, u"0,0 序号"_s, u"0,1 任务"_s, u"0,2 单位"_s, u"0,3 时限"_s};
        for (int row = 1; row <= 4; ++row) {
            rows += u"<tr><td>%1<td>开展监督抽查%2<td>市市场监管局<td>%1月底</tr>"_s.arg(row).arg(
                row == 2 ? u"：<br>"_s + inner + u"并公布"_s : QString());
            lines += {u"%1,0 %1"_s.arg(row),
                u"%1,1 开展监督抽查%2"_s.arg(row).arg(
                    row == 2 ? u"：/一季度/5家/二季度/8家/并公布"_s : QString()),
                u"%1,2 市市场监管局"_s.arg(row), u"%1,3 %1月底"_s.arg(row)};
        }
        const QString table = u"<table>"_s + rows + u"</table>"_s;
        QCOMPARE(read(table), lines);
        QCOMPARE(read(arranged(arranged(table))), around(around(lines)));
    }

    void aRowAloneIsNoTableAndNothingOfItIsLost()
    {
        QCOMPARE(read(u"<table><tr><td><img src=x><td><a>网站首页</a><td><a>政务公开</a></tr></table>"_s),
            (QStringList{u"网站首页"_s, u"政务公开"_s}));
        QCOMPARE(read(u"<table><tr><td>关于我们<td>网站地图</tr><tr><td colspan=2>版权所有</tr></table>"_s),
            (QStringList{u"关于我们"_s, u"网站地图"_s, u"版权所有"_s}));
    }

    void twoRowsThatShareACellAreATable()
    {
        QCOMPARE(read(u"<table><tr><td rowspan=2>食品<td>追溯</tr><tr><td>整治</tr></table>"_s),
            (QStringList{u"[2x2]"_s, u"0,0 2x1 食品"_s, u"0,1 追溯"_s, u"1,1 整治"_s}));
    }

    void deepNestingOfALongPageIsReadQuickly()
    {
        QString rows;
        for (int row = 0; row < 20'000; ++row)
            rows += u"<tr><td>%1<td>任务</tr>"_s.arg(row);
        QString page = u"<table>"_s + rows + u"</table>"_s;
        for (int depth = 0; depth < 60; ++depth)
            page = u"<table><tr><td>左<td>"_s + page + u"</tr></table>"_s;
        const QStringList lines = read(page);
        QCOMPARE(lines.size(), 60 + 1 + 40'000);
        QCOMPARE(lines[60], u"[20000x2]"_s);
    }
};

QTEST_APPLESS_MAIN(LayoutTablesTest)
#include "tst_layouttables.moc"
