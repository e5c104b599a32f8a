// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/archivefields.h"

#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace qd
{
namespace archive
{

/// To be raised whenever a field in archivefields.h comes, goes, moves or means something else.
constexpr qint32 format = 1;

// Both ways for: records, enums, optionals, vectors; all else is Qt's.

template <typename T>
void put(QDataStream &to, const T &value);
template <typename T>
void put(QDataStream &to, const std::optional<T> &value);
template <typename T>
void put(QDataStream &to, const std::vector<T> &values);
template <typename T>
void get(QDataStream &from, T &value);
template <typename T>
void get(QDataStream &from, std::optional<T> &value);
template <typename T>
void get(QDataStream &from, std::vector<T> &values);

template <typename T>
void put(QDataStream &to, const T &value)
{
    if constexpr (Record<T>) {
        static_assert(isWhole<T>, "a field is not listed");
        std::apply([&to](const auto &...fields) { (put(to, fields), ...); }, Fields<T>::of(value));
    } else if constexpr (std::is_enum_v<T>) {
        to << static_cast<qint32>(value);
    } else {
        to << value;
    }
}

template <typename T>
void put(QDataStream &to, const std::optional<T> &value)
{
    to << value.has_value();
    if (value)
        put(to, *value);
}

template <typename T>
void put(QDataStream &to, const std::vector<T> &values)
{
    to << static_cast<quint32>(values.size());
    for (const T &value : values) // of bool it is a copy
        put(to, value);
}

template <typename T>
void get(QDataStream &from, T &value)
{
    if constexpr (Record<T>) {
        std::apply([&from](auto &...fields) { (get(from, fields), ...); }, Fields<T>::of(value));
    } else if constexpr (std::is_enum_v<T>) {
        qint32 number = 0;
        from >> number;
        value = static_cast<T>(number);
    } else {
        from >> value;
    }
}

template <typename T>
void get(QDataStream &from, std::optional<T> &value)
{
    bool any = false;
    from >> any;
    value.reset();
    if (any && from.status() == QDataStream::Ok)
        get(from, value.emplace());
}

template <typename T>
void get(QDataStream &from, std::vector<T> &values)
{
    quint32 size = 0;
    from >> size;
    values.clear();
    for (quint32 i = 0; i < size && from.status() == QDataStream::Ok; ++i) { // no size is believed beforehand
        T value{};
        get(from, value);
        values.push_back(std::move(value));
    }
}

} // namespace archive

void dropGoneAgencies(ImportReview::State &state, const AgencyRegister &agencies)
{
    for (AgencyDecision &decision : state.decisions) {
        if (decision.existingAgency == 0 || agencies.find(AgencyId{decision.existingAgency}))
            continue;
        decision.existingAgency = 0;
        decision.match = AgencyMatch::None;
        if (decision.shortName.isEmpty())
            decision.shortName = decision.name;
        if (decision.fullName.isEmpty())
            decision.fullName = decision.name;
    }
}

QString archived(const KeptReview &review)
{
    KeptReview lean = review;
    lean.state.proposal.source.clear(); // that of the reading: no edit changes it
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    archive::put(stream, lean);
    constexpr int fast = 1;
    return u"%1:%2"_s.arg(archive::format).arg(QString::fromLatin1(qCompress(bytes, fast).toBase64()));
}

Result<KeptReview> unarchived(const QString &text)
{
    const Error unreadable{ErrorCode::Corrupt, {}, {}, {}};
    const QString mark = u"%1:"_s.arg(archive::format);
    if (!text.startsWith(mark))
        return unreadable;
    const QByteArray packed = QByteArray::fromBase64(text.sliced(mark.size()).toLatin1());
    const QByteArray bytes = packed.size() > 4 ? qUncompress(packed) : QByteArray();
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    KeptReview review;
    archive::get(stream, review);
    if (bytes.isEmpty() || stream.status() != QDataStream::Ok || !stream.atEnd()
        || review.state.settled.size() != review.state.proposal.doubts.size())
        return unreadable;
    review.state.proposal.source = review.reading.proposal.source;
    return review;
}

} // namespace qd
