// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/source/columnbar.h"

#include "texts/intaketext.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/imports/shared/reviewholder.h"
#include "ui/imports/source/mappingmemory.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr ColumnRole offered[] = {ColumnRole::Order, ColumnRole::Section, ColumnRole::Task,
    ColumnRole::Heading, ColumnRole::Measure, ColumnRole::Target, ColumnRole::Lead, ColumnRole::Support,
    ColumnRole::Responsible, ColumnRole::Leader, ColumnRole::Deadline, ColumnRole::Skip};

} // namespace

ColumnBar::ColumnBar(ReviewHolder &holder, QWidget *parent)
    : QWidget(parent)
    , m_holder(holder)
    , m_scroll(new QScrollArea(this))
    , m_row(new QWidget(m_scroll))
    , m_cells(new QHBoxLayout(m_row))
    , m_words(new PlainLabel(tr("Columns of the table"), this))
    , m_fold(new QToolButton(this))
    , m_guess(new QToolButton(this))
{
    const QString tip = tr("What each column of the table holds; a change is read at once");
    m_words->setToolTip(plainTip(tip));
    m_fold->setObjectName(u"import.columnsFold"_s);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setToolTip(plainTip(tip));
    connect(m_fold, &QToolButton::toggled, this, &ColumnBar::showFolded);
    m_guess->setObjectName(u"import.guessColumns"_s);
    m_guess->setText(tr("Find again"));
    m_guess->setToolTip(
        plainTip(tr("Forgets what was set for this kind of table and finds the columns by their headings")));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_row);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_row->setAutoFillBackground(false);
    m_cells->setContentsMargins(0, 0, 0, 0);
    m_cells->setSpacing(unit(this));
    m_cells->addStretch(1);
    connect(m_scroll->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ColumnBar::keepHeight);
    auto *side = new QVBoxLayout;
    side->addWidget(m_words);
    side->addWidget(m_fold, 0, Qt::AlignLeft);
    side->addWidget(m_guess, 0, Qt::AlignLeft);
    side->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this) * 2);
    layout->addLayout(side);
    layout->addWidget(m_scroll, 1, Qt::AlignTop);
    connect(m_guess, &QToolButton::clicked, this, [this] {
        forgetRoles(m_table.headings);
        Q_EMIT guessWanted();
    });
    connect(&holder, &ReviewHolder::replaced, this, &ColumnBar::fill);
    hide();
}

/// As high as a heading and a box, and a scroll bar only when there is one.
void ColumnBar::keepHeight()
{
    const QScrollBar *bar = m_scroll->horizontalScrollBar();
    m_scroll->setFixedHeight(
        m_row->sizeHint().height() + (bar->maximum() > 0 ? bar->sizeHint().height() : 0));
}

ColumnBar::Column ColumnBar::addColumn(int at)
{
    Column column;
    column.cell = new QWidget(m_row);
    column.heading = new PlainLabel(column.cell);
    column.heading->setObjectName(u"import.heading%1"_s.arg(at));
    column.role = new QComboBox(column.cell);
    column.role->setObjectName(u"import.column%1"_s.arg(at));
    column.role->setFocusPolicy(Qt::StrongFocus);
    column.role->setMinimumWidth(fontMetrics().horizontalAdvance(u'国') * 8);
    column.role->installEventFilter(this);
    for (const ColumnRole role : offered)
        column.role->addItem(text(role), static_cast<int>(role));
    auto *layout = new QVBoxLayout(column.cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this) / 2);
    layout->addWidget(column.heading);
    layout->addWidget(column.role);
    layout->addStretch(1);
    m_cells->insertWidget(at, column.cell);
    connect(column.role, &QComboBox::activated, this, &ColumnBar::choose);
    return column;
}

void ColumnBar::fill()
{
    const auto &table = m_holder.review().proposal().table;
    setVisible(table.has_value());
    m_table = table.value_or(TableReading{});
    while (m_columns.size() < m_table.roles.size())
        m_columns.push_back(addColumn(static_cast<int>(m_columns.size())));
    for (size_t i = 0; i < m_columns.size(); ++i)
        showColumn(m_columns[i], static_cast<int>(i));
    keepHeight();
    showFolded();
}

void ColumnBar::setFoldable(bool foldable)
{
    m_foldable = foldable;
    showFolded();
}

void ColumnBar::showFolded()
{
    const bool open = !m_foldable || m_fold->isChecked();
    const bool guessed
        = std::find(m_table.guessed.begin(), m_table.guessed.end(), true) != m_table.guessed.end();
    m_words->setVisible(!m_foldable);
    m_fold->setVisible(m_foldable);
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_fold->setText(guessed ? u"▲ "_s + m_words->text() : m_words->text());
    m_scroll->setVisible(open);
    auto room = m_guess->sizePolicy();
    room.setRetainSizeWhenHidden(open); // nothing jumps when it comes
    m_guess->setSizePolicy(room);
    m_guess->setVisible(open && rememberedRoles(m_table.headings).has_value());
}

void ColumnBar::showColumn(const Column &column, int at)
{
    const auto place = static_cast<size_t>(at);
    column.cell->setVisible(place < m_table.roles.size());
    if (place >= m_table.roles.size())
        return;
    const QString printed = m_table.headings.value(at).simplified();
    const QString heading = printed.isEmpty() ? tr("(column %1)").arg(at + 1) : printed;
    const bool guessed = place < m_table.guessed.size() && m_table.guessed[place];
    const QString words = guessed ? u"▲ "_s + heading : heading;
    column.heading->setText(
        fontMetrics().elidedText(words, Qt::ElideRight, fontMetrics().horizontalAdvance(u'国') * 14));
    column.heading->setToolTip(plainTip(
        guessed ? tr("“%1” was recognised by its content only; please check it").arg(heading) : heading));
    setInk(column.heading, guessed ? Light::Yellow : Light::None);
    column.role->setAccessibleName(tr("What the column “%1” holds").arg(heading));
    column.role->setCurrentIndex(column.role->findData(static_cast<int>(m_table.roles[place])));
}

/// All boxes at once: what the clerk set and could not be read yet (two columns being exchanged) holds too.
void ColumnBar::choose()
{
    TableReading wanted = m_table;
    for (size_t i = 0; i < wanted.roles.size(); ++i) {
        wanted.roles[i] = static_cast<ColumnRole>(m_columns[i].role->currentData().toInt());
        if (i < wanted.guessed.size() && wanted.roles[i] != m_table.roles[i])
            wanted.guessed[i] = false;
    }
    if (wanted.roles != m_table.roles)
        Q_EMIT tableChosen(wanted);
}

/// The wheel scrolls past the boxes; it must not change a column.
bool ColumnBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace qd
