// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/page/startpanel.h"

#include "ui/common/buttons.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/imports/page/pastefield.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

StartPanel::StartPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_whyNot(new PlainLabel(this))
    , m_paste(new PasteField(this))
    , m_read(nullptr)
    , m_reading(new PlainLabel(this))
{
    m_stack->addWidget(buildDoors());
    m_stack->addWidget(buildPaste());
    m_stack->addWidget(buildReading());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QWidget *StartPanel::door(
    const QString &name, const QString &title, const QString &text, void (StartPanel::*chosen)())
{
    auto *frame = new QWidget(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    auto *button = m_doors.isEmpty() ? primaryButton(title, frame) : new QPushButton(title, frame);
    button->setObjectName(name);
    button->setMinimumHeight(fontMetrics().height() * 5 / 2);
    auto *words = new PlainLabel(text, frame);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setInk(words, Light::None);
    layout->addWidget(button);
    layout->addWidget(words, 1);
    connect(button, &QPushButton::clicked, this, chosen);
    m_doors << button;
    return frame;
}

QWidget *StartPanel::buildDoors()
{
    auto *page = new QWidget(this);
    auto *title = new PlainLabel(tr("Where is the plan?"), page);
    useSectionFont(title);
    auto *doors = new QHBoxLayout;
    doors->setSpacing(unit(this) * 3);
    doors->addWidget(
        door(u"import.openFile"_s, tr("Open a plan file…"),
            tr("Word (.docx), Excel (.xlsx, .csv), a saved web page (.html) or a text (.txt). It may also be "
               "dropped onto any page of the window, several at once too."),
            &StartPanel::fileWanted),
        1);
    doors->addWidget(door(u"import.openPaste"_s, tr("Paste text"),
                         tr("Copy the whole plan in Word, WPS or on a web page, or the cells of a table in "
                            "Excel, and paste it "
                            "here."),
                         &StartPanel::pasteWanted),
        1);
    doors->addWidget(door(u"import.openSample"_s, tr("Look at the sample"),
                         tr("An invented plan with reports, to see how it works. It opens in a data file of its own."),
                         &StartPanel::sampleWanted),
        1);
    auto *promise = new PlainLabel(tr("Nothing is written before you press Import."), page);
    auto *column = new QVBoxLayout;
    column->addStretch(2);
    column->addWidget(title);
    column->addSpacing(unit(this) * 2);
    column->addLayout(doors);
    column->addSpacing(unit(this) * 2);
    column->addWidget(promise);
    column->addWidget(m_whyNot);
    column->addStretch(3);
    m_whyNot->setObjectName(u"import.whyNot"_s);
    m_whyNot->setWordWrap(true);
    m_whyNot->hide();
    auto *layout = new QHBoxLayout(page);
    layout->addStretch(1);
    layout->addLayout(column, 6);
    layout->addStretch(1);
    return page;
}

QWidget *StartPanel::buildPaste()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    m_paste->setObjectName(u"import.paste"_s);
    m_paste->setAccessibleName(tr("Text of the plan"));
    m_paste->setPlaceholderText(tr("Paste the whole plan here (Ctrl+V)"));
    m_paste->setTabChangesFocus(true);
    m_read = primaryButton(tr("Read this text"), page);
    m_read->setObjectName(u"import.readPaste"_s);
    auto *back = new QPushButton(tr("Back"), page);
    back->setObjectName(u"import.pasteBack"_s);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(back);
    row->addWidget(m_read);
    layout->addWidget(m_paste, 1);
    layout->addLayout(row);
    connect(m_paste, &PasteField::textChanged, this,
        [this] { m_read->setEnabled(!m_paste->document()->isEmpty()); });
    connect(m_read, &QPushButton::clicked, this,
        [this] { Q_EMIT textGiven(m_paste->toPlainText(), m_paste->html()); });
    connect(back, &QPushButton::clicked, this, &StartPanel::cancelled);
    return page;
}

QWidget *StartPanel::buildReading()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    auto *bar = new QProgressBar(page);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 60);
    auto *cancel = new QPushButton(tr("Cancel"), page);
    cancel->setObjectName(u"import.cancelReading"_s);
    m_reading->setObjectName(u"import.reading"_s);
    layout->addStretch(2);
    layout->addWidget(m_reading, 0, Qt::AlignHCenter);
    layout->addWidget(bar, 0, Qt::AlignHCenter);
    layout->addWidget(cancel, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(cancel, &QPushButton::clicked, this, &StartPanel::cancelled);
    return page;
}

void StartPanel::showDoors()
{
    m_stack->setCurrentIndex(0);
}

void StartPanel::showPaste(const QMimeData *copied)
{
    if (copied)
        m_paste->fill(copied);
    m_read->setEnabled(!m_paste->document()->isEmpty());
    m_stack->setCurrentIndex(1);
    m_paste->setFocus();
}

void StartPanel::showReading(const QString &name)
{
    m_reading->setText(tr("Reading %1…").arg(name));
    m_stack->setCurrentIndex(2);
}

void StartPanel::setEnabledFor(const QString &whyNot)
{
    m_whyNot->setText(whyNot);
    m_whyNot->setVisible(!whyNot.isEmpty());
}

} // namespace qd
