// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/evidencerow.h"

namespace qd
{

/// 1.4 MB; whole kB below one of those.
QString sizeText(qint64 bytes);

/// Of what kind a file is, by its name: PDF, Word, 图片 …; its ending in capitals where that is not known.
QString fileTypeText(const QString &name);

/// What a file hangs on: 区市场监管局 2023年第二季度 · 领导批示 2023-05-04; empty where on the task or
/// measure itself. `agency` is the name of its agency.
QString hangsOnText(const EvidenceRow &row, const QString &agency);

/// The words of an export (workspace/evidence/exportplaces).
ExportWords exportWords();

} // namespace qd
