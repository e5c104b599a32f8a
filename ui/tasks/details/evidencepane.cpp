// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/details/evidencepane.h"

#include "texts/evidencetext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/evidencework.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/planfile.h"
#include "ui/common/roles.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/session.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <set>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

enum Column { File, Size, Columns };

QPushButton *button(const QString &text, const char *name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    return made;
}

} // namespace

EvidencePane::EvidencePane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_work(new EvidenceWork(session, this))
    , m_note(new PlainLabel(this))
    , m_table(new QTableWidget(0, Columns, this))
    , m_add(button(tr("Add files…"), "tasks.evidenceAdd", this))
    , m_open(button(tr("Open"), "tasks.evidenceOpen", this))
    , m_remove(button(tr("Take away"), "tasks.evidenceRemove", this))
    , m_export(button(tr("Export…"), "tasks.evidenceExport", this))
{
    setObjectName(u"tasks.evidence"_s);
    m_note->setObjectName(u"tasks.evidenceNote"_s);
    setInk(m_note, Light::None);
    m_table->setObjectName(u"tasks.evidenceTable"_s);
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Size")});
    m_table->horizontalHeader()->setSectionResizeMode(File, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Size, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::height(m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setItemDelegateForColumn(File, new RowDelegate(m_table));
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(rowHeight(this)); // the pane is low where it stands below the tree
    m_add->setToolTip(plainTip(tr("Files can be dropped here too, or pasted with Ctrl+V")));
    m_table->setAccessibleName(tr("Files attached"));
    takesDroppedFiles(this);

    const int u = unit(this);
    auto *row = new QWidget(this); // in two lines beside a narrow tree
    auto *buttons = new FlowLayout(row);
    for (QPushButton *each : {m_add, m_open, m_remove, m_export})
        buttons->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(u, u, u, u);
    layout->setSpacing(u);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addWidget(row);

    connect(m_add, &QPushButton::clicked, this, [this] { m_work->choose({m_task, m_measure, {}, {}}); });
    connect(m_open, &QPushButton::clicked, this, &EvidencePane::openCurrent);
    connect(m_remove, &QPushButton::clicked, this, &EvidencePane::takeAwaySelected);
    connect(m_export, &QPushButton::clicked, this, [this] { m_work->exportAll(m_rows); });
    connect(m_table, &QTableWidget::itemActivated, this, &EvidencePane::openCurrent);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &EvidencePane::settle);
    connect(m_work, &EvidenceWork::busyChanged, this, &EvidencePane::settle);
    show({}, {});
}

void EvidencePane::show(TaskId task, MeasureId measure)
{
    m_task = task;
    m_measure = measure;
    fill();
}

QString EvidencePane::hangsOn(const EvidenceRow &row) const
{
    const PlanBook &book = m_session.book();
    QStringList words;
    const Measure *measure = book.measure(row.file.measureId);
    if (measure && !m_measure.isValid() && book.measuresOf(m_task).size() > 1)
        words << tr("Measure %1").arg(book.placeOf(*measure));
    words << hangsOnText(row, book.agencies().nameOn(row.agency, row.file.onDay));
    words.removeAll(QString());
    return words.join(u' ');
}

void EvidencePane::fill()
{
    m_rows.clear();
    if (m_task.isValid()) {
        auto rows = evidenceIn(m_session.workspace(), m_session.book().plan().id, m_task, m_measure);
        if (m_session.accept(rows))
            m_rows = *std::move(rows);
    }
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    qint64 bytes = 0;
    for (int at = 0; at < m_table->rowCount(); ++at) {
        const EvidenceRow &row = m_rows[static_cast<size_t>(at)];
        bytes += row.file.bytes;
        auto *name = new QTableWidgetItem(row.file.name);
        QStringList more{fileTypeText(row.file.name), hangsOn(row), row.file.onDay.toString(Qt::ISODate)};
        more.removeAll(QString());
        name->setData(MutedRole, more.join(u" · "_s));
        m_table->setItem(at, File, name);
        auto *size = new QTableWidgetItem(sizeText(row.file.bytes));
        size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(at, Size, size);
    }
    m_note->setText(m_rows.empty()
            ? tr("No file is attached yet.")
            : tr("%1 files, %2.").arg(QString::number(m_rows.size()), sizeText(bytes)));
    settle();
}

bool EvidencePane::mayAdd() const
{
    return m_task.isValid() && !m_session.workspace().isReadOnly() && !m_work->isBusy();
}

void EvidencePane::settle()
{
    const bool some = !m_table->selectionModel()->selectedRows().isEmpty();
    m_add->setEnabled(mayAdd());
    m_open->setEnabled(some && !m_work->isBusy());
    m_remove->setEnabled(some && mayAdd());
    m_export->setEnabled(!m_rows.empty() && !m_work->isBusy());
}

std::vector<Evidence> EvidencePane::selected() const
{
    std::set<int> places;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        places.insert(index.row());
    std::vector<Evidence> files;
    for (const int place : places)
        files.push_back(m_rows[static_cast<size_t>(place)].file);
    return files;
}

void EvidencePane::openCurrent()
{
    if (const auto files = selected(); !files.empty() && m_open->isEnabled())
        m_work->open(files.front());
}

void EvidencePane::takeAwaySelected()
{
    if (m_remove->isEnabled())
        m_work->takeAway(selected());
}

/// The page and the window have uses of their own for these keys: Del would delete the task.
bool EvidencePane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool pastes = key->matches(QKeySequence::Paste) && mayAdd()
            && EvidenceWork::canAdd(QApplication::clipboard()->mimeData());
        if (pastes || key->key() == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void EvidencePane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && mayAdd()
        && m_work->add({m_task, m_measure, {}, {}}, QApplication::clipboard()->mimeData()))
        return;
    if (event->key() == Qt::Key_Delete)
        return takeAwaySelected();
    QWidget::keyPressEvent(event);
}

void EvidencePane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!mayAdd() || !EvidenceWork::canAdd(event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction); // whatever is proposed: nothing is moved away
    event->accept();
}

void EvidencePane::dropEvent(QDropEvent *event)
{
    if (!mayAdd() || !m_work->add({m_task, m_measure, {}, {}}, event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

} // namespace qd
