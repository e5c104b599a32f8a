// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/phrases.h"

#include <QObject>
#include <QPointer>

class QPlainTextEdit;

namespace qd
{

class PhraseBook;
class PhrasePopup;
class Session;

/// 常用语 in the text fields of a form: a code and Ctrl+J puts its text in place of the code, Ctrl+J alone
/// shows the list. The first ×× of what was put in is selected, to be typed over. Ctrl+Z in the field brings
/// the code back.
class PhraseKeys final : public QObject
{
    Q_OBJECT
public:
    PhraseKeys(Session &session, QWidget *form);

    void watch(QPlainTextEdit *field);
    void showList(); ///< for the field that was typed in last

protected:
    bool eventFilter(QObject *field, QEvent *event) override;

private:
    void expand();
    void openList(const QString &typed);
    void put(const Phrase &phrase);
    void edit();
    QString
    codeBefore() const; ///< letters and digits right before the caret; empty: none, or text is selected

    Session &m_session;
    QWidget *m_form;
    PhraseBook *m_book;
    PhrasePopup *m_popup;
    QPointer<QPlainTextEdit> m_field; ///< the one typed in last
    qsizetype m_replaced = 0; ///< characters before the caret that the chosen one takes the place of
};

} // namespace qd
