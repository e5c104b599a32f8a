// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace qd
{

/// The help of a page (resources/help/<topic>.html), beside the window, which stays usable.
class HelpWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void showTopic(const QString &topic);

private:
    QTextBrowser *m_text;
};

} // namespace qd
