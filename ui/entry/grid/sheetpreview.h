// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/grid/entrysheet.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace qd
{

/// What pasted cells would do, in place of the table of reports until the person has decided: each cell with
/// what stands there and what comes, refused ones with the reason in words. Percentages below the last ones
/// come only when that is ticked. Enter fills in, Esc gives up.
class SheetPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit SheetPreview(QWidget *parent);

    void show(const SheetPaste &paste, const QStringList &headings);

Q_SIGNALS:
    void accepted(
        const std::vector<qd::SheetLanding> &cells); ///< none refused; those that fall only where wanted
    void rejected();

private:
    void buildTable();
    QWidget *buildFoot();
    void fill(const QStringList &headings);
    std::vector<SheetLanding> wanted() const;
    void judge();

    SheetPaste m_paste;
    QLabel *m_words;
    QTableWidget *m_table;
    QCheckBox *m_falls;
    QPushButton *m_apply;
};

} // namespace qd
