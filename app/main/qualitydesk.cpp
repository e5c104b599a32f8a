// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crashlog.h"
#include "base/places.h"
#include "base/reasons/commandreason.h"
#include "base/reasons/rulereason.h"
#include "base/regexjit.h"
#include "texts/errortext.h"
#include "texts/language.h"
#include "ui/common/askdialogs.h"
#include "ui/common/workthread.h"
#include "ui/shell/application.h"
#include "ui/shell/desk.h"
#include "ui/shell/programname.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <cstdlib>

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

std::nullopt_t refuse(const qd::Error &error)
{
    QTextStream(stderr) << qd::errorText(error) << Qt::endl;
    return std::nullopt;
}

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
    parser.addPositionalArgument(u"[DB]"_s,
        say(QT_TRANSLATE_NOOP("qd::Program", "The same, as a file manager hands it over")), u"[DB]"_s);
    parser.process(application);
    QStringList files = parser.positionalArguments();
    if (parser.isSet(database))
        files.prepend(parser.value(database));
    if (files.size() > 1)
        return refuse(
            {qd::ErrorCode::Invalid, qd::CommandReason::ArgumentUnexpected, {}, {{u"name"_s, files.at(1)}}});
    Arguments arguments{files.value(0), {}};
    if (parser.isSet(asOf)) {
        arguments.asOf = QDate::fromString(parser.value(asOf), Qt::ISODate);
        if (!arguments.asOf.isValid())
            return refuse(
                {qd::ErrorCode::Invalid, qd::RuleReason::DateMalformed, {}, {{u"value"_s, parser.value(asOf)}}});
    }
    return arguments;
}

/// What can be done about a data file that does not open; the third only where it is damaged.
QStringList answersTo(const qd::Error &error)
{
    QStringList answers{say(QT_TRANSLATE_NOOP("qd::Program", "Open another data file…")),
        say(QT_TRANSLATE_NOOP("qd::Program", "Begin a new data file…"))};
    if (qd::Workspace::isDamaged(error))
        answers << say(QT_TRANSLATE_NOOP("qd::Program", "Restore a backup…"));
    return answers;
}

/// Puts a backup the person chooses in place of the damaged file, which is kept beside it.
void restoreOver(const QString &path, qd::Ask &ask)
{
    const auto backup
        = ask.openFile(nullptr, say(QT_TRANSLATE_NOOP("qd::Program", "Choose the backup to restore")),
            say(QT_TRANSLATE_NOOP("qd::Program", "Data files (*.db)")));
    if (!backup)
        return;
    const auto restored = qd::Workspace::replaceDamaged(path, *backup);
    if (!restored)
        ask.choose(nullptr, qd::programName(), qd::errorText(restored.error()),
            {say(QT_TRANSLATE_NOOP("qd::Program", "Go on"))});
}

/// A data file that cannot be opened at the start: says why and lets the person take another or a new one.
/// Nothing when the person gives up.
std::optional<qd::Opened> openSomething(qd::Desk &desk, qd::Ask &ask, const QString &wanted)
{
    QString path = wanted.isEmpty() ? desk.usualDatabase() : wanted;
    for (;;) {
        const auto opened = desk.open(path, true);
        if (opened)
            return *opened;
        const QString title = qd::programName();
        const auto choice = ask.choose(
            nullptr, title, path + u"\n\n"_s + qd::errorText(opened.error()), answersTo(opened.error()));
        if (!choice)
            return std::nullopt;
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

/// From the arguments to the last window closed. An exception ends it with one sentence.
int runWindow(qd::Application &application)
{
    const auto places = qd::Places::ofThisProgram();
    places.useForSettings();
    qd::installLanguage(application, qd::Language::Chinese);
    const auto arguments = readArguments(application);
    if (!arguments)
        return 2;
    qd::Theme::useInterfaceFont();
    qd::Theme theme;
    qd::AskDialogs ask;
    const auto ready = places.prepare();
    if (!ready && places.portable) { // installed, another data file may still be chosen
        ask.tell(nullptr, qd::programName(), qd::errorText(ready.error()));
        return 1;
    }
    qd::installCrashLog(places.logs);
    std::unique_ptr<qd::Clock> clock;
    if (arguments->asOf.isValid())
        clock = std::make_unique<qd::FixedClock>(arguments->asOf);
    else
        clock = std::make_unique<qd::SystemClock>();
    qd::Desk desk(*clock, ask, &theme, places);
    const auto opened = openSomething(desk, ask, arguments->database);
    if (!opened || application.hasFailed())
        return 1;
    return *opened == qd::Opened::Here ? QApplication::exec() : 0;
}

/// The window and its data file are closed. A copy or PDF being written is given the time to be finished; work that
/// hangs (a share that does not answer) must not keep the process, nor find its fonts and connections torn down.
int endWith(int code)
{
    if (!qd::allWorkHasEnded(std::chrono::seconds(10)))
        std::_Exit(code);
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    qd::switchRegexJitOff();
    qd::Application application(argc, argv);
    QGuiApplication::setDesktopFileName(u"cn.qualitydesk.QualityDesk"_s); // the icon on Wayland
    QCoreApplication::setOrganizationName(u"QualityDesk"_s);
    QCoreApplication::setApplicationName(u"qualitydesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QD_VERSION));
    try {
        return endWith(runWindow(application));
    } catch (...) { // before the first event; those within one stop at Application::notify
        qd::tellException();
        return endWith(1);
    }
}
