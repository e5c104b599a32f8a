// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/responsible/agencynames.h"

#include "base/textcompare.h"
#include "intake/words/agencywords.h"
#include "intake/words/vocabulary.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

// ---- the tables
// -----------------------------------------------------------------------------------------------

struct Abbreviation {
    QStringView usual; ///< behind the level prefix: 区|市场监管局
    QStringView full;
};

/// Only those that mean the same everywhere. (金融办 or 绿化市容局 differ from place to place and are left to
/// the clerk.)
constexpr std::array abbreviations{
    Abbreviation{u"市场监管局", u"市场监督管理局"},
    Abbreviation{u"市监局", u"市场监督管理局"},
    Abbreviation{u"发展改革委", u"发展和改革委员会"},
    Abbreviation{u"发改委", u"发展和改革委员会"},
    Abbreviation{u"发展改革局", u"发展和改革局"},
    Abbreviation{u"发改局", u"发展和改革局"},
    Abbreviation{u"商务委", u"商务委员会"},
    Abbreviation{u"科委", u"科学技术委员会"},
    Abbreviation{u"科技局", u"科学技术局"},
    Abbreviation{u"经信委", u"经济和信息化委员会"},
    Abbreviation{u"经信局", u"经济和信息化局"},
    Abbreviation{u"工信局", u"工业和信息化局"},
    Abbreviation{u"建管委", u"建设和管理委员会"},
    Abbreviation{u"住建委", u"住房和城乡建设委员会"},
    Abbreviation{u"住建局", u"住房和城乡建设局"},
    Abbreviation{u"卫健委", u"卫生健康委员会"},
    Abbreviation{u"卫生健康委", u"卫生健康委员会"},
    Abbreviation{u"卫健局", u"卫生健康局"},
    Abbreviation{u"国资委", u"国有资产监督管理委员会"},
    Abbreviation{u"农业农村委", u"农业农村委员会"},
    Abbreviation{u"人社局", u"人力资源和社会保障局"},
    Abbreviation{u"人力社保局", u"人力资源和社会保障局"},
    Abbreviation{u"文旅局", u"文化和旅游局"},
    Abbreviation{u"应急局", u"应急管理局"},
    Abbreviation{u"规划资源局", u"规划和自然资源局"},
    Abbreviation{u"城管执法局", u"城市管理行政执法局"},
    Abbreviation{u"医保局", u"医疗保障局"},
    Abbreviation{u"退役军人局", u"退役军人事务局"},
    Abbreviation{u"政务服务办", u"政务服务办公室"},
    Abbreviation{u"妇联", u"妇女联合会"},
    Abbreviation{u"残联", u"残疾人联合会"},
    Abbreviation{u"科协", u"科学技术协会"},
    Abbreviation{u"工商联", u"工商业联合会"},
    Abbreviation{u"文联", u"文学艺术界联合会"},
};

struct KindRule {
    AgencyKind kind;
    QStringView pattern; ///< anywhere in the name; the first that fits wins
};

constexpr std::array kindRules{
    KindRule{AgencyKind::Vertical,
        u"^公安.*分局$|公安分局$|税务局$|海关$|支行$|分行$|消防救援|气象局$|烟草专卖局$|邮政管理局$|"
        u"通信管理局$|海事局$"},
    KindRule{AgencyKind::Group,
        u"总工会$|^共青团|^团.{0,4}委$|妇联$|妇女联合会$|科协$|工商联$|残联$|侨联$|文联$|红十字会$|贸促会$"},
    KindRule{AgencyKind::Party,
        u"[省市区县州旗]委(?:$|组织部|宣传部|统战部|政法委|办公室|办$|党校|网信办|编办|社工部|社会工作部|"
        u"老干部局|巡察办|机关工委|金融办|外办)|纪委|监委|党校$|党工委$"},
    KindRule{AgencyKind::Street, u"(?:街道|镇|乡)(?:办事处|政府|人民政府)?$"},
    KindRule{AgencyKind::Department, u"(?:局|委|委员会|办|办公室|厅|部|署|政府|管委会)$"},
};

/// 静安区, 上海市静安区, 安徽省, 某某省某某市某某县 at the start of a title.
constexpr QStringView placePattern
    = u"^((?:[\\x{4e00}-\\x{9fff}]{2,3}省|[\\x{4e00}-\\x{9fff}]{2,7}自治区)?"
      u"(?:[\\x{4e00}-\\x{9fff}]{2,4}?市)?(?:[\\x{4e00}-\\x{9fff}]{1,4}?[区县旗])?)";

// ---- the machinery
// --------------------------------------------------------------------------------------------

QString writtenOut(const QString &name)
{
    for (const Abbreviation &abbreviation : abbreviations) {
        if (name == abbreviation.usual)
            return abbreviation.full.toString();
    }
    return name;
}

/// The city of a place that is a part of one: 上海市 of 上海市静安区.
QString cityOf(const QString &place)
{
    const qsizetype at = place.indexOf(u'市');
    return at > 0 && at + 1 < place.size() ? place.left(at + 1) : QString();
}

} // namespace

QString placeOf(const QString &title)
{
    static const QRegularExpression year(u"^(?:[0-9０-９]{4}\\s*年度?)?\\s*"_s);
    static const QRegularExpression pattern(placePattern.toString());
    static const QRegularExpression verbs(u"关于|印发|推进|促进|支持|加快|质量|工作|建设|[省市区县]{2}"_s);
    const QString rest = QString(title).remove(year);
    const QString place = pattern.match(rest).captured(1);
    return verbs.match(place).hasMatch() ? QString() : place;
}

AgencyKind kindOf(const QString &name)
{
    if (isCollectiveName(name))
        return AgencyKind::Collective;
    for (const KindRule &rule : kindRules) {
        if (QRegularExpression(rule.pattern.toString()).match(name).hasMatch())
            return rule.kind;
    }
    return AgencyKind::Other;
}

QString fullNameOf(const QString &name, const QString &place)
{
    static const QRegularExpression youth(u"^团([省市区县州旗])委$"_s);
    static const QRegularExpression police(u"^公安(.{2,4})分局$"_s);
    if (const auto match = youth.match(name); match.hasMatch())
        return place.endsWith(match.captured(1)) ? u"共青团%1委员会"_s.arg(place) : name;
    if (police.match(name).hasMatch()) {
        const QString city = cityOf(place);
        return city.isEmpty() ? name : city + u"公安局"_s + police.match(name).captured(1) + u"分局"_s;
    }
    const QChar level = levelPrefix(name);
    if (level.isNull())
        return writtenOut(name);
    const QString rest = name.mid(1);
    const QString owner = place.endsWith(level) ? place : QString(level);
    if (rest.startsWith(u'委') && kindOf(name) == AgencyKind::Party)
        return place.endsWith(level) ? u"中共%1%2"_s.arg(place, rest) : name;
    return owner + writtenOut(rest);
}

QString identityOf(const QString &name)
{
    QString plain = folded(name);
    if (plain.endsWith(u"各成员单位"))
        plain.remove(plain.size() - 5, 1);
    else if (!isCollectiveName(name))
        plain = fullNameOf(plain, {});
    return plain;
}

QString placelessIdentity(const QString &name, const QString &place)
{
    if (isCollectiveName(name))
        return identityOf(name);
    QString plain = folded(name);
    const QString own = folded(place);
    const QString city = cityOf(own);
    const QString inner = own.mid(city.size()); // 静安区 of 上海市静安区
    for (const QString &prefix : {own, inner}) {
        if (!prefix.isEmpty() && plain.startsWith(prefix) && plain.size() > prefix.size() + 2) {
            plain = plain.mid(prefix.size());
            return writtenOut(plain);
        }
    }
    const QChar level = levelPrefix(plain);
    if (!level.isNull() && (own.isEmpty() || !own.endsWith(level)))
        return identityOf(name); // another level, or a place we do not know
    return writtenOut(level.isNull() ? plain : plain.mid(1));
}

} // namespace qd
