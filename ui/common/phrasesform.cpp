// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/phrasesform.h"

#include "texts/errortext.h"
#include "texts/usualphrases.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/tablecopy.h"
#include "ui/common/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

PhrasesForm::PhrasesForm(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2, this))
    , m_note(new PlainLabel(this))
{
    buildTable();
    m_note->setObjectName(u"phrases.note"_s);
    m_note->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {addButton(tr("Ne&w"), u"new"_s, &PhrasesForm::addEmpty),
             addButton(tr("&Delete"), u"delete"_s, &PhrasesForm::erase),
             addButton(tr("&Paste lines"), u"paste"_s, &PhrasesForm::paste),
             addButton(tr("&Bring back ours"), u"usual"_s, &PhrasesForm::takeUsual)})
        buttons->addWidget(button);
    m_buttons[2]->setToolTip(plainTip(tr("Takes phrases from the clipboard: one a line, code, tab, text, as "
                                         "two columns of Excel are copied. A "
                                         "line without a code gets one of pinyin initials.")));
    m_buttons[3]->setToolTip(plainTip(tr("The phrases that come with the program again; your own stay")));
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
}

void PhrasesForm::buildTable()
{
    m_table->setObjectName(u"phrases.table"_s);
    m_table->setAccessibleName(tr("Phrases"));
    m_table->setHorizontalHeaderLabels({tr("Code"), tr("Text")});
    prepareTable(m_table);
    m_table->setColumnWidth(Code, 12 * unit(this));
    m_table->setMinimumHeight(8 * rowHeight(this));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    connect(m_table, &QTableWidget::cellChanged, this, &PhrasesForm::settle);
    const auto key = [this](const QKeySequence &keys, void (PhrasesForm::*act)()) {
        auto *shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetShortcut); // an open cell has keys of its own
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence::Delete, &PhrasesForm::erase);
    key(QKeySequence::Paste, &PhrasesForm::paste);
    key(QKeySequence(Qt::CTRL | Qt::Key_N), &PhrasesForm::addEmpty);
}

QPushButton *PhrasesForm::addButton(const QString &text, const QString &name, void (PhrasesForm::*act)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName("phrases."_L1 + name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    m_buttons.push_back(button);
    return button;
}

void PhrasesForm::setEditable(bool editable)
{
    for (QPushButton *button : m_buttons)
        button->setEnabled(editable);
    if (!editable)
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
}

// --- what is shown

void PhrasesForm::show(const std::vector<Phrase> &phrases)
{
    m_filling = true;
    m_table->setRowCount(0);
    for (const Phrase &phrase : phrases)
        append(phrase);
    m_filling = false;
    judge();
}

void PhrasesForm::append(const Phrase &phrase)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Code, new QTableWidgetItem(phrase.code)); // owned by the table
    m_table->setItem(row, Text, new QTableWidgetItem(phrase.text));
    m_table->item(row, Text)->setToolTip(plainTip(phrase.text));
}

QString PhrasesForm::cell(int row, Column column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    return item ? item->text() : QString();
}

int PhrasesForm::rowNamed(const QString &code) const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (cell(row, Code) == code)
            return row;
    }
    return -1;
}

std::vector<Phrase> PhrasesForm::shown() const
{
    std::vector<Phrase> phrases;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        Phrase phrase{cell(row, Code), cell(row, Text)};
        if (!phrase.code.isEmpty() || !phrase.text.isEmpty())
            phrases.push_back(std::move(phrase));
    }
    return phrases;
}

std::optional<Error> PhrasesForm::fault() const
{
    return faultIn(shown());
}

void PhrasesForm::judge()
{
    const auto wrong = fault();
    m_note->setText(wrong ? errorText(*wrong)
                          : tr("In a text field type the code and press Ctrl+J; Ctrl+J alone shows the list. "
                               "×× in a phrase is "
                               "selected for typing."));
    setInk(m_note, wrong ? Light::Red : Light::None);
    if (!m_filling)
        Q_EMIT changed();
}

// --- what is done

void PhrasesForm::settle(int row, int column)
{
    if (m_filling)
        return;
    m_filling = true;
    QTableWidgetItem *item = m_table->item(row, column);
    item->setText(column == Code ? item->text().trimmed().toLower() : item->text().simplified());
    if (column == Text && cell(row, Code).isEmpty())
        m_table->item(row, Code)->setText(proposedCode(item->text(), shown()));
    m_table->item(row, Text)->setToolTip(plainTip(cell(row, Text)));
    m_filling = false;
    judge();
}

void PhrasesForm::add(const QString &text)
{
    m_filling = true;
    const QString line = text.simplified();
    append({proposedCode(line, shown()), line});
    m_filling = false;
    judge();
    const int row = m_table->rowCount() - 1;
    m_table->setCurrentCell(row, line.isEmpty() ? Text : Code);
    m_table->scrollToBottom();
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
}

void PhrasesForm::addEmpty()
{
    add();
}

void PhrasesForm::erase()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : rows)
        m_table->removeRow(row);
    judge();
}

void PhrasesForm::take(const std::vector<Phrase> &phrases, const QString &said)
{
    m_filling = true;
    for (const Phrase &phrase : phrases) {
        const int row = rowNamed(phrase.code);
        if (row < 0)
            append(phrase);
        else
            m_table->item(row, Text)->setText(phrase.text);
    }
    m_filling = false;
    judge();
    if (!fault())
        m_note->setText(said);
}

void PhrasesForm::paste()
{
    QStringList lines;
    for (const QStringList &cells : pastedCells())
        lines << cells.join(u'\t').simplified().replace(u'\n', u' ');
    const auto phrases = readPhrases(lines.join(u'\n'), shown());
    if (phrases.empty()) {
        m_note->setText(tr("There is nothing to paste: copy lines of code, tab and text first."));
        return;
    }
    const auto replaced = std::count_if(
        phrases.begin(), phrases.end(), [this](const Phrase &phrase) { return rowNamed(phrase.code) >= 0; });
    take(phrases,
        tr("%1 phrases pasted, of which %2 replace the text of their code; they hold once they are saved.")
            .arg(phrases.size())
            .arg(replaced));
}

void PhrasesForm::takeUsual()
{
    take(usualPhrases(),
        tr("The phrases that come with the program are back; they hold once they are saved."));
}

} // namespace qd
