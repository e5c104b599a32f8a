// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/printmemory.h"

#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString groupOf(const QString &kindName)
{
    return u"printing/"_s + kindName;
}

} // namespace

void recallPrinting(QPrinter &printer, const QString &kindName)
{
    QSettings settings;
    settings.beginGroup(groupOf(kindName));
    const QString name = settings.value(u"printer"_s).toString();
    if (!name.isEmpty() && QPrinterInfo::availablePrinterNames().contains(name))
        printer.setPrinterName(name);
    if (settings.contains(u"duplex"_s))
        printer.setDuplex(static_cast<QPrinter::DuplexMode>(settings.value(u"duplex"_s).toInt()));
    if (settings.contains(u"grey"_s))
        printer.setColorMode(settings.value(u"grey"_s).toBool() ? QPrinter::GrayScale : QPrinter::Color);
    printer.setCollateCopies(settings.value(u"collate"_s, true).toBool());
}

void rememberPrinting(const QPrinter &printer, const QString &kindName)
{
    QSettings settings;
    settings.beginGroup(groupOf(kindName));
    if (printer.outputFormat() == QPrinter::NativeFormat) { // a print into a file says nothing of either
        settings.setValue(u"printer"_s, printer.printerName());
        settings.setValue(u"duplex"_s, static_cast<int>(printer.duplex()));
    }
    settings.setValue(u"grey"_s, printer.colorMode() == QPrinter::GrayScale);
    settings.setValue(u"collate"_s, printer.collateCopies());
}

} // namespace qd
