// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace qd
{

class ReviewHolder;

/// For a plan that is a task table: what each column holds, to be corrected. Every choice is kept for the
/// next table with the same headings. Hidden for plans that are no table.
class ColumnBar final : public QWidget
{
    Q_OBJECT
public:
    ColumnBar(ReviewHolder &holder, QWidget *parent);

    /// In a short window the boxes fold to a button that says when a column was guessed.
    void setFoldable(bool foldable);
    void fill(); ///< again as the review has it: the choice was not followed

Q_SIGNALS:
    void tableChosen(const qd::TableReading &table); ///< read it again like this
    void guessWanted(); ///< read it again without anything the clerk set

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column {
        QWidget *cell = nullptr;
        QLabel *heading = nullptr;
        QComboBox *role = nullptr;
    };

    void keepHeight();
    void showFolded();
    Column addColumn(int at);
    void showColumn(const Column &column, int at);
    void choose();

    ReviewHolder &m_holder;
    TableReading m_table;
    QScrollArea *m_scroll;
    QWidget *m_row;
    QHBoxLayout *m_cells;
    QLabel *m_words;
    QToolButton *m_fold;
    QToolButton *m_guess;
    std::vector<Column> m_columns;
    bool m_foldable = false;
};

} // namespace qd
