// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/lengthnote.h"

#include "base/characters.h"
#include "ui/common/colors.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace qd
{

LengthNote::LengthNote(QLineEdit *field)
    : PlainLabel(field->parentWidget())
    , m_field(field)
{
    setObjectName(field->objectName() + u"Length"_s);
    setWordWrap(true);
    hide();
    connect(field, &QLineEdit::textChanged, this, &LengthNote::settle);
    settle();
}

void LengthNote::settle()
{
    const qsizetype count = characterCount(m_field->text().trimmed());
    const bool isLong = count > mostOfName;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, lightColor(Light::Yellow, colors));
    setPalette(colors);
    setText(isLong ? tr("▲ %1 characters: over %2 a name is cut in lists and wraps on paper")
                         .arg(count)
                         .arg(mostOfName)
                   : QString());
    setVisible(isLong);
}

} // namespace qd
