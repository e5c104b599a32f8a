// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"

#include <QByteArray>

namespace qd
{

class WordPage;

/// The ids of the named styles; their Chinese names stand in wordstyles.cpp.
namespace wordstyle
{

inline constexpr char title[] = "DocTitle"; // 公文标题
inline constexpr char subtitle[] = "DocSubtitle";
inline constexpr char heading1[] = "Heading1"; // 标题 1: Word translates the names of its own styles
inline constexpr char heading2[] = "Heading2";
inline constexpr char heading3[] = "Heading3";
inline constexpr char heading4[] = "Heading4";
inline constexpr char body[] = "DocBody";
inline constexpr char flush[] = "DocFlush";
inline constexpr char caption[] = "TableCaption";
inline constexpr char tableNote[] = "TableNote";
inline constexpr char afterTable[] = "AfterTable"; ///< the lowest line Word knows: it wants a paragraph there
inline constexpr char pageNumberOdd[] = "PageNumberOdd";
inline constexpr char pageNumberEven[] = "PageNumberEven";
inline constexpr char pageNumberCentred[] = "PageNumberCentred";
inline constexpr char coverTitle[] = "CoverTitle";
inline constexpr char coverSubtitle[] = "CoverSubtitle";
inline constexpr char coverLine[] = "CoverLine";
inline constexpr char contentsTitle[] = "ContentsTitle";
inline constexpr char contentsLine[] = "TOC"; ///< with the level from 1 behind it
inline constexpr char mark[] = "IssuingMark";
inline constexpr char documentNumber[] = "DocumentNumber";
inline constexpr char signature[] = "Signature";
inline constexpr char imprint[] = "Imprint";
inline constexpr char picture[] = "Picture";
inline constexpr char attendance[] = "Attendance";
inline constexpr char lead[] = "LeadWords"; ///< of characters
inline constexpr char attendanceLead[] = "AttendanceLead"; ///< of characters
inline constexpr char table[] = "DocTable"; ///< of tables
inline constexpr char imprintTable[] = "ImprintTable";

} // namespace wordstyle

/// The id of the style that a paragraph of the text has.
const char *wordStyleOf(Style style);
/// The id of the style of a cell's paragraph.
const char *wordCellStyle(Style style, CellAlign align, bool small);
/// 1 … for a heading that Word lists, else 0.
int headingLevelOf(Style style);

/// A length as an attribute holds it.
QByteArray wholeTwips(double twips);

/// word/styles.xml
QByteArray stylesXml(const Document &document, const WordPage &page);

} // namespace qd
