// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/text/simplifiedform.h"

#include <algorithm>
#include <array>
#include <memory>

namespace qd
{
namespace
{

/// Traditional and, at the same place, simple characters: those of labels, role words, numbers and names of
/// bodies.
constexpr QStringView traditional
    = u"責單牽頭門負實職務會辦廳處團區縣鎮鄉聯隊總時間進員導領關機構協參與條項號個開發業產組國財稅監"
      u"測農環運輸統計規劃資設衛電網審織傳黨統戰臺灣學"
      u"術議節點結據質標準術檢驗權證貿濟經場財報體貫徹萬億達標續長執後為將應無當屬園場廣東"
      u"級調擔圍範籌極積別動絡繫掛鉤預擬該認備類試銀鐵銷館軍礦險際納駐編網圖們隱聲權屬機構發開題類號館絡鏈備訪聯細則綱賬對線書請紀決從復訂製購違舉";
constexpr QStringView simple
    = u"责单牵头门负实职务会办厅处团区县镇乡联队总时间进员导领关机构协参与条项号个开发业产组国财税监"
      u"测农环运输统计规划资设卫电网审织传党统战台湾学"
      u"术议节点结据质标准术检验权证贸济经场财报体贯彻万亿达标续长执后为将应无当属园场广东"
      u"级调担围范筹极积别动络系挂钩预拟该认备类试银铁销馆军矿险际纳驻编网图们隐声权属机构发开题类号馆络链备访联细则纲账对线书请纪决从复订制购违举";
static_assert(traditional.size() == simple.size());

/// A table over all characters, so that long texts are folded at the speed of copying.
const std::array<char16_t, 0x10000> &folding()
{
    static const auto table = [] {
        auto all = std::make_unique<std::array<char16_t, 0x10000>>();
        for (size_t i = 0; i < all->size(); ++i)
            (*all)[i] = static_cast<char16_t>(i);
        for (qsizetype i = 0; i < traditional.size(); ++i)
            (*all)[traditional[i].unicode()] = simple[i].unicode();
        return all;
    }();
    return *table;
}

} // namespace

QString simplifiedForm(QStringView text)
{
    const auto &table = folding();
    QString plain = text.toString();
    std::for_each(plain.begin(), plain.end(), [&](QChar &c) { c = QChar(table[c.unicode()]); });
    return plain;
}

} // namespace qd
