// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

void install(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, folder))
        application.installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installLanguage(QCoreApplication &application, Language language)
{
    if (language == Language::English) {
        QLocale::setDefault(QLocale(QLocale::English));
        return;
    }
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    // Qt's own first: the one installed last is asked first.
    install(application, u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"qualitydesk_zh_CN"_s, u":/i18n"_s);
}

} // namespace qd
