// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plaintext.h"

namespace qd
{

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
}

MarkupLabel::MarkupLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
}

PlainMessageBox::PlainMessageBox(Icon icon, const QString &title, const QString &text, QWidget *parent)
    : QMessageBox(icon, title, {}, QMessageBox::NoButton, parent)
{
    setTextFormat(Qt::PlainText); // before the text
    setText(text);
}

QString plainTip(const QString &text)
{
    // Only what Qt would take for markup is told to be none, so that other tips stay as they are.
    if (!Qt::mightBeRichText(text))
        return text;
    return QLatin1String("<p style='white-space:pre-wrap'>") + text.toHtmlEscaped() + QLatin1String("</p>");
}

} // namespace qd
