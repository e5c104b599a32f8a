// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace qd
{

class Session;

/// Choose a backup, see what would change, restore it.
class RestoreDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RestoreDialog(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void copyWanted(); ///< the present state is to be saved somewhere else

private:
    void fill();
    void chooseFile();
    void preview();
    void restore();
    void showRow(int row, const QString &what, const QString &now, const QString &then);
    QString chosenFile() const;

    Session &m_session;
    QListWidget *m_list;
    QTableWidget *m_table;
    QLabel *m_note;
    QLabel *m_unusable; ///< files that are called backups and are none
    QPushButton *m_restore;
};

} // namespace qd
