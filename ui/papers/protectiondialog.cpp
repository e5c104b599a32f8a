// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/protectiondialog.h"

#include "ui/common/buttons.h"
#include "ui/common/labelledfield.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace qd
{

ProtectionDialog::ProtectionDialog(QWidget *parent)
    : QDialog(parent)
    , m_noEditing(new QCheckBox(tr("Nobody may &change it; reading, printing and copying stay"), this))
    , m_fault(new PlainLabel(this))
    , m_export(primaryButton(tr("Export…"), this))
{
    setObjectName(u"protection"_s);
    setWindowTitle(tr("Protected PDF"));
    m_noEditing->setObjectName(u"protection.noEditing"_s);
    m_fault->setObjectName(u"protection.fault"_s);
    m_fault->setWordWrap(true);
    m_export->setObjectName(u"protection.export"_s);
    m_export->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"protection.cancel"_s);
    cancel->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    m_password = addPassword(layout, tr("&Password for opening it"), u"protection.password"_s);
    m_password->setPlaceholderText(tr("Opens without one"));
    m_again = addPassword(layout, tr("The password &again"), u"protection.again"_s);
    layout->addWidget(m_fault);
    layout->addWidget(m_noEditing);
    auto *meaning = new PlainLabel(
        tr("Nothing of this is kept: a PDF whose password is forgotten can only be exported once more."),
        this);
    meaning->setWordWrap(true);
    meaning->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(meaning);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_export);
    buttons->addWidget(cancel);
    layout->addLayout(buttons);
    setMinimumWidth(46 * unit(this));
    connect(m_noEditing, &QCheckBox::toggled, this, &ProtectionDialog::judge);
    connect(m_export, &QPushButton::clicked, this, &ProtectionDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    judge();
}

QLineEdit *ProtectionDialog::addPassword(QBoxLayout *layout, const QString &label, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(longestPassword);
    addLabelled(layout, label, field);
    connect(field, &QLineEdit::textChanged, this, &ProtectionDialog::judge);
    return field;
}

PdfProtection ProtectionDialog::protection() const
{
    return {m_password->text(), m_noEditing->isChecked()};
}

void ProtectionDialog::judge()
{
    m_again->setEnabled(!m_password->text().isEmpty());
    const bool same = m_password->text() == m_again->text() || m_password->text().isEmpty();
    // While the first letters are repeated nothing is wrong yet.
    const bool begun = m_password->text().startsWith(m_again->text());
    showFault(m_again, m_fault, same || begun ? QString() : tr("The two passwords differ."));
    m_export->setEnabled(same && protection().isWanted());
}

void ProtectionDialog::choose()
{
    const PdfProtection wanted = protection();
    accept();
    Q_EMIT chosen(wanted);
}

} // namespace qd
