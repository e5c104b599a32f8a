// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/damagedfile.h"

#include "base/filereplace.h"
#include "base/opendatafiles.h"
#include "base/reasons/filereason.h"
#include "storage/database.h"
#include "storage/databasecopy.h"
#include "storage/filelocation.h"
#include "storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>

#include <vector>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Files renamed one after the other; all are renamed back unless it is said that they may stay.
class Renames final
{
public:
    Renames() = default;
    ~Renames()
    {
        for (auto done = m_done.rbegin(); done != m_done.rend(); ++done)
            QFile::rename(done->second, done->first);
    }
    Q_DISABLE_COPY_MOVE(Renames)

    bool move(const QString &from, const QString &to)
    {
        if (!QFile::rename(from, to))
            return false;
        m_done.emplace_back(from, to);
        return true;
    }
    void keep() { m_done.clear(); }

private:
    std::vector<std::pair<QString, QString>> m_done;
};

QString freeNameFor(const QString &path, QDateTime at)
{
    const auto name = [&] { return path + at.toString(u".'damaged'-yyyyMMdd-HHmmss"_s); };
    while (QFile::exists(name()))
        at = at.addSecs(1);
    return name();
}

} // namespace

Result<> putInPlaceOfDamaged(Database &sound, const QString &path, const QDateTime &at)
{
    const QString file = realPath(path);
    if (isOpenDataFile(file))
        return fileFailure(ErrorCode::Busy, FileReason::TargetInUse, file);
    sweepBrokenCopies(QFileInfo(file).absolutePath());
    const auto part = copyBeside(sound, file);
    if (!part)
        return part.error();
    const QString old = freeNameFor(file, at);
    Renames journals; // belong to the old file; SQLite would take them for those of the new one
    for (const auto ending : {"-wal"_L1, "-shm"_L1, "-journal"_L1}) {
        if (QFile::exists(file + ending) && !journals.move(file + ending, old + ending)) {
            QFile::remove(*part);
            return fileFailure(ErrorCode::Io, FileReason::TargetUnwritable, file, ending + u" cannot be moved"_s);
        }
    }
    const auto done = QFile::exists(file) ? exchangeFile(*part, file, old) : replaceFile(*part, file);
    if (!done) {
        QFile::remove(*part);
        return done;
    }
    journals.keep();
    return {};
}

} // namespace qd
