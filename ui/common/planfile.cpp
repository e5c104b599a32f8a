// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/planfile.h"

#include "ui/common/ask.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace qd
{
namespace
{

struct PlanFile {
    Q_DECLARE_TR_FUNCTIONS(qd::PlanFile)
};

} // namespace

std::optional<QString> choosePlanFile(QWidget *parent, Ask &ask)
{
    return ask.openFile(parent, PlanFile::tr("Open a plan file"),
        PlanFile::tr("Plans (*.docx *.txt *.html *.htm *.xlsx *.csv);;All files (*)"));
}

QStringList localFiles(const QMimeData *dragged)
{
    QStringList files;
    for (const QUrl &url : dragged->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

namespace
{
constexpr auto takesFiles = "takesDroppedFiles";
}

void takesDroppedFiles(QWidget *widget)
{
    widget->setAcceptDrops(true);
    widget->setProperty(takesFiles, true);
}

bool isTakingDroppedFiles(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->property(takesFiles).toBool())
            return true;
    }
    return false;
}

} // namespace qd
