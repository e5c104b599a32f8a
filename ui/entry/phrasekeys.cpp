// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/phrasekeys.h"

#include "ui/common/phrasebook.h"
#include "ui/common/phrasesdialog.h"
#include "ui/common/session.h"
#include "ui/entry/phrasepopup.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace qd
{

PhraseKeys::PhraseKeys(Session &session, QWidget *form)
    : QObject(form)
    , m_session(session)
    , m_form(form)
    , m_book(new PhraseBook(session, this))
    , m_popup(new PhrasePopup(*m_book, form))
{
    connect(m_popup, &PhrasePopup::chosen, this, &PhraseKeys::put);
    connect(m_popup, &PhrasePopup::editWanted, this, &PhraseKeys::edit);
}

void PhraseKeys::watch(QPlainTextEdit *field)
{
    field->installEventFilter(this);
    if (!m_field)
        m_field = field;
}

bool PhraseKeys::eventFilter(QObject *field, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_field = qobject_cast<QPlainTextEdit *>(field);
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(field, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_J || key->modifiers() != Qt::ControlModifier || m_field != field
        || m_field->isReadOnly())
        return QObject::eventFilter(field, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else
        expand();
    return true;
}

QString PhraseKeys::codeBefore() const
{
    const QTextCursor caret = m_field->textCursor();
    if (caret.hasSelection())
        return {};
    const QString line = caret.block().text().first(caret.positionInBlock());
    qsizetype begin = line.size();
    while (begin > 0 && line[begin - 1].unicode() < 0x80 && line[begin - 1].isLetterOrNumber())
        --begin;
    return line.sliced(begin);
}

/// Behind figures a code may stand without a blank (完成30axs): its longest end that is one.
void PhraseKeys::expand()
{
    const QString typed = codeBefore();
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const QString code = typed.sliced(at);
        if (const Phrase *phrase = phraseNamed(m_book->phrases(), code)) {
            m_replaced = code.size();
            return put(*phrase);
        }
    }
    openList(m_book->matching(typed).empty() ? QString() : typed);
}

void PhraseKeys::openList(const QString &typed)
{
    m_replaced = typed.size();
    const QRect caret = m_field->cursorRect();
    m_popup->open(m_field->viewport()->mapToGlobal(caret.bottomLeft()), typed);
}

void PhraseKeys::showList()
{
    if (!m_field || m_field->isReadOnly())
        return;
    m_field->setFocus();
    openList({});
}

void PhraseKeys::put(const Phrase &phrase)
{
    if (!m_field)
        return;
    QTextCursor caret = m_field->textCursor();
    caret.beginEditBlock(); // one step of the field's own undo
    if (!caret.hasSelection())
        caret.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(m_replaced));
    const int begin = caret.selectionStart();
    caret.insertText(phrase.text);
    caret.endEditBlock();
    const auto blank = static_cast<int>(phrase.text.indexOf(u"××"_s));
    if (blank >= 0) {
        caret.setPosition(begin + blank);
        caret.setPosition(begin + blank + 2, QTextCursor::KeepAnchor);
    }
    m_field->setTextCursor(caret);
    m_field->setFocus();
}

void PhraseKeys::edit()
{
    const QString chosen = m_field ? m_field->textCursor().selectedText() : QString();
    auto *dialog = new PhrasesDialog(m_session, chosen, m_form->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace qd
