// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/percentfield.h"

#include "domain/values/enumkeys.h"
#include "ui/entry/statekeys.h"

#include <QKeyEvent>

namespace qd
{

std::optional<WorkState> stateOfLetter(QChar letter)
{
    for (const WorkState state : allOf<WorkState>()) {
        if (stateLetter(state) == letter.toUpper().unicode())
            return state;
    }
    return std::nullopt;
}

PercentField::PercentField(QWidget *parent)
    : QLineEdit(parent)
{
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setAlignment(Qt::AlignRight);
}

bool PercentField::takeLetter(const QKeyEvent &key)
{
    if (key.text().size() != 1 || (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        return false;
    const QChar letter = key.text().front();
    if (const auto state = stateOfLetter(letter)) {
        Q_EMIT stateWanted(*state);
        return true;
    }
    if (letter.toUpper() != blockedLetter)
        return false;
    Q_EMIT blockedWanted();
    return true;
}

void PercentField::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly() || !takeLetter(*event))
        QLineEdit::keyPressEvent(event);
}

} // namespace qd
