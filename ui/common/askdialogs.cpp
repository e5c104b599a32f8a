// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/askdialogs.h"

#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const auto folderKey = "folder"_L1;

QString cancelText()
{
    return QCoreApplication::translate("qd::AskDialogs", "Cancel");
}

QString lastFolder()
{
    // A folder that is not there would stand in the field of the file name.
    for (const QString &folder : {QSettings().value(folderKey).toString(),
             QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

std::optional<QString> remembered(const QString &file)
{
    if (file.isEmpty())
        return std::nullopt;
    QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
    return file;
}

} // namespace

std::optional<QString> AskDialogs::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return remembered(QFileDialog::getOpenFileName(parent, title, lastFolder(), filter));
}

QStringList AskDialogs::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    const QStringList files = QFileDialog::getOpenFileNames(parent, title, lastFolder(), filter);
    if (!files.isEmpty())
        QSettings().setValue(folderKey, QFileInfo(files.constFirst()).absolutePath());
    return files;
}

std::optional<QString> AskDialogs::saveFile(
    QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    const QString start
        = QFileInfo(suggested).isAbsolute() ? suggested : QDir(lastFolder()).filePath(suggested);
    QString file = QFileDialog::getSaveFileName(parent, title, start, filter);
    const QString suffix = QFileInfo(suggested).suffix();
    if (!file.isEmpty() && !suffix.isEmpty() && QFileInfo(file).suffix().isEmpty())
        file += u'.' + suffix;
    return remembered(file);
}

bool AskDialogs::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    PlainMessageBox box(QMessageBox::Question, title, text, parent);
    QPushButton *yes = box.addButton(action, QMessageBox::AcceptRole);
    QPushButton *no = box.addButton(cancelText(), QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<int> AskDialogs::choose(
    QWidget *parent, const QString &title, const QString &text, const QStringList &answers)
{
    PlainMessageBox box(QMessageBox::Question, title, text, parent);
    QList<QAbstractButton *> buttons;
    for (const QString &answer : answers)
        buttons << box.addButton(answer, QMessageBox::ActionRole);
    QPushButton *cancel = box.addButton(cancelText(), QMessageBox::RejectRole);
    box.setEscapeButton(cancel);
    box.exec();
    const qsizetype chosen = buttons.indexOf(box.clickedButton());
    return chosen >= 0 ? std::optional<int>(static_cast<int>(chosen)) : std::nullopt;
}

void AskDialogs::tell(QWidget *parent, const QString &title, const QString &text)
{
    PlainMessageBox box(QMessageBox::Warning, title, text, parent);
    box.addButton(QCoreApplication::translate("qd::AskDialogs", "Understood"), QMessageBox::AcceptRole);
    box.exec();
}

std::optional<QString> AskDialogs::line(
    QWidget *parent, const QString &title, const QString &label, const QString &preset)
{
    bool accepted = false;
    const QString text
        = QInputDialog::getText(parent, title, plainTip(label), QLineEdit::Normal, preset, &accepted);
    return accepted ? std::optional<QString>(text) : std::nullopt;
}

bool AskDialogs::print(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

void AskDialogs::openOutside(const QString &fileOrFolder)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(fileOrFolder));
}

} // namespace qd
