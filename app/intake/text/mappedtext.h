// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

#include <QString>

#include <vector>

namespace qd
{

/// A text put together from pieces of the source, which knows for each of its characters where it came from.
/// Lines can be joined and annotations taken out without losing the place.
class MappedText final
{
public:
    MappedText() = default;
    /// `text` stands in the source at `begin`.
    MappedText(QStringView text, qsizetype begin);

    const QString &text() const { return m_text; }
    qsizetype size() const { return m_text.size(); }
    bool isEmpty() const { return m_text.isEmpty(); }
    QChar operator[](qsizetype at) const { return m_text[at]; }

    void append(const MappedText &other);
    void moveBy(qsizetype units); ///< what it stands in is a piece of the source that begins there
    MappedText mid(qsizetype begin, qsizetype length = -1) const;
    MappedText trimmed() const;
    /// Without the characters of the spans, which are in order and apart.
    MappedText without(const std::vector<Span> &spans) const;

    /// From the first to the last character in the source; empty for an empty text.
    Span span() const;
    Span spanOf(qsizetype begin, qsizetype length) const;

private:
    QString m_text;
    std::vector<qint32> m_at; // place in the source of each character (a source is under 2^31 units)
};

} // namespace qd
