// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/changedtexts.h"

#include "ui/common/colors.h"
#include "ui/common/ink.h"
#include "ui/common/markedtext.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int mostHeight = 34; // units of the list; more of it is scrolled

QStringList takenOut(const EditableTexts &texts)
{
    QStringList keys;
    for (const auto &[key, edit] : texts.edits) {
        if (edit.text.trimmed().isEmpty() && texts.drafts.contains(key))
            keys << key;
    }
    return keys;
}

} // namespace

ChangedTexts::ChangedTexts(QWidget *parent)
    : QFrame(parent)
    , m_line(new PlainLabel(this))
    , m_more(new QToolButton(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"papers.changedTexts"_s);
    setFrameShape(QFrame::StyledPanel);
    m_line->setObjectName(u"papers.changedLine"_s);
    m_line->setWordWrap(true);
    setInk(m_line, Light::Yellow);
    m_more->setObjectName(u"papers.changedMore"_s);
    m_more->setText(tr("Show"));
    m_more->setToolTip(plainTip(tr("Your text, the draft when you wrote it and the draft of now")));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_scroll->setObjectName(u"papers.changedList"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_line, 1);
    head->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    const int u = unit(this);
    layout->setContentsMargins(u, u / 2, u, u / 2);
    layout->setSpacing(u / 2);
    layout->addLayout(head);
    layout->addWidget(m_scroll);
    connect(m_more, &QToolButton::toggled, this, &ChangedTexts::unfold);
    hide();
}

void ChangedTexts::showTexts(std::shared_ptr<const EditableTexts> texts)
{
    m_texts = std::move(texts);
    QStringList words;
    if (m_texts && !m_texts->changed.empty())
        words << tr("At %1 places the draft has changed since you wrote").arg(m_texts->changed.size());
    if (const auto gone = m_texts ? takenOut(*m_texts).size() : 0; gone > 0)
        words << tr("%1 paragraphs are taken out").arg(gone);
    m_line->setText(words.join(tr("; ")));
    setVisible(!words.isEmpty());
    if (words.isEmpty())
        m_more->setChecked(false);
    fill();
}

void ChangedTexts::unfold(bool open)
{
    m_more->setText(open ? tr("Hide") : tr("Show"));
    m_scroll->setVisible(open);
    fill();
}

void ChangedTexts::fill()
{
    delete m_scroll->takeWidget();
    m_list = nullptr;
    if (!m_texts || !m_more->isChecked())
        return;
    m_list = new QWidget;
    auto *entries = new QVBoxLayout(m_list);
    entries->setContentsMargins(0, 0, unit(this), 0);
    entries->setSpacing(2 * unit(this));
    int number = 0;
    for (const ChangedDraft &change : m_texts->changed)
        addChange(change, ++number);
    for (const QString &key : takenOut(*m_texts))
        addTakenOut(key, m_texts->drafts.at(key), ++number);
    entries->addStretch();
    m_scroll->setWidget(m_list);
    const int width = std::max(m_scroll->viewport()->width(), 40 * unit(this));
    const int wanted
        = m_list->hasHeightForWidth() ? m_list->heightForWidth(width) : m_list->sizeHint().height();
    m_scroll->setFixedHeight(std::min(wanted, mostHeight * unit(this)));
}

QVBoxLayout *ChangedTexts::addEntry(const QString &heading, int number)
{
    auto *entry = new QWidget(m_list);
    entry->setObjectName(u"papers.changed.%1"_s.arg(number));
    auto *layout = new QVBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this) / 2);
    auto *label = new PlainLabel(heading, entry);
    label->setWordWrap(true);
    useSectionFont(label);
    layout->addWidget(label);
    m_list->layout()->addWidget(entry);
    return layout;
}

void ChangedTexts::addText(QLayout *into, const QString &label, const QString &markup)
{
    auto *text = new MarkupLabel(into->parentWidget());
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setText(u"<span style='color:%1'>%2</span>　%3"_s.arg(
        mutedText(palette()).name(), label.toHtmlEscaped(), markup));
    into->addWidget(text);
}

QToolButton *ChangedTexts::addButton(QLayout *into, const QString &text, const QString &name)
{
    auto *button = new QToolButton(m_list);
    button->setText(text);
    button->setObjectName(name);
    into->addWidget(button);
    return button;
}

void ChangedTexts::addChange(const ChangedDraft &change, int number)
{
    QVBoxLayout *entry
        = addEntry(change.now ? tr("%1. The draft has changed").arg(number)
                              : tr("%1. This paper has no such paragraph any more").arg(number),
            number);
    const TextDifference difference = differenceOf(change.before, change.now.value_or(change.before));
    addText(entry, tr("Yours:"), change.text.isEmpty() ? asMarkup(tr("(taken out)")) : asMarkup(change.text));
    addText(entry, tr("Draft then:"), markedMarkup(change.before, difference.gone, goneGround(palette())));
    if (change.now)
        addText(entry, tr("Draft now:"), markedMarkup(*change.now, difference.come, comeGround(palette())));
    auto *buttons = new QHBoxLayout;
    const QString end = u'.' + QString::number(number);
    if (change.now) {
        connect(addButton(buttons, tr("Use the draft"), u"papers.changedDraft"_s + end),
            &QToolButton::clicked, this, [this, change] { Q_EMIT draftWanted(change.key); });
        connect(addButton(buttons, tr("Keep my text"), u"papers.changedKeep"_s + end), &QToolButton::clicked,
            this, [this, change] { Q_EMIT keepWanted(change); });
        connect(addButton(buttons, tr("Go there"), u"papers.changedShow"_s + end), &QToolButton::clicked,
            this, [this, change] { Q_EMIT shown(change.key); });
    } else {
        connect(addButton(buttons, tr("Copy my text"), u"papers.changedCopy"_s + end), &QToolButton::clicked,
            this, [change] { QApplication::clipboard()->setText(change.text); });
        connect(addButton(buttons, tr("Give up my text"), u"papers.changedDraft"_s + end),
            &QToolButton::clicked, this, [this, change] { Q_EMIT draftWanted(change.key); });
    }
    buttons->addStretch();
    entry->addLayout(buttons);
}

void ChangedTexts::addTakenOut(const QString &key, const QString &draft, int number)
{
    QVBoxLayout *entry = addEntry(tr("%1. Taken out").arg(number), number);
    addText(entry, tr("Draft now:"), asMarkup(draft));
    auto *buttons = new QHBoxLayout;
    connect(addButton(buttons, tr("Use the draft"), u"papers.changedDraft."_s + QString::number(number)),
        &QToolButton::clicked, this, [this, key] { Q_EMIT draftWanted(key); });
    buttons->addStretch();
    entry->addLayout(buttons);
}

void ChangedTexts::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill(); // the list has its colours in its text
}

} // namespace qd
