// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/documentstore.h"

#include "paper/document/documentfields.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>

using namespace Qt::StringLiterals;

namespace qd
{
namespace keptdocument
{

/// To be raised with every field and kind of block that comes. One that goes stays readable: its name is let
/// pass here.
constexpr int format = 2;
constexpr int compression = 6;

// Both ways for: structs, blocks, lists, optional ones, enums by their key; the rest is CBOR's own.

template <Kept T>
void put(QCborStreamWriter &to, const T &value);
void put(QCborStreamWriter &to, const Block &block);
template <typename T>
void put(QCborStreamWriter &to, const std::vector<T> &list);

void put(QCborStreamWriter &to, const QString &text)
{
    to.append(text);
}
void put(QCborStreamWriter &to, bool value)
{
    to.append(value);
}
void put(QCborStreamWriter &to, int value)
{
    to.append(qint64{value});
}
void put(QCborStreamWriter &to, double value)
{
    to.append(value);
}
void put(QCborStreamWriter &to, const QStringList &list)
{
    to.startArray(static_cast<quint64>(list.size()));
    for (const QString &text : list)
        to.append(text);
    to.endArray();
}
template <KeyedEnum E>
void put(QCborStreamWriter &to, E value)
{
    to.append(key(value));
}
template <typename T>
void put(QCborStreamWriter &to, const std::optional<T> &value)
{
    put(to, *value); // none is the default, which is left out
}

template <typename T>
void put(QCborStreamWriter &to, const std::vector<T> &list)
{
    to.startArray(list.size());
    for (const T &value : list)
        put(to, value);
    to.endArray();
}

/// Calls `f(name, field, default)` for each field.
template <typename T, typename F>
void eachField(T &value, F &&f)
{
    using Plain = std::remove_const_t<T>;
    static const Plain usual{};
    const auto fields = Fields<Plain>::of(value);
    const auto defaults = Fields<Plain>::of(usual);
    [&]<size_t... I>(std::index_sequence<I...>)
    {
        (f(QLatin1String(Fields<Plain>::names[I]), std::get<I>(fields), std::get<I>(defaults)), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(fields)>>());
}

template <Kept T>
void put(QCborStreamWriter &to, const T &value)
{
    quint64 count = 0;
    eachField(
        value, [&](QLatin1String, const auto &field, const auto &usual) { count += field == usual ? 0 : 1; });
    to.startMap(count);
    eachField(value, [&](QLatin1String name, const auto &field, const auto &usual) {
        if (field == usual)
            return;
        to.append(name);
        put(to, field);
    });
    to.endMap();
}

void put(QCborStreamWriter &to, const Block &block)
{
    std::visit(
        [&]<typename B>(const B &one) {
            to.startArray(2);
            to.append(QLatin1String(Fields<B>::block));
            put(to, one);
            to.endArray();
        },
        block);
}

template <Kept T>
bool take(const QCborValue &from, T &value);
bool take(const QCborValue &from, Block &block);
template <typename T>
bool take(const QCborValue &from, std::vector<T> &list);

bool take(const QCborValue &from, QString &text)
{
    text = from.toString();
    return from.isString();
}
bool take(const QCborValue &from, bool &value)
{
    value = from.toBool();
    return from.isBool();
}
bool take(const QCborValue &from, int &value)
{
    value = static_cast<int>(from.toInteger());
    return from.isInteger();
}
bool take(const QCborValue &from, double &value)
{
    value = from.toDouble();
    return from.isDouble() || from.isInteger();
}
bool take(const QCborValue &from, QStringList &list)
{
    for (const QCborValue &text : from.toArray())
        list << text.toString();
    return from.isArray();
}
template <KeyedEnum E>
bool take(const QCborValue &from, E &value)
{
    const auto known = fromKey<E>(from.toString());
    value = known.value_or(E{});
    return known.has_value();
}
template <typename T>
bool take(const QCborValue &from, std::optional<T> &value)
{
    return take(from, value.emplace());
}

template <typename T>
bool take(const QCborValue &from, std::vector<T> &list)
{
    const QCborArray array = from.toArray();
    list.reserve(static_cast<size_t>(array.size()));
    bool whole = from.isArray();
    for (const QCborValue &each : array) {
        T value{};
        whole = whole && take(each, value);
        list.push_back(std::move(value));
    }
    return whole;
}

template <Kept T>
bool take(const QCborValue &from, T &value)
{
    const QCborMap map = from.toMap();
    bool whole = from.isMap();
    qsizetype known = 0;
    eachField(value, [&](QLatin1String name, auto &field, const auto &) {
        const QCborValue kept = map.value(name);
        if (kept.isUndefined())
            return;
        ++known;
        whole = whole && take(kept, field);
    });
    return whole && known == map.size();
}

template <typename B>
bool takeBlock(const QCborArray &from, Block &block)
{
    return from.at(0).toString() == QLatin1String(Fields<B>::block) && take(from.at(1), block.emplace<B>());
}

template <typename... B>
bool takeAny(const QCborArray &from, std::variant<B...> &block)
{
    return (takeBlock<B>(from, block) || ...);
}

bool take(const QCborValue &from, Block &block)
{
    return takeAny(from.toArray(), block);
}

} // namespace keptdocument

QByteArray packedDocument(const Document &document)
{
    QByteArray bytes;
    QCborStreamWriter to(&bytes);
    to.startMap(2);
    to.append("format"_L1);
    to.append(keptdocument::format);
    to.append("document"_L1);
    keptdocument::put(to, document);
    to.endMap();
    return qCompress(bytes, keptdocument::compression);
}

std::shared_ptr<const Document> unpackedDocument(const QByteArray &bytes)
{
    const QCborMap whole = QCborValue::fromCbor(qUncompress(bytes)).toMap();
    const qint64 format = whole.value("format"_L1).toInteger();
    if (format < 1 || format > keptdocument::format)
        return nullptr;
    auto document = std::make_shared<Document>();
    if (!keptdocument::take(whole.value("document"_L1), *document))
        return nullptr;
    return document;
}

} // namespace qd
