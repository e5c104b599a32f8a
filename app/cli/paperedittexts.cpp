// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/paperedittexts.h"

#include "cli/clitext.h"
#include "cli/console.h"
#include "paper/compose/papersubject.h"
#include "workspace/issues/papereditverbs.h"

#include <algorithm>

namespace qd
{

Result<> takePaperEdits(PaperInput &input, const Workspace &workspace)
{
    const auto texts = paperEdits(workspace, subjectOf(input.book.plan().id, input.options));
    if (!texts)
        return texts.error();
    input.edits = editsOf(*texts);
    return {};
}

void tellPaperEdits(const PaperInput &input, const EditedDocument &edited, Console &console)
{
    const auto own = std::count_if(input.edits.begin(), input.edits.end(),
        [&](const auto &edit) { return edited.drafts.contains(edit.first); });
    const auto changed = edited.changed.size();
    if (own == 0 && changed == 0)
        return;
    console.note(changed == 0
            ? Cli::tr("Note: %1 paragraphs are the office's own text.").arg(own)
            : Cli::tr(
                "Note: %1 paragraphs are the office's own text; at %2 places the draft has changed since, "
                "see the reports in the window.")
                  .arg(own)
                  .arg(changed));
}

} // namespace qd
