// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

class QStackedWidget;

namespace qd
{

/// Tabs that fold to their bar where there is no room for more: a tab, or what leads to one, opens them, the
/// open tab or Esc folds them again.
class FoldingTabs final : public QTabWidget
{
    Q_OBJECT
public:
    explicit FoldingTabs(QWidget *parent);

    void setFoldable(bool foldable); ///< folds at once; open for good otherwise
    bool isFolded() const { return m_folded; }
    void open(int tab); ///< shows it, unfolded

Q_SIGNALS:
    void foldedChanged(bool folded);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fold(bool folded);

    QStackedWidget *m_pages;
    bool m_foldable = false;
    bool m_folded = false;
};

} // namespace qd
