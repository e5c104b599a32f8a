// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/paragraphplaces.h"
#include "ui/papers/paperorder.h"

#include <QWidget>

class QToolButton;

namespace qd
{

class PagePreview;
class ParagraphEditor;

/// Lies over the preview: the composed paragraphs of the paper, to be edited where they stand. The mouse and
/// Tab choose one, a click and Enter open it. One that the office wrote has a bar at its margin.
class ParagraphLayer final : public QWidget
{
    Q_OBJECT
public:
    explicit ParagraphLayer(PagePreview *preview);

    /// What can be edited; no texts: nothing. An open editor stays open.
    void showTexts(std::vector<ParagraphPlace> places, std::shared_ptr<const EditableTexts> texts);
    ParagraphEditor &editor() const { return *m_editor; } ///< it lies in this layer, over its paragraph
    /// Opens the editor over a paragraph of the paper, in view, with that text.
    void openEditor(const QString &key, const QString &text);
    void closeEditor();
    const QStringList &keys() const { return m_keys; } ///< of what can be edited, in order
    const QString &chosen() const { return m_chosen; } ///< by the keyboard
    QRect placeOf(const QString &key) const; ///< of its first lines, in this widget
    /// Chooses a paragraph and brings it into view.
    void choose(const QString &key);

Q_SIGNALS:
    void editWanted(const QString &key);
    void draftWanted(const QString &key);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool isEdited(const QString &key) const;
    const ParagraphPlace *placeAt(QPoint at) const;
    const ParagraphPlace *firstPlace(const QString &key) const;
    QStringList keysInView() const;
    void hover(const QString &key);
    void markChosen(const QString &key);
    void arrange();
    void placeButton();

    PagePreview *m_preview;
    ParagraphEditor *m_editor;
    QToolButton *m_draft; ///< 用原文 beside the paragraph under the mouse or chosen
    std::vector<ParagraphPlace> m_places;
    QStringList m_keys; ///< of the paragraphs, in order, once each
    std::shared_ptr<const EditableTexts> m_texts; ///< nullptr: nothing can be edited
    QString m_hovered;
    QString m_chosen; ///< by the keyboard
    QString m_pressed;
};

} // namespace qd
