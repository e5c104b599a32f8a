// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace qd
{

/// One entry of the navigation.
class NavButton final : public QAbstractButton
{
    Q_OBJECT
public:
    NavButton(const QString &iconName, const QString &title, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int iconSize() const; ///< of both sides, in pixels

    QString m_iconName;
};

} // namespace qd
