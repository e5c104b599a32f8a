// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/limits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype mostOfLine = 500;
constexpr qsizetype mostOfText = 100'000;

} // namespace

qsizetype mostCharacters(Table table, QLatin1String column)
{
    static constexpr std::array texts{"text"_L1, "preamble"_L1, "problem"_L1, "next_step"_L1, "remark"_L1,
        "state_basis"_L1, "blocked_reason"_L1, "names"_L1, "proposal"_L1, "options"_L1, "draft"_L1, "former_text"_L1,
        "sources"_L1, "reason"_L1, "basis"_L1};
    if (table == Table::ImportBatch && column == "source_text"_L1)
        return 0;
    if (table == Table::PaperIssue && column == "title"_L1) // that of the plan, and more
        return mostOfText;
    return std::find(texts.begin(), texts.end(), column) != texts.end() ? mostOfText : mostOfLine;
}

} // namespace qd
