// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/plaintext.h"

class QLineEdit;

namespace qd
{

/// Warns below a field for a name while the name is longer than fits lists and papers: 40 characters. A
/// warning, no fault: it may be saved all the same. Hidden while there is nothing to say.
class LengthNote final : public PlainLabel
{
    Q_OBJECT
public:
    /// Its objectName is the field's with "Length" behind it: name the field before.
    explicit LengthNote(QLineEdit *field);

    static constexpr qsizetype mostOfName = 40; ///< characters

private:
    void settle();

    QLineEdit *m_field;
};

} // namespace qd
