// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/wording.h"

#include "base/opendatafiles.h"
#include "base/reasons/paperreason.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qint64 largestTemplate = 1024 * 1024;

Error faultOf(PaperReason reason, const QString &file, const QString &detail, const QString &key = {},
    const QString &value = {})
{
    return {ErrorCode::Invalid, reason, detail,
        {{u"file"_s, QDir::toNativeSeparators(file)}, {u"name"_s, key}, {u"value"_s, value}}};
}

/// What stands between the braces; `open` is what a brace without its other half begins with.
struct Blanks {
    QStringList names;
    QString open;
};
Blanks blanksOf(const QString &sentence)
{
    Blanks blanks;
    for (qsizetype at = sentence.indexOf(u'{'); at >= 0; at = sentence.indexOf(u'{', at + 1)) {
        const qsizetype close = sentence.indexOf(u'}', at);
        if (close < 0) {
            blanks.open = sentence.mid(at);
            return blanks;
        }
        blanks.names << sentence.mid(at + 1, close - at - 1);
    }
    return blanks;
}

} // namespace

FilledText &FilledText::operator+=(const FilledText &other)
{
    const int shift = static_cast<int>(text.size());
    text += other.text;
    for (FactSpan fact : other.facts) {
        fact.start += shift;
        facts.push_back(fact);
    }
    return *this;
}

const Wording &Wording::ours()
{
    static const Wording wording = read();
    return wording;
}

Wording Wording::read()
{
    Wording wording;
    const QDir folder(u":/report/wording"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            wording.m_sentences.insert(entry.key(), entry.value().toString());
            wording.m_files.insert(entry.key(), name);
        }
    }
    return wording;
}

QString Wording::folderBeside(const QString &dataFile)
{
    return QFileInfo(dataFile).absoluteDir().filePath(u"模板"_s);
}

Result<Wording> Wording::load(const QString &folder)
{
    Wording wording = ours();
    if (folder.isEmpty())
        return wording;
    const QDir place(folder);
    for (const QString &name : place.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        QD_TRY(wording.takeOver(place.filePath(name)));
    return wording;
}

Result<> Wording::takeOver(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (std::find(m_files.cbegin(), m_files.cend(), name) == m_files.cend())
        return faultOf(PaperReason::TemplateUnknown, path, u"no file of ours has this name"_s);
    QFile file(path);
    if (isOpenDataFile(path) || file.size() > largestTemplate || !file.open(QIODevice::ReadOnly))
        return faultOf(PaperReason::TemplateUnreadable, path, file.errorString(), {}, u"1"_s);
    const QByteArray bytes = file.readAll();
    QJsonParseError fault;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &fault);
    if (!json.isObject()) {
        const qsizetype line = bytes.left(fault.offset).count('\n') + 1;
        return faultOf(PaperReason::TemplateUnreadable, path, fault.errorString(), {}, QString::number(line));
    }
    const QJsonObject object = json.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (m_files.value(entry.key()) != name || !entry.value().isString())
            return faultOf(
                PaperReason::TemplateKeyUnknown, path, u"no text of ours has this key"_s, entry.key());
        QD_TRY(takeOver(path, entry.key(), entry.value().toString()));
    }
    return {};
}

Result<> Wording::takeOver(const QString &file, const QString &key, const QString &sentence)
{
    const QStringList known = blanksOf(ours().m_sentences.value(key)).names;
    const Blanks wanted = blanksOf(sentence);
    if (!wanted.open.isEmpty())
        return faultOf(PaperReason::TemplateBlankUnknown, file, u"brace not closed"_s, key, wanted.open);
    for (const QString &blank : wanted.names) {
        if (!known.contains(blank))
            return faultOf(
                PaperReason::TemplateBlankUnknown, file, u"no such blank"_s, key, u'{' + blank + u'}');
    }
    m_sentences.insert(key, sentence);
    return {};
}

QString Wording::operator()(const QString &key, std::initializer_list<Blank> blanks) const
{
    FilledText out;
    fill(out, false, key, blanks);
    return out.text;
}

FilledText Wording::filled(const QString &key, std::initializer_list<Blank> blanks) const
{
    FilledText out;
    fill(out, true, key, blanks);
    return out;
}

void Wording::fill(FilledText &out, bool withFacts, const QString &key, std::initializer_list<Blank> blanks) const
{
    const QString sentence = m_sentences.value(key, key);
    const auto more = [](qsizetype sum, const Blank &blank) { return sum + blank.second.size(); };
    out.text.reserve(std::accumulate(blanks.begin(), blanks.end(), sentence.size(), more));
    qsizetype done = 0;
    // One pass, so that a brace in a plan's own text is never taken for a blank.
    for (qsizetype open = sentence.indexOf(u'{'); open >= 0; open = sentence.indexOf(u'{', done)) {
        const qsizetype close = sentence.indexOf(u'}', open);
        if (close < 0)
            break;
        out.text += QStringView(sentence).mid(done, open - done);
        const QStringView name = QStringView(sentence).mid(open + 1, close - open - 1);
        for (const Blank &blank : blanks) {
            if (name != blank.first || blank.second.isEmpty())
                continue;
            if (withFacts)
                out.facts.push_back({static_cast<int>(out.text.size()), static_cast<int>(blank.second.size())});
            out.text += blank.second;
        }
        done = close + 1;
    }
    out.text += QStringView(sentence).mid(done);
}

} // namespace qd
