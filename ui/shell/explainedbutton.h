// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace qd
{

/// A large button of the welcome page: icon, what it is, and a line or two of what it will do.
class ExplainedButton final : public QAbstractButton
{
    Q_OBJECT
public:
    ExplainedButton(const QString &iconName, const QString &title, const QString &explanation, QWidget *parent);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect textArea(int width) const;
    QFont titleFont() const;

    QString m_iconName;
    QString m_explanation;
};

} // namespace qd
