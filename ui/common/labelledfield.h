// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QBoxLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QVBoxLayout;
class QWidget;

// Fields of a form: the label above, the fault below.
namespace qd
{

/// A column with the label and the field under it, added to `into`. The label's mnemonic (“联络员(&C)”) leads
/// to the field, which is called by the label without it. What is added to the column stands below the field.
QVBoxLayout *addLabelled(QBoxLayout *into, const QString &label, QWidget *field);

/// A label's or action's text without its mnemonic: “联络员(&C)” and “&Liaison” lose the mark.
QString withoutMnemonic(const QString &text);

/// Marks the field with a red sign at its end whose tip says the fault; an empty fault takes the mark off. A
/// screen reader says it with the field.
void markFault(QLineEdit *field, const QString &fault);

/// The same, and the fault in words in the label below, which is hidden while there is none.
void showFault(QLineEdit *field, QLabel *words, const QString &fault);

} // namespace qd
