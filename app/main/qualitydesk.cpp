// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/errortext.h"
#include "texts/language.h"
#include "ui/common/askdialogs.h"
#include "ui/shell/desk.h"
#include "ui/shell/programname.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("qd::Program", text);
}

struct Arguments {
    QString database;
    QDate asOf;
};

/// Exit code 2 with one sentence when the command was wrong, like qdesk.
std::optional<Arguments> readArguments(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(qd::programName());
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption database(
        u"db"_s, say(QT_TRANSLATE_NOOP("qd::Program", "Data file to open")), u"DB"_s);
    const QCommandLineOption asOf(u"as-of"_s,
        say(QT_TRANSLATE_NOOP("qd::Program", "Reference day for lights and due dates, e.g. 2023-06-30")),
        u"DATE"_s);
    parser.addOptions({database, asOf});
    parser.process(application);
    Arguments arguments{parser.value(database), {}};
    if (parser.isSet(asOf)) {
        arguments.asOf = QDate::fromString(parser.value(asOf), Qt::ISODate);
        if (!arguments.asOf.isValid()) {
            QTextStream(stderr) << qd::errorText(
                {qd::ErrorCode::Invalid, qd::Reason::DateMalformed, {}, {{u"value"_s, parser.value(asOf)}}})
                                << Qt::endl;
            return std::nullopt;
        }
    }
    return arguments;
}

/// What can be done about a data file that does not open; the third only where it is damaged.
QStringList answersTo(const qd::Error &error)
{
    QStringList answers{say(QT_TRANSLATE_NOOP("qd::Program", "Open another data file…")),
        say(QT_TRANSLATE_NOOP("qd::Program", "Begin a new data file…"))};
    if (error.reason == qd::Reason::DatabaseDamaged)
        answers << say(QT_TRANSLATE_NOOP("qd::Program", "Restore a backup…"));
    return answers;
}

/// Puts a backup the person chooses in place of the damaged file, which is kept beside it.
void restoreOver(const QString &path, qd::Ask &ask)
{
    const auto backup = ask.openFile(nullptr, say(QT_TRANSLATE_NOOP("qd::Program", "Choose the backup to restore")),
        say(QT_TRANSLATE_NOOP("qd::Program", "Data files (*.db)")));
    if (!backup)
        return;
    const auto restored = qd::Workspace::replaceDamaged(path, *backup);
    if (!restored)
        ask.choose(nullptr, qd::programName(), qd::errorText(restored.error()),
            {say(QT_TRANSLATE_NOOP("qd::Program", "Go on"))});
}

/// A data file that cannot be opened at the start: says why and lets the person take another or a new one.
bool openSomething(qd::Desk &desk, qd::Ask &ask, const Arguments &arguments)
{
    QString path = arguments.database.isEmpty() ? qd::Desk::usualDatabase() : arguments.database;
    for (;;) {
        const auto opened = desk.open(path, true);
        if (opened)
            return true;
        const QString title = qd::programName();
        const auto choice = ask.choose(nullptr, title, path + u"\n\n"_s + qd::errorText(opened.error()),
            answersTo(opened.error()));
        if (!choice)
            return false;
        if (*choice == 2) {
            restoreOver(path, ask);
            continue;
        }
        const QString filter = say(QT_TRANSLATE_NOOP("qd::Program", "Data files (*.db)"));
        const auto file = *choice == 0
            ? ask.openFile(nullptr, say(QT_TRANSLATE_NOOP("qd::Program", "Open another data file")), filter)
            : ask.saveFile(nullptr, say(QT_TRANSLATE_NOOP("qd::Program", "Begin a new data file")),
                u"qualitydesk.db"_s, filter);
        if (file)
            path = *file;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"QualityDesk"_s);
    QCoreApplication::setApplicationName(u"qualitydesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QD_VERSION));
    QSettings::setDefaultFormat(QSettings::IniFormat); // a file one can look at and carry along, no registry
    qd::installLanguage(application, qd::Language::Chinese);
    const auto arguments = readArguments(application);
    if (!arguments)
        return 2;
    qd::Theme::useInterfaceFont();
    qd::Theme theme;
    qd::AskDialogs ask;
    std::unique_ptr<qd::Clock> clock;
    if (arguments->asOf.isValid())
        clock = std::make_unique<qd::FixedClock>(arguments->asOf);
    else
        clock = std::make_unique<qd::SystemClock>();
    qd::Desk desk(*clock, ask, &theme);
    return openSomething(desk, ask, *arguments) ? QApplication::exec() : 1;
}
