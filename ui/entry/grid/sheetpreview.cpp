// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/grid/sheetpreview.h"

#include "ui/common/buttons.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/spokencell.h"
#include "ui/common/tableview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

enum PreviewColumn { Mark, Number, Field, Now, Then, Remark };
constexpr int previewColumns = 6;

QString markOf(SheetLanding::Kind kind)
{
    switch (kind) {
    case SheetLanding::Kind::Changes:
        return u"✓"_s;
    case SheetLanding::Kind::Falls:
        return u"▲"_s;
    case SheetLanding::Kind::Refused:
        return u"✕"_s;
    }
    return {};
}

Light lightOf(SheetLanding::Kind kind)
{
    switch (kind) {
    case SheetLanding::Kind::Changes:
        return Light::Green;
    case SheetLanding::Kind::Falls:
        return Light::Yellow;
    case SheetLanding::Kind::Refused:
        return Light::Red;
    }
    return Light::None;
}

int countOf(const std::vector<SheetLanding> &cells, SheetLanding::Kind kind)
{
    return static_cast<int>(std::count_if(
        cells.begin(), cells.end(), [kind](const SheetLanding &cell) { return cell.kind == kind; }));
}

} // namespace

SheetPreview::SheetPreview(QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel(this))
    , m_table(new QTableWidget(0, previewColumns, this))
    , m_falls(new QCheckBox(this))
    , m_apply(primaryButton({}, this))
{
    setObjectName(u"entry.pastePreview"_s);
    m_words->setObjectName(u"entry.pasteWords"_s);
    m_words->setWordWrap(true);
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildFoot());
}

void SheetPreview::buildTable()
{
    m_table->setObjectName(u"entry.pasteTable"_s);
    m_table->setAccessibleName(tr("Pasted cells"));
    m_table->setHorizontalHeaderLabels(
        {QString(), tr("No."), tr("Field"), tr("Now"), tr("Then"), tr("Remark")});
    prepareTable(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const int widths[] = {4, 10, 12, 36, 36, 30};
    for (int column = 0; column < previewColumns; ++column)
        m_table->setColumnWidth(column, widths[column] * unit(this));
}

QWidget *SheetPreview::buildFoot()
{
    m_falls->setObjectName(u"entry.pasteFalls"_s);
    m_apply->setObjectName(u"entry.pasteApply"_s);
    auto *cancel = new QPushButton(tr("Give up (Esc)"), this);
    cancel->setObjectName(u"entry.pasteCancel"_s);
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_falls, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_apply);
    connect(m_falls, &QCheckBox::toggled, this, &SheetPreview::judge);
    connect(cancel, &QPushButton::clicked, this, &SheetPreview::rejected);
    connect(m_apply, &QPushButton::clicked, this, [this] { Q_EMIT accepted(wanted()); });
    const auto key = [this](Qt::Key keys, QPushButton *button) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    key(Qt::Key_Return, m_apply);
    key(Qt::Key_Enter, m_apply);
    key(Qt::Key_Escape, cancel);
    return foot;
}

void SheetPreview::show(const SheetPaste &paste, const QStringList &headings)
{
    m_paste = paste;
    m_falls->setChecked(false);
    const int falls = countOf(paste.cells, SheetLanding::Kind::Falls);
    m_falls->setVisible(falls > 0);
    m_falls->setText(tr("Also the %1 percentages that are &less than before").arg(falls));
    fill(headings);
    judge();
    QWidget::show();
    m_table->setFocus();
}

void SheetPreview::fill(const QStringList &headings)
{
    m_table->setRowCount(static_cast<int>(m_paste.cells.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const SheetLanding &cell = m_paste.cells[static_cast<size_t>(row)];
        const QString field = cell.row < 0 ? QString() : headings.value(static_cast<int>(cell.column));
        const QString columns[] = {markOf(cell.kind), cell.number, field, cell.now, cell.then, cell.remark};
        for (int column = 0; column < previewColumns; ++column) {
            auto *item = new QTableWidgetItem(columns[column]); // owned by the table
            item->setToolTip(plainTip(columns[column]));
            if (column == Mark || (column == Remark && cell.kind != SheetLanding::Kind::Changes))
                item->setForeground(lightColor(lightOf(cell.kind), palette()));
            m_table->setItem(row, column, item);
        }
    }
    speakCells(m_table);
    m_table->setCurrentCell(0, Number);
}

std::vector<SheetLanding> SheetPreview::wanted() const
{
    std::vector<SheetLanding> cells;
    std::copy_if(m_paste.cells.begin(), m_paste.cells.end(), std::back_inserter(cells),
        [this](const SheetLanding &cell) {
            return cell.kind == SheetLanding::Kind::Changes
                || (cell.kind == SheetLanding::Kind::Falls && m_falls->isChecked());
        });
    return cells;
}

void SheetPreview::judge()
{
    QStringList said{tr("%1 cells change").arg(countOf(m_paste.cells, SheetLanding::Kind::Changes))};
    if (const int falls = countOf(m_paste.cells, SheetLanding::Kind::Falls); falls > 0)
        said << tr("%1 percentages are less than before").arg(falls);
    if (const int refused = countOf(m_paste.cells, SheetLanding::Kind::Refused); refused > 0)
        said << tr("%1 cannot be filled in, the reason stands beside them").arg(refused);
    if (m_paste.same > 0)
        said << tr("%1 say what stands there already").arg(m_paste.same);
    if (m_paste.untouched > 0)
        said << tr("the %1 rows behind stay as they are").arg(m_paste.untouched);
    m_words->setText(tr("Nothing is filled in yet: %1.").arg(said.join(tr(", "))));
    const auto count = wanted().size();
    m_apply->setText(tr("Fill in %1 cells (Enter)").arg(count));
    m_apply->setEnabled(count > 0);
}

} // namespace qd
