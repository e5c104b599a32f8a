// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restoredialog.h"

#include "texts/errortext.h"
#include "ui/common/ask.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/tableview.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString momentText(const QDateTime &at)
{
    return at.isValid() ? at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : u"–"_s;
}

} // namespace

RestoreDialog::RestoreDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(new QListWidget(this))
    , m_table(new QTableWidget(6, 3, this))
    , m_note(new PlainLabel(this))
    , m_unusable(new PlainLabel(this))
    , m_restore(new QPushButton(tr("&Restore this backup"), this))
{
    setWindowTitle(tr("Restore a backup"));
    setObjectName(u"restore"_s);
    m_list->setObjectName(u"restore.list"_s);
    m_table->setObjectName(u"restore.preview"_s);
    m_restore->setObjectName(u"restore.do"_s);
    m_note->setWordWrap(true);
    m_unusable->setWordWrap(true);
    m_unusable->setObjectName(u"restore.unusable"_s);
    m_note->setObjectName(u"restore.note"_s);
    prepareTable(m_table);
    m_table->setHorizontalHeaderLabels({tr("Content"), tr("At present"), tr("After restoring")});
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *other = new QPushButton(tr("&Other file…"), this);
    other->setObjectName(u"restore.other"_s);
    auto *copy = new QPushButton(tr("Save a &copy to…"), this);
    copy->setObjectName(u"restore.copy"_s);
    copy->setToolTip(
        plainTip(tr("Writes the present state whole into a file of your choice, for instance on a stick")));
    auto *cancel = new QPushButton(tr("Cancel"), this);

    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    auto *columns = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    left->addWidget(new PlainLabel(tr("Backups beside the data file, newest first"), this));
    left->addWidget(m_list, 1);
    left->addWidget(m_unusable);
    auto *files = new QHBoxLayout;
    files->addWidget(other);
    files->addWidget(copy);
    files->addStretch();
    left->addLayout(files);
    auto *right = new QVBoxLayout;
    right->addWidget(new PlainLabel(tr("What would change"), this));
    right->addWidget(m_table, 1);
    right->addWidget(m_note);
    columns->addLayout(left, 2);
    columns->addSpacing(unit(this));
    columns->addLayout(right, 3);
    layout->addLayout(columns, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_restore);
    buttons->addWidget(cancel);
    layout->addLayout(buttons);
    cancel->setDefault(true); // never by a stray Return
    resize(90 * unit(this), 48 * unit(this));

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::chooseFile);
    connect(copy, &QPushButton::clicked, this, &RestoreDialog::copyWanted);
    connect(m_list, &QListWidget::currentRowChanged, this, &RestoreDialog::preview);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
    fill();
}

void RestoreDialog::fill()
{
    for (const Workspace::BackupFile &backup : m_session.workspace().backups()) {
        const QString size = QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat);
        const QString words = backup.beforeRestore
            ? tr("%1    %2    before a restore").arg(momentText(backup.at), size)
            : u"%1    %2"_s.arg(momentText(backup.at), size);
        auto *item = new QListWidgetItem(words, m_list);
        item->setData(Qt::UserRole, backup.file);
        item->setToolTip(plainTip(backup.file));
    }
    const QStringList unusable = m_session.workspace().unusableBackups();
    m_unusable->setVisible(!unusable.isEmpty());
    m_unusable->setText(tr("Left out, because they are no usable backups or of a day to come: %1")
                            .arg(unusable.join(tr(", "))));
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    else
        preview();
}

void RestoreDialog::chooseFile()
{
    const auto file
        = m_session.ask().openFile(this, tr("Choose a backup"), tr("Data files (*.db);;All files (*)"));
    if (!file)
        return;
    auto *item = new QListWidgetItem(QFileInfo(*file).fileName());
    item->setData(Qt::UserRole, *file);
    item->setToolTip(plainTip(*file));
    m_list->insertItem(0, item);
    m_list->setCurrentRow(0);
}

QString RestoreDialog::chosenFile() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void RestoreDialog::showRow(int row, const QString &what, const QString &now, const QString &then)
{
    const QStringList cells{what, now, then};
    for (int column = 0; column < 3; ++column) {
        auto *item = new QTableWidgetItem(cells.at(column)); // the table owns it
        QFont font = m_table->font();
        font.setBold(column == 2 && now != then);
        item->setFont(font);
        m_table->setItem(row, column, item);
    }
}

void RestoreDialog::preview()
{
    m_table->clearContents();
    m_restore->setEnabled(false);
    const QString file = chosenFile();
    if (file.isEmpty()) {
        m_note->setText(tr("There is no backup yet. The first change of each day makes one."));
        return;
    }
    const auto result = m_session.workspace().previewRestore(file);
    if (!result) {
        m_note->setText(errorText(result.error()));
        return;
    }
    const Workspace::RestorePreview &p = *result;
    const auto number = [](int n) { return QString::number(n); };
    showRow(0, tr("Plans"), number(p.planCountNow), number(p.planCount));
    showRow(1, tr("Tasks"), number(p.taskCountNow), number(p.taskCount));
    showRow(2, tr("Measures"), number(p.measureCountNow), number(p.measureCount));
    showRow(3, tr("Agencies"), number(p.agencyCountNow), number(p.agencyCount));
    showRow(4, tr("Progress reports"), number(p.progressCountNow), number(p.progressCount));
    showRow(5, tr("Last change"), momentText(p.lastChangeNow), momentText(p.lastChange));
    m_table->resizeColumnsToContents();
    m_note->setText(m_session.workspace().isReadOnly()
            ? tr("This window can only view; restoring is not possible here.")
            : tr("Everything changed after that moment will be replaced. The present state is kept as a "
                 "backup first."));
    m_restore->setEnabled(!m_session.workspace().isReadOnly());
}

void RestoreDialog::restore()
{
    const QString file = chosenFile();
    if (!m_session.accept(m_session.workspace().restore(file)))
        return reject();
    m_session.tell(tr("The backup has been restored."));
    accept();
}

} // namespace qd
