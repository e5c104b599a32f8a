// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace qd
{

/// A field for running text that is as high as what stands in it, between a least and a greatest number of
/// lines. Tab goes to the next field. What is pasted is text, with the line ends of Word as line ends.
class GrowingEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    GrowingEdit(int fewestLines, int mostLines, QWidget *parent);

Q_SIGNALS:
    void pasted(int from, int to); ///< places in the document

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void grow();

    int m_fewest;
    int m_most;
};

} // namespace qd
