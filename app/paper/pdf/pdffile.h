// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>
#include <string_view>
#include <vector>

namespace qd
{

/// A PDF file as numbered objects (PDF 32000 7.5). Objects are written down as they will stand in the file;
/// all but streams go compressed into object streams, so that thousands of small ones take little room.
class PdfFile final
{
public:
    /// A new object; its body may follow by set(). Numbers begin with 1.
    int add(const QByteArray &body = {});
    void set(int object, const QByteArray &body);
    /// A stream, compressed here; `dictionary` without brackets, length and filter.
    int addStream(const QByteArray &dictionary, const QByteArray &data);
    /// A stream as it is; `dictionary` names its filter.
    int addRawStream(const QByteArray &dictionary, const QByteArray &data);
    void setRawStream(int object, const QByteArray &dictionary, const QByteArray &data);

    /// The whole file.
    QByteArray bytes(int root, int info);

    static QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }
    /// A text string in UTF-16 (7.9.2.2).
    static QByteArray text(const QString &text);
    /// A number with up to three decimals.
    static QByteArray number(double value);
    /// The same without a QByteArray, in the room given.
    static constexpr size_t longestNumber = 24;
    static std::string_view written(double value, char (&room)[longestNumber]);
    static QByteArray compressed(std::string_view data);
    static QByteArray compressed(const QByteArray &data)
    {
        return compressed(std::string_view(data.constData(), static_cast<size_t>(data.size())));
    }

private:
    struct Object {
        QByteArray body; ///< of a stream: with its data
        bool stream = false;
    };
    struct ObjectStream {
        int count = 0;
        int first = 0; ///< where the first of them begins
        QByteArray data;
    };
    ObjectStream packedObjects(std::span<const int> numbers) const;

    std::vector<Object> m_objects;
};

} // namespace qd
