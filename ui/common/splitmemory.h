// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSplitter;

namespace qd
{

/// Remembers where the splitter was left, under its objectName (set it and the first sizes before).
void rememberSplit(QSplitter *splitter);

/// Whether the person has dragged it once; until then a page may share the room as it sees fit.
bool isSplitRemembered(const QSplitter *splitter);

} // namespace qd
