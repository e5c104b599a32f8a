// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace qd
{

class Session;

/// 模板: where the office's own sentences stand and how they are changed (docs/domain.md §8), and 督办单颜色:
/// from how many days late which slip is due, which is set on the page 督办.
class TemplatesPane final : public QWidget
{
    Q_OBJECT
public:
    explicit TemplatesPane(Session &session, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QString folder() const;
    void refresh();
    void openFolder();

    Session &m_session;
    QLabel *m_state; ///< whether there are templates, and whether they can be read
    QLabel *m_slips;
    QPushButton *m_open;
};

} // namespace qd
