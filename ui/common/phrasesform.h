// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/phrases.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace qd
{

/// 常用语 as a list to be edited: codes and texts in place, new ones, deleted ones, lines pasted from
/// elsewhere.
class PhrasesForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PhrasesForm(QWidget *parent = nullptr);

    void show(const std::vector<Phrase> &phrases);
    std::vector<Phrase> shown() const; ///< a row of which nothing is typed is none
    std::optional<Error> fault() const; ///< of what is shown
    /// A new row for a text, its code proposed and open for typing; without a text the text is what is typed
    /// first.
    void add(const QString &text = {});
    void setEditable(bool editable);

Q_SIGNALS:
    void changed();

private:
    enum Column { Code, Text };

    void buildTable();
    QPushButton *addButton(const QString &text, const QString &name, void (PhrasesForm::*act)());
    void append(const Phrase &phrase);
    QString cell(int row, Column column) const;
    int rowNamed(const QString &code) const; ///< -1: none
    void settle(int row, int column); ///< after typing: small letters, one line, a code where there is none
    void addEmpty();
    void erase();
    void paste();
    void takeUsual();
    void take(const std::vector<Phrase> &phrases, const QString &said); ///< into the rows of their codes
    void judge();

    QTableWidget *m_table;
    QLabel *m_note;
    std::vector<QPushButton *> m_buttons;
    bool m_filling = false;
};

} // namespace qd
