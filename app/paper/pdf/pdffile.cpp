// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf/pdffile.h"

#include "base/parallel.h"
#include "paper/pdf/pdfbytes.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>

namespace qd
{
namespace
{

constexpr size_t objectsOfAStream = 200;

/// Where an object lies: at an offset of the file, or as the n-th of an object stream.
struct Place {
    bool packed = false;
    qsizetype offset = 0; ///< of the file, or the number of the object stream
    int index = 0;
};

void appendBigEndian(QByteArray &out, quint64 value, int bytes)
{
    for (int byte = bytes - 1; byte >= 0; --byte)
        out += static_cast<char>(value >> (8 * byte) & 0xFF);
}

} // namespace

int PdfFile::add(const QByteArray &body)
{
    m_objects.push_back({body, false});
    return static_cast<int>(m_objects.size());
}

void PdfFile::set(int object, const QByteArray &body)
{
    m_objects[static_cast<size_t>(object) - 1] = {body, false};
}

void PdfFile::setRawStream(int object, const QByteArray &dictionary, const QByteArray &data)
{
    m_objects[static_cast<size_t>(object) - 1] = {"<<" + dictionary + "/Length "
            + QByteArray::number(data.size()) + ">>\nstream\n" + data + "\nendstream",
        true};
}

int PdfFile::addRawStream(const QByteArray &dictionary, const QByteArray &data)
{
    const int object = add();
    setRawStream(object, dictionary, data);
    return object;
}

int PdfFile::addStream(const QByteArray &dictionary, const QByteArray &data)
{
    return addRawStream(dictionary + "/Filter/FlateDecode", compressed(data));
}

QByteArray PdfFile::compressed(std::string_view data)
{
    constexpr int sizeOfLength = 4; // Qt's own, before what zlib wrote
    return qCompress(reinterpret_cast<const uchar *>(data.data()), static_cast<qsizetype>(data.size()))
        .mid(sizeOfLength);
}

QByteArray PdfFile::text(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

std::string_view PdfFile::written(double value, char (&digits)[longestNumber])
{
    auto thousandths = static_cast<qint64>(std::llround(value * 1000));
    char *at = std::end(digits);
    const bool negative = thousandths < 0;
    thousandths = std::abs(thousandths);
    bool zeros = true; // at the end of the decimals
    for (int place = 0; place < 3; ++place, thousandths /= 10) {
        const auto digit = static_cast<char>('0' + thousandths % 10);
        zeros = zeros && digit == '0';
        if (!zeros)
            *--at = digit;
    }
    if (!zeros)
        *--at = '.';
    do {
        *--at = static_cast<char>('0' + thousandths % 10);
        thousandths /= 10;
    } while (thousandths > 0);
    if (negative)
        *--at = '-';
    return {at, static_cast<size_t>(std::end(digits) - at)};
}

QByteArray PdfFile::number(double value)
{
    char room[longestNumber];
    const std::string_view digits = written(value, room);
    return {digits.data(), static_cast<qsizetype>(digits.size())};
}

/// Objects that are no streams, in one that is (7.5.7).
PdfFile::ObjectStream PdfFile::packedObjects(std::span<const int> numbers) const
{
    PdfBytes head;
    PdfBytes bodies;
    for (const int number : numbers) {
        const QByteArray &body = m_objects[static_cast<size_t>(number) - 1].body;
        head << number << ' ' << static_cast<int>(bodies.view().size()) << ' ';
        bodies << std::string_view(body.constData(), static_cast<size_t>(body.size())) << '\n';
    }
    const auto first = static_cast<int>(head.view().size());
    head << bodies.view();
    return {static_cast<int>(numbers.size()), first, compressed(head.view())};
}

QByteArray PdfFile::bytes(int root, int info)
{
    QByteArray out = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    std::vector<Place> places(m_objects.size() + 1);
    const auto write = [&out](int number, const QByteArray &body) {
        const qsizetype offset = out.size();
        out += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
        return offset;
    };
    std::vector<int> small;
    qsizetype size = 0;
    for (const Object &object : m_objects)
        size += object.stream ? object.body.size() : 0;
    out.reserve(size + size / 8);
    for (size_t i = 0; i < m_objects.size(); ++i) {
        if (m_objects[i].stream)
            places[i + 1].offset = write(static_cast<int>(i) + 1, m_objects[i].body);
        else
            small.push_back(static_cast<int>(i) + 1);
    }
    std::vector<ObjectStream> packed((small.size() + objectsOfAStream - 1) / objectsOfAStream);
    inParallel(packed.size(), [&](size_t i) {
        packed[i] = packedObjects(std::span(small).subspan(
            i * objectsOfAStream, std::min(objectsOfAStream, small.size() - i * objectsOfAStream)));
    });
    for (size_t i = 0; i < small.size(); ++i) {
        const auto number = static_cast<qsizetype>(places.size() + i / objectsOfAStream);
        places[static_cast<size_t>(small[i])] = {true, number, static_cast<int>(i % objectsOfAStream)};
    }
    for (const ObjectStream &stream : packed) {
        const auto number = static_cast<int>(places.size());
        places.push_back({});
        places.back().offset = write(number,
            "<</Type/ObjStm/N " + QByteArray::number(stream.count) + "/First "
                + QByteArray::number(stream.first) + "/Filter/FlateDecode/Length "
                + QByteArray::number(stream.data.size()) + ">>\nstream\n" + stream.data + "\nendstream");
    }
    const QByteArray id = QCryptographicHash::hash(out, QCryptographicHash::Md5).toHex();
    const qsizetype start = out.size();
    places.push_back({});
    places.back().offset = start;
    QByteArray table;
    for (size_t i = 0; i < places.size(); ++i) {
        table += static_cast<char>(i == 0 ? 0 : places[i].packed ? 2 : 1);
        appendBigEndian(table, static_cast<quint64>(places[i].offset), 4);
        appendBigEndian(table, static_cast<quint64>(places[i].index), 2);
    }
    const QByteArray data = compressed(table);
    write(static_cast<int>(places.size()) - 1,
        "<</Type/XRef/Size " + QByteArray::number(static_cast<qsizetype>(places.size())) + "/W[1 4 2]/Root "
            + reference(root) + "/Info " + reference(info) + "/ID[<" + id + "><" + id
            + ">]/Filter/FlateDecode/Length " + QByteArray::number(data.size()) + ">>\nstream\n" + data
            + "\nendstream");
    return out + "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace qd
