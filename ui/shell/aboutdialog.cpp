// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/shell/programname.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Quality Desk"));
    const int u = unit(this);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    auto *head = new QHBoxLayout;
    auto *picture = new PlainLabel(this);
    picture->setPixmap(programIcon().pixmap(5 * u));
    auto *name = new PlainLabel(programName(), this);
    useTitleFont(name);
    head->addWidget(picture);
    head->addSpacing(u);
    head->addWidget(name, 1);
    layout->addLayout(head);
    auto *text = new PlainLabel(tr("Version %1").arg(QStringLiteral(QD_VERSION)) + u'\n'
            + tr("Built with Qt %1, running with Qt %2 on %3")
                  .arg(QStringLiteral(QT_VERSION_STR), QString::fromLatin1(qVersion()),
                      QSysInfo::prettyProductName())
            + u"\n\n"_s
            + tr("Free software under the GNU General Public License, version 3 or later.\n"
                 "It uses Qt (LGPL 3), SQLite (public domain), QPDF (Apache 2.0) and the Unicode Unihan data "
                 "(Unicode licence)."),
        this);
    text->setObjectName(u"about.text"_s);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text);
    auto *licence = new QPlainTextEdit(this);
    licence->setReadOnly(true);
    licence->setObjectName(u"about.licence"_s);
    licence->setAccessibleName(tr("Text of the licence"));
    if (QFile file(u":/licence/LICENSE"_s); file.open(QIODevice::ReadOnly))
        licence->setPlainText(QString::fromUtf8(file.readAll()));
    layout->addWidget(licence, 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(64 * u, 48 * u);
}

} // namespace qd
