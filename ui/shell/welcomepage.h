// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace qd
{

class Session;

/// What stands in the window while there is no plan: three ways to begin, and what each will do; the way to deleted
/// plans, where there are any.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(Session &session, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void countDeleted();
    void addButton(QVBoxLayout *layout, const QString &key, const QString &title, const QString &text);
    void enter(const QString &key);

    Session &m_session;
    QToolButton *m_deleted; ///< leads to the list of all plans
};

} // namespace qd
