// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/paragraphs/webmarks.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct MarkRule {
    LineMark mark;
    QStringView pattern; ///< of the whole line
};

constexpr std::array markRules{
    MarkRule{LineMark::WebCrumb,
        u"(?:当前位置|您的位置|您所在的位置|您现在的位置|所在位置|现在位置)[：:>＞\\s].*"},
    MarkRule{LineMark::WebCrumb, u"首\\s?页\\s?[>＞›»/].*"},
    MarkRule{LineMark::WebCrumb, u"[^>＞›»。]{1,20}(?:[>＞›»][^>＞›»。]{1,30}){2,}"},
    MarkRule{LineMark::PageMark, u"[—–―－\\-]{1,2}\\s*[0-9０-９]{1,4}\\s*[—–―－\\-]{1,2}"},
    MarkRule{
        LineMark::PageMark, u"第\\s*[0-9０-９]{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*[0-9０-９]{1,4}\\s*页)?"},
    MarkRule{LineMark::PageMark, u"[0-9]{1,4}\\s?/\\s?[0-9]{1,4}"},
    MarkRule{LineMark::FormStart, u"(?:我要|网页|内容|页面)?纠错"},
    MarkRule{LineMark::FormLine,
        u"(?:[0-9]{1,2}[.、])?\\s*(?:错误类|出错页面|内容标题|为了方便我们|您的姓名|您的邮箱|联系电话|验证码)"
        u".*"},
    MarkRule{LineMark::FormEnd, u"使用说明"},
    MarkRule{LineMark::WebFurniture,
        u"【?(?:打印本?页?|关闭(?:窗口|本页)?|打印|收藏|返回顶部|分享(?:到)?[：:]?.{0,20})】?"},
    MarkRule{LineMark::WebFurniture,
        u"[\\[【(（]?(?:打印|关闭|收藏|分享|推荐|纠错|复制链接|下载|大|中|小)[\\]】)）]?"
        u"(?:\\s*[|｜/"
        u"]?\\s*[\\[【(（]?(?:打印|关闭|收藏|分享|推荐|纠错|复制链接|下载|大|中|小)[\\]】)）]?)+"},
    MarkRule{LineMark::WebFurniture,
        u"(?:分享|分享到|转发|关注我们)[：:]?\\s*(?:(?:微信|微博|新浪微博|QQ|QQ空间|朋友圈|更多|腾讯微博|"
        u"人人网)[\\s、|]*)*"},
    MarkRule{LineMark::WebFurniture,
        u"微信扫一扫.{0,30}|用手机看|手机扫码.{0,20}|无障碍浏览.{0,20}|长者模式|返\\s?回"},
    MarkRule{LineMark::WebFurniture, u"[\\[【]?\\s?字\\s?[体号][：:].{0,24}"},
    MarkRule{LineMark::WebFurniture,
        u"(?:索\\s?引\\s?号|信息索引|主题分类|发文机[关构]|发布机[关构]|成文日期|公开日期|生成日期|有\\s?"
        u"效\\s?性|信息名称|"
        u"公文时效|体裁分类|组配分类|公开方式|公开类别|关\\s?键\\s?词|名\\s{1,8}称|文\\s{1,8}号|发文字号|"
        u"信息分类|主题词)"
        u"\\s*[：:].{0,90}"},
    MarkRule{LineMark::WebFurniture,
        u"(?:信息来源|来源|发布时间|发布日期|发文日期|浏览次数|浏览量|阅读次数|阅读|点击数|点击量|点击次数|"
        u"访问量|作者|编辑|责任编辑)\\s*[：:].{0,"
        u"80}"},
    MarkRule{LineMark::WebFurniture,
        u"(?:时间|日期)\\s*[：:]\\s*(?:19|20)\\d{2}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?.{0,20}(?:\\d{1,2}[:：]\\d{2}|来源|浏览|阅读|点击|字体|作者|编辑)"
        u".{0,60}"},
    MarkRule{LineMark::WebFurniture, u"(?:上一篇|下一篇|上一条|下一条|相关链接|相关阅读|扫一扫).{0,60}"},
    MarkRule{LineMark::PrintMark, u"【法宝引证码】.*"},
    MarkRule{LineMark::PrintMark, u"(?:原文链接|本文链接|来源链接|引证码|文章属性)[：:]?.*"},
    MarkRule{LineMark::PrintMark, u".{2,80}?(?:[.．·]{4,}|…{2,})\\s*[-—]?\\s?[0-9０-９]{1,4}\\s?[-—]?"},
    MarkRule{
        LineMark::PrintMark, u"[∙•·]?【(?:制定机关|公布日期|字\\s*号|施行日期|效力等级|时效性|主题分类)】.*"},
    MarkRule{LineMark::WebFurniture, u"https?://\\S+"},
    MarkRule{LineMark::WebFurniture,
        u"全\\s?文|正\\s?文|[•·∙]\\s?(?:分享到|20\\d{2}年\\d{1,2}月\\d{1,2}日|来源[：:].{0,40})"},
    MarkRule{LineMark::WebFurniture,
        u"(?:用户)?(?:登录|注册)(?:\\s*[|｜]?\\s*(?:登录|注册|无障碍浏览|长者模式))*"},
    MarkRule{LineMark::WebFurniture, u"(?:版权所有|网站标识码|.{0,12}ICP备|.{0,12}公网安备).{0,80}"},
};

struct CompiledMark {
    LineMark mark;
    QRegularExpression pattern;
};

const std::array<CompiledMark, markRules.size()> &compiledMarks()
{
    static const auto compiled = [] {
        std::array<CompiledMark, markRules.size()> all;
        for (size_t i = 0; i < markRules.size(); ++i)
            all[i] = {markRules[i].mark,
                QRegularExpression(QRegularExpression::anchoredPattern(markRules[i].pattern))};
        return all;
    }();
    return compiled;
}

} // namespace

LineMark markOf(QStringView line)
{
    constexpr qsizetype longest = 160; // furniture is short; prose is spared the expressions
    if (line.isEmpty() || line.size() > longest)
        return LineMark::None;
    const auto &marks = compiledMarks();
    const auto found = std::find_if(marks.begin(), marks.end(),
        [line](const CompiledMark &m) { return m.pattern.match(line).hasMatch(); });
    return found == marks.end() ? LineMark::None : found->mark;
}

} // namespace qd
