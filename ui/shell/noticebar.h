// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

namespace qd
{

/// Something the person should know about this computer or this data file. It blocks nothing and stays until
/// it is closed.
struct Notice {
    QString name; ///< object name of its bar: notice.<name>
    QString text; ///< translated
    struct Answer {
        QString text;
        std::function<void()> act; ///< empty: closes the bar only
    };
    std::vector<Answer> answers; ///< the first is the one recommended; the bar closes after the first only
};

/// One notice on a quiet line above the page.
class NoticeBar final : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(const Notice &notice, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace qd
