// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;

namespace qd
{

class SearchField;

/// Lines to tick, with words to narrow them by and how many are ticked. What is hidden by the words stays
/// ticked.
class CheckList final : public QWidget
{
    Q_OBJECT
public:
    struct Line {
        QString text;
        bool checked = false;
    };

    /// `name`: objectName of the list; its parts have it with .search, .count and .all behind.
    CheckList(const QString &name, const QString &emptyWords, QWidget *parent);

    void setLines(const std::vector<Line> &lines);
    std::vector<int> checked() const; ///< places, from 0
    int current() const; ///< place; -1: none
    int size() const;

Q_SIGNALS:
    void changed(); ///< what is ticked
    void currentChanged();

private:
    void narrow(const QString &words);
    void tickAll();
    void settle();

    SearchField *m_search;
    QListWidget *m_list;
    QLabel *m_count;
    QString m_emptyWords;
    bool m_quiet = false;
};

} // namespace qd
