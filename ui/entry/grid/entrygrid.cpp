// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/grid/entrygrid.h"

#include "ui/common/buttons.h"
#include "ui/common/choicedelegate.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/tablecopy.h"
#include "ui/common/tableview.h"
#include "ui/common/unsavedforms.h"
#include "ui/common/unsavedkeeper.h"
#include "ui/entry/grid/entrygridmodel.h"
#include "ui/entry/grid/multilinedelegate.h"
#include "ui/entry/grid/sheetpreview.h"
#include "workspace/progress/progressverbs.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qd
{

EntryGrid::EntryGrid(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new EntryGridModel(session, this))
    , m_stack(new QStackedWidget(this))
    , m_work(new QWidget(this))
    , m_table(new QTableView(this))
    , m_preview(new SheetPreview(this))
    , m_note(new PlainLabel(this))
    , m_discard(new QPushButton(tr("Discard unsaved text"), this))
    , m_takeLast(new QPushButton(tr("Carry over for the rest"), this))
    , m_save(primaryButton(tr("Save all"), this))
    , m_rest(new QTimer(this))
{
    setObjectName(u"entry.grid"_s);
    buildTable();
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(unit(this));
    work->addWidget(m_table, 1);
    work->addWidget(buildFoot());
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_preview);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_preview, &SheetPreview::accepted, this, &EntryGrid::fillIn);
    connect(m_preview, &SheetPreview::rejected, this, &EntryGrid::endPaste);
    m_rest->setSingleShot(true);
    m_rest->setInterval(UnsavedKeeper::restMs);
    connect(m_rest, &QTimer::timeout, this, &EntryGrid::keepTyped);
    connect(m_model, &EntryGridModel::typedChanged, this, &EntryGrid::typed);
}

EntryGrid::~EntryGrid()
{
    keepTyped();
}

void EntryGrid::buildTable()
{
    m_table->setObjectName(u"entry.sheet"_s);
    m_table->setAccessibleName(tr("Reports of the agency in this period"));
    m_table->setModel(m_model);
    prepareTable(m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems); // as in Excel
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    auto *lines = new MultiLineDelegate(m_table);
    for (const SheetColumn column :
        {SheetColumn::Text, SheetColumn::Problem, SheetColumn::Next, SheetColumn::Remark})
        m_table->setItemDelegateForColumn(static_cast<int>(column), lines);
    m_table->setItemDelegateForColumn(static_cast<int>(SheetColumn::State), new ChoiceDelegate(m_table));
    connect(lines, &MultiLineDelegate::wentDown, this, &EntryGrid::goDown);
    const int u = unit(this);
    m_table->verticalHeader()->setMinimumSectionSize(compactRowHeight(this));
    m_table->verticalHeader()->setDefaultSectionSize(compactRowHeight(this));
    const int widths[] = {9, 25, 14, 33, 14, 14, 11, 8, 13, 10}; // all in sight at 1366 × 768
    for (int column = 0; column < sheetColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column] * u);
    addKey(QKeySequence::Paste, &EntryGrid::paste);
    addKey(QKeySequence::Delete, &EntryGrid::clear);
    addKey(QKeySequence::Undo, &EntryGrid::undo);
}

void EntryGrid::addKey(const QKeySequence &key, void (EntryGrid::*act)())
{
    auto *shortcut = new QShortcut(key, m_table);
    shortcut->setContext(Qt::WidgetShortcut); // an open cell has keys of its own
    connect(shortcut, &QShortcut::activated, this, act);
}

QWidget *EntryGrid::buildFoot()
{
    m_note->setObjectName(u"entry.gridNote"_s);
    m_note->setWordWrap(true);
    setInk(m_note, Light::None);
    m_discard->setObjectName(u"entry.gridDiscard"_s);
    m_takeLast->setObjectName(u"entry.gridTakeLast"_s);
    m_takeLast->setToolTip(plainTip(
        tr("Every row that is neither reported nor typed into takes the agency's last report: Ctrl+L")));
    m_save->setObjectName(u"entry.gridSave"_s);
    m_save->setToolTip(plainTip(tr("Saves all rows that were typed into, as one step: Ctrl+Enter")));
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_note, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_takeLast);
    layout->addWidget(m_save);
    connect(m_discard, &QPushButton::clicked, this, &EntryGrid::discard);
    connect(m_takeLast, &QPushButton::clicked, this, &EntryGrid::takeLast);
    connect(m_save, &QPushButton::clicked, this, &EntryGrid::save);
    return foot;
}

// --- what it shows

EntrySheet::Row EntryGrid::rowOf(const EntryRow &row, const EntryKey &key) const
{
    EntrySheet::Row out{row, key, {}, {}};
    const auto reports = m_session.workspace().progressOf(key.measure).value_or({});
    const Progress *present = nullptr;
    for (const Progress &report : reports) {
        const bool same = report.agencyId == key.agency && report.period == key.period;
        if (same && (!present || present->version < report.version))
            present = &report;
    }
    if (const auto last = lastBefore(reports, key.agency, key.period))
        out.last = entryTextOf(*last);
    const Measure *measure = m_session.book().measure(key.measure);
    const WorkState first = measure ? firstState(m_session.book(), *measure, key.agency, key.period)
                                    : WorkState::Ongoing;
    out.fields.open(valuesOf(firstText(present ? std::optional(*present) : std::nullopt, first)),
        m_session.workspace().formText(formKey(key)).value_or(QString()));
    return out;
}

void EntryGrid::show(const std::vector<EntryRow> &rows, AgencyId agency, const Period &period)
{
    if (!m_saving)
        keepTyped();
    if (isPasting()) { // what it would do was reckoned for the rows as they were
        m_stack->setCurrentWidget(m_work);
        m_session.tell(tr("The reports changed meanwhile, the pasted cells were not filled in; paste them again."));
    }
    const QModelIndex was = m_table->currentIndex();
    std::vector<EntrySheet::Row> sheet;
    m_kept.clear();
    for (const EntryRow &row : rows) {
        sheet.push_back(rowOf(row, {row.measureId, agency, period}));
        if (sheet.back().fields.isDirty())
            m_kept.insert(row.measureId.value);
    }
    m_dirty = m_kept;
    m_model->setRows(std::move(sheet));
    m_rest->stop(); // nothing was typed
    if (was.isValid())
        m_table->setCurrentIndex(m_model->index(was.row(), was.column()));
}

void EntryGrid::showNothing()
{
    keepTyped();
    m_dirty.clear();
    m_askedFalls.clear();
    m_stack->setCurrentWidget(m_work);
    m_model->setRows({});
    m_rest->stop();
}

bool EntryGrid::isDirty() const
{
    return m_model->sheet().dirtyCount() > 0;
}

void EntryGrid::focusFirst()
{
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, static_cast<int>(SheetColumn::Text)));
    m_table->setFocus();
}

// --- what is typed

void EntryGrid::typed()
{
    m_rest->start();
    showNote();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const EntryKey &key = m_model->sheet().rows()[static_cast<size_t>(row)].key;
        const bool dirty = m_model->sheet().isDirty(row);
        Q_EMIT unsavedChanged(key.measure, dirty);
        if (dirty == m_dirty.contains(key.measure.value))
            continue;
        if (dirty)
            m_dirty.insert(key.measure.value);
        else
            m_dirty.remove(key.measure.value);
        m_told << formKey(key);
        m_session.unsavedForms().typed(m_told.last(), dirty);
    }
}

void EntryGrid::showNote()
{
    const int dirty = m_model->sheet().dirtyCount();
    m_note->setText(dirty > 0 ? tr("%1 rows typed, not saved yet; they are kept by themselves.").arg(dirty)
                              : tr("Type into a cell, or paste cells from Excel (Ctrl+V)."));
    const bool writes = !m_session.workspace().isReadOnly();
    m_save->setEnabled(dirty > 0 && writes);
    m_discard->setVisible(dirty > 0);
    m_takeLast->setEnabled(writes);
}

void EntryGrid::keepTyped()
{
    m_rest->stop();
    if (m_session.workspace().isReadOnly())
        return;
    QMap<QString, QString> texts;
    QSet<qint64> kept;
    for (const EntrySheet::Row &row : m_model->sheet().rows()) {
        const QString text = row.fields.typedText(m_session.workspace().clock().now());
        if (!text.isEmpty())
            kept.insert(row.key.measure.value);
        if (!text.isEmpty() || m_kept.contains(row.key.measure.value))
            texts.insert(formKey(row.key), text);
    }
    m_kept = kept;
    if (!texts.isEmpty())
        m_session.accept(m_session.workspace().keepFormTexts(texts));
    for (const QString &key : std::exchange(m_told, {}))
        m_session.unsavedForms().settled(key);
}

void EntryGrid::paste()
{
    const QList<QStringList> cells = pastedCells();
    if (cells.isEmpty())
        return m_session.tell(tr("There are no cells to paste: copy them in Excel first."));
    // One block that was selected says how many rows are meant; several say nothing.
    const QItemSelection selected = m_table->selectionModel()->selection();
    const bool isBlock = selected.size() == 1 && selected.front().height() > 1;
    const SheetPaste pasted = m_model->land(isBlock ? QModelIndex(selected.front().topLeft()) : m_table->currentIndex(), cells,
        isBlock ? selected.front().height() : 0);
    if (!pasted.fault.isEmpty())
        return m_session.tell(pasted.fault);
    if (pasted.cells.empty())
        return m_session.tell(tr("The pasted cells say what stands there already."));
    m_preview->show(pasted, EntryGridModel::headings());
    m_stack->setCurrentWidget(m_preview);
}

void EntryGrid::fillIn(const std::vector<SheetLanding> &cells)
{
    for (const SheetLanding &cell : cells) {
        if (cell.kind == SheetLanding::Kind::Falls) // ticked: that was the question
            m_askedFalls.insert(m_model->sheet().rows()[static_cast<size_t>(cell.row)].key.measure.value,
                inputOf(m_model->sheet().textWith(cell.row, cells), {}).percent.value_or(-1));
    }
    const int count = m_model->apply(cells);
    endPaste();
    m_session.tell(tr("%1 cells filled in; save to hand them in, Ctrl+Z takes them back.").arg(count));
}

void EntryGrid::endPaste()
{
    if (!isPasting())
        return;
    m_stack->setCurrentWidget(m_work);
    m_table->setFocus();
}

bool EntryGrid::isPasting() const
{
    return m_stack->currentWidget() == m_preview;
}

/// Percentages below the last ones are asked about once: saving again is the answer.
bool EntryGrid::asksAboutFalls()
{
    QStringList asked;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto below = m_model->fallIn(row);
        const EntrySheet::Row &at = m_model->sheet().rows()[static_cast<size_t>(row)];
        const int percent = inputOf(m_model->sheet().text(row), at.key).percent.value_or(-1);
        if (!below || m_askedFalls.value(at.key.measure.value, -1) == percent)
            continue;
        m_askedFalls.insert(at.key.measure.value, percent);
        asked << tr("%1: %2% to %3%").arg(at.entry.number).arg(*below).arg(percent);
        if (asked.size() == 1)
            m_table->setCurrentIndex(m_model->index(row, static_cast<int>(SheetColumn::Percent)));
    }
    if (asked.isEmpty())
        return false;
    constexpr qsizetype mostSaid = 3;
    m_session.tell(tr("%1 percentages are less than before (%2). If that is so, save once more.")
                       .arg(asked.size())
                       .arg(asked.first(std::min(mostSaid, asked.size())).join(tr(", "))
                           + (asked.size() > mostSaid ? u"…"_s : QString())));
    return true;
}

void EntryGrid::clear()
{
    m_model->clear(m_table->selectionModel()->selectedIndexes());
}

/// First what was typed here; then what was done before, as everywhere.
void EntryGrid::undo()
{
    if (m_model->sheet().canUndo())
        m_model->undo();
    else
        m_session.accept(m_session.workspace().undo());
}

void EntryGrid::takeLast()
{
    finishEditing();
    const int count = m_model->takeLast();
    m_session.tell(count > 0 ? tr("%1 rows carried over from the last report; save to hand them in.").arg(count)
                             : tr("No row to carry over: all are reported or typed into, or have no earlier report."));
}

void EntryGrid::discard()
{
    finishEditing();
    m_model->revert();
    m_table->setFocus();
    m_session.tell(tr("Unsaved text discarded; Ctrl+Z in the table brings it back."));
}

void EntryGrid::goDown()
{
    const QModelIndex now = m_table->currentIndex();
    m_table->setCurrentIndex(now.siblingAtRow(std::min(now.row() + 1, m_model->rowCount() - 1)));
    m_table->setFocus();
}

void EntryGrid::finishEditing()
{
    if (m_table->viewport()->isAncestorOf(focusWidget()))
        m_table->setFocus(); // an open cell hands over what was typed
}

bool EntryGrid::save()
{
    if (isPasting()) {
        m_session.tell(tr("Decide first about the pasted cells: Enter fills them in, Esc gives them up."));
        return false;
    }
    finishEditing();
    if (const QModelIndex fault = m_model->firstFault(); fault.isValid()) {
        m_table->setFocus();
        m_table->setCurrentIndex(fault);
        m_table->scrollTo(fault);
        m_session.tell(tr("Nothing saved yet: %1: %2")
                           .arg(m_model->sheet().cell(fault.row(), SheetColumn::Number),
                               fault.data(Qt::ToolTipRole).toString()));
        return false;
    }
    if (asksAboutFalls())
        return false;
    std::vector<ProgressInput> inputs;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->sheet().isDirty(row))
            inputs.push_back(inputOf(m_model->sheet().text(row), m_model->sheet().rows()[static_cast<size_t>(row)].key));
    }
    if (inputs.empty())
        return true;
    keepTyped();
    m_saving = true; // the write takes the kept texts with it; the rows come back as recorded
    const auto saved = addReports(m_session.workspace(), inputs);
    m_saving = false;
    if (!m_session.accept(saved))
        return false;
    m_session.tellDone(tr("%1 reports saved").arg(inputs.size()));
    return true;
}

} // namespace qd
