// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dayedit.h"

#include "domain/values/startdate.h"
#include "texts/enumtext.h"
#include "ui/common/ink.h"
#include "ui/common/plaintext.h"

namespace qd
{

DayEdit::DayEdit(const QString &placeholder, int year, QWidget *parent)
    : QLineEdit(parent)
    , m_year(year)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setMaximumWidth(8 * fontMetrics().height());
    connect(this, &QLineEdit::textChanged, this, &DayEdit::settle);
}

QDate DayEdit::day() const
{
    return readStartDate(text(), m_year).value_or(QDate());
}
bool DayEdit::isAcceptable() const
{
    return text().trimmed().isEmpty() || day().isValid();
}
void DayEdit::setDay(QDate day)
{
    setText(day.isValid() ? day.toString(Qt::ISODate) : QString());
}

void DayEdit::settle()
{
    if (isAcceptable())
        takeInk(this);
    else
        setInk(this, Light::Red, QPalette::Text);
    setToolTip(plainTip(!isAcceptable() ? tr("Not a day. Write it as %1.").arg(QLatin1String("2023-03-01"))
                                        : dateText(day())));
}

} // namespace qd
