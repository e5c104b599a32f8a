// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpwindow.h"

#include "ui/common/metrics.h"

#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"help"_s);
    setWindowTitle(tr("Help"));
    m_text->setObjectName(u"help.text"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setSearchPaths({u":/help"_s});
    m_text->setOpenExternalLinks(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    m_text->document()->setDocumentMargin(2 * unit(this));
    resize(56 * unit(this), 60 * unit(this));
}

void HelpWindow::showTopic(const QString &topic)
{
    const QString wanted = u":/help/%1.html"_s.arg(topic);
    m_text->setSource(QUrl("qrc"_L1 + (QFile::exists(wanted) ? wanted : u":/help/index.html"_s)));
    show();
    raise();
    activateWindow();
}

} // namespace qd
