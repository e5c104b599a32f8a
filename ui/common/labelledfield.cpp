// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/labelledfield.h"

#include "ui/common/faultmark.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s);
    return QString(text).remove(mnemonic);
}

QVBoxLayout *addLabelled(QBoxLayout *into, const QString &label, QWidget *field)
{
    auto *column = new QVBoxLayout; // owned by `into`
    column->setSpacing(unit(field) / 4);
    auto *words = new PlainLabel(label);
    words->setBuddy(field);
    field->setAccessibleName(withoutMnemonic(label));
    column->addWidget(words);
    column->addWidget(field);
    into->addLayout(column, 1);
    return column;
}

void showFault(QLineEdit *field, QLabel *words, const QString &fault)
{
    words->setText(fault);
    words->setVisible(!fault.isEmpty());
    setInk(words, Light::Red);
    markFault(field, fault);
}

} // namespace qd
