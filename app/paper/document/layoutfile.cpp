// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/layoutfile.h"

#include "base/opendatafiles.h"
#include "base/reasons/filereason.h"
#include "base/reasons/paperreason.h"
#include "paper/document/papertarget.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr auto formatKey = "format"_L1;
constexpr auto formatName = "qualitydesk-layout"_L1;
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

} // namespace

Result<> writeLayoutFile(const OfficeRules &rules, const QString &file)
{
    QJsonObject object{{formatKey, formatName}};
    for (const SettingKey each : allOf<SettingKey>()) {
        const QString name = key(each);
        if (isOfPapers(name))
            object.insert(name, settingText(rules, each));
    }
    return writeWhole(file, [&]() -> Result<QByteArray> { return QJsonDocument(object).toJson(); });
}

Result<OfficeRules> withLayoutFile(const OfficeRules &rules, const QString &file)
{
    const auto object = read(file);
    if (!object)
        return object.error();
    OfficeRules wanted = rules;
    for (auto entry = object->begin(); entry != object->end(); ++entry) {
        if (!isOfPapers(entry.key()) || !fromKey<SettingKey>(entry.key()))
            continue;
        const Setting setting{{}, entry.key(), entry.value().toString()};
        if (!entry.value().isString() || faultOf(setting))
            return fault(ErrorCode::Invalid, PaperReason::LayoutFileWrong, file, entry.key());
        takeSetting(wanted, setting.key, setting.value);
    }
    return wanted;
}

} // namespace qd
