// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QPlainTextEdit;
class QToolButton;

namespace qd
{

class TheirText;

/// A paragraph of a paper as plain text, over its place on the page. Ctrl+Enter and leaving keep what is
/// typed, Esc gives it up. It stays open until it is closed by whoever opened it.
class ParagraphEditor final : public QFrame
{
    Q_OBJECT
public:
    explicit ParagraphEditor(QWidget *parent);

    /// `hasDraft`: the text is the office's, so there is a draft to go back to.
    void open(const QString &key, const QString &text, bool hasDraft);
    void leave();
    bool isOpen() const { return isVisibleTo(parentWidget()); }
    const QString &key() const { return m_key; } ///< of the paragraph
    QString text() const; ///< without blank lines at its ends
    /// Another text in place of this one, which Ctrl+Z brings back.
    void replaceText(const QString &text);
    /// What the paragraph has become meanwhile, to be decided on; nothing: there is nothing to decide.
    void showTheirs(const std::optional<QString> &theirs);
    /// Over that place of the parent, as high as the text needs; `fontPixels` of its type on the page.
    void standOver(const QRect &place, int fontPixels);

Q_SIGNALS:
    void keepWanted();
    void givenUp();
    void draftWanted();
    void typed(); ///< the text is another one, not by open()
    void mineWanted(); ///< of showTheirs(): what is typed shall stand
    void theirsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool takeKey(QEvent *event);
    void leftPerhaps();
    void fit();

    QPlainTextEdit *m_edit;
    QToolButton *m_draft;
    TheirText *m_theirs;
    QHBoxLayout *m_foot;
    QString m_key;
    QRect m_place;
    bool m_fitting = false;
};

} // namespace qd
