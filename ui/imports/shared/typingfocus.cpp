// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/shared/typingfocus.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace qd
{

bool isEditorOfList(const QWidget *focus)
{
    for (const QWidget *widget = focus ? focus->parentWidget() : nullptr; widget;
         widget = widget->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(widget))
            return true;
    }
    return false;
}

bool isTyping(const QWidget *focus)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(focus);
    const auto *box = qobject_cast<const QComboBox *>(focus);
    return qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QAbstractSpinBox *>(focus)
        || (box && box->isEditable()) || (text && !text->isReadOnly());
}

} // namespace qd
