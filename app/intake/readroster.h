// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace qd
{

/// What a column of a pasted list of agencies holds.
enum class RosterColumn { Name, FullName, ShortName, Liaison, Phone, Leader, Number, Unknown };

/// One agency of a pasted list, as far as it was understood.
struct RosterRow {
    int line = 0; ///< of the pasted text, from 1
    QString typed; ///< the whole line as pasted
    QString name; ///< the usual name, cleaned of numbers; empty: none was found
    QString fullName; ///< only where a column of its own tells it
    QString liaison;
    QString phone; ///< several are joined by 、
    QString leader;
};

/// A pasted list of agencies.
struct Roster {
    std::vector<RosterRow> rows;
    std::vector<RosterColumn> columns;
    QStringList headings; ///< as pasted, one a column; empty where the list has none
    int headingLine = 0; ///< from 1; 0: none
    QStringList
        unread; ///< what stands in columns that are not understood: their headings, or their first cells
};

/// Reads a list of agencies from cells as they come from the clipboard: one name a line, several separated by
/// 、 or spaces, or a block of columns in any order. Columns are known by their headings (单位名称, 简称,
/// 联络员, 电话, 分管领导 …), else by what stands in them. Blank lines are passed over, numbers in front of
/// names (1. 二、 （3）) taken off; every other line is a row, be it understood or not.
Roster readRoster(const QList<QStringList> &cells);

/// Whether a cell holds nothing but telephone numbers.
bool isPhoneLike(const QString &cell);
/// Whether it could be the name of a person: two to four Chinese characters that are no body's name.
bool isPersonLike(const QString &cell);

} // namespace qd
