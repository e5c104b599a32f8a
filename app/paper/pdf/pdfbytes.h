// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pdf/pdffile.h"

#include <QPointF>
#include <QRgb>

#include <charconv>
#include <string>

namespace qd
{

/// Words of a PDF put one behind the other. What is appended to a million times for one document: a
/// QByteArray needs several times as long for each.
class PdfBytes final
{
public:
    PdfBytes &operator<<(std::string_view words)
    {
        m_bytes += words;
        return *this;
    }
    PdfBytes &operator<<(char sign)
    {
        m_bytes += sign;
        return *this;
    }
    PdfBytes &operator<<(int number)
    {
        char digits[PdfFile::longestNumber];
        m_bytes.append(digits, std::to_chars(std::begin(digits), std::end(digits), number).ptr);
        return *this;
    }
    PdfBytes &operator<<(double number)
    {
        char digits[PdfFile::longestNumber];
        return *this << PdfFile::written(number, digits);
    }
    PdfBytes &operator<<(const QPointF &point) { return *this << point.x() << ' ' << point.y(); }

    PdfBytes &addReference(int object) { return *this << object << " 0 R"; }
    PdfBytes &addColour(QRgb rgb)
    {
        return *this << qRed(rgb) / 255.0 << ' ' << qGreen(rgb) / 255.0 << ' ' << qBlue(rgb) / 255.0;
    }
    /// A byte of a string in round brackets (PDF 32000 7.3.4.2).
    void addByte(int byte)
    {
        const auto c = static_cast<char>(byte);
        if (c == '\r') { // would be read as a line feed
            m_bytes += "\\r";
            return;
        }
        if (c == '(' || c == ')' || c == '\\')
            m_bytes += '\\';
        m_bytes += c;
    }

    void reserve(size_t bytes) { m_bytes.reserve(bytes); }
    bool isEmpty() const { return m_bytes.empty(); }
    std::string_view view() const { return m_bytes; }
    QByteArray toByteArray() const { return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())}; }

private:
    std::string m_bytes;
};

} // namespace qd
