// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/returnreasons.h"

#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int mostByDigit = 9;
constexpr int mostRows = 6; // more are scrolled

} // namespace

ReturnReasons::ReturnReasons(QWidget *parent)
    : QFrame(parent)
    , m_phrases(new QListWidget(this))
    , m_line(new QLineEdit(this))
    , m_return(new QPushButton(tr("&Return it"), this))
{
    setObjectName(u"review.reasons"_s);
    auto *heading = new PlainLabel(tr("Why is it returned? Press a digit, or write."), this);
    useSectionFont(heading);
    m_phrases->setObjectName(u"review.phrases"_s);
    m_phrases->setAccessibleName(tr("Usual reasons"));
    m_phrases->setFrameShape(QFrame::NoFrame);
    m_line->setObjectName(u"review.reason"_s);
    m_line->setAccessibleName(tr("Reason"));
    m_line->setPlaceholderText(tr("The reason, as the agency will read it"));
    m_line->setMaxLength(500);
    m_line->installEventFilter(this);
    m_phrases->installEventFilter(this);
    m_return->setObjectName(u"review.returnIt"_s);
    m_return->setEnabled(false);
    auto *back = new QPushButton(tr("&Not now"), this);
    back->setObjectName(u"review.notNow"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(this));
    row->addWidget(m_line, 1);
    row->addWidget(m_return);
    row->addWidget(back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit(this), unit(this), 0, 0);
    layout->setSpacing(unit(this) / 2);
    layout->addWidget(heading);
    layout->addWidget(m_phrases);
    layout->addLayout(row);
    connect(m_line, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_return->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_line, &QLineEdit::returnPressed, this, &ReturnReasons::finish);
    connect(m_return, &QPushButton::clicked, this, &ReturnReasons::finish);
    connect(back, &QPushButton::clicked, this, &ReturnReasons::giveUp);
    connect(m_phrases, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { take(item->data(Qt::UserRole).toString()); });
    hide();
}

void ReturnReasons::ask(const QStringList &phrases)
{
    m_phrases->clear();
    for (const QString &phrase : phrases) {
        const int digit = m_phrases->count() + 1;
        auto *item = new QListWidgetItem(
            digit <= mostByDigit ? u"%1  %2"_s.arg(QString::number(digit), phrase) : u"    "_s + phrase,
            m_phrases);
        item->setData(Qt::UserRole, phrase);
    }
    const int rows = std::min<int>(mostRows, m_phrases->count());
    m_phrases->setFixedHeight(rows * (m_phrases->sizeHintForRow(0) + 1) + unit(this) / 2);
    m_phrases->setVisible(rows > 0);
    m_line->clear();
    show();
    m_line->setFocus();
}

void ReturnReasons::giveUp()
{
    hide();
    Q_EMIT leftAlone();
}

void ReturnReasons::take(const QString &phrase)
{
    m_line->setText(phrase);
    m_line->setFocus();
}

void ReturnReasons::finish()
{
    const QString reason = m_line->text().trimmed();
    if (reason.isEmpty())
        return;
    hide();
    Q_EMIT chosen(reason);
}

bool ReturnReasons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int digit = key->key() - Qt::Key_0;
    const bool isDigit = digit >= 1 && digit <= std::min(mostByDigit, m_phrases->count())
        && (watched == m_phrases || m_line->text().isEmpty()) && !(key->modifiers() & Qt::ControlModifier);
    const bool isBack = key->key() == Qt::Key_Escape;
    const bool isDone = watched == m_phrases && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (!isDigit && !isBack && !isDone)
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isDigit)
        take(m_phrases->item(digit - 1)->data(Qt::UserRole).toString());
    else if (isBack)
        giveUp();
    else if (const QListWidgetItem *item = m_phrases->currentItem())
        take(item->data(Qt::UserRole).toString());
    return true;
}

} // namespace qd
