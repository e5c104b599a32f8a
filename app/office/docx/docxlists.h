// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/docx/docxstyles.h"

#include <array>
#include <map>

namespace qd
{

inline constexpr int listLevels = 9;

/// One level of a list (w:lvl).
struct ListLevel {
    int start = 0; ///< 17.9.25: zero when the file says nothing
    QString format; ///< for numberText(); empty: decimal
    QString pattern; ///< "第%1条": %1 stands for the number of the first level
    bool separated = true; ///< a tab or a space behind the number
    int restart = -1; ///< w:lvlRestart; -1: by default, after any higher level
    bool decimalOnly = false; ///< w:isLgl
    QString paragraphStyle; ///< the style that belongs to this level
};
using ListLevels = std::array<ListLevel, listLevels>;

/// The lists of a Word document (numbering.xml).
class DocxLists final
{
public:
    /// `part` may be empty. Errors: FileDamaged, FileTooLarge.
    static Result<DocxLists> read(const QByteArray &part, const DocxStyles &styles);

    /// A list that paragraphs may name (w:num).
    struct Instance {
        int shape = -1; ///< w:abstractNum: lists of one shape count on from each other
        ListLevels levels;
        std::array<std::optional<int>, listLevels> restarts; ///< counts anew from here where the list begins
    };
    /// Nothing when the document has no such list.
    const Instance *find(int list) const;

private:
    struct Shape {
        ListLevels levels;
        QString linkedStyle; ///< w:numStyleLink: the levels are those of the list which this style names
    };
    struct Override {
        int level = 0;
        std::optional<ListLevel> shape;
        std::optional<int> start;
    };
    struct Raw {
        int shape = -1;
        std::vector<Override> overrides;
    };
    static Shape readShape(XmlCursor &xml);
    static Override readOverride(XmlCursor &xml);
    static Raw readInstance(XmlCursor &xml);
    static ListLevel readLevel(XmlCursor &xml);
    void resolve(const DocxStyles &styles);

    std::map<int, Shape> m_shapes;
    std::map<int, Raw> m_raw;
    std::map<int, Instance> m_instances;
};

} // namespace qd
