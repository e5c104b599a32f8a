// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/paperinput.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace qd
{

/// 纪要: the mark that makes minutes of a report, and who was there (GB/T 9704 10.3). The lists of persons
/// are asked once there is a mark.
class MinutesOptions final : public QWidget
{
    Q_OBJECT
public:
    explicit MinutesOptions(QWidget *parent = nullptr);

    void show(const PaperFurniture &furniture); ///< emits nothing
    void read(PaperFurniture &furniture) const;
    bool isWanted() const; ///< there is a mark

Q_SIGNALS:
    void typed(); ///< a letter of a text: may wait for the next

private:
    void add(QBoxLayout *layout, const QString &label, const QString &name, const QString &example,
        QString PaperFurniture::*member, int most);
    void settle();

    std::vector<std::pair<QString PaperFurniture::*, QLineEdit *>> m_fields; ///< the mark, then the lists
    QWidget *m_lists;
};

} // namespace qd
