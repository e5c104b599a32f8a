// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/rules.h"
#include "paper/document/document.h"
#include "paper/document/paperinput.h"

namespace qd
{

/// Takes over how the paper is laid out: margins, page numbers, faces and sizes of the 版式方案 that was
/// chosen, or of the office where none was. One that is there no more is the official one with the margins of
/// the office.
void takeLayout(DocumentInfo &info, const PaperOptions &options, const OfficeRules &rules);

} // namespace qd
