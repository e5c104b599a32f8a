// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace qd
{

/// A group of fields that folds away under its title. Whether it is open is remembered under its objectName.
class FoldGroup final : public QWidget
{
    Q_OBJECT
public:
    /// `isOpen`: until the person has folded or opened it once. The content stands in it from then on.
    FoldGroup(const QString &title, const QString &name, QWidget *content, bool isOpen, QWidget *parent);

    bool isOpen() const { return m_isOpen; }

private:
    void show(bool open);

    QToolButton *m_head;
    QWidget *m_content;
    bool m_isOpen = false;
};

} // namespace qd
