// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QListWidget;
class QToolButton;

namespace qd
{

/// A column that a table can have.
struct ColumnChoice {
    QString key; ///< as in PaperOptions::columns
    QString title;
    bool isUsual = true; ///< there where nobody chose
};

/// The columns of a table, ticked where they are printed, in the order in which they are; dragged, or moved
/// by Alt+Up and Alt+Down or by the buttons.
class ColumnChooser final : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    /// In their usual order. Emits nothing.
    void setChoices(std::vector<ColumnChoice> choices);
    bool isEmpty() const { return m_choices.empty(); }
    /// Keys of the ticked columns in order; empty where they are the usual ones.
    QStringList columns() const;
    /// Empty: the usual ones. Keys that are no choice are left out. Emits nothing.
    void setColumns(const QStringList &keys);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int by);
    QStringList ticked() const;
    QStringList usual() const;

    std::vector<ColumnChoice> m_choices;
    QListWidget *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_reset;
    bool m_filling = false;
};

} // namespace qd
