// SPDX-License-Identifier: GPL-3.0-or-later
// A process that works with attached files until it is killed.
//   evidenceholder attach DB FOLDER   writes files of chance into the folder, attaches them, takes every
//   third away again, and
//                                     prints "+id hash" and "-id" once each is committed
//   evidenceholder copy DB FOLDER     exports and makes backups into the folder, and prints the name of each
//   once it is done
#include "support/attachedfiles.h"
#include "support/builders.h"
#include "workspace/evidence/exportplaces.h"

#include <QCoreApplication>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

int failed(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.detail));
    return 3;
}

int attachForEver(Workspace &workspace, const QString &folder)
{
    const auto plans = workspace.plans();
    const auto book = workspace.book(plans->front().id);
    std::mt19937 random(std::random_device{}());
    for (int n = 0;; ++n) {
        QStringList files;
        for (int i = 0; i < 2; ++i) {
            const QString name = folder + u"/%1-%2.bin"_s.arg(QCoreApplication::applicationPid()).arg(i);
            const QByteArray content
                = QByteArray::number(random()).repeated(1 + static_cast<qsizetype>(random() % 20'000));
            if (!test::writeBytes(name, content))
                return 2;
            files << name;
        }
        EvidenceTarget target;
        target.task = book->tasks().front()->id;
        const auto attached = test::attachFiles(workspace, target, files);
        if (!attached)
            return failed(attached.error());
        for (const EvidenceId id : *attached)
            say(u"+%1"_s.arg(id.value));
        if (n % 3 != 2)
            continue;
        if (const auto detached = detach(workspace, {attached->front()}); !detached)
            return failed(detached.error());
        say(u"-%1"_s.arg(attached->front().value));
    }
}

int copyForEver(Workspace &workspace, const QString &folder)
{
    const auto plans = workspace.plans();
    const auto book = workspace.book(plans->front().id);
    const auto rows = evidenceIn(workspace, plans->front().id);
    const auto from = EvidenceFolder::of(workspace);
    const auto places = exportPlaces(*book, *rows,
        {[](const Period &p) { return p.toString(); }, [](ActKind) { return u"act"_s; }, u"none"_s,
            u"unnamed"_s});
    for (int n = 0;; ++n) {
        const QString name = u"%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(n);
        if (const auto done = from->exportTo(folder + u'/' + name, places); !done)
            return failed(done.error());
        say(name);
        if (const auto done = workspace.backupTo(folder + u'/' + name + u".db"_s); !done)
            return failed(done.error());
        say(name + u".db"_s);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 4)
        return 1;
    OpenOptions options;
    options.path = arguments[2];
    auto workspace = Workspace::open(options);
    if (!workspace)
        return failed(workspace.error());
    return arguments[1] == u"attach"_s ? attachForEver(**workspace, arguments[3])
                                       : copyForEver(**workspace, arguments[3]);
}
