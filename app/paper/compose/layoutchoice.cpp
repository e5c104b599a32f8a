// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/layoutchoice.h"

namespace qd
{

void takeLayout(DocumentInfo &info, const PaperOptions &options, const OfficeRules &rules)
{
    info.profile = options.profile.value_or(rules.paperProfile);
    info.marginTopMm = rules.papers.marginTop;
    info.marginLeftMm = rules.papers.marginLeft;
    info.pageNumbers = rules.papers.pageNumbers;
    if (options.layout.isEmpty())
        return;
    info.profile = PaperProfile::Official;
    const LayoutProfile *own = profileOf(rules, options.layout);
    if (!own)
        return;
    info.layout = own->name;
    info.marginTopMm = own->marginTop;
    info.marginLeftMm = own->marginLeft;
    info.pageNumbers = own->pageNumbers;
    info.type = own->type;
}

} // namespace qd
