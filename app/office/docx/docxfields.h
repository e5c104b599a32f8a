// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace qd
{

class XmlCursor;

/// The complex fields that are open while a paragraph is read (17.16.18): of each first comes its code, then
/// its result. The result is text; where Word shows a field without one, what it shows is made of the code.
class DocxFields final
{
public:
    /// "begin", "separate" or "end". What a field that ended shows without a result, or empty.
    QString mark(const QString &kind);
    /// w:ffData, whose start was the last step: what a form shows in the field that just began.
    void readForm(XmlCursor &xml);
    /// w:instrText, and the results of fields within a code.
    void addCode(QStringView text);
    /// The result got text.
    void addedText();
    bool isInCode() const; ///< of any open field
    /// A code goes no further than its paragraph: a field that a broken file never closes must not swallow
    /// the rest.
    void endParagraph();

private:
    struct Open {
        QString code;
        QString form;
        bool inCode = true;
        bool hasResult = false;
    };
    std::vector<Open> m_open; // the innermost last
};

} // namespace qd
