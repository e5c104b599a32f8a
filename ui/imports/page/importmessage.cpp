// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/page/importmessage.h"

#include "texts/errortext.h"
#include "ui/common/ink.h"

using namespace Qt::StringLiterals;

namespace qd
{

ImportMessage::ImportMessage(QWidget *parent)
    : PlainLabel(parent)
{
    setObjectName(u"import.message"_s);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setInk(this, Light::Red);
    hide();
}

void ImportMessage::say(const QString &sentence)
{
    setText(u"■ "_s + sentence);
    show();
}

void ImportMessage::fail(const Error &error)
{
    say(errorText(error));
}

} // namespace qd
