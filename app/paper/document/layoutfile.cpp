// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/layoutfile.h"

#include "base/opendatafiles.h"
#include "base/reasons/filereason.h"
#include "base/reasons/paperreason.h"
#include "paper/document/papertarget.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr auto formatKey = "format"_L1;
constexpr auto formatName = "qualitydesk-layout"_L1;
constexpr auto profilesKey = "profiles"_L1;
constexpr qint64 largest = 64 * 1024; // bytes; it has a few hundred

bool isOfPapers(QStringView key)
{
    return key.startsWith("paper."_L1);
}

Error fault(ErrorCode code, Reason reason, const QString &file, const QString &detail)
{
    return {code, reason, detail, {{u"file"_s, QDir::toNativeSeparators(file)}}};
}

Result<QJsonObject> read(const QString &file)
{
    QFile source(file);
    if (!source.exists())
        return fault(ErrorCode::NotFound, FileReason::FileNotFound, file, u"no such file"_s);
    if (isOpenDataFile(file)) // to close it would cost SQLite its locks
        return fault(ErrorCode::Invalid, PaperReason::LayoutFileWrong, file, u"the data file"_s);
    if (!source.open(QIODevice::ReadOnly))
        return fault(ErrorCode::Io, FileReason::FileUnreadable, file, source.errorString());
    const QByteArray bytes = source.read(largest + 1);
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (bytes.size() > largest || object.value(formatKey).toString() != formatName)
        return fault(ErrorCode::Invalid, PaperReason::LayoutFileWrong, file, u"not of this format"_s);
    return object;
}

QJsonArray arrayOf(const std::vector<LayoutProfile> &profiles)
{
    QJsonArray array;
    for (const LayoutProfile &profile : profiles)
        array.append(QJsonDocument::fromJson(packedProfile(profile).toUtf8()).object());
    return array;
}

Result<> writeObject(const QJsonObject &object, const QString &file)
{
    return writeWhole(file, [&]() -> Result<QByteArray> { return QJsonDocument(object).toJson(); });
}

/// One that is there already as the file has it is no other.
Result<> takeProfile(TakenLayout &taken, const QJsonObject &object)
{
    const ReadProfile read
        = unpackedProfile(newProfileId(), QString::fromUtf8(QJsonDocument(object).toJson()));
    if (read.fault)
        return *read.fault;
    const QString packed = packedProfile(read.profile);
    const LayoutProfile *there = profileNamed(taken.rules, read.profile.name);
    if (!there || packedProfile(*there) != packed) {
        if (const auto wrong = nameFault(read.profile.name, taken.rules.profiles))
            return *wrong;
        takeSetting(taken.rules, profileSettingKey(read.profile.id), packed);
    }
    taken.profiles << read.profile.name;
    for (const QString &face : read.unknownFaces) {
        if (!taken.unknownFaces.contains(face))
            taken.unknownFaces << face;
    }
    return {};
}

} // namespace

Result<> writeProfileFile(const LayoutProfile &profile, const QString &file)
{
    return writeObject({{formatKey, formatName}, {profilesKey, arrayOf({profile})}}, file);
}

Result<> writeLayoutFile(const OfficeRules &rules, const QString &file)
{
    QJsonObject object{{formatKey, formatName}};
    for (const SettingKey each : allOf<SettingKey>()) {
        const QString name = key(each);
        if (isOfPapers(name))
            object.insert(name, settingText(rules, each));
    }
    if (!rules.profiles.empty())
        object.insert(profilesKey, arrayOf(rules.profiles));
    return writeObject(object, file);
}

Result<TakenLayout> withLayoutFile(const OfficeRules &rules, const QString &file)
{
    const auto object = read(file);
    if (!object)
        return object.error();
    TakenLayout taken{rules, {}, {}};
    for (auto entry = object->begin(); entry != object->end(); ++entry) {
        if (!isOfPapers(entry.key()) || !fromKey<SettingKey>(entry.key()))
            continue;
        const Setting setting{{}, entry.key(), entry.value().toString()};
        if (!entry.value().isString() || faultOf(setting))
            return fault(ErrorCode::Invalid, PaperReason::LayoutFileWrong, file, entry.key());
        takeSetting(taken.rules, setting.key, setting.value);
    }
    for (const QJsonValue &profile : object->value(profilesKey).toArray())
        QD_TRY(takeProfile(taken, profile.toObject()));
    return taken;
}

} // namespace qd
