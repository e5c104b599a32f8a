// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/layout/pages.h"

#include <QByteArray>

namespace qd
{

/// What the PDF engine leaves undone: a text layer that can be searched, an outline that names sections and
/// tasks, title and author. Error Bug when the bytes are no PDF.
Result<QByteArray> finishedPdf(const QByteArray &fromEngine, const Pages &pages);

} // namespace qd
