// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Text as web pages, Word and mails leave it, put right by the habits of Chinese type. Pure, and only ever
// offered: nothing is put right unasked.
namespace qd
{

/// A text put right, and how much of it was not.
struct TidyText {
    QString text;
    int marks = 0; ///< half-width marks made full-width
    int blanks = 0; ///< runs of blanks taken out or shortened
    int breaks = 0; ///< line breaks taken out of sentences

    int count() const { return marks + blanks + breaks; }
};

/// Half-width punctuation among Chinese characters to full width: , ; : ? ! beside one, ( ) and " in pairs, .
/// that ends a line or stands before a blank. Blanks between Chinese characters, and between these and
/// digits, go. Numbers (3,000, 10:30, 0.5), addresses of the web and of mail, numberings (1. 一.) and English
/// stay; in doubt a mark stays. Once put right, a text stays as it is.
TidyText tidyPunctuation(const QString &text);

/// That, and what copying leaves besides: blanks at the edges of lines go, several in a row become one, and a
/// line that ends within its sentence (behind a comma, before a closing mark, or where lines were wrapped at
/// one width) goes on. What begins like an item of a list always begins a line.
TidyText tidyPasted(const QString &text);

} // namespace qd
