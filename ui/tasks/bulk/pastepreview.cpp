// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/bulk/pastepreview.h"

#include "domain/values/startdate.h"
#include "domain/values/typeddeadline.h"
#include "texts/enumtext.h"
#include "ui/common/buttons.h"
#include "ui/common/enumbox.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
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
    Session &session, const std::vector<Target> &targets, const QStringList &cells, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_targets(targets)
    , m_cells(cells)
    , m_column(new QComboBox(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_note(new PlainLabel(this))
    , m_apply(primaryButton({}, this))
{
    setObjectName(u"tasks.pastePreview"_s);
    setWindowTitle(tr("Paste a column"));
    m_column->setObjectName(u"tasks.pasteColumn"_s);
    addChoice(m_column, Column::Deadline, tr("Deadline"));
    addChoice(m_column, Column::Start, tr("Start"));
    addChoice(m_column, Column::Text, tr("Text of measures"));
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
    m_apply->setObjectName(u"tasks.pasteApply"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);

    auto *top = new QHBoxLayout;
    top->addWidget(new PlainLabel(tr("Paste into"), this));
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

void PastePreview::setColumn(Column column)
{
    setChosen(m_column, column);
}
PastePreview::Column PastePreview::column() const
{
    return chosen<Column>(m_column).value_or(Column::Deadline);
}

QString PastePreview::nowIn(const Target &target) const
{
    const Measure *measure = m_session.book().measure(target.measure);
    const Task *task = m_session.book().task(target.task);
    switch (column()) {
    case Column::Deadline:
        return measure ? measure->deadlinePhrase : task ? task->deadlinePhrase : QString();
    case Column::Start:
        return (measure ? measure->startDate : task ? task->startDate : QDate()).toString(Qt::ISODate);
    case Column::Text:
        return measure ? measure->text : QString();
    }
    return {};
}

PastePreview::Landing PastePreview::landing(size_t i) const
{
    const Target &target = m_targets[i];
    const QString typed = m_cells.at(static_cast<qsizetype>(i)).trimmed();
    const int year = m_session.book().plan().year;
    Landing out;
    out.cell.measureId = target.measure;
    out.cell.taskId = target.measure.isValid() ? TaskId{} : target.task;
    out.now = nowIn(target);
    out.then = typed;
    if (typed.isEmpty()) {
        out.remark = tr("Empty: stays as it is");
        return out;
    }
    if (typed == out.now) {
        out.remark = tr("The same");
        return out;
    }
    if (column() == Column::Deadline) {
        if (const auto day = noSuchDayIn(typed, year)) {
            out.remark = noSuchDayText(*day);
            return out;
        }
        const auto read = readTypedDeadline(typed, year);
        out.cell.deadline = read.value_or(Deadline{typed, {}});
        out.remark = !read         ? tr("No day understood: kept as printed")
            : read->date.isValid() ? tr("→ %1").arg(dateText(read->date))
                                   : tr("→ no date to meet");
        out.lands = true;
    } else if (column() == Column::Start) {
        out.cell.start = readStartDate(typed, year);
        out.lands = out.cell.start.has_value();
        out.remark = out.lands ? tr("→ %1").arg(dateText(*out.cell.start)) : tr("Not a day: skipped");
    } else {
        out.lands = target.measure.isValid();
        out.cell.text = typed;
        out.remark = out.lands ? QString() : tr("A task, not a measure: skipped");
    }
    return out;
}

void PastePreview::fill()
{
    const size_t count = std::min(m_targets.size(), static_cast<size_t>(m_cells.size()));
    m_table->setRowCount(static_cast<int>(count));
    int landing = 0;
    for (size_t i = 0; i < count; ++i) {
        const Landing cell = this->landing(i);
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
    const auto left = static_cast<qsizetype>(m_cells.size()) - static_cast<qsizetype>(count);
    m_note->setText(left > 0 ? tr("%1 cells are left over: there are no more rows.").arg(left) : QString());
    m_apply->setText(tr("Paste %1 cells").arg(landing));
    m_apply->setEnabled(landing > 0);
}

void PastePreview::apply()
{
    std::vector<PastedCell> cells;
    for (size_t i = 0; i < std::min(m_targets.size(), static_cast<size_t>(m_cells.size())); ++i) {
        const Landing cell = landing(i);
        if (cell.lands)
            cells.push_back(cell.cell);
    }
    if (m_session.accept(pasteCells(m_session.workspace(), cells)))
        accept();
}

} // namespace qd
