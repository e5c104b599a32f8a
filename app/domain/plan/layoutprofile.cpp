// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/layoutprofile.h"

#include "base/reasons/paperreason.h"
#include "domain/values/enumkeys.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr auto nameKey = "name"_L1;
constexpr auto pageNumbersKey = "page_numbers"_L1;
constexpr auto marginTopKey = "margin_top"_L1;
constexpr auto marginLeftKey = "margin_left"_L1;
constexpr auto bodyFaceKey = "body_face"_L1;
constexpr auto titleFaceKey = "title_face"_L1;
constexpr auto bodySizeKey = "body_size"_L1;
constexpr auto tableSizeKey = "table_size"_L1;

/// Takes the values of a profile one by one and keeps the first fault.
class ProfileReader final
{
public:
    ProfileReader(const QString &id, const QString &json)
        : m_json(QJsonDocument::fromJson(json.toUtf8()).object())
    {
        m_read.profile.id = id;
        m_read.profile.name = m_json.value(nameKey).toString().trimmed();
        m_read.fault = nameFault(m_read.profile.name, {});
    }

    ReadProfile read()
    {
        LayoutProfile &profile = m_read.profile;
        takeNumbers(profile.pageNumbers);
        takeMargin(profile.marginTop, marginTopKey, marginTopLimits);
        takeMargin(profile.marginLeft, marginLeftKey, marginLeftLimits);
        takeFace(profile.type.body, bodyFaceKey, bodyFaces);
        takeFace(profile.type.title, titleFaceKey, titleFaces);
        takeSize(profile.type.bodySize, bodySizeKey, bodySizes);
        takeSize(profile.type.tableSize, tableSizeKey, tableSizes);
        return std::move(m_read);
    }

private:
    void fail(const QJsonValue &value, const QString &possible)
    {
        if (m_read.fault)
            return;
        m_read.fault = Error{ErrorCode::Invalid, PaperReason::ProfileValueWrong, u"layout profile"_s,
            {{u"name"_s, m_read.profile.name}, {u"value"_s, value.toVariant().toString().left(20)},
                {u"limit"_s, possible}}};
    }

    void takeMargin(int &margin, QLatin1String key, const MarginLimits &limits)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined())
            return;
        const int wanted = value.toInt(-1);
        if (wanted < limits.least || wanted > limits.most)
            return fail(value, u"%1–%2 mm"_s.arg(limits.least).arg(limits.most));
        margin = wanted;
    }

    template <typename E, size_t count>
    static QString keysOf(const std::array<E, count> &possible)
    {
        QStringList keys;
        for (const E each : possible)
            keys << key(each);
        return keys.join(u", "_s);
    }

    template <typename E, size_t count>
    bool takeOne(E &field, const QJsonValue &value, const std::array<E, count> &possible)
    {
        const auto wanted = fromKey<E>(value.toString());
        if (!wanted || std::find(possible.begin(), possible.end(), *wanted) == possible.end())
            return false;
        field = *wanted;
        return true;
    }

    void takeNumbers(PageNumbers &field)
    {
        constexpr std::array possible{PageNumbers::Outer, PageNumbers::Centred, PageNumbers::Counted};
        const QJsonValue value = m_json.value(pageNumbersKey);
        if (!value.isUndefined() && !takeOne(field, value, possible))
            fail(value, keysOf(possible));
    }

    template <size_t count>
    void takeSize(TypeSize &field, QLatin1String key, const std::array<TypeSize, count> &possible)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isUndefined() && !takeOne(field, value, possible))
            fail(value, keysOf(possible));
    }

    /// One that is not known is no fault: another office may have a later version of the program.
    template <size_t count>
    void takeFace(PaperFace &field, QLatin1String key, const std::array<PaperFace, count> &possible)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined() || takeOne(field, value, possible))
            return;
        if (value.isString())
            m_read.unknownFaces << value.toString().left(longestProfileName);
        else
            fail(value, keysOf(possible));
    }

    QJsonObject m_json;
    ReadProfile m_read;
};

} // namespace

QString packedProfile(const LayoutProfile &profile)
{
    const QJsonObject json{{nameKey, profile.name}, {pageNumbersKey, key(profile.pageNumbers)},
        {marginTopKey, profile.marginTop}, {marginLeftKey, profile.marginLeft},
        {bodyFaceKey, key(profile.type.body)}, {titleFaceKey, key(profile.type.title)},
        {bodySizeKey, key(profile.type.bodySize)}, {tableSizeKey, key(profile.type.tableSize)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ReadProfile unpackedProfile(const QString &id, const QString &json)
{
    return ProfileReader(id, json).read();
}

QString newProfileId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

std::optional<Error> nameFault(const QString &name, const std::vector<LayoutProfile> &others)
{
    static const QStringList builtIn{u"official"_s, u"meeting"_s, u"公文"_s, u"会议"_s};
    const QString bare = name.trimmed();
    const auto fault = [&](PaperReason reason) {
        return Error{ErrorCode::Invalid, reason, u"layout profile"_s,
            {{u"name"_s, bare.left(longestProfileName)}, {u"limit"_s, QString::number(longestProfileName)}}};
    };
    if (bare.isEmpty() || bare.size() > longestProfileName || builtIn.contains(bare, Qt::CaseInsensitive))
        return fault(PaperReason::ProfileNameWrong);
    const bool taken = std::any_of(others.begin(), others.end(),
        [&](const LayoutProfile &other) { return other.name.compare(bare, Qt::CaseInsensitive) == 0; });
    if (taken)
        return fault(PaperReason::ProfileNameTaken);
    return {};
}

QString freeProfileName(const QString &name, const std::vector<LayoutProfile> &profiles)
{
    QString wanted = name;
    for (int number = 2; nameFault(wanted, profiles); ++number) {
        const QString behind = u' ' + QString::number(number);
        wanted = name.left(longestProfileName - behind.size()) + behind;
    }
    return wanted;
}

} // namespace qd
