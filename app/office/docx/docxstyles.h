// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace qd
{

class XmlCursor;

/// A reference to a list, as a paragraph or a style holds it (w:numPr).
struct ListReference {
    std::optional<int> list; ///< w:numId; 0 takes the numbering of the style away
    std::optional<int> level; ///< w:ilvl, from 0
};

/// Reads a w:numPr whose start was the last step.
ListReference readListReference(XmlCursor &xml);

/// What the styles of a Word document say about numbers and hidden text.
class DocxStyles final
{
public:
    /// `part`: styles.xml, may be empty. Errors: FileDamaged, FileTooLarge.
    static Result<DocxStyles> read(const QByteArray &part);

    /// What a paragraph of this style inherits; `givenBy` becomes the style in the chain that names the list.
    ListReference listOf(const QString &style, QString *givenBy = nullptr) const;
    bool isHidden(const QString &style) const;
    /// The style of paragraphs that name none.
    const QString &defaultParagraph() const { return m_defaultParagraph; }

private:
    struct Style {
        QString basedOn;
        ListReference list;
        std::optional<bool> hidden;
    };
    void readStyle(XmlCursor &xml);

    QHash<QString, Style> m_styles;
    QString m_defaultParagraph;
};

} // namespace qd
