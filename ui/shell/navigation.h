// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace qd
{

class NavButton;

/// The pages at the left: icon and name, the shown one marked with the accent.
class Navigation final : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    /// `shortcut` is named in the tooltip; the shortcut itself is the window's action.
    void add(const QString &key, const QString &title, const QString &shortcut);
    /// Below the pages, for work that waits somewhere to be finished; hidden until setOffered(). `tip` says
    /// what waits.
    void addOffer(const QString &key, const QString &title, const QString &tip);
    void setOffered(const QString &key, bool offered);
    void setCurrent(const QString &key); ///< a key that is not listed: none is marked
    void setPageEnabled(const QString &key, bool enabled);

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NavButton *addButton(const QString &key, const QString &title, const QString &tip);

    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    QHash<QString, NavButton *> m_buttons;
};

} // namespace qd
