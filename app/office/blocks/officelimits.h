// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "office/blocks/readers.h"

// What bounds the memory and the time of the readers, beside the two figures in readers.h. Each is far beyond
// any real plan, and together they keep a reader under 300 MB and 5 s.
namespace qd
{

inline constexpr int mostArchiveEntries = 10'000;
/// Characters of all text that a reader hands over; also the longest markup that readHtml takes.
inline constexpr qsizetype mostOfficeText = 20'000'000;
/// Elements of one XML part.
inline constexpr int mostElements = 3'000'000;
inline constexpr int mostOfficeParagraphs = 500'000;
inline constexpr int mostOfficeCells = 500'000;
inline constexpr int mostOfficeColumns = 1024;
/// Bytes of a part that describes (styles, lists, relations), and how many things it may describe.
inline constexpr qsizetype mostDescriptionBytes = 20 * 1024 * 1024;
inline constexpr size_t mostDescriptions = 20'000;

Error damagedOffice(const QString &detail);
Error tooLargeOffice(const QString &detail);
/// With the limit in MB for the clerk to read.
Error tooLargeUnpacked(const QString &detail);
Error encryptedOffice();

} // namespace qd
