// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/phrasepopup.h"

#include "ui/common/metrics.h"
#include "ui/common/phrasebook.h"
#include "ui/common/plaintext.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

PhrasePopup::PhrasePopup(PhraseBook &book, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_book(book)
    , m_typed(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"entry.phrases"_s);
    setFrameShape(QFrame::StyledPanel);
    m_typed->setObjectName(u"entry.phrases.typed"_s);
    m_typed->setAccessibleName(tr("Code, text or pinyin"));
    m_typed->setPlaceholderText(tr("Code, text or pinyin"));
    m_typed->installEventFilter(this);
    m_list->setObjectName(u"entry.phrases.list"_s);
    m_list->setAccessibleName(tr("Phrases"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys go to the field above
    m_list->setColumnCount(2);
    m_list->setColumnWidth(0, 10 * unit(this));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *edit = new QPushButton(tr("Edit phrases…"), this);
    edit->setObjectName(u"entry.phrases.edit"_s);
    edit->setFlat(true);
    edit->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    const int gap = unit(this) / 2;
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_typed);
    layout->addWidget(m_list, 1);
    layout->addWidget(edit, 0, Qt::AlignLeft);
    connect(m_typed, &QLineEdit::textChanged, this, &PhrasePopup::fill);
    connect(m_list, &QTreeWidget::itemClicked, this, &PhrasePopup::take);
    connect(edit, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT editWanted();
    });
}

void PhrasePopup::open(const QPoint &below, const QString &typed)
{
    const QRect room = screen()->availableGeometry();
    const QSize size(std::min(60 * unit(this), room.width()), std::min(44 * unit(this), room.height()));
    QRect place(below, size);
    if (place.bottom() > room.bottom()) // no room below: as low as it goes
        place.moveBottom(room.bottom());
    if (place.right() > room.right())
        place.moveRight(room.right());
    setGeometry(place);
    m_typed->setText(typed);
    fill();
    show();
    m_typed->setFocus();
}

void PhrasePopup::fill()
{
    m_shown = m_book.matching(m_typed->text().trimmed());
    m_list->clear();
    for (const Phrase &phrase : m_shown) {
        auto *item = new QTreeWidgetItem(m_list, {phrase.code, phrase.text}); // owned by the list
        item->setToolTip(1, plainTip(phrase.text));
    }
    choose(0);
}

int PhrasePopup::row() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void PhrasePopup::choose(int row)
{
    if (QTreeWidgetItem *item = m_list->topLevelItem(row))
        m_list->setCurrentItem(item);
}

void PhrasePopup::take()
{
    const int row = this->row();
    if (row < 0 || row >= static_cast<int>(m_shown.size()))
        return;
    const Phrase phrase = m_shown[static_cast<size_t>(row)];
    hide();
    Q_EMIT chosen(phrase);
}

bool PhrasePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool takes = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
    const bool moves = key == Qt::Key_Up || key == Qt::Key_Down;
    if (!takes && !moves && key != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept(); // Esc closes the list, not the form below it
    else if (takes)
        take();
    else if (moves)
        choose(row() + (key == Qt::Key_Up ? -1 : 1));
    else
        hide();
    return true;
}

} // namespace qd
