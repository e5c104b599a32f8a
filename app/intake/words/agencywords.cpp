// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/words/agencywords.h"

#include "intake/text/simplifiedform.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

// ---- the tables

/// One collective with 、 in its name: 各省、自治区、直辖市人民政府, 各市（州）、县（市、区）人民政府. $K is
/// a bracket, $N not the 市 of another name (各县（市、区）、市财政局).
constexpr QStringView joinedCollective
    = u"(?:各|有关|相关|各有关|各相关|所有)"
      u"(?:(?:省|市|县|区|州|盟|地|旗|地市|市州|县市|区县|设区市|地级市|辖市|自治县)(?:$K)?"
      u"(?:[、,，]$N(?:自治州|自治区|自治县|直辖市|计划单列市|新疆生产建设兵团|市辖区|县级市"
      u"|区县|县区|县市|特区|州|市|县|区|旗)(?:$K)?(?!直|级|属))+"
      u"|(?:镇|乡|乡镇|镇街|街镇|街道|园区)(?:$K)?"
      u"(?:[、,，](?:镇|乡|民族乡|街道|园区|功能区|开发区|管理区|场)(?:$K)?)+"
      u"|(?:镇|乡|乡镇|街道)(?:人民政府|政府|办事处)(?:[、,，](?:镇|乡|乡镇|民族乡|街道)(?=人民政府|政府|办事处))+)"
      u"(?:党委、政府|党（工）委、管委会|人民政府|政府|管委会|办事处|党工委)?";
constexpr QStringView shortBracket = u"[（(〔\\[［][^（(〔\\[［）)〕\\]］]{1,14}[）)〕\\]］]";
/// Behind a bracket that names the cities.
constexpr QStringView noOtherName = u"(?!(?<=市、区[）)〕\\]］].|市区[）)〕\\]］].|市[）)〕\\]］].)市)";

/// A phrase for several bodies, as a whole name.
constexpr QStringView collectives
    = u"(?:各|全体|所有|其他各).{1,40}|.{0,40}(?:成员|联席|参与)单位|.{2,40}牵头单位"
      u"|(?:国务院|中央|省|市|区|县|镇|自治区)?[级直属]?(?:各|各有关|各相关|有关|相关|各级)(?:责任|职能|主管|"
      u"行业主管|"
      u"行业|"
      u"直属|成员|业务|市级|区级|省级|县级)?"
      u"(?:部门|单位|街镇|街道|镇街|乡镇|镇|区县|县区|县市区|县|市|区|州|地区|地方|园区|企业|科室|处室|股室|"
      u"委办局|高校|"
      u"平台|"
      u"协会|机构|开发区|功能区)(?:和单位|及单位|、单位|政府|人民政府|办事处|管委会|（单位）)?"
      u"|.{0,12}(?:有关|相关)(?:职能|主管|责任)?(?:部门|单位)(?:和单位|及单位)?"
      u"|(?:街镇|镇街|乡镇|县市区|县区|区县|街道办|各级政府|地方各级.{0,6}政府|地方政府|园区)"
      u"|[省市区县](?:级|直|属)(?:各)?(?:部门|单位|机关|国有企业|国企|企业)|.{0,6}属地.{0,8}";

/// The last characters of a body's name.
constexpr std::array<QStringView, 102> suffixes{u"局", u"委", u"办", u"厅", u"部", u"署", u"院", u"会", u"社",
    u"司", u"所", u"站", u"台", u"馆", u"室", u"处", u"科", u"组", u"队", u"团", u"校", u"联", u"协", u"中心",
    u"公司", u"集团", u"银行", u"海关", u"支行", u"分行", u"政府", u"街道", u"镇", u"乡", u"街镇", u"单位",
    u"部门", u"大学", u"法院", u"机关", u"园区", u"开发区", u"新区", u"指挥部", u"专班", u"基地", u"平台",
    u"企业集团", u"管理区", u"度假区", u"高新区", u"经开区", u"示范区", u"自贸区", u"自贸试验区", u"保税区",
    u"功能区", u"合作区", u"实验区", u"试验区", u"风景区", u"景区", u"港区", u"矿区", u"林区", u"实验室",
    u"学会", u"联盟", u"中央", u"人大", u"政协", u"城投", u"交投", u"产投", u"国投", u"水投", u"文投",
    u"文旅投", u"农投", u"金投", u"城建投", u"电力", u"电网", u"移动", u"联通", u"电信", u"铁塔", u"人行",
    u"林场", u"农场", u"机场", u"军分区", u"社区", u"党组", u"总工会", u"报业", u"供销", u"公积金", u"工商联",
    u"党校", u"油田", u"铁路"};

/// A place as a body: 合肥市, 浦东新区, 桐庐县.
constexpr QStringView places = u"[\\x{4e00}-\\x{9fff}]{2,7}(?:市|县|区|旗|州|盟)";
/// Ends like a place, but is none.
constexpr QStringView noPlaces = u".*(?:社区|片区|地区|小区|辖区|区区|超市|上市|全市|全县|全区|各地市)";

/// What names of bodies do not hold.
constexpr QStringView foreignWords
    = u"[的了是将要并\\s。；：:！？%＋+=＝]|第[一二三四五六七八九十]|以下|以上|上述";
/// What a clause holds that ends in the name of a body.
constexpr QStringView clauseWords = u"设在|由|应当|负责|牵头";
/// Words that fill a list, but name nobody.
constexpr QStringView fillers = u"其中|具体|同时|下同|附后|待定|暂无|无|略|分值|备注|注|牵头|配合|责任|负责|"
                                u"落实|实施|推进|完成|企业|自身|本级|"
                                u"各自|依法|依规|市场|社会|群众|用户|业主|政策|措施";

/// Beginnings that look like a level and are none.
constexpr QStringView wordsLikeLevels = u"^(?:市场|市容|市政(?!府|协|法|务)|区划|区域|县域|省际)";

// ---- the machinery

QRegularExpression whole(QStringView words)
{
    return QRegularExpression(u"^(?:%1)$"_s.arg(words));
}

bool isForeign(QStringView name)
{
    static const QRegularExpression foreign(foreignWords.toString());
    return foreign.match(name).hasMatch();
}

} // namespace

std::vector<Extent> joinedCollectivesIn(QStringView list)
{
    static const QRegularExpression pattern(
        joinedCollective.toString().replace(u"$K"_s, shortBracket.toString()).replace(u"$N"_s, noOtherName.toString()));
    std::vector<Extent> found;
    for (auto matches = pattern.globalMatch(simplifiedForm(list)); matches.hasNext();) {
        const auto match = matches.next();
        found.push_back({match.capturedStart(), match.capturedEnd()});
    }
    return found;
}

bool isCollectiveName(QStringView name)
{
    static const QRegularExpression pattern = whole(collectives);
    static const QRegularExpression prose(u"[。；：:！？]|要|应(?!急)|必须|将|纳入|结合|提出|进行"_s);
    if (name.size() > 60)
        return false;
    const QString plain = simplifiedForm(name);
    return pattern.match(plain).hasMatch() && !prose.match(plain).hasMatch();
}

bool isAgencyLike(QStringView name)
{
    static const QRegularExpression place = whole(places);
    static const QRegularExpression noPlace = whole(noPlaces);
    if (name.size() < 2 || name.size() > 45)
        return false;
    const QString plain = simplifiedForm(name);
    if (isCollectiveName(plain))
        return true;
    if (isForeign(plain))
        return false;
    return std::any_of(suffixes.begin(), suffixes.end(), [&](QStringView suffix) {
        return plain.endsWith(suffix);
    }) || (place.match(plain).hasMatch() && !noPlace.match(plain).hasMatch());
}

bool isPlainName(QStringView name)
{
    static const QRegularExpression clause(clauseWords.toString());
    return isAgencyLike(name) && !clause.match(simplifiedForm(name)).hasMatch();
}

bool isRecipient(QStringView text)
{
    static const QRegularExpression pattern(u"^(?:并|及时|统一|定期|按时)*(?:上?报送?|报请|抄报|抄送|呈报|"
                                            u"呈送|送|移送|提交|报备|反馈|通报|汇总报|交|向)"
                                            u"(?:至|到|给|于)?(?=[省市区县州旗各本])(?<to>.+)$"_s);
    const auto match = pattern.match(simplifiedForm(text));
    return match.hasMatch() && isAgencyLike(match.captured(u"to"));
}

bool mayBeName(QStringView name)
{
    static const QRegularExpression letters(u"^[\\p{L}\\p{N}（）()〔〕·“”-]{2,24}$"_s);
    static const QRegularExpression filler = whole(fillers);
    static const QRegularExpression digits(u"^[0-9０-９一二三四五六七八九十]+.?$|[0-9０-９]+[分%]$"_s);
    const QString plain = simplifiedForm(name);
    return letters.match(plain).hasMatch() && !isForeign(plain) && !filler.match(plain).hasMatch()
        && !digits.match(plain).hasMatch();
}

QChar levelPrefix(QStringView name)
{
    static const QRegularExpression ownWords(wordsLikeLevels.toString()); // 市场监管局 is no bureau of a city
    if (ownWords.match(name).hasMatch())
        return {};
    if (name.size() < 3 || !QStringView(u"省市区县州旗").contains(name.front()))
        return {};
    return name.front();
}

} // namespace qd
