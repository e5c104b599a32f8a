// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace qd
{

/// Takes what is dropped on a page: files of any kind (their content says what they are), or a text dragged over from
/// Word or a browser.
class PlanDrop final : public QObject
{
    Q_OBJECT
public:
    explicit PlanDrop(QWidget *page); ///< which then accepts drops

Q_SIGNALS:
    void filesDropped(const QStringList &files);
    void textDropped(const QString &text, const QString &html);

protected:
    bool eventFilter(QObject *page, QEvent *event) override;

private:
    void drop(const QMimeData *data);
};

} // namespace qd
