// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/phrases.h"

#include <QFrame>

class QLineEdit;
class QTreeWidget;

namespace qd
{

class PhraseBook;

/// The list of phrases below the caret: typing narrows it by code, text or pinyin, Enter or Tab takes the
/// chosen one, Esc closes it.
class PhrasePopup final : public QFrame
{
    Q_OBJECT
public:
    PhrasePopup(PhraseBook &book, QWidget *parent);

    void open(const QPoint &below, const QString &typed); ///< a place of the screen

Q_SIGNALS:
    void chosen(const qd::Phrase &phrase);
    void editWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< keys of the list, typed into the field

private:
    void fill();
    int row() const; ///< -1: none is chosen
    void choose(int row); ///< one that there is
    void take();

    PhraseBook &m_book;
    QLineEdit *m_typed;
    QTreeWidget *m_list;
    std::vector<Phrase> m_shown;
};

} // namespace qd
