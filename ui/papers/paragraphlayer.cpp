// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paragraphlayer.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/papers/openparagraph.h"
#include "ui/papers/pagepreview.h"
#include "ui/papers/paragrapheditor.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QSet>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int tint = 30; // of 255: under the mouse
constexpr double barMm = 4; // from the text to the bar of an edited paragraph

} // namespace

ParagraphLayer::ParagraphLayer(PagePreview *preview)
    : QWidget(preview->viewport())
    , m_preview(preview)
    , m_editor(new ParagraphEditor(this))
    , m_draft(new QToolButton(this))
{
    setObjectName(u"papers.paragraphs"_s);
    setAccessibleName(preview->accessibleName());
    setFocusPolicy(Qt::StrongFocus);
    preview->setFocusProxy(this);
    setMouseTracking(true);
    setGeometry(preview->viewport()->rect());
    preview->viewport()->installEventFilter(this);
    m_draft->setObjectName(u"papers.useDraft"_s);
    m_draft->setText(tr("Use the draft"));
    m_draft->setToolTip(plainTip(tr("The composed text in place of yours")));
    m_draft->setAutoFillBackground(true);
    m_draft->setCursor(Qt::ArrowCursor);
    m_draft->setFocusPolicy(Qt::NoFocus);
    m_draft->hide();
    connect(m_draft, &QToolButton::clicked, this,
        [this] { Q_EMIT draftWanted(m_draft->property("key").toString()); });
    connect(preview, &PagePreview::sheetsMoved, this, &ParagraphLayer::arrange);
}

void ParagraphLayer::showTexts(std::vector<ParagraphPlace> places, std::shared_ptr<const EditableTexts> texts)
{
    m_places = std::move(places);
    m_texts = std::move(texts);
    if (!m_texts)
        m_places.clear();
    m_keys.clear();
    QSet<QString> known;
    for (const ParagraphPlace &place : m_places) {
        if (!known.contains(place.key))
            m_keys << place.key;
        known << place.key;
    }
    if (!m_keys.contains(m_hovered))
        m_hovered.clear();
    if (!m_keys.contains(m_chosen))
        m_chosen.clear();
    arrange();
}

QRect ParagraphLayer::placeOf(const QString &key) const
{
    const ParagraphPlace *place = firstPlace(key);
    return place ? m_preview->placeOf(place->page, place->area) : QRect();
}

void ParagraphLayer::openEditor(const QString &key, const QString &text)
{
    choose(key);
    m_editor->open(key, text, isEdited(key));
    arrange();
}

/// The keyboard stays with the paragraphs where it was in the editor.
void ParagraphLayer::closeEditor()
{
    const bool ours = m_editor->isAncestorOf(QApplication::focusWidget());
    m_editor->leave();
    if (ours)
        setFocus(Qt::OtherFocusReason);
    update();
}

bool ParagraphLayer::isEdited(const QString &key) const
{
    return m_texts && m_texts->edits.contains(key);
}

const ParagraphPlace *ParagraphLayer::placeAt(QPoint at) const
{
    const int side = 3 * unit(this); // so that the mouse does not lose it on the way to its button
    for (const ParagraphPlace &place : m_places) {
        if (m_preview->placeOf(place.page, place.area).adjusted(-side, 0, side, 0).contains(at))
            return &place;
    }
    return nullptr;
}

const ParagraphPlace *ParagraphLayer::firstPlace(const QString &key) const
{
    const auto place = std::find_if(
        m_places.begin(), m_places.end(), [&](const ParagraphPlace &each) { return each.key == key; });
    return place == m_places.end() ? nullptr : &*place;
}

QStringList ParagraphLayer::keysInView() const
{
    QStringList keys;
    for (const ParagraphPlace &place : m_places) {
        if (m_preview->placeOf(place.page, place.area).intersects(rect()))
            keys << place.key;
    }
    return keys;
}

void ParagraphLayer::hover(const QString &key)
{
    if (m_hovered == key)
        return;
    m_hovered = key;
    if (key.isEmpty())
        unsetCursor();
    else
        setCursor(Qt::IBeamCursor);
    const QString tip = key.isEmpty() ? QString() : tr("Click to change this paragraph");
    setToolTip(plainTip(tip));
    placeButton();
    update();
}

void ParagraphLayer::markChosen(const QString &key)
{
    m_chosen = key;
    const QString text = m_texts ? textOf(*m_texts, key) : QString();
    setAccessibleDescription(
        text.isEmpty() || !isEdited(key) ? text : tr("%1 (text of the office)").arg(text));
    placeButton();
    update();
}

void ParagraphLayer::choose(const QString &key)
{
    if (const ParagraphPlace *place = firstPlace(key))
        m_preview->bringIntoView(place->page, place->area);
    markChosen(key);
}

/// Editor and button follow the page.
void ParagraphLayer::arrange()
{
    const ParagraphPlace *place = m_editor->isOpen() ? firstPlace(m_editor->key()) : nullptr;
    if (place) {
        QRect whole;
        for (const ParagraphPlace &each : m_places) {
            if (each.key == place->key && each.page == place->page)
                whole |= m_preview->placeOf(each.page, each.area);
        }
        const QRectF type(0, 0, place->fontMm, place->fontMm);
        m_editor->standOver(whole, m_preview->placeOf(place->page, type).height());
    }
    placeButton();
    update();
}

void ParagraphLayer::placeButton()
{
    const QString &key = m_hovered.isEmpty() ? m_chosen : m_hovered;
    const ParagraphPlace *place = isEdited(key) ? firstPlace(key) : nullptr;
    const bool wanted = place && !m_editor->isOpen() && (!m_hovered.isEmpty() || hasFocus());
    m_draft->setVisible(wanted);
    if (!wanted)
        return;
    m_draft->setProperty("key", key);
    const QSize size = m_draft->sizeHint();
    const QRect at = m_preview->placeOf(place->page, place->area);
    m_draft->setGeometry(
        QRect(QPoint(std::min(at.right() + unit(this) / 2, width() - size.width()), at.top()), size));
}

bool ParagraphLayer::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    return QWidget::event(event);
}

bool ParagraphLayer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_preview->viewport() && event->type() == QEvent::Resize) {
        setGeometry(m_preview->viewport()->rect());
        arrange();
    }
    return QWidget::eventFilter(watched, event);
}

void ParagraphLayer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor accent = accentColor(QPalette(Qt::white)); // the sheets are white whatever the window is
    QColor ground = accent;
    ground.setAlpha(tint);
    const int edge = std::max(1, unit(this) / 3);
    for (const ParagraphPlace &place : m_places) {
        const QRect at = m_preview->placeOf(place.page, place.area);
        if (!at.adjusted(-width(), 0, width(), 0).intersects(rect()))
            continue;
        const bool chosen = place.key == m_chosen && hasFocus();
        if (place.key == m_hovered || chosen)
            painter.fillRect(at.adjusted(-edge, 0, edge, 0), ground);
        if (chosen) {
            painter.setPen(QPen(accent, 1.5));
            painter.drawRect(at.adjusted(-edge, 0, edge, 0));
        }
        if (isEdited(place.key)) {
            const QRect bar = m_preview->placeOf(
                place.page, {place.area.left() - barMm, place.area.top(), 0.8, place.area.height()});
            painter.fillRect(bar.adjusted(0, 0, std::max(0, 2 - bar.width()), 0), accent);
        }
    }
}

void ParagraphLayer::mouseMoveEvent(QMouseEvent *event)
{
    const ParagraphPlace *place = placeAt(event->pos());
    hover(place ? place->key : QString());
}

void ParagraphLayer::mousePressEvent(QMouseEvent *event)
{
    const ParagraphPlace *place = event->button() == Qt::LeftButton ? placeAt(event->pos()) : nullptr;
    m_pressed = place ? place->key : QString();
}

void ParagraphLayer::mouseReleaseEvent(QMouseEvent *event)
{
    const ParagraphPlace *place = event->button() == Qt::LeftButton ? placeAt(event->pos()) : nullptr;
    if (place && place->key == m_pressed)
        Q_EMIT editWanted(QString(place->key)); // a copy: what is kept first may replace the places
    m_pressed.clear();
}

void ParagraphLayer::leaveEvent(QEvent *event)
{
    if (!m_draft->underMouse())
        hover({});
    QWidget::leaveEvent(event);
}

void ParagraphLayer::contextMenuEvent(QContextMenuEvent *event)
{
    const ParagraphPlace *place
        = event->reason() == QContextMenuEvent::Keyboard ? firstPlace(m_chosen) : placeAt(event->pos());
    if (!place) {
        event->ignore();
        return;
    }
    const QString key = place->key;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"papers.paragraphMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Change this paragraph"), this, [this, key] { Q_EMIT editWanted(key); })
        ->setObjectName(u"papers.action.editParagraph"_s);
    QAction *draft = menu->addAction(tr("Use the draft"), this, [this, key] { Q_EMIT draftWanted(key); });
    draft->setObjectName(u"papers.action.useDraft"_s);
    draft->setEnabled(isEdited(key));
    const QRect at = m_preview->placeOf(place->page, place->area);
    menu->popup(
        event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(at.center()) : event->globalPos());
}

void ParagraphLayer::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((isEnter || event->key() == Qt::Key_F2) && !m_chosen.isEmpty())
        Q_EMIT editWanted(QString(m_chosen));
    else
        event->ignore(); // the preview scrolls
}

void ParagraphLayer::focusInEvent(QFocusEvent *event)
{
    const QStringList seen = keysInView();
    if (event->reason() == Qt::TabFocusReason && !seen.isEmpty())
        markChosen(seen.first());
    else if (event->reason() == Qt::BacktabFocusReason && !seen.isEmpty())
        markChosen(seen.last());
    QWidget::focusInEvent(event);
    arrange();
}

void ParagraphLayer::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    arrange();
}

bool ParagraphLayer::focusNextPrevChild(bool next)
{
    const qsizetype at = m_keys.indexOf(m_chosen);
    const qsizetype to = at < 0 ? -1 : at + (next ? 1 : -1);
    if (!hasFocus() || to < 0 || to >= m_keys.size())
        return QWidget::focusNextPrevChild(next);
    choose(m_keys[to]);
    return true;
}

} // namespace qd
