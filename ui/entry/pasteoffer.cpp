// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/pasteoffer.h"

#include "base/tidytext.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/entry/growingedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QToolButton *answerButton(const QString &name, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(words);
    button->setFocusPolicy(Qt::NoFocus); // Tab leads to the next field, and the caret stays in the text
    return button;
}

} // namespace

PasteOffer::PasteOffer(GrowingEdit *edit)
    : QFrame(edit->parentWidget())
    , m_edit(edit)
    , m_words(new PlainLabel(this))
{
    const QString name = edit->objectName() + u".pasted"_s;
    setObjectName(name);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_words->setObjectName(name + u"Words"_s);
    m_words->setWordWrap(true);
    auto *tidy = answerButton(name + u"Tidy"_s, tr("Put it right (F7)"), this);
    auto *keep = answerButton(name + u"Keep"_s, tr("Leave it (Esc)"), this);
    auto *layout = new QHBoxLayout(this);
    const int u = unit(this);
    layout->setContentsMargins(u, u / 2, u / 2, u / 2);
    layout->setSpacing(u);
    layout->addWidget(m_words, 1);
    layout->addWidget(tidy);
    layout->addWidget(keep);
    hide();
    edit->installEventFilter(this);
    connect(edit, &GrowingEdit::pasted, this, &PasteOffer::offer);
    connect(edit, &QPlainTextEdit::textChanged, this, &PasteOffer::look);
    connect(tidy, &QToolButton::clicked, this, &PasteOffer::tidy);
    connect(keep, &QToolButton::clicked, this, &PasteOffer::withdraw);
}

void PasteOffer::withdraw()
{
    m_piece = {};
    look();
}

void PasteOffer::offer(int from, int to)
{
    m_piece = QTextCursor(m_edit->document());
    m_piece.setPosition(from);
    m_piece.setPosition(to, QTextCursor::KeepAnchor);
    look();
}

QString PasteOffer::piece() const
{
    QString text = m_piece.selectedText();
    return text.replace(QChar::ParagraphSeparator, u'\n');
}

void PasteOffer::look()
{
    const TidyText tidy = m_piece.isNull() ? TidyText() : tidyPasted(piece());
    QStringList wrong;
    if (tidy.marks > 0)
        wrong << tr("%1 half-width marks").arg(tidy.marks);
    if (tidy.blanks > 0)
        wrong << tr("%1 surplus blanks").arg(tidy.blanks);
    if (tidy.breaks > 0)
        wrong << tr("%1 line breaks within sentences").arg(tidy.breaks);
    m_words->setText(tr("The pasted text has %1.").arg(wrong.join(tr(", "))));
    setVisible(!wrong.isEmpty());
}

void PasteOffer::tidy()
{
    const QString tidy = tidyPasted(piece()).text;
    m_piece.insertText(tidy); // one step of the field's own undo
    withdraw();
    m_edit->setFocus();
}

bool PasteOffer::eventFilter(QObject *edit, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isHidden() || !isKey)
        return QFrame::eventFilter(edit, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool ours
        = key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_F7 || key->key() == Qt::Key_Escape);
    if (!ours)
        return QFrame::eventFilter(edit, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept(); // Esc leaves the form only when nothing is offered
    else if (key->key() == Qt::Key_F7)
        tidy();
    else
        withdraw();
    return true;
}

} // namespace qd
