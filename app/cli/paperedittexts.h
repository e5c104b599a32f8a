// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace qd
{

class Console;
class Workspace;
struct EditedDocument;
struct PaperInput;

/// Puts what the office wrote into papers of this kind, period and agency into the input, as the window does.
Result<> takePaperEdits(PaperInput &input, const Workspace &workspace);

/// One line about the paragraphs that are the office's own, and those of them whose draft is another one by
/// now.
void tellPaperEdits(const PaperInput &input, const EditedDocument &edited, Console &console);

} // namespace qd
