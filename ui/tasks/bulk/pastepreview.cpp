// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/bulk/pastepreview.h"

#include "texts/enumtext.h"
#include "ui/common/buttons.h"
#include "ui/common/enumbox.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/spokencell.h"
#include "ui/common/tabledelegate.h"
#include "workspace/measures/bulkverbs.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

PastePreview::PastePreview(
    Session &session, const std::vector<PasteTarget> &targets, const PastedColumn &pasted, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_targets(targets)
    , m_cells(pasted.cells)
    , m_others(pasted.others)
    , m_column(new QComboBox(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_note(new PlainLabel(this))
    , m_apply(primaryButton({}, this))
{
    setObjectName(u"tasks.pastePreview"_s);
    setWindowTitle(tr("Paste a column"));
    m_column->setObjectName(u"tasks.pasteColumn"_s);
    addChoice(m_column, PasteColumn::Deadline, tr("Deadline"));
    addChoice(m_column, PasteColumn::Start, tr("Start"));
    for (const PasteColumn one :
        {PasteColumn::Lead, PasteColumn::Support, PasteColumn::Joint, PasteColumn::Responsible})
        addChoice(m_column, one, text(*roleOf(one)));
    addChoice(m_column, PasteColumn::State, tr("State"));
    addChoice(m_column, PasteColumn::Text, tr("Text of measures"));
    addChoice(m_column, PasteColumn::Percent, tr("Percent"));
    const ColumnGuess guess
        = guessColumn(m_cells, session.book().plan().year, session.agencies(), pasted.current);
    setChosen(m_column, guess.column);
    if (guess.headed)
        m_heading = m_cells.takeFirst().simplified();
    m_table->setObjectName(u"tasks.pasteTable"_s);
    m_table->setHorizontalHeaderLabels({tr("Row"), tr("Now"), tr("Then"), tr("Remark")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(this));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_note->setObjectName(u"tasks.pasteNote"_s);
    m_apply->setObjectName(u"tasks.pasteApply"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);

    auto *top = new QHBoxLayout;
    auto *into = new PlainLabel(tr("Paste &into"), this);
    into->setBuddy(m_column);
    top->addWidget(into);
    top->addWidget(m_column);
    top->addWidget(m_note, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_column, &QComboBox::currentIndexChanged, this, &PastePreview::fill);
    connect(m_apply, &QPushButton::clicked, this, &PastePreview::apply);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(56 * fontMetrics().height(), 26 * fontMetrics().height());
    const int em = fontMetrics().height();
    for (int i = 0; i < 3; ++i)
        m_table->setColumnWidth(i, (i == 0 ? 20 : 10) * em);
    fill();
}

PasteColumn PastePreview::column() const
{
    return chosen<PasteColumn>(m_column).value_or(PasteColumn::Text);
}

PastedLanding PastePreview::landing(size_t i) const
{
    return PasteLandings(m_session).of(m_targets[i], m_cells.at(static_cast<qsizetype>(i)), column());
}

void PastePreview::fill()
{
    const size_t count = std::min(m_targets.size(), static_cast<size_t>(m_cells.size()));
    m_table->setRowCount(static_cast<int>(count));
    int landing = 0;
    for (size_t i = 0; i < count; ++i) {
        const PastedLanding cell = this->landing(i);
        landing += cell.lands ? 1 : 0;
        const Task *task = m_session.book().task(m_targets[i].task);
        const Measure *measure = m_session.book().measure(m_targets[i].measure);
        const QString row = (task ? task->number : QString())
            + (measure     ? u" %1. "_s.arg(measure->position + 1) + measure->text
                    : task ? task->title
                           : QString());
        const QString columns[] = {row, cell.now, cell.lands ? cell.then : QString(), cell.remark};
        for (int c = 0; c < 4; ++c) {
            auto *item = new QTableWidgetItem(columns[c]); // owned by the table
            item->setToolTip(plainTip(columns[c]));
            m_table->setItem(static_cast<int>(i), c, item);
        }
    }
    speakCells(m_table);
    const auto left = static_cast<qsizetype>(m_cells.size()) - static_cast<qsizetype>(count);
    QStringList notes;
    if (!m_heading.isEmpty())
        notes << tr("“%1” is the heading of the column.").arg(m_heading);
    if (m_others > 0)
        notes << tr("Only the first column is pasted, not the %1 beside it.").arg(m_others);
    if (left > 0)
        notes << tr("%1 cells are left over: there are no more rows.").arg(left);
    m_note->setText(notes.join(QString()));
    m_apply->setText(tr("Paste %1 cells").arg(landing));
    m_apply->setEnabled(landing > 0);
}

void PastePreview::apply()
{
    std::vector<PastedCell> cells;
    std::vector<PercentInput> percents;
    for (size_t i = 0; i < std::min(m_targets.size(), static_cast<size_t>(m_cells.size())); ++i) {
        const PastedLanding cell = landing(i);
        if (cell.lands && cell.percent)
            percents.push_back(*cell.percent);
        else if (cell.lands)
            cells.push_back(cell.cell);
    }
    Workspace &workspace = m_session.workspace();
    if (m_session.accept(
            percents.empty() ? pasteCells(workspace, cells) : pastePercents(workspace, percents)))
        accept();
}

} // namespace qd
