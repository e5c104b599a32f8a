// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The door of the paper layer: options in, pages out. compose → paginate → paint, the same pages for preview,
// printer and PDF.
#include "paper/chart/chart.h"
#include "paper/compose/compose.h"
#include "paper/document/documentstore.h"
#include "paper/compose/keptinput.h"
#include "paper/issuedpaper.h"
#include "paper/document/optionstore.h"
#include "paper/document/paperinput.h"
#include "paper/layout/paginate.h"
#include "paper/pdf/pdfwriter.h"
#include "paper/sheet/sheetwriter.h"
#include "paper/word/docxwriter.h"
