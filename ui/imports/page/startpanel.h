// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMimeData;
class QPushButton;
class QStackedWidget;

namespace qd
{

class PasteField;

/// Where an import begins: a file (also dropped), pasted text, or the sample; and where it says why a text
/// could not be read.
class StartPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPanel(QWidget *parent);

    void showDoors();
    void showPaste(const QMimeData *copied); ///< the field for pasted text, filled unless it is null
    void showReading(const QString &name);
    void setEnabledFor(const QString &whyNot); ///< empty: everything works

Q_SIGNALS:
    void fileWanted();
    void pasteWanted();
    void sampleWanted();
    void textGiven(const QString &text, const QString &html); ///< html: its rich flavour, or empty
    void cancelled(); ///< reading is to be given up

private:
    QWidget *buildDoors();
    QWidget *buildPaste();
    QWidget *buildReading();
    QWidget *door(
        const QString &name, const QString &title, const QString &text, void (StartPanel::*chosen)());

    QStackedWidget *m_stack;
    QLabel *m_whyNot;
    PasteField *m_paste;
    QPushButton *m_read;
    QLabel *m_reading;
    QList<QPushButton *> m_doors;
};

} // namespace qd
