// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

// Lines of a document that are no text of it.
namespace qd
{

/// 沧政办〔2025〕6号, also in brackets.
bool isDocumentNumber(QStringView text);
/// 2025年3月, also in brackets and with a day.
bool isDateText(QStringView text);
/// Lines that close a document: date, notes on publication, distribution list, 附件.
bool isFormalLine(QStringView text);
/// The date below a signature.
bool isDateLine(QStringView text);
/// 附件, 附件2：…, 附表1: what stands above an annex.
bool isAnnexLine(QStringView text);

/// 专栏3 重大工程: what stands above a box, whose own numbers are no items.
bool isBoxLine(QStringView text);

} // namespace qd
