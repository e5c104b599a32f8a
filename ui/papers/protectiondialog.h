// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pdf/pdfprotection.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qd
{

/// 受保护的 PDF: with which password it opens, and whether it may be changed. Nothing of it is kept.
class ProtectionDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ProtectionDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const qd::PdfProtection &protection); ///< at least one of the two; the dialog is closed

private:
    QLineEdit *addPassword(QBoxLayout *layout, const QString &label, const QString &name);
    PdfProtection protection() const;
    void judge();
    void choose();

    QLineEdit *m_password = nullptr;
    QLineEdit *m_again = nullptr;
    QCheckBox *m_noEditing;
    QLabel *m_fault;
    QPushButton *m_export;
};

} // namespace qd
