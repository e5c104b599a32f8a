// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typedfields.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const auto momentKey = "at"_L1; // beside the keys of the fields

} // namespace

void TypedFields::open(const Values &recorded, const QString &typedText)
{
    m_recorded = recorded;
    m_typed = recorded;
    m_seen.clear();
    const QJsonObject json = QJsonDocument::fromJson(typedText.toUtf8()).object();
    for (auto field = json.begin(); field != json.end(); ++field) {
        if (!recorded.contains(field.key()))
            continue;
        // An older version kept all fields and not what had been recorded.
        const QJsonObject kept = field.value().toObject();
        const QString typed = kept.isEmpty() ? field.value().toVariant().toString() : kept[u"typed"_s].toString();
        if (typed == recorded.value(field.key()))
            continue;
        m_typed[field.key()] = typed;
        m_seen[field.key()] = kept.isEmpty() ? recorded.value(field.key()) : kept[u"seen"_s].toString();
    }
}

void TypedFields::type(const Values &values)
{
    for (auto field = values.begin(); field != values.end(); ++field) {
        const QString &key = field.key();
        m_typed[key] = field.value();
        if (!isTouched(key))
            m_seen.remove(key);
        else if (!m_seen.contains(key))
            m_seen[key] = m_recorded.value(key);
    }
}

void TypedFields::follow(const Values &recorded)
{
    const Values before = std::exchange(m_recorded, recorded);
    for (auto field = recorded.begin(); field != recorded.end(); ++field) {
        const QString &key = field.key();
        const bool touched = m_typed.value(key) != before.value(key);
        if (!touched)
            m_typed[key] = field.value();
        if (!isTouched(key))
            m_seen.remove(key);
    }
}

void TypedFields::takeRecorded(const QString &key)
{
    m_typed[key] = m_recorded.value(key);
    m_seen.remove(key);
}

void TypedFields::revert()
{
    m_typed = m_recorded;
    m_seen.clear();
}

std::optional<QString> TypedFields::changedTo(const QString &key) const
{
    const auto seen = m_seen.find(key);
    if (seen == m_seen.end() || !isTouched(key) || *seen == m_recorded.value(key))
        return std::nullopt;
    return m_recorded.value(key);
}

bool TypedFields::anyChanged() const
{
    return std::any_of(m_seen.keyBegin(), m_seen.keyEnd(), [this](const QString &key) { return changedTo(key); });
}

QString TypedFields::typedText(const QDateTime &at) const
{
    QJsonObject json;
    for (auto field = m_typed.begin(); field != m_typed.end(); ++field) {
        if (isTouched(field.key()))
            json.insert(field.key(),
                QJsonObject{{u"typed"_s, field.value()},
                    {u"seen"_s, m_seen.value(field.key(), m_recorded.value(field.key()))}});
    }
    if (json.isEmpty())
        return {};
    json.insert(momentKey, at.toString(Qt::ISODate));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QDateTime TypedFields::keptAt(const QString &typedText)
{
    const QJsonObject json = QJsonDocument::fromJson(typedText.toUtf8()).object();
    return QDateTime::fromString(json.value(momentKey).toString(), Qt::ISODate);
}

} // namespace qd
