// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/wording.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace qd
{

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
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            wording.m_sentences.insert(entry.key(), entry.value().toString());
    }
    return wording;
}

QString Wording::operator()(const QString &key, std::initializer_list<Blank> blanks) const
{
    const QString sentence = m_sentences.value(key, key);
    QString out;
    qsizetype done = 0;
    // One pass, so that a brace in a plan's own text is never taken for a blank.
    for (qsizetype open = sentence.indexOf(u'{'); open >= 0; open = sentence.indexOf(u'{', done)) {
        const qsizetype close = sentence.indexOf(u'}', open);
        if (close < 0)
            break;
        out += QStringView(sentence).mid(done, open - done);
        const QStringView name = QStringView(sentence).mid(open + 1, close - open - 1);
        for (const Blank &blank : blanks) {
            if (name == blank.first)
                out += blank.second;
        }
        done = close + 1;
    }
    out += QStringView(sentence).mid(done);
    return out;
}

} // namespace qd
