// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace qd
{

/// A text that is one paragraph: a title has the one or two lines it needs, a measure whatever there is.
class ParagraphEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ParagraphEdit(QWidget *parent);

    QString paragraph() const; ///< without line ends
    void setParagraph(const QString &text); ///< keeps the cursor when that is what it says
    void setTall(bool tall); ///< a measure; also to be called when the text has changed

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    bool m_tall = false;
};

} // namespace qd
