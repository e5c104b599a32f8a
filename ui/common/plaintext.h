// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QMessageBox>

// What the window shows is data of others: titles, names, the text of a lock file. Qt takes what looks like
// HTML for HTML, opens the pictures it names, on Windows on another computer, and logs on there. So every
// text is shown as the characters it is. tests/arch refuses a QLabel, a QMessageBox or a tooltip made without
// these.
namespace qd
{

/// A label that shows its text as it is.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
};

/// A label for markup of ours. Whatever is data in it has gone through toHtmlEscaped().
class MarkupLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit MarkupLabel(QWidget *parent = nullptr);
};

/// A message box that shows its text as it is.
class PlainMessageBox final : public QMessageBox
{
    Q_OBJECT
public:
    PlainMessageBox(Icon icon, const QString &title, const QString &text, QWidget *parent);
};

/// What a tooltip is to be given so that it shows the text as it is. For QInputDialog's label too.
QString plainTip(const QString &text);

} // namespace qd
