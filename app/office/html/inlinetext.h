// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// The text of a line of a web page, put together from pieces, its white space collapsed as a browser does. A
/// line end of the source between two Chinese characters leaves nothing (CSS Text 3, 4.1.2): Word breaks its
/// HTML anywhere.
class InlineText final
{
public:
    void add(QStringView text);
    bool isEmpty() const { return m_text.isEmpty(); }
    qsizetype size() const { return m_text.size(); }
    /// The text so far, trimmed; it begins anew.
    QString take();

private:
    enum class Gap { None, Space, LineEnd };

    QString m_text;
    Gap m_gap = Gap::None;
};

} // namespace qd
