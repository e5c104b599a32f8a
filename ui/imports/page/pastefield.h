// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace qd
{

/// The field for pasted text. It shows plain text, and keeps beside it the rich flavour of what was pasted
/// last (numbering and tables of Word, Excel, a browser), as long as that is all it holds and nothing in it
/// was changed.
class PasteField final : public QPlainTextEdit
{
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

    /// Replaces everything by what the clipboard holds.
    void fill(const QMimeData *data);
    QString html() const; ///< of the text as it is now; empty when it has none

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    QString m_html;
    QString m_htmlText; ///< the text that m_html stands for
};

/// The text of clipboard data: its plain flavour, else that of its rich one.
QString plainTextOf(const QMimeData *data);

/// What is on the clipboard, where it is long enough to be a plan; else nullptr.
const QMimeData *likelyPlanCopied();

} // namespace qd
