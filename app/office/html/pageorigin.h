// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

class HtmlAttributes;

/// Where a page comes from, gathered from what stands in it: the note a browser leaves when it saves a page,
/// <link rel="canonical">, <meta property="og:url">. The first of these that is an http or https address
/// counts.
class PageOrigin final
{
public:
    /// The note is a comment near the beginning: <!-- saved from url=(0054)https://… -->
    void readNote(QStringView markup);
    void readElement(QByteArrayView name, const HtmlAttributes &attributes);

    /// Empty when the page says nothing of it.
    QString address() const;

private:
    QString m_note, m_canonical, m_shared;
};

} // namespace qd
