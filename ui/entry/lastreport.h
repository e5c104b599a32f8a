// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/records.h"
#include "ui/entry/entryfield.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace qd
{

/// What the agency reported last on the measure, to be read beside the form and taken over, whole or by
/// field.
class LastReport final : public QWidget
{
    Q_OBJECT
public:
    explicit LastReport(QWidget *parent = nullptr);

    void set(const std::optional<Progress> &report, bool mayTake);

Q_SIGNALS:
    void takeWanted(qd::EntryField field);
    void takeAllWanted();

private:
    struct Part {
        EntryField field = EntryField::Text;
        QWidget *row = nullptr;
        QLabel *text = nullptr;
        QToolButton *take = nullptr;
    };

    Part addPart(QVBoxLayout *layout, EntryField field, const QString &name, const QString &heading);
    static QString wordsOf(const Progress &report, EntryField field);

    QLabel *m_head;
    QLabel *m_none;
    QPushButton *m_takeAll;
    std::vector<Part> m_parts;
};

} // namespace qd
