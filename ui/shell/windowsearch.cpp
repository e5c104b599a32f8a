// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowsearch.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/searchfield.h"
#include "ui/common/session.h"
#include "ui/shell/founddelegate.h"
#include "ui/shell/foundmodel.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

WindowSearch::WindowSearch(Session &session, SearchField *field, QWidget *window)
    : QFrame(window)
    , m_session(session)
    , m_field(field)
    , m_model(new FoundModel(this))
    , m_list(new QListView(this))
{
    setObjectName(u"search.found"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setObjectName(u"search.list"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(m_list);
    hide();
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &SearchField::searchChanged, this, &WindowSearch::search);
    connect(m_list, &QListView::clicked, this, &WindowSearch::take);
    connect(qApp, &QApplication::focusChanged, this, &WindowSearch::noteFocus);
    const auto forget = [this] {
        m_search.forget();
        if (isVisible())
            search();
    };
    connect(&session, &Session::planOpened, this, forget);
    connect(&session, &Session::periodChanged, this, forget);
    connect(&session, &Session::changed, this, [forget](const ChangeSet &set) {
        if (std::any_of(set.changes.begin(), set.changes.end(),
                [](const Change &change) { return change.table != Table::Progress; })) // no report is searched
            forget();
    });
}

void WindowSearch::begin()
{
    if (!m_field->isEnabled())
        return;
    m_field->setFocus(Qt::ShortcutFocusReason);
    if (m_field->text().isEmpty())
        m_field->setText(m_last);
    m_field->selectAll();
    search();
}

void WindowSearch::noteFocus(QWidget *old, QWidget *now)
{
    if (now == m_field) {
        if (old && old != m_field)
            m_before = old;
        m_search.prepare(m_session.book(), m_session.day()); // before the first key
        if (!m_field->text().isEmpty())
            search();
    } else if (old == m_field && !QApplication::activePopupWidget()) {
        close();
    }
}

void WindowSearch::search()
{
    const QString typed = m_field->text().simplified();
    if (typed.isEmpty() || !m_session.hasPlan() || !m_field->hasFocus())
        return close();
    const PlanBook &book = m_session.book();
    m_model->show(m_search.find(book, m_session.day(), typed, FoundModel::mostOfAKind), book, m_session.day(), typed);
    m_shown = typed;
    m_list->setCurrentIndex({});
    move(1); // Enter takes the first
    show();
    place();
    m_list->scrollToTop(); // with the first heading
}

/// Below the field, as far to the left as long titles need, and no longer than the window.
void WindowSearch::place()
{
    const QWidget *window = parentWidget();
    const int u = unit(this);
    const QPoint corner = m_field->mapTo(window, QPoint(m_field->width(), m_field->height() + u / 4));
    const int width = std::min(80 * u, corner.x() - u);
    const int rows = m_model->rowCount() * std::max(1, m_list->sizeHintForRow(0));
    const int edges = layout()->contentsMargins().top() + layout()->contentsMargins().bottom();
    const int height = std::min(rows + edges, window->height() - corner.y() - 2 * u);
    m_list->setVerticalScrollBarPolicy(height < rows + edges ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setGeometry(corner.x() - width, corner.y(), width, height);
    layout()->activate(); // the list has its height before it is scrolled
    raise();
}

void WindowSearch::close()
{
    hide();
    m_shown.clear();
}

/// Back to where the clerk was, as if nothing had been searched.
void WindowSearch::leave()
{
    const QPointer<QWidget> before = m_before;
    m_field->empty();
    close();
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    else
        m_field->clearFocus();
}

void WindowSearch::take(const QModelIndex &index)
{
    const FoundModel::Way way = m_model->wayOf(index);
    if (way.page.isEmpty())
        return;
    m_last = m_field->text().trimmed();
    m_field->empty();
    close();
    Q_EMIT chosen(way.page, way.arguments);
}

/// To the next row that leads somewhere; stays at the ends.
void WindowSearch::move(int by)
{
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    do
        row += by;
    while (row >= 0 && row < m_model->rowCount() && !m_model->leadsSomewhere(row));
    if (!m_model->leadsSomewhere(row))
        return by < 0 ? m_list->scrollToTop() : void();
    m_list->setCurrentIndex(m_model->index(row));
}

bool WindowSearch::isOurs(int key)
{
    return key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down
        || key == Qt::Key_Up;
}

/// Whether the key was for the list.
bool WindowSearch::pressed(const QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_shown != m_field->text().simplified()) // typed just now
            search();
        take(m_list->currentIndex());
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!isVisible())
            search();
        else
            move(event->key() == Qt::Key_Down ? 1 : -1);
        return true;
    default:
        return false;
    }
}

void WindowSearch::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this); // the edge of what floats
    painter.setPen(mutedText(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool WindowSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    else if (event->type() == QEvent::FocusOut)
        m_composing = false;
    if (m_composing) // Enter, Esc and the arrows belong to the input method, also where it lets them pass
        return event->type() == QEvent::KeyPress && isOurs(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // a page's own Esc is not meant
        return true;
    }
    return event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent *>(event));
}

} // namespace qd
