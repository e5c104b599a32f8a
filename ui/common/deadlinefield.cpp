// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/deadlinefield.h"

#include "domain/values/startdate.h"
#include "domain/values/typeddeadline.h"
#include "texts/enumtext.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{

DeadlineField::DeadlineField(Meaning meaning, Echo echo, QWidget *parent)
    : QWidget(parent)
    , m_meaning(meaning)
    , m_place(echo)
    , m_edit(new QLineEdit(this))
    , m_echo(new PlainLabel(this))
{
    setFocusProxy(m_edit);
    m_edit->setMinimumWidth(12 * fontMetrics().height());
    m_edit->setMaximumWidth(18 * fontMetrics().height());
    m_edit->setPlaceholderText(tr("e.g. %1").arg(meaning == Meaning::Deadline ? u"6月底前"_s : u"3月起"_s));
    m_echo->setObjectName(u"deadline.echo"_s);
    m_echo->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(unit(this) / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(this));
    rows->addLayout(row);
    row->addWidget(m_edit);
    if (meaning == Meaning::Deadline)
        row->addWidget(usualOnes());
    if (echo == Echo::Beside) {
        row->addWidget(m_echo, 1);
    } else {
        row->addStretch(1);
        rows->addWidget(m_echo);
    }
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        sayWhatWasUnderstood();
        Q_EMIT textEdited();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &DeadlineField::returnPressed);
    sayWhatWasUnderstood();
}

/// The phrases of most plans, one choice away; chosen, the cursor is back in the line.
QToolButton *DeadlineField::usualOnes()
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"deadline.usual"_s);
    button->setText(tr("Usual"));
    button->setToolTip(plainTip(tr("Deadlines that plans usually name")));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    for (const QString &phrase : {u"6月底前"_s, u"9月底前"_s, u"年底前"_s, u"持续推进"_s}) {
        QAction *choice = menu->addAction(phrase);
        connect(choice, &QAction::triggered, this, [this, phrase] {
            m_edit->setText(phrase);
            m_edit->setFocus(Qt::OtherFocusReason);
        });
    }
    button->setMenu(menu);
    return button;
}

void DeadlineField::setYear(int planYear)
{
    m_year = planYear;
    sayWhatWasUnderstood();
}

void DeadlineField::setText(const QString &text)
{
    m_edit->setText(text);
}
QString DeadlineField::text() const
{
    return m_edit->text().trimmed();
}

Deadline DeadlineField::deadline() const
{
    return readTypedDeadline(text(), m_year).value_or(Deadline{text(), {}});
}
QDate DeadlineField::start() const
{
    return readStartDate(text(), m_year).value_or(QDate());
}

bool DeadlineField::isAcceptable() const
{
    return text().isEmpty() || (m_meaning == Meaning::Deadline ? !noSuchDayIn(text(), m_year) : start().isValid());
}

void DeadlineField::sayWhatWasUnderstood()
{
    QString words;
    bool wrong = false;
    if (text().isEmpty()) {
        words = QString();
    } else if (m_meaning == Meaning::Start) {
        wrong = !start().isValid();
        words = wrong ? tr("Not understood as a day. Write it as %1 or %2.").arg(u"2023-03-01"_s, u"3月起"_s)
                      : tr("→ %1").arg(dateText(start()));
    } else if (const auto day = noSuchDayIn(text(), m_year)) {
        wrong = true;
        words = noSuchDayText(*day);
    } else if (const auto read = readTypedDeadline(text(), m_year)) {
        words = read->date.isValid() ? tr("→ %1").arg(dateText(read->date)) : tr("→ no date to meet");
    } else {
        wrong = true;
        words = tr("No day understood: kept as printed, never counted as overdue.");
    }
    setInk(m_echo, wrong ? Light::Yellow : Light::None);
    m_echo->setText(words);
    m_echo->setVisible(m_place == Echo::Beside || !words.isEmpty());
}

} // namespace qd
